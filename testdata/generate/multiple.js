import { println as $println, runAlone as $runAlone } from "goes/runtime";

function divide(a, b) {
  let quotient = 0;
  let rest = 0;
  let ok = false;
  if (b === 0) {
    return [quotient, rest, ok];
  }
  return [a / b | 0, a % b, true];
}

function again(a, b) {
  return divide(a, b);
}

function main() {
  const [q, r, ok] = divide(17, 5);
  if (ok) {
    $println(q, r);
  }
  const [, rest] = again(9, 4);
  again(1, 0);
  $println(rest);
}

$runAlone(main);
