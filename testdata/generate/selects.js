import {
  add as $add, canReceive as $canReceive, close as $close, go as $go, makeChan as $makeChan,
  println as $println, receiveNext as $receiveNext, run as $run, select as $select,
  selectDefault as $selectDefault, send as $send, takeNext as $takeNext, trySend as $trySend,
} from "goes/runtime";

function poll(c) {
  const [$case, $value] = $selectDefault([[c]]);
  switch ($case) {
    case 0: {
      const x = $value;
      return [x, true];
    }
    default:
      return [0, false];
  }
}

async function merge(a, b, out) {
  let $1;
  while (a !== null || b !== null) {
    const [$case, $value, $ok] = ($1 = $select([[a], [b]])) instanceof Promise ? await $1 : $1;
    switch ($case) {
      case 0: {
        const x = $value;
        const ok = $ok;
        if (!ok) {
          a = null;
          break;
        }
        $trySend(out, x) || await $send(out, x);
        break;
      }
      case 1: {
        const x = $value;
        const ok = $ok;
        if (!ok) {
          b = null;
          break;
        }
        $trySend(out, x) || await $send(out, x);
        break;
      }
    }
  }
  $close(out);
}

async function main() {
  const c = $makeChan(() => 0, 1);
  const [, before] = poll(c);
  $trySend(c, 3) || await $send(c, 3);
  const [x, after] = poll(c);
  const a = $makeChan(() => 0, 1);
  const b = $makeChan(() => 0, 1);
  const out = $makeChan(() => 0, 0);
  $trySend(a, 1) || await $send(a, 1);
  $trySend(b, 2) || await $send(b, 2);
  $close(a);
  $close(b);
  $go(merge, a, b, out);
  let sum = 0;
  for (;;) {
    const x = $canReceive(out) ? $takeNext(out) : await $receiveNext(out);
    if (x === undefined) break;
    sum = $add(sum, x);
  }
  $println(before, x, after, sum);
}

$run(main);
