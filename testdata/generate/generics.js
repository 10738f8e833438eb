import {
  add as $add, append as $append, immutables as $immutables, ints as $ints, makeSlice as $makeSlice,
  nilSlice as $nilSlice, println as $println, runAlone as $runAlone, slice as $slice,
  sliceFrom as $sliceFrom,
} from "goes/runtime";

function Sum$int(list) {
  let total = 0;
  const list$ = list.array, listOffset$ = list.offset, listLength$ = list.length;
  for (let $i = 0; $i < listLength$; $i++) {
    const x = list$[listOffset$ + $i];
    total = $add(total, x);
  }
  return total;
}

function Sum$string(list) {
  let total = "";
  const list$ = list.array, listOffset$ = list.offset, listLength$ = list.length;
  for (let $i = 0; $i < listLength$; $i++) {
    const x = list$[listOffset$ + $i];
    total += x;
  }
  return total;
}

function Map$string$int(list, f) {
  let result = $makeSlice($ints, 0, list.length);
  const list$ = list.array, listOffset$ = list.offset, listLength$ = list.length;
  for (let $i = 0; $i < listLength$; $i++) {
    const x = list$[listOffset$ + $i];
    result = $append(result, f(x), $ints);
  }
  return result;
}

class Pair$string$int {
  constructor(Key = "", Value = 0) {
    this.Key = Key;
    this.Value = Value;
  }

  $clone() {
    return new Pair$string$int(this.Key, this.Value);
  }

  $assign(other) {
    this.Key = other.Key;
    this.Value = other.Value;
  }
}

class Stack$Pair$string$int {
  constructor(items = $nilSlice) {
    this.items = items;
  }

  Push(x) {
    this.items = $append(this.items, x, Pair$string$int$storage);
  }

  Pop() {
    if (this.items.length === 0) {
      const zero = Pair$string$int$zero;
      return [zero, false];
    }
    const last = this.items.array[this.items.offset + (this.items.length - 1)];
    this.items = $slice(this.items, 0, this.items.length - 1);
    return [last, true];
  }

  $clone() {
    return new Stack$Pair$string$int(this.items);
  }

  $assign(other) {
    this.items = other.items;
  }
}

// The type of v is known in each instance, and with it the clause.
function Quoted$int(v) {
  return "?";
}

// The type of v is known in each instance, and with it the clause.
function Quoted$string(v) {
  const $x = v;
  {
    const v = $x;
    return "'" + v + "'";
  }
  return "?";
}

function main() {
  $println(Quoted$string("x"), Quoted$int(1));
  $println(Sum$int($sliceFrom([1, 2, 3])), Sum$string($sliceFrom(["a", "b"])));
  const lengths = Map$string$int($sliceFrom(["go", "es"]), (s) => s.length);
  const stack = new Stack$Pair$string$int();
  const lengths$ = lengths.array, lengthsOffset$ = lengths.offset, lengthsLength$ = lengths.length;
  for (let i = 0; i < lengthsLength$; i++) {
    const n = lengths$[lengthsOffset$ + i];
    stack.Push(new Pair$string$int("x", $add(i, n)));
  }
  const [top, ok] = stack.Pop();
  $println(top.Key, top.Value, ok, stack.items.length);
}

const Pair$string$int$zero = new Pair$string$int();
const Pair$string$int$storage = $immutables(Pair$string$int$zero, 24, true);

$runAlone(main);
