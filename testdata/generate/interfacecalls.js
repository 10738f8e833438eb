import {
  Box as $Box, add as $add, boxClass as $boxClass, field as $field, funcOf as $funcOf, index as $index,
  intType as $intType, interfaceOf as $interfaceOf, method as $method, mul as $mul, named as $named,
  nilSlice as $nilSlice, println as $println, runAlone as $runAlone, sliceFrom as $sliceFrom,
  sliceOf as $sliceOf, structClass as $structClass, structOf as $structOf,
} from "goes/runtime";

const shape$type = $named("main.shape", "main", () => $interfaceOf([$method("area", () => func$int$type, "main"), $method("scale", () => func$int$shape$type, "main")]));

class square {
  constructor(side = 0) {
    this.side = side;
  }

  area() {
    return $mul(this.side, this.side);
  }

  scale(n) {
    return new square$box(square$type, new square($mul(this.side, n)));
  }

  $clone() {
    return new square(this.side);
  }

  $assign(other) {
    this.side = other.side;
  }

  $equals(other) {
    return this.side === other.side;
  }
}

const square$type = $named("main.square", "main", () => $structOf([$field("side", $intType, "", false, "main")]), () => ["area", "scale"]);
$structClass(square, square$type);

class square$box extends $Box {
  area() {
    return this.value.area();
  }

  scale(a) {
    return this.value.scale(a);
  }
}

$boxClass(square$box, square$type);

const stick$type = $named("main.stick", "main", () => $intType, () => ["area", "scale"]);

class stick$box extends $Box {
  area() {
    return stick$area(this.value);
  }

  scale(a) {
    return stick$scale(this.value, a);
  }
}

$boxClass(stick$box, stick$type);

function stick$area(s) {
  return 0;
}

function stick$scale(s, n) {
  return new stick$box(stick$type, $mul(s, n));
}

class canvas {
  constructor(shapes = $nilSlice) {
    this.shapes = shapes;
  }

  area() {
    let sum = 0;
    for (let $i = 0, $s = this.shapes; $i < $s.length; $i++) {
      const s = $s.array[$s.offset + $i];
      sum = $add(sum, s.area());
    }
    return sum;
  }

  scale(n) {
    for (let i = 0, $s = this.shapes; i < $s.length; i++) {
      const s = $s.array[$s.offset + i];
      const $v = s.scale(n);
      this.shapes.array[this.shapes.offset + $index(i, this.shapes.length)] = $v;
    }
    return this;
  }

  $clone() {
    return new canvas(this.shapes);
  }
}

const canvas$type = $named("main.canvas", "main", () => $structOf([$field("shapes", slice$shape$type, "", false, "main")]), () => [], () => ["area", "scale"]);
$structClass(canvas, canvas$type);

function main() {
  const s = new canvas($sliceFrom([new square$box(square$type, new square(2)), new stick$box(stick$type, 3)]));
  $println(s.scale(2).area());
}

const func$int$type = $funcOf([], [$intType]);
const func$int$shape$type = $funcOf([$intType], [shape$type]);
const slice$shape$type = $sliceOf(shape$type);

$runAlone(main);
