import { add as $add, println as $println, runAlone as $runAlone, sliceFrom as $sliceFrom } from "goes/runtime";

class point {
  constructor(x = 0, y = 0) {
    this.x = x;
    this.y = y;
  }

  $clone() {
    return new point(this.x, this.y);
  }

  $assign(other) {
    this.x = other.x;
    this.y = other.y;
  }
}

function two() {
  return [2, "two"];
}

function main() {
  let a = 1;
  let b = 2;
  const $v = a;
  a = b;
  b = $v;
  let [n, s] = two();
  [n] = two();
  [, s] = two();
  const list = $sliceFrom([1, 2, 3]);
  let i = 0;
  const $v$1 = i;
  i = 2;
  list.array[list.offset + $v$1] = 7;
  const $v$2 = list.array[list.offset];
  list.array[list.offset] = list.array[list.offset + 2];
  list.array[list.offset + 2] = $v$2;
  const p = new point();
  p.x = 3;
  p.y = 4;
  const m = new Map();
  m.set("a", 1);
  m.set("b", 2);
  m.set("a", $add(m.get("a") ?? 0, 5));
  $println(a, b, n, s, i, list.array[list.offset], p.x, p.y, m.get("a") ?? 0);
}

$runAlone(main);
