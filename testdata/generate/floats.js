import {
  float32Text as $float32Text, float64Text as $float64Text, nilSlice as $nilSlice, println as $println,
  runAlone as $runAlone, sliceFrom as $sliceFrom,
} from "goes/runtime";

function mean(list) {
  let sum = 0;
  const list$ = list.array, listOffset$ = list.offset, listLength$ = list.length;
  for (let $i = 0; $i < listLength$; $i++) {
    const x = list$[listOffset$ + $i];
    sum += x;
  }
  return sum / list.length;
}

function half(x) {
  return Math.fround(x * 0.5);
}

function main() {
  const third = 0.3333333432674408;
  $println($float64Text(mean($sliceFrom(Float64Array.of(1, 2, 4)))), $float32Text(half(third)), Math.fround(third * 3) === 1, -mean($nilSlice) !== mean($nilSlice));
}

$runAlone(main);
