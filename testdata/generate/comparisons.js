import {
  Box as $Box, arrayOf as $arrayOf, assignArray as $assignArray, chanOf as $chanOf, equal as $equal,
  equalArrays as $equalArrays, field as $field, int64Type as $int64Type, intType as $intType,
  makeChan as $makeChan, named as $named, println as $println, runAlone as $runAlone,
  stringType as $stringType, structClass as $structClass, structOf as $structOf,
} from "goes/runtime";

class key {
  constructor(name = "", at = [0, 0]) {
    this.name = name;
    this.at = at;
  }

  $clone() {
    return new key(this.name, this.at.slice());
  }

  $assign(other) {
    this.name = other.name;
    $assignArray(this.at, other.at);
  }

  $equals(other) {
    return this.name === other.name && $equalArrays(this.at, other.at);
  }
}

const key$type = $named("main.key", "main", () => $structOf([$field("name", $stringType, "", false, "main"), $field("at", array2$int$type, "", false, "main")]));
$structClass(key, key$type);

function same(a, b) {
  return $equal(a, b);
}

function main() {
  const a = new key("k", [1, 2]);
  const b = new key("k", [1, 2]);
  const p = a;
  const q = b;
  const c = $makeChan(() => 0, 0);
  const err = null;
  $println(a.$equals(b), p === q, p !== null, same(new $Box(key$type, a.$clone()), new $Box(key$type, b.$clone())), same(new $Box($intType, 1), new $Box($int64Type, 1)), same(new $Box(chan$int$type, c), new $Box(chan$int$type, c)), err === null, true);
}

const array2$int$type = $arrayOf($intType, 2);
const chan$int$type = $chanOf($intType);

$runAlone(main);
