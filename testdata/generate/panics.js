import * as fmt from "./fmt.js";
import {
  Box as $Box, guards as $guards, index as $index, intType as $intType, nilSlice as $nilSlice,
  panicText as $panicText, recover as $recover, recovering as $recovering, runAlone as $runAlone,
  sliceFrom as $sliceFrom, takePanic as $takePanic, unwind as $unwind,
} from "goes/runtime";

function safe(f) {
  let err = null;
  const $defer = () => {
    const $p = $takePanic();
    const e = $recover($p);
    if (e !== null) {
      err = fmt.Errorf("recovered: %v", $sliceFrom([e]));
    }
  };
  let $panics = false;
  $guards.depth++;
  $body: try {
    f();
    err = null;
    break $body;
  } catch ($e) {
    $panics = true;
    $guards.depth--;
    $unwind($e).push($recovering($defer)).run();
  } finally {
    if (!$panics) {
      $guards.depth--;
      $defer();
    }
  }
  return err;
}

function main() {
  const list = $nilSlice;
  fmt.Println($sliceFrom([safe(() => {
    throw $panicText("text");
  })]));
  fmt.Println($sliceFrom([safe(() => {
    list.array[list.offset + $index(0, list.length)] = 1;
  })]));
  fmt.Println($sliceFrom([safe(() => {
    throw $panicText(fmt.Sprint($sliceFrom([new $Box($intType, 1), new $Box($intType, 2)])));
  })]));
  fmt.Println($sliceFrom([safe(() => {})]));
}

$runAlone(main);
