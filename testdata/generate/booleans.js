import { println as $println, runAlone as $runAlone } from "goes/runtime";

function isSet(f) {
  return f;
}

function between(x, low, high) {
  return low <= x && x < high;
}

function main() {
  const a = between(3, 1, 5);
  const b = !between(9, 1, 5);
  const both = a && b;
  const either = a || b;
  const xor = a !== b;
  const f = both;
  if (!isSet(f) || xor) {
    $println("unset");
  }
  $println(both, either, xor);
}

$runAlone(main);
