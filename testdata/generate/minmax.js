import {
  clearSlice as $clearSlice, float64Text as $float64Text, ints as $ints, maxFloat as $maxFloat,
  minFloat as $minFloat, println as $println, runAlone as $runAlone, sliceFrom as $sliceFrom,
} from "goes/runtime";

function clamp(x, low, high) {
  return $maxFloat(low, $minFloat(x, high));
}

function main() {
  const list = $sliceFrom([1, 2, 3]);
  const m = new Map([["a", 1]]);
  $clearSlice(list, $ints);
  m.clear();
  $println($float64Text(clamp(7, 0, 5)), 1, "b", list.array[list.offset], m.size);
}

$runAlone(main);
