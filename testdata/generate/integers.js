import { mul as $mul, println as $println, runAlone as $runAlone } from "goes/runtime";

function square(x) {
  return $mul(x, x);
}

function hash(s) {
  let h = 2166136261;
  for (let i = 0; i < s.length; i++) {
    h = Math.imul(h ^ s.charCodeAt(i), 16777619) >>> 0;
  }
  return h;
}

function average(a, b) {
  return (a + b) / 2 | 0;
}

function main() {
  let small = 127;
  small = small + 1 << 24 >> 24;
  let x = 7;
  x *= 3;
  x %= 4;
  $println(square(1099511627776), hash("go"), average(-3, 2), small, x, -3, -1);
}

$runAlone(main);
