import {
  boxRetyped as $boxRetyped, equal as $equal, field as $field, float64Type as $float64Type,
  named as $named, pointerTo as $pointerTo, println as $println, runAlone as $runAlone,
  structClass as $structClass, structOf as $structOf,
} from "goes/runtime";

class Celsius {
  constructor(Degrees = 0) {
    this.Degrees = Degrees;
  }

  $clone() {
    return new Celsius(this.Degrees);
  }

  $assign(other) {
    this.Degrees = other.Degrees;
  }

  $equals(other) {
    return this.Degrees === other.Degrees;
  }
}

// Plain has the fields of Celsius and not its methods.
class Plain {
  constructor(Degrees = 0) {
    this.Degrees = Degrees;
  }

  Name() {
    return Plain$Name(this);
  }

  $clone() {
    return new Plain(this.Degrees);
  }

  $assign(other) {
    this.Degrees = other.Degrees;
  }

  $equals(other) {
    return this.Degrees === other.Degrees;
  }
}

const Plain$type = $named("main.Plain", "main", () => $structOf([$field("Degrees", $float64Type)]), () => [], () => ["Name"]);
$structClass(Plain, Plain$type);

function Plain$Name(p) {
  return "plain";
}

function Names(c) {
  const p = c;
  return [Plain$Name(p), $boxRetyped(p, ptr$Plain$type)];
}

function main() {
  const [name, n] = Names(new Celsius(20));
  $println(name, n.Name(), $equal(n, $boxRetyped(null, ptr$Plain$type)));
}

const ptr$Plain$type = $pointerTo(Plain$type);

$runAlone(main);
