import {
  add as $add, append as $append, index as $index, mul as $mul, nilSlice as $nilSlice,
  pointers as $pointers, println as $println, runAlone as $runAlone, sub as $sub,
} from "goes/runtime";

function main() {
  let calls = $nilSlice;
  for (let i = 0, j = 10; i < j; i++, j = j - 2) {
    calls = $append(calls, () => $mul(i, j), $pointers);
  }
  let n = 100;
  while (n > 10) {
    n = n / 3 | 0;
  }
  for (let $i = 0; $i < 2; $i++) {
    n++;
  }
  for (let i = 0, $n = n; i < $n; i++) {
    if (i % 2 === 0) {
      continue;
    }
    n = $sub(n, i);
  }
  for (;;) {
    n = $add(n, 1);
    if (n > 20) {
      break;
    }
  }
  $println(calls.length, calls.array[calls.offset + $index(1, calls.length)](), n);
}

$runAlone(main);
