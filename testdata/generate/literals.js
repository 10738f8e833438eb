import {
  nilMap as $nilMap, nilSlice as $nilSlice, println as $println, runAlone as $runAlone,
  sliceFrom as $sliceFrom,
} from "goes/runtime";

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
  constructor(from = null, to = null, labels = $nilMap) {
    this.from = from;
    this.to = to;
    this.labels = labels;
  }

  $clone() {
    return new line(this.from, this.to, this.labels);
  }

  $assign(other) {
    this.from = other.from;
    this.to = other.to;
    this.labels = other.labels;
  }
}

function main() {
  const l = new line(new point(1, 2), null, new Map([["a", $sliceFrom([1, 2])], ["b", $nilSlice]]));
  const points = $sliceFrom([new point(1, 2), new point(0, 3)]);
  const pointers = $sliceFrom([new point(5, 6), null]);
  const config = new struct$name$size$class("c", new point(9));
  const sparse = $sliceFrom(["", "", "", "d", "e"]);
  $println(l.from.x, l.to === null, (l.labels.get("a") ?? $nilSlice).length, points.array[points.offset + 1].y, pointers.array[pointers.offset].y, config.size.x, sparse.length);
}

class struct$name$size$class {
  constructor(name = "", size = new point()) {
    this.name = name;
    this.size = size;
  }

  $clone() {
    return new struct$name$size$class(this.name, this.size.$clone());
  }

  $assign(other) {
    this.name = other.name;
    this.size.$assign(other.size);
  }
}

$runAlone(main);
