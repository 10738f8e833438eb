import {
  MemberPointer as $MemberPointer, Ref as $Ref, add as $add, newElementPointer as $newElementPointer,
  nonNil as $nonNil, println as $println, runAlone as $runAlone, sliceFrom as $sliceFrom,
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
  bump(new node$value$pointer(n, "value"));
  const list = $sliceFrom([1, 2]);
  bump($newElementPointer(list.array, list.offset + 1));
  const head = new $Ref(null);
  for (let at = head, i = 0; i < 3; i++) {
    at.value = new node(i);
    at = new node$next$pointer($nonNil(at.value), "next");
  }
  $println(x.value, n.value, list.array[list.offset + 1], head.value.next.next.value);
}

class node$value$pointer extends $MemberPointer {
  get value() {
    return this.object.value;
  }

  set value(x) {
    this.object.value = x;
  }
}

class node$next$pointer extends $MemberPointer {
  get value() {
    return this.object.next;
  }

  set value(x) {
    this.object.next = x;
  }
}

$runAlone(main);
