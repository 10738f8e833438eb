import {
  add as $add, mul as $mul, println as $println, runAlone as $runAlone, sliceFrom as $sliceFrom,
} from "goes/runtime";

class tree {
  constructor(left = null, right = null, value = 0) {
    this.left = left;
    this.right = right;
    this.value = value;
  }

  $clone() {
    return new tree(this.left, this.right, this.value);
  }
}

function tree$insert(t, v) {
  if (t === null) {
    return new tree(null, null, v);
  }
  if (v < t.value) {
    t.left = tree$insert(t.left, v);
  } else {
    t.right = tree$insert(t.right, v);
  }
  return t;
}

function main() {
  let root = null;
  for (let $i = 0, $s = $sliceFrom([5, 2, 8]); $i < $s.length; $i++) {
    const v = $s.array[$s.offset + $i];
    root = tree$insert(root, v);
  }
  let walk = null;
  walk = (t) => {
    if (t === null) {
      return 0;
    }
    return $add($add($mul(walk(t.left), 10), t.value), walk(t.right));
  };
  $println(walk(root));
}

$runAlone(main);
