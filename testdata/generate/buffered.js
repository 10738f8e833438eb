import {
  canReceive as $canReceive, chanCap as $chanCap, chanLen as $chanLen, close as $close,
  makeChan as $makeChan, println as $println, receive2 as $receive2, receiveNext as $receiveNext,
  run as $run, send as $send, take2 as $take2, takeNext as $takeNext, trySend as $trySend,
} from "goes/runtime";

async function main() {
  const c = $makeChan(() => 0, 3);
  $trySend(c, 1) || await $send(c, 1);
  $trySend(c, 2) || await $send(c, 2);
  $close(c);
  let [first, ok] = $canReceive(c) ? $take2(c) : await $receive2(c);
  $println($chanLen(c), $chanCap(c), first, ok);
  for (;;) {
    const x = $canReceive(c) ? $takeNext(c) : await $receiveNext(c);
    if (x === undefined) break;
    $println(x);
  }
  [, ok] = $canReceive(c) ? $take2(c) : await $receive2(c);
  $println(ok);
}

$run(main);
