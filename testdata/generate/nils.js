import {
  add as $add, boxPointer as $boxPointer, field as $field, named as $named, nilMap as $nilMap,
  nilSlice as $nilSlice, pointerTo as $pointerTo, println as $println, runAlone as $runAlone,
  structClass as $structClass, structOf as $structOf,
} from "goes/runtime";

class tree {
  constructor(left = null, right = null) {
    this.left = left;
    this.right = right;
  }

  size() {
    return tree$size(this);
  }

  $clone() {
    return new tree(this.left, this.right);
  }
}

const tree$type = $named("main.tree", "main", () => $structOf([$field("left", ptr$tree$type, "", false, "main"), $field("right", ptr$tree$type, "", false, "main")]), () => [], () => ["size"]);
$structClass(tree, tree$type);

function tree$size(t) {
  if (t === null) {
    return 0;
  }
  return $add($add(1, tree$size(t.left)), tree$size(t.right));
}

function main() {
  const t = null;
  const s = $nilSlice;
  const m = $nilMap;
  const f = null;
  let i = null;
  $println(tree$size(t), s === $nilSlice, s.length, m === $nilMap, m.size, f === null, i === null);
  i = $boxPointer(t, ptr$tree$type);
  $println(i === null, i.size(), tree$size(new tree(new tree())));
}

const ptr$tree$type = $pointerTo(tree$type);

$runAlone(main);
