import * as errors from "./errors.js";
import {
  Box as $Box, boxClass as $boxClass, named as $named, println as $println, runAlone as $runAlone,
  structClass as $structClass, structOf as $structOf,
} from "goes/runtime";

class thing {
  Name() {
    if (title === "") {
      return errNone.Error();
    }
    return title;
  }

  $clone() {
    return new thing();
  }

  $assign(other) {}

  $equals(other) {
    return true;
  }
}

const thing$type = $named("main.thing", "main", () => $structOf([]), () => ["Name"]);
$structClass(thing, thing$type);

class thing$box extends $Box {
  Name() {
    return this.value.Name();
  }
}

$boxClass(thing$box, thing$type);

const most = 10;

function read() {
  return first + "!";
}

function main() {
  $println(first, title, limit);
}

const limit = most;
let title = "";
const errNone = errors.New("none");
const first = new thing$box(thing$type, new thing()).Name();
title = read();
$runAlone(main);
