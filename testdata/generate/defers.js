import {
  Defers as $Defers, add as $add, mul as $mul, println as $println, runAlone as $runAlone,
  unwind as $unwind,
} from "goes/runtime";

function named() {
  let n = 0;
  const $defer = () => {
    n = $mul(n, 2);
  };
  let $panics = false;
  $body: try {
    n = 1;
    n = $add(n, 2);
    break $body;
  } catch ($e) {
    $panics = true;
    $unwind($e).push($defer).run();
  } finally {
    if (!$panics) $defer();
  }
  return n;
}

function order() {
  const $d = new $Defers();
  try {
    for (let i = 0; i < 3; i++) {
      $d.push($println, "deferred", i);
    }
    $println("last");
  } catch ($e) {
    $d.panic($e);
  } finally {
    $d.run();
  }
}

function locked(unlock) {
  let $panics = false;
  try {
    return 7;
  } catch ($e) {
    $panics = true;
    $unwind($e).push(unlock).run();
  } finally {
    if (!$panics) unlock();
  }
  return 0;
}

function main() {
  order();
  $println(named(), locked(() => {
    $println("unlocked");
  }));
}

$runAlone(main);
