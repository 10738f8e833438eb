import {
  Box as $Box, add as $add, assertInterface2 as $assertInterface2, errorType as $errorType,
  funcOf as $funcOf, implementsInterface as $implementsInterface, int64Type as $int64Type,
  intType as $intType, interfaceOf as $interfaceOf, isType as $isType, method as $method,
  named as $named, println as $println, runAlone as $runAlone, runeToString as $runeToString,
  sliceFrom as $sliceFrom, sliceOf as $sliceOf, stringType as $stringType, structClass as $structClass,
  structOf as $structOf, toInt32 as $toInt32, typeAssert as $typeAssert, typeAssert2 as $typeAssert2,
} from "goes/runtime";

const named$type = $named("main.named", "main", () => $interfaceOf([$method("name", () => func$string$type, "main")]));

class dog {
  name() {
    return dog$name(this);
  }

  $clone() {
    return new dog();
  }
}

const dog$type = $named("main.dog", "main", () => $structOf([]), () => [], () => [$method("name", () => func$string$type, "main")]);
$structClass(dog, dog$type);

function dog$name(_) {
  return "dog";
}

const id$type = $named("main.id", "main", () => $intType);

function describe(v) {
  const $x = v;
  if ($x === null) {
    return "nil";
  } else if ($isType($x, $intType) || $isType($x, $int64Type)) {
    return "integer";
  } else if ($isType($x, id$type)) {
    const v = $x.value;
    return $runeToString($toInt32($add(65, v)));
  } else if ($isType($x, slice$int$type)) {
    const v = $x.value;
    return $runeToString(48 + v.length | 0);
  } else if ($implementsInterface($x, named$type)) {
    const v = $x;
    return v.name();
  } else if ($implementsInterface($x, $errorType)) {
    const v = $x;
    return v.Error();
  }
  return "unknown";
}

function main() {
  const v = "text";
  const s = $typeAssert(v, $stringType);
  const [, isInt] = $typeAssert2(v, $intType, 0);
  const [n, isNamed] = $assertInterface2(v, named$type);
  $println(s, isInt, n === null, isNamed);
  $println(describe(null), describe(new $Box($int64Type, 1)), describe(new $Box(id$type, 2)), describe(new $Box(slice$int$type, $sliceFrom([1]))), describe(new dog()), describe(2.5));
}

const func$string$type = $funcOf([], [$stringType]);
const slice$int$type = $sliceOf($intType);

$runAlone(main);
