import {
  float32Text as $float32Text, float64Text as $float64Text, nilSlice as $nilSlice, println as $println,
  runAlone as $runAlone, sliceFrom as $sliceFrom,
} from "goes/runtime";

function mean(list) {
  let sum = 0;
  for (let $i = 0; $i < list.length; $i++) {
    const x = list.array[list.offset + $i];
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
