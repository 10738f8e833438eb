import * as bits from "./math/bits.js";
import {
  add as $add, addU as $addU, andU as $andU, field as $field, fromWide as $fromWide,
  fromWideU as $fromWideU, index as $index, ints as $ints, lowWord as $lowWord, makeSlice as $makeSlice,
  mulU as $mulU, named as $named, println as $println, runAlone as $runAlone,
  structClass as $structClass, structOf as $structOf, uint64Type as $uint64Type,
} from "goes/runtime";

class rng {
  constructor(state = 0) {
    this.state = state;
  }

  // The state is a number or a bigint where others see it, and a bigint inside.
  next() {
    let s = BigInt(this.state);
    s = BigInt.asUintN(64, s ^ BigInt.asUintN(64, s << 13n));
    s = BigInt.asUintN(64, s ^ BigInt.asUintN(64, BigInt.asUintN(64, s) >> 7n));
    this.state = $fromWideU(s);
    return $fromWideU(BigInt.asUintN(64, s * 2685821657736338717n));
  }

  $clone() {
    return new rng(this.state);
  }

  $assign(other) {
    this.state = other.state;
  }

  $equals(other) {
    return this.state === other.state;
  }
}

const rng$type = $named("main.rng", "main", () => $structOf([$field("state", $uint64Type, "", false, "main")]));
$structClass(rng, rng$type);

function hash(s, table) {
  let h = 14695981039346656037n;
  for (let i = 0, $n = s.length; i < $n; i++) {
    h = BigInt.asUintN(64, BigInt.asUintN(64, h ^ BigInt(s.charCodeAt(i))) * 1099511628211n);
  }
  if (h === 0n || $lowWord(BigInt.asUintN(64, BigInt.asUintN(64, h) >> 63n)) !== 0) {
    h = BigInt.asUintN(64, h + 1n);
  }
  return $add($add(table.array[table.offset + $index($lowWord(BigInt.asUintN(64, h & 127n)), table.length)], $fromWide(BigInt.asIntN(64, h))), $lowWord(h) & 255);
}

function bitset(b) {
  b = BigInt(b);
  let n = 0;
  for (; b !== 0n; b = BigInt.asUintN(64, b & BigInt.asUintN(64, b - 1n))) {
    n = $add(n, bits.TrailingZeros64$wide(b));
  }
  return n;
}

// An amount stays in the common form, in spite of the large unit.
function nanoseconds(hours, seconds) {
  let t = hours * 3600000000000;
  t += seconds * 1000000000;
  return t;
}

// So do what is read digit by digit, what is reduced at once, and what a closure sees.
function amounts(s, seed) {
  let n = 0;
  for (let i = 0, $n = s.length; i < $n; i++) {
    n = $addU($mulU(n, 10), s.charCodeAt(i) & 15);
  }
  seed = $andU(seed * 25214903917 + 11, 281474976710655);
  let sum = n;
  const add = (x) => {
    sum = $fromWideU(BigInt.asUintN(64, BigInt(sum) + BigInt.asUintN(64, BigInt(x) * 1099511628211n)));
  };
  add(seed);
  return sum;
}

function main() {
  const r = new rng(1);
  $println(r.next(), hash("x", $makeSlice($ints, 256)), bitset(r.state), nanoseconds(1, 2), amounts("12", 3));
}

$runAlone(main);
