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

class line {
  constructor(from = new point(), to = new point()) {
    this.from = from;
    this.to = to;
  }

  $clone() {
    return new line(this.from.$clone(), this.to.$clone());
  }

  $assign(other) {
    this.from.$assign(other.from);
    this.to.$assign(other.to);
  }
}

function moved(p) {
  p = p.$clone();
  p.x = $add(p.x, 1);
  return p;
}

function read(l) {
  return $add(l.from.x, l.to.y);
}

function main() {
  const p = new point(1, 2);
  const q = p.$clone();
  q.x = 5;
  const l = new line(p.$clone(), q.$clone());
  const m = l.$clone();
  m.to.y = 9;
  const points = $sliceFrom([p.$clone(), q.$clone()]);
  const points$ = points.array, pointsOffset$ = points.offset, pointsLength$ = points.length;
  for (let $i = 0; $i < pointsLength$; $i++) {
    const each = points$[pointsOffset$ + $i].$clone();
    each.x = 100;
  }
  const points$$1 = points.array, pointsOffset$$1 = points.offset, pointsLength$$1 = points.length;
  for (let i = 0; i < pointsLength$$1; i++) {
    const $o = points$$1[pointsOffset$$1 + i];
    $o.x = $add($o.x, 10);
  }
  const first = points.array[points.offset].$clone();
  points.array[points.offset].$assign(q);
  $println(p.x, moved(p).x, p.x, read(l), read(m), first.x, points.array[points.offset].x);
}

$runAlone(main);
