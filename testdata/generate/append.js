import {
  append as $append, appendMany as $appendMany, appendSlice as $appendSlice,
  appendString as $appendString, bytesToString as $bytesToString, ints as $ints, nilSlice as $nilSlice,
  println as $println, runAlone as $runAlone, sliceArray as $sliceArray,
  stringToBytes as $stringToBytes, uint8s as $uint8s,
} from "goes/runtime";

function main() {
  let list = $nilSlice;
  list = $append(list, 1, $ints);
  list = $appendMany(list, [2, 3], $ints);
  list = $appendSlice(list, list, $ints);
  const bytes = $appendString($stringToBytes("ab"), "cd", $uint8s);
  const array = [1, 2, 3, 4];
  const part = $append($sliceArray(array, 0, 1), 9, $ints);
  $println(list.length, $bytesToString(bytes), array[1], part.array[part.offset + 1]);
}

$runAlone(main);
