import {
  add as $add, canReceive as $canReceive, close as $close, decodeRune as $decodeRune,
  makeChan as $makeChan, mul as $mul, println as $println, receiveNext as $receiveNext, run as $run,
  send as $send, sliceFrom as $sliceFrom, takeNext as $takeNext, trySend as $trySend,
} from "goes/runtime";

async function main() {
  let sum = 0;
  for (let i = 0, $s = $sliceFrom([5, 6]); i < $s.length; i++) {
    const x = $s.array[$s.offset + i];
    sum = $add(sum, $mul(i, x));
  }
  const array = [1, 2, 3];
  for (let i = 0; i < 3; i++) {
    sum = $add(sum, array[i]);
  }
  for (let $i = 0, $s$1 = array; $i < 3; $i++) {
    const x = $s$1[$i];
    sum = $add(sum, x);
  }
  for (let i = 0, $size; i < ("a\xc3\xa9").length; i += $size) {
    let r = ("a\xc3\xa9").charCodeAt(i);
    if (r < 128) $size = 1; else [r, $size] = $decodeRune("a\xc3\xa9", i);
    sum = $add(sum, $mul(i, r));
  }
  for (const key of new Map([[7, true]]).keys()) {
    sum = $add(sum, key);
  }
  for (let i = 0; i < 3; i++) {
    sum = $add(sum, i);
  }
  const c = $makeChan(() => 0, 2);
  $trySend(c, 4) || await $send(c, 4);
  $close(c);
  for (;;) {
    const x = $canReceive(c) ? $takeNext(c) : await $receiveNext(c);
    if (x === undefined) break;
    sum = $add(sum, x);
  }
  $println(sum);
}

$run(main);
