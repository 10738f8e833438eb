import {
  float32Text as $float32Text, float64Text as $float64Text, floatToInt as $floatToInt,
  println as $println, runAlone as $runAlone, toFloat64 as $toFloat64, toUint as $toUint,
} from "goes/runtime";

function narrow(x) {
  return [x << 24 >> 24, x & 65535, x];
}

function round(f) {
  return [$floatToInt(f), Math.fround(f)];
}

function main() {
  const [a, b, c] = narrow(70000);
  const [i, f] = round(2.75);
  const u = 200;
  $println(a, b, c, i, $float32Text(f), u + 100, u << 24 >> 24, $toUint(a), $float64Text($toFloat64(i) / 2));
}

$runAlone(main);
