import * as errors from "./errors.js";
import {
  add as $add, guards as $guards, panicText as $panicText, println as $println, recover as $recover,
  recovering as $recovering, runAlone as $runAlone, sliceFrom as $sliceFrom, takePanic as $takePanic,
  unwind as $unwind,
} from "goes/runtime";

function half(n) {
  if (n % 2 !== 0) {
    return [0, errOdd];
  }
  return [n / 2 | 0, null];
}

function classify(n) {
  if (n < 0) {
    return "negative";
  } else if (n === 0) {
    return "zero";
  } else if (n < 10) {
    return "small";
  } else {
    return "large";
  }
}

function weekday(day) {
  let kind = 0;
  switch (day) {
    case "sat":
    case "sun":
      kind = 2;
      break;
    case "fri":
      kind = $add(kind, 1);
    case "mon":
      kind = $add(kind, 10);
  }
  return kind;
}

// find looks for a number in rows; the label leaves both loops.
function find(rows, wanted) {
  let row = 0;
  let column = 0;
  outer: for (let i = 0; i < rows.length; i++) {
    const r = rows.array[rows.offset + i];
    const r$ = r.array, rOffset$ = r.offset, rLength$ = r.length;
    for (let j = 0; j < rLength$; j++) {
      const x = r$[rOffset$ + j];
      if (x < 0) {
        continue outer;
      }
      if (x === wanted) {
        row = i;
        column = j;
        break outer;
      }
    }
  }
  return [row, column];
}

function retry(attempts) {
  let count = 0;
  again$: for (;;) {
    count++;
    if (count < attempts) {
      continue again$;
    }
    return count;
  }
}

// safely turns a panic into an error.
function safely(f) {
  let err = null;
  const $defer = () => {
    const $p = $takePanic();
    const r = $recover($p);
    if (r !== null) {
      err = errors.New("recovered");
    }
  };
  let $panics = false;
  $guards.depth++;
  $body: try {
    f();
    err = null;
    break $body;
  } catch ($e) {
    $panics = true;
    $guards.depth--;
    $unwind($e).push($recovering($defer)).run();
  } finally {
    if (!$panics) {
      $guards.depth--;
      $defer();
    }
  }
  return err;
}

function gcd(a, b) {
  while (b !== 0) {
    const $v = a % b;
    a = b;
    b = $v;
  }
  return a;
}

function main() {
  const [h, err] = half(7);
  if (err !== null) {
    $println(err.Error());
  } else if (h > 2) {
    $println(h);
  }
  $println(classify(5), weekday("fri"), retry(3), gcd(12, 18));
  const [row, column] = find($sliceFrom([$sliceFrom([1, -1]), $sliceFrom([2, 3])]), 3);
  $println(row, column, safely(() => {
    throw $panicText("x");
  }) !== null);
}

const errOdd = errors.New("odd");
$runAlone(main);
