import * as math from "./math.js";
import {
  Complex as $Complex, float32Text as $float32Text, float64Text as $float64Text, highWord as $highWord,
  joinWordsU as $joinWordsU, mulComplex as $mulComplex, println as $println, runAlone as $runAlone,
  stringToBytes as $stringToBytes,
} from "goes/runtime";

const KB = 1024;
const MB = 1048576;

const ratio = 2.5;

function mixed(a, b) {
  return a * b + (a / b | 0) - a % b;
}

function hash(data) {
  let h = 2166136261;
  const data$ = data.array, dataOffset$ = data.offset, dataLength$ = data.length;
  for (let $i = 0; $i < dataLength$; $i++) {
    const b = data$[dataOffset$ + $i];
    h = (h ^ b) >>> 0;
    h = Math.imul(h, 16777619) >>> 0;
  }
  return h;
}

function xorshift$words(x, x$hi) {
  x$hi ^= x$hi << 13 | x >>> 19;
  x ^= x << 13;
  x ^= x >>> 7 | x$hi << 25;
  x$hi ^= x$hi >>> 7;
  x$hi ^= x$hi << 17 | x >>> 15;
  x ^= x << 17;
  return ($highWord[0] = x$hi, x);
}

function narrow(a, b, c) {
  return [a + 1 << 24 >> 24, b * b & 65535, -c << 3];
}

function floats(x, y) {
  return [math.Sqrt(x) * ratio, Math.fround(y / 3)];
}

function bits(n) {
  let count = 0;
  for (; n !== 0; n &= n - 1) {
    count++;
  }
  return count;
}

function main() {
  let $1, $2, $3;
  const c = new $Complex(1, 2);
  $println(mixed(7, 2), hash($stringToBytes("go")), $joinWordsU(xorshift$words(0xcbbf7a44 | 0, 0x139408d), $highWord[0]), bits(255));
  ([$1, $2, $3] = narrow(127, 300, 5), $println($1, $2, $3));
  ([$1, $2] = floats(2, 1), $println($float64Text($1), $float32Text($2)));
  $println($float64Text($mulComplex(c, c).re), KB, MB + KB, math.MaxInt64, -1, 5);
}

$runAlone(main);
