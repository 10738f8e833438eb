import * as fmt from "./fmt.js";
import {
  Box as $Box, add as $add, arrayOf as $arrayOf, assignArray as $assignArray, boxClass as $boxClass,
  equalArrays as $equalArrays, field as $field, float64Type as $float64Type, funcOf as $funcOf,
  intType as $intType, method as $method, mul as $mul, named as $named, runAlone as $runAlone,
  sliceFrom as $sliceFrom, stringType as $stringType, structClass as $structClass,
  structOf as $structOf,
} from "goes/runtime";

// A Point is a place in the plane.
class Point {
  constructor(X = 0, Y = 0) {
    this.X = X;
    this.Y = Y;
  }

  // Add returns the sum of two points.
  Add(q) {
    return new Point($add(this.X, q.X), $add(this.Y, q.Y));
  }

  // Scale multiplies a point in place.
  Scale(factor) {
    this.X = $mul(this.X, factor);
    this.Y = $mul(this.Y, factor);
  }

  $clone() {
    return new Point(this.X, this.Y);
  }

  $assign(other) {
    this.X = other.X;
    this.Y = other.Y;
  }

  $equals(other) {
    return this.X === other.X && this.Y === other.Y;
  }
}

const Point$type = $named("main.Point", "main", () => $structOf([$field("X", $intType), $field("Y", $intType)]));
$structClass(Point, Point$type);

// Circle has a Point as its centre.
class Circle {
  constructor(Point$ = new Point(), Radius = 0, tags = ["", ""]) {
    this.Point = Point$;
    this.Radius = Radius;
    this.tags = tags;
  }

  // String makes it a fmt.Stringer.
  String() {
    const c = this.$clone();
    return fmt.Sprintf("circle at %d,%d", $sliceFrom([new $Box($intType, c.Point.X), new $Box($intType, c.Point.Y)]));
  }

  $clone() {
    return new Circle(this.Point.$clone(), this.Radius, this.tags.slice());
  }

  $assign(other) {
    this.Point.$assign(other.Point);
    this.Radius = other.Radius;
    $assignArray(this.tags, other.tags);
  }

  $equals(other) {
    return this.Point.$equals(other.Point) && this.Radius === other.Radius && $equalArrays(this.tags, other.tags);
  }
}

const Circle$type = $named("main.Circle", "main", () => $structOf([$field("Point", Point$type, "", true), $field("Radius", $float64Type), $field("tags", array2$string$type, "", false, "main")]), () => [$method("String", () => func$string$type)]);
$structClass(Circle, Circle$type);

class Circle$box extends $Box {
  String() {
    return this.value.String();
  }
}

$boxClass(Circle$box, Circle$type);

class Node {
  constructor(next = null, value = 0) {
    this.next = next;
    this.value = value;
  }

  $clone() {
    return new Node(this.next, this.value);
  }
}

// Len works on a nil list.
function Node$Len(n) {
  if (n === null) {
    return 0;
  }
  return 1 + Node$Len(n.next);
}

function main() {
  const p = new Point(1, 2);
  const q = p.$clone(); // a copy
  q.Scale(3);
  fmt.Println($sliceFrom([new $Box(Point$type, p.$clone()), new $Box(Point$type, q.$clone()), new $Box(Point$type, p.Add(q)), p.$equals(q)]));

  const c = new Circle(p.$clone(), 1.5);
  c.Point.Scale(2);
  const d = c.$clone();
  d.tags[0] = "copied";
  const pointer = c.Point;
  pointer.X = $add(pointer.X, 1);
  fmt.Println($sliceFrom([new Circle$box(Circle$type, c.$clone()), new $Box(array2$string$type, d.tags.slice()), c.Radius]));

  let list = null;
  for (let i = 0; i < 3; i++) {
    list = new Node(list, i);
  }
  fmt.Println($sliceFrom([new $Box($intType, Node$Len(list))]));
}

const array2$string$type = $arrayOf($stringType, 2);
const func$string$type = $funcOf([], [$stringType]);

$runAlone(main);
