import * as sync from "./sync.js";
import {
  add as $add, go as $go, hostTurn as $hostTurn, nilMap as $nilMap, println as $println, run as $run,
  sliceOver as $sliceOver, unwind as $unwind,
} from "goes/runtime";

class counter {
  constructor(mu = new sync.Mutex(), count = $nilMap) {
    this.mu = mu;
    this.count = count;
  }

  inc(key) {
    sync.Mutex$Lock(this.mu);
    let $panics = false;
    try {
      this.count.set(key, $add(this.count.get(key) ?? 0, 1));
    } catch ($e) {
      $panics = true;
      $unwind($e).push(sync.Mutex$Unlock, this.mu).run();
    } finally {
      if (!$panics) sync.Mutex$Unlock(this.mu);
    }
  }

  $clone() {
    return new counter(this.mu.$clone(), this.count);
  }

  $assign(other) {
    this.mu.$assign(other.mu);
    this.count = other.count;
  }
}

async function main() {
  const c = new counter(new sync.Mutex(), new Map());
  const wg = new sync.WaitGroup();
  for (let $i = 0; $i < 3; $i++) {
    if ($sliceOver()) await $hostTurn();
    wg.Add(1);
    $go(() => {
      let $panics = false;
      try {
        c.inc("a");
      } catch ($e) {
        $panics = true;
        $unwind($e).push(sync.WaitGroup$Done, wg).run();
      } finally {
        if (!$panics) sync.WaitGroup$Done(wg);
      }
    });
  }
  await sync.WaitGroup$Wait(wg);
  $println(c.count.get("a") ?? 0);
}

$run(main);
