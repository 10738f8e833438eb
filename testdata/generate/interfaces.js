import * as errors from "./errors.js";
import * as fmt from "./fmt.js";
import {
  Box as $Box, Ref as $Ref, boxClass as $boxClass, field as $field, float64Type as $float64Type,
  funcOf as $funcOf, implementsInterface as $implementsInterface, int64Type as $int64Type,
  intType as $intType, isBoxOf as $isBoxOf, isType as $isType, method as $method, named as $named,
  pointerTo as $pointerTo, runAlone as $runAlone, sliceFrom as $sliceFrom, stringType as $stringType,
  structClass as $structClass, structOf as $structOf, typeAssert2 as $typeAssert2, unbox as $unbox,
} from "goes/runtime";

class Square {
  constructor(Side = 0) {
    this.Side = Side;
  }

  Area() {
    return this.Side * this.Side;
  }

  $clone() {
    return new Square(this.Side);
  }

  $assign(other) {
    this.Side = other.Side;
  }

  $equals(other) {
    return this.Side === other.Side;
  }
}

const Square$type = $named("main.Square", "main", () => $structOf([$field("Side", $float64Type)]), () => ["Area"]);
$structClass(Square, Square$type);

class Square$box extends $Box {
  Area() {
    return this.value.Area();
  }
}

$boxClass(Square$box, Square$type);

class Disc {
  constructor(Radius = 0) {
    this.Radius = Radius;
  }

  Area() {
    return 3 * this.Radius * this.Radius;
  }

  $clone() {
    return new Disc(this.Radius);
  }
}

const Disc$type = $named("main.Disc", "main", () => $structOf([$field("Radius", $float64Type)]), () => [], () => ["Area"]);
$structClass(Disc, Disc$type);

// Celsius is a number with a method.
const Celsius$type = $named("main.Celsius", "main", () => $float64Type, () => [$method("String", () => func$string$type)]);

class Celsius$box extends $Box {
  String() {
    return Celsius$String(this.value);
  }
}

$boxClass(Celsius$box, Celsius$type);

function Celsius$String(c) {
  return fmt.Sprint($sliceFrom([c, "\xc2\xb0C"]));
}

class notFound {
  constructor(name = "") {
    this.name = name;
  }

  Error() {
    return this.name + " not found";
  }

  $clone() {
    return new notFound(this.name);
  }
}

const notFound$type = $named("main.notFound", "main", () => $structOf([$field("name", $stringType, "", false, "main")]), () => [], () => [$method("Error", () => func$string$type)]);
$structClass(notFound, notFound$type);

function lookup(name) {
  switch (name) {
    case "square":
      return [new Square$box(Square$type, new Square(2)), null];
    case "disc":
      return [new Disc(1), null];
  }
  return [null, new notFound(name)];
}

function describe(v) {
  const $x = v;
  if ($x === null) {
    return "nil";
  } else if ($isType($x, $intType) || $isType($x, $int64Type)) {
    const x = $x;
    return fmt.Sprint($sliceFrom(["integer ", x]));
  } else if (typeof $x === "string") {
    const x = $x;
    return "string " + x;
  } else if ($isType($x, Square$type)) {
    const x = $x.value;
    return fmt.Sprint($sliceFrom(["square ", x.Side]));
  } else if ($x instanceof Disc || $isBoxOf($x, ptr$Disc$type)) {
    const x = $unbox($x);
    return fmt.Sprint($sliceFrom(["disc ", x.Radius]));
  } else if ($implementsInterface($x, fmt.Stringer$type)) {
    const x = $x;
    return x.String();
  } else {
    return "something";
  }
}

function main() {
  for (let $i = 0, $s = $sliceFrom(["square", "disc", "star"]); $i < $s.length; $i++) {
    const name = $s.array[$s.offset + $i];
    const [shape, err] = lookup(name);
    const missing = new $Ref(null);
    if (errors.As(err, new $Box(ptr$ptr$notFound$type, missing))) {
      fmt.Println($sliceFrom([missing.value.name, err]));
      continue;
    }
    const $r = $typeAssert2(shape, Square$type, Square$zero);
    const square = $r[0];
    const ok = $r[1];
    fmt.Println($sliceFrom([shape.Area(), square.Side, ok, describe(shape)]));
  }
  fmt.Println($sliceFrom([describe(null), describe(new $Box($intType, 5)), describe("s"), describe(new Celsius$box(Celsius$type, 20)), describe(1.5)]));
}

const func$string$type = $funcOf([], [$stringType]);
const ptr$Disc$type = $pointerTo(Disc$type);
const ptr$notFound$type = $pointerTo(notFound$type);
const ptr$ptr$notFound$type = $pointerTo(ptr$notFound$type);
const Square$zero = new Square();

$runAlone(main);
