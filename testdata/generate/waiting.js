import * as time from "./time.js";
import {
  Box as $Box, add as $add, boxClass as $boxClass, boxPointer as $boxPointer, field as $field,
  intType as $intType, named as $named, pointerTo as $pointerTo, println as $println, run as $run,
  sliceFrom as $sliceFrom, structClass as $structClass, structOf as $structOf,
} from "goes/runtime";

async function pause() {
  await time.Sleep(time.Millisecond);
}

async function twice(f) {
  await f();
  await f();
}

function each(list, f) {
  const list$ = list.array, listOffset$ = list.offset, listLength$ = list.length;
  for (let $i = 0; $i < listLength$; $i++) {
    const x = list$[listOffset$ + $i];
    f(x);
  }
}

class slow {
  async run() {
    await pause();
  }

  $clone() {
    return new slow();
  }

  $assign(other) {}

  $equals(other) {
    return true;
  }
}

const slow$type = $named("main.slow", "main", () => $structOf([]), () => ["run"]);
$structClass(slow, slow$type);

class slow$box extends $Box {
  run() {
    return this.value.run();
  }
}

$boxClass(slow$box, slow$type);

class quick {
  constructor(n = 0) {
    this.n = n;
  }

  run() {
    this.n++;
  }

  $clone() {
    return new quick(this.n);
  }
}

const quick$type = $named("main.quick", "main", () => $structOf([$field("n", $intType, "", false, "main")]), () => [], () => ["run"]);
$structClass(quick, quick$type);

async function main() {
  await twice(pause);
  let sum = 0;
  each($sliceFrom([1, 2]), (x) => {
    sum = $add(sum, x);
  });
  const q = new quick();
  for (let $i = 0, $s = $sliceFrom([new slow$box(slow$type, new slow()), $boxPointer(q, ptr$quick$type)]); $i < $s.length; $i++) {
    const j = $s.array[$s.offset + $i];
    await j.run();
  }
  $println(sum, q.n);
}

const ptr$quick$type = $pointerTo(quick$type);

$run(main);
