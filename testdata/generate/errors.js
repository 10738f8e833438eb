import * as errors from "./errors.js";
import * as fmt from "./fmt.js";
import {
  Box as $Box, Ref as $Ref, field as $field, funcOf as $funcOf, intType as $intType, method as $method,
  named as $named, nilSlice as $nilSlice, pointerTo as $pointerTo, println as $println,
  runAlone as $runAlone, sliceFrom as $sliceFrom, stringType as $stringType,
  structClass as $structClass, structOf as $structOf,
} from "goes/runtime";

class rangeError {
  constructor(at = 0) {
    this.at = at;
  }

  Error() {
    return fmt.Sprintf("at %d", $sliceFrom([new $Box($intType, this.at)]));
  }

  $clone() {
    return new rangeError(this.at);
  }
}

const rangeError$type = $named("main.rangeError", "main", () => $structOf([$field("at", $intType, "", false, "main")]), () => [], () => [$method("Error", () => func$string$type)]);
$structClass(rangeError, rangeError$type);

function pick(list, i) {
  if (list.length === 0) {
    return [0, errEmpty];
  }
  if (i >= list.length) {
    return [0, fmt.Errorf("pick: %w", $sliceFrom([new rangeError(i)]))];
  }
  return [list.array[list.offset + i], null];
}

function main() {
  let [, err] = pick($nilSlice, 0);
  $println(errors.Is(err, errEmpty));
  [, err] = pick($sliceFrom([1]), 3);
  const outside = new $Ref(null);
  if (errors.As(err, new $Box(ptr$ptr$rangeError$type, outside))) {
    const $v = err.Error();
    $println(outside.value.at, $v);
  }
}

const func$string$type = $funcOf([], [$stringType]);
const ptr$rangeError$type = $pointerTo(rangeError$type);
const ptr$ptr$rangeError$type = $pointerTo(ptr$rangeError$type);

const errEmpty = errors.New("empty");
$runAlone(main);
