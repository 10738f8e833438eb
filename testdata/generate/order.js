import {
  add as $add, index as $index, mul as $mul, println as $println, runAlone as $runAlone,
  sliceFrom as $sliceFrom, sub as $sub,
} from "goes/runtime";

let n = 0;

function next() {
  n++;
  return n;
}

function sum(numbers) {
  let s = 0;
  const numbers$ = numbers.array, numbersOffset$ = numbers.offset, numbersLength$ = numbers.length;
  for (let i = 0; i < numbersLength$; i++) {
    const x = numbers$[numbersOffset$ + i];
    s = $add(s, $mul(x, i + 1));
  }
  return s;
}

function main() {
  const list = $sliceFrom([1, 2, 3]);
  const set = (i) => {
    list.array[list.offset + $index(i, list.length)] = 10;
    return i;
  };
  const $v = next();
  const a = $add(n, $v);
  const $v$1 = set(0);
  const b = $add(list.array[list.offset + $index(0, list.length)], $v$1);
  const $v$2 = next();
  const $v$3 = next();
  list.array[list.offset + $index($sub($v$2, 2), list.length)] = $v$3;
  n = 0;
  const $v$4 = next();
  $println(a, b, n, list.array[list.offset + $index(0, list.length)], sum($sliceFrom([n, $v$4, n])));
}

$runAlone(main);
