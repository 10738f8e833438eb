import {
  add as $add, canReceive as $canReceive, close as $close, go as $go, makeChan as $makeChan,
  println as $println, receive as $receive, receiveNext as $receiveNext, run as $run, send as $send,
  take as $take, takeNext as $takeNext, trySend as $trySend,
} from "goes/runtime";

async function produce(n, out) {
  for (let i = 0; i < n; i++) {
    $trySend(out, i) || await $send(out, i);
  }
  $close(out);
}

async function sum(in$) {
  let total = 0;
  for (;;) {
    const x = $canReceive(in$) ? $takeNext(in$) : await $receiveNext(in$);
    if (x === undefined) break;
    total = $add(total, x);
  }
  return total;
}

async function main() {
  const c = $makeChan(() => 0, 0);
  const done = $makeChan(() => new struct$class(), 0);
  $go(async () => {
    $println(await sum(c));
    $close(done);
  });
  await produce(3, c);
  $canReceive(done) ? $take(done) : await $receive(done);
}

class struct$class {
  $clone() {
    return new struct$class();
  }

  $assign(other) {}
}

$run(main);
