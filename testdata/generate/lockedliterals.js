import * as sync from "./sync.js";
import {
  add as $add, append as $append, canReceive as $canReceive, goMethod as $goMethod, ints as $ints,
  makeChan as $makeChan, nilSlice as $nilSlice, println as $println, receive as $receive, run as $run,
  send as $send, take as $take, trySend as $trySend, unwind as $unwind,
} from "goes/runtime";

class queue {
  constructor(mu = new sync.Mutex(), items = $nilSlice) {
    this.mu = mu;
    this.items = items;
  }

  // fill keeps the lock while it waits.
  async fill(in$) {
    sync.Mutex$Lock$try(this.mu) || await sync.Mutex$Lock(this.mu);
    let $panics = false;
    try {
      const $v = $canReceive(in$) ? $take(in$) : await $receive(in$);
      this.items = $append(this.items, $v, $ints);
    } catch ($e) {
      $panics = true;
      $unwind($e).push(sync.Mutex$Unlock, this.mu).run();
    } finally {
      if (!$panics) sync.Mutex$Unlock(this.mu);
    }
  }

  $clone() {
    return new queue(this.mu.$clone(), this.items);
  }
}

async function drain(q) {
  let sum = 0;
  for (let $i = 0; $i < 3; $i++) {
    sync.Mutex$Lock$try(q.mu) || await sync.Mutex$Lock(q.mu);
    (() => {
      let $panics = false;
      try {
        for (let $i$1 = 0, $s = q.items; $i$1 < $s.length; $i$1++) {
          const x = $s.array[$s.offset + $i$1];
          sum = $add(sum, x);
        }
      } catch ($e) {
        $panics = true;
        $unwind($e).push(sync.Mutex$Unlock, q.mu).run();
      } finally {
        if (!$panics) sync.Mutex$Unlock(q.mu);
      }
    })();
  }
  return sum;
}

async function main() {
  const q = new queue();
  const in$ = $makeChan(() => 0, 0);
  $goMethod(q, "fill", in$);
  $trySend(in$, 1) || await $send(in$, 1);
  $println(await drain(q));
}

$run(main);
