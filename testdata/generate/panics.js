import * as fmt from "./fmt.js";
import {
  Box as $Box, Defers as $Defers, index as $index, intType as $intType, nilSlice as $nilSlice,
  panicText as $panicText, recover as $recover, recovering as $recovering, runAlone as $runAlone,
  sliceFrom as $sliceFrom, takePanic as $takePanic,
} from "goes/runtime";

function safe(f) {
  let err = null;
  const $d = new $Defers();
  $body: try {
    $d.push($recovering(() => {
      const $p = $takePanic();
      const e = $recover($p);
      if (e !== null) {
        err = fmt.Errorf("recovered: %v", $sliceFrom([e]));
      }
    }));
    f();
    err = null;
    break $body;
  } catch ($e) {
    $d.panic($e);
  } finally {
    $d.run();
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
