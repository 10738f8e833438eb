import {
  MemberPointer as $MemberPointer, add as $add, mul as $mul, or as $or, println as $println,
  runAlone as $runAlone, sliceFrom as $sliceFrom, sub as $sub,
} from "goes/runtime";

class box {
  constructor(n = 0) {
    this.n = n;
  }

  $clone() {
    return new box(this.n);
  }
}

function main() {
  let x = 5;
  x += 2;
  x <<= 1;
  x--;
  const list = $sliceFrom([1, 2]);
  list.array[list.offset + 1] = $mul(list.array[list.offset + 1], 4);
  list.array[list.offset] = $add(list.array[list.offset], 1);
  const b = new box(3);
  b.n = $sub(b.n, 1);
  const p = new box$n$pointer(b, "n");
  p.value = $or(p.value, 8);
  const m = new Map();
  m.set("a", $add(m.get("a") ?? 0, 1));
  m.set("a", $add(m.get("a") ?? 0, x));
  let s = "a";
  s += "b";
  $println(x, list.array[list.offset], list.array[list.offset + 1], b.n, m.get("a") ?? 0, s);
}

class box$n$pointer extends $MemberPointer {
  get value() {
    return this.object.n;
  }

  set value(x) {
    this.object.n = x;
  }
}

$runAlone(main);
