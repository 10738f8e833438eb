import * as strings from "./strings.js";
import {
  Ref as $Ref, add as $add, append as $append, index as $index, ints as $ints, nilSlice as $nilSlice,
  println as $println, runAlone as $runAlone, sliceFrom as $sliceFrom,
} from "goes/runtime";

const base = 21;
let calls = 0;

// limit is addressed, so it lives in a Ref.
const limit = new $Ref(10);
const low = 0;
const middle = 1;
const high = 2;

function double(n) {
  calls++;
  return n * 2;
}

function init() {
  const p = limit;
  p.value = $add(p.value, total);
}

function init$1() {
  table.set("c", $append(table.get("c") ?? $nilSlice, limit.value, $ints));
}

function main() {
  let $1;
  $println(total, base, table.size, words.array[words.offset + $index(1, words.length)], calls, limit.value, ($1 = table.get("c") ?? $nilSlice).array[$1.offset + $index(0, $1.length)], high, 1);
}

const table = new Map([["a", $sliceFrom([1, 2])], ["b", $nilSlice]]);
const words = strings.Fields("one two three");
const total = double(base);
init();
init$1();
$runAlone(main);
