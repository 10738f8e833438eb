import { println as $println, runAlone as $runAlone, shl as $shl } from "goes/runtime";

function rotate(x, n) {
  return (x << n | x >>> 32 - n) >>> 0;
}

function flags(x) {
  return [x & 15, (x & ~15) >> 4];
}

function shift(x, n) {
  return $shl(x, n);
}

function main() {
  const [low, high] = flags(165);
  const mask = 4095;
  let signed = 100;
  signed >>= 3;
  $println(rotate(2147483649, 4), low, high, mask, ~mask & 65535, signed, shift(3, 40), -8);
}

$runAlone(main);
