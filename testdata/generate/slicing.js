import {
  append as $append, copy as $copy, index as $index, ints as $ints, println as $println,
  runAlone as $runAlone, slice as $slice, slice3 as $slice3, sliceArray as $sliceArray,
  sliceFrom as $sliceFrom, sliceString as $sliceString, sliceToArray as $sliceToArray,
} from "goes/runtime";

function main() {
  const list = $sliceFrom([1, 2, 3, 4]);
  let part = $slice(list, 1, 3);
  part.array[part.offset] = 20;
  part = $append(part, 30, $ints);
  let short = $slice3(list, 0, 2, 2);
  short = $append(short, 99, $ints);
  const array = ["a", "b", "c"];
  const whole = $sliceArray(array, 0);
  whole.array[whole.offset + $index(2, whole.length)] = "z";
  const n = $copy(list, $slice(list, 2));
  const fixed = $sliceToArray(list, 2, $ints);
  $println(list.array[list.offset + 1], list.array[list.offset + 3], short.length, part.capacity, array[2], n, fixed[1], $sliceString("text", 1, 3));
}

$runAlone(main);
