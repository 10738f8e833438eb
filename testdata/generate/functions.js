import {
  add as $add, mul as $mul, nilSlice as $nilSlice, println as $println, runAlone as $runAlone,
  sliceFrom as $sliceFrom,
} from "goes/runtime";

function split(n) {
  return [n / 10 | 0, n % 10];
}

function add(numbers) {
  let sum = 0;
  const numbers$ = numbers.array, numbersOffset$ = numbers.offset, numbersLength$ = numbers.length;
  for (let $i = 0; $i < numbersLength$; $i++) {
    const n = numbers$[numbersOffset$ + $i];
    sum = $add(sum, n);
  }
  return sum;
}

function pair(a, b) {
  return $add($mul(a, 100), b);
}

function apply(f, n) {
  return f(...split(n));
}

function main() {
  let $1;
  $println(add($nilSlice), add($sliceFrom([1, 2])), add($sliceFrom([3, 4])), pair(...split(42)), apply(pair, 57), add($sliceFrom([($1 = split(98))[0], $1[1]])));
}

$runAlone(main);
