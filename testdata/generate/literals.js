import {
  field as $field, intType as $intType, mapOf as $mapOf, named as $named, nilMap as $nilMap,
  nilSlice as $nilSlice, pointerTo as $pointerTo, println as $println, runAlone as $runAlone,
  sliceFrom as $sliceFrom, sliceOf as $sliceOf, stringType as $stringType, structClass as $structClass,
  structOf as $structOf,
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

  $equals(other) {
    return this.x === other.x && this.y === other.y;
  }
}

const point$type = $named("main.point", "main", () => $structOf([$field("x", $intType, "", false, "main"), $field("y", $intType, "", false, "main")]));
$structClass(point, point$type);

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

const line$type = $named("main.line", "main", () => $structOf([$field("from", ptr$point$type, "", false, "main"), $field("to", ptr$point$type, "", false, "main"), $field("labels", map$string$slice$int$type, "", false, "main")]));
$structClass(line, line$type);

function main() {
  const l = new line(new point(1, 2), null, new Map([["a", $sliceFrom([1, 2])], ["b", $nilSlice]]));
  const points = $sliceFrom([new point(1, 2), new point(0, 3)]);
  const pointers = $sliceFrom([new point(5, 6), null]);
  const config = new struct$name$size$class("c", new point(9));
  const sparse = $sliceFrom(["", "", "", "d", "e"]);
  $println(l.from.x, l.to === null, (l.labels.get("a") ?? $nilSlice).length, points.array[points.offset + 1].y, pointers.array[pointers.offset].y, config.size.x, sparse.length);
}

const ptr$point$type = $pointerTo(point$type);
const slice$int$type = $sliceOf($intType);
const map$string$slice$int$type = $mapOf($stringType, slice$int$type);

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

  $equals(other) {
    return this.name === other.name && this.size.$equals(other.size);
  }
}

$runAlone(main);
