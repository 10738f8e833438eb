import * as fmt from "./fmt.js";
import * as sync from "./sync.js";
import {
  Box as $Box, add as $add, canReceive as $canReceive, close as $close, go as $go,
  hostTurn as $hostTurn, intType as $intType, makeChan as $makeChan, receive as $receive, run as $run,
  select as $select, send as $send, sliceFrom as $sliceFrom, sliceOver as $sliceOver, sub as $sub,
  take as $take, trySend as $trySend, unwind as $unwind,
} from "goes/runtime";

// square cannot block: a plain function.
function square(n) {
  return n * n;
}

async function produce(out, limit) {
  let $1;
  let $panics = false;
  try {
    for (let i = 0; i < limit; i++) {
      $trySend(out, $1 = square(i)) || await $send(out, $1);
    }
  } catch ($e) {
    $panics = true;
    $unwind($e).push($close, out).run();
  } finally {
    if (!$panics) $close(out);
  }
}

async function merge(a, b, done) {
  let total = 0;
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
        total = $add(total, x);
        break;
      }
      case 1: {
        const x = $value;
        const ok = $ok;
        if (!ok) {
          b = null;
          continue;
        }
        total = $sub(total, x);
        break;
      }
    }
  }
  $close(done);
  return total;
}

class account {
  constructor(mu = new sync.Mutex(), balance = 0) {
    this.mu = mu;
    this.balance = balance;
  }

  deposit(n) {
    sync.Mutex$Lock(this.mu);
    let $panics = false;
    try {
      this.balance = $add(this.balance, n);
    } catch ($e) {
      $panics = true;
      $unwind($e).push(sync.Mutex$Unlock, this.mu).run();
    } finally {
      if (!$panics) sync.Mutex$Unlock(this.mu);
    }
  }

  $clone() {
    return new account(this.mu.$clone(), this.balance);
  }
}

async function main() {
  const a = $makeChan(() => 0, 0);
  const b = $makeChan(() => 0, 2);
  $go(produce, a, 4);
  $go(produce, b, 3);
  const done = $makeChan(() => new struct$class(), 0);
  fmt.Println($sliceFrom([new $Box($intType, await merge(a, b, done))]));
  $canReceive(done) ? $take(done) : await $receive(done);

  const wg = new sync.WaitGroup();
  const acc = new account();
  for (let i = 1; i <= 3; i++) {
    if ($sliceOver()) await $hostTurn();
    wg.Add(1);
    $go(() => {
      let $panics = false;
      try {
        acc.deposit(i);
      } catch ($e) {
        $panics = true;
        $unwind($e).push(sync.WaitGroup$Done, wg).run();
      } finally {
        if (!$panics) sync.WaitGroup$Done(wg);
      }
    });
  }
  await sync.WaitGroup$Wait(wg);
  fmt.Println($sliceFrom([new $Box($intType, acc.balance)]));
}

class struct$class {
  $clone() {
    return new struct$class();
  }

  $assign(other) {}
}

$run(main);
