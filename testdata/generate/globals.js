import { mul as $mul, println as $println, runAlone as $runAlone } from "goes/runtime";

const a = 1;

let counter = 0;

function f() {
  return a + 1;
}

function init() {
  counter = table.get("c") ?? 0;
}

function init$1() {
  counter = $mul(counter, 2);
}

function main() {
  $println(a, b, c, counter);
}

const b = f();
const c = b + 1;
const table = new Map([["c", c]]);
init();
init$1();
$runAlone(main);
