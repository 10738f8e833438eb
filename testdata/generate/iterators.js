import {
  add as $add, mul as $mul, println as $println, rangeDone as $rangeDone, rangeEnter as $rangeEnter,
  runAlone as $runAlone,
} from "goes/runtime";

class list {
  constructor(head = 0, tail = null) {
    this.head = head;
    this.tail = tail;
  }

  $clone() {
    return new list(this.head, this.tail);
  }
}

function list$all(l) {
  return (yield$) => {
    for (let i = 0; l !== null; l = l.tail, i++) {
      if (!yield$(i, l.head)) {
        return;
      }
    }
  };
}

function count(n) {
  return (yield$) => {
    for (let i = 0; i < n; i++) {
      if (!yield$(i)) {
        return;
      }
    }
  };
}

function index(l, wanted) {
  let $result;
  let $exit = 0;
  list$all(l)((i, x) => {
    $exit = $rangeEnter($exit);
    if (x === wanted) {
      $result = i;
      $exit = 1;
      return false;
    }
    $exit = 0;
    return true;
  });
  const $how = $exit;
  $exit = $rangeDone($exit);
  if ($how === 1) {
    return $result;
  }
  return -1;
}

function main() {
  const l = new list(1, new list(2, new list(3, null)));
  let sum = 0;
  let $exit = 0;
  count(10)((i) => {
    $exit = $rangeEnter($exit);
    let $exit$1 = 0;
    list$all(l)((_, x) => {
      $exit$1 = $rangeEnter($exit$1);
      if (x === 2) {
        $exit$1 = 0;
        return true;
      } else if (i > 3) {
        $exit$1 = 1;
        return false;
      }
      sum = $add(sum, $mul(x, i));
      $exit$1 = 0;
      return true;
    });
    const $how = $exit$1;
    $exit$1 = $rangeDone($exit$1);
    if ($how === 1) {
      $exit = -2;
      return false;
    }
    $exit = 0;
    return true;
  });
  $exit = $rangeDone($exit);
  $println(sum, index(l, 3));
}

$runAlone(main);
