import {
  Defers as $Defers, add as $add, mul as $mul, println as $println, runAlone as $runAlone,
} from "goes/runtime";

function named() {
  let n = 0;
  const $d = new $Defers();
  $body: try {
    $d.push(() => {
      n = $mul(n, 2);
    });
    n = 1;
    n = $add(n, 2);
    break $body;
  } catch ($e) {
    $d.panic($e);
  } finally {
    $d.run();
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
  const $d = new $Defers();
  try {
    $d.push(unlock);
    return 7;
  } catch ($e) {
    $d.panic($e);
  } finally {
    $d.run();
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
