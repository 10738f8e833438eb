import {
  Ref as $Ref, add as $add, newElementPointer as $newElementPointer,
  newFieldPointer as $newFieldPointer, println as $println, runAlone as $runAlone,
  sliceFrom as $sliceFrom,
} from "goes/runtime";

class node {
  constructor(value = 0, next = null) {
    this.value = value;
    this.next = next;
  }

  $clone() {
    return new node(this.value, this.next);
  }

  $assign(other) {
    this.value = other.value;
    this.next = other.next;
  }
}

function bump(p) {
  p.value = $add(p.value, 1);
}

function main() {
  const x = new $Ref(1);
  bump(x);
  const n = new node(5);
  bump($newFieldPointer(n, "value"));
  const list = $sliceFrom([1, 2]);
  bump($newElementPointer(list.array, list.offset + 1));
  const head = new $Ref(null);
  for (let at = head, i = 0; i < 3; i++) {
    at.value = new node(i);
    at = $newFieldPointer(at.value, "next");
  }
  $println(x.value, n.value, list.array[list.offset + 1], head.value.next.next.value);
}

$runAlone(main);
