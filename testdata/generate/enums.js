import * as fmt from "./fmt.js";
import {
  Box as $Box, boxClass as $boxClass, funcOf as $funcOf, intType as $intType, method as $method,
  named as $named, runAlone as $runAlone, sliceFrom as $sliceFrom, stringType as $stringType,
} from "goes/runtime";

const state$type = $named("main.state", "main", () => $intType, () => [$method("String", () => func$string$type)]);

class state$box extends $Box {
  String() {
    return state$String(this.value);
  }
}

$boxClass(state$box, state$type);

function state$String(s) {
  switch (s) {
    case open:
      return "open";
    case closed:
      return "closed";
  }
  return fmt.Sprintf("state(%d)", $sliceFrom([new $Box($intType, s)]));
}

const open = 0;
const closed = 1;

function main() {
  fmt.Println($sliceFrom([new state$box(state$type, open), state$String(closed), new state$box(state$type, 7)]));
}

const func$string$type = $funcOf([], [$stringType]);

$runAlone(main);
