import {
  Box as $Box, MemberPointer as $MemberPointer, add as $add, append as $append, div as $div,
  field as $field, immutables as $immutables, index as $index, intType as $intType, mul as $mul,
  named as $named, nilSlice as $nilSlice, println as $println, runAlone as $runAlone, slice as $slice,
  stringType as $stringType, structClass as $structClass, structOf as $structOf, sub as $sub,
  typeAssert as $typeAssert,
} from "goes/runtime";

class Task {
  constructor(Name = "", Due = 0) {
    this.Name = Name;
    this.Due = Due;
  }

  $clone() {
    return new Task(this.Name, this.Due);
  }

  $assign(other) {
    this.Name = other.Name;
    this.Due = other.Due;
  }

  $equals(other) {
    return this.Name === other.Name && this.Due === other.Due;
  }
}

const Task$type = $named("main.Task", "main", () => $structOf([$field("Name", $stringType), $field("Due", $intType)]));
$structClass(Task, Task$type);

function Agenda$Len(a) {
  return a.length;
}

function Agenda$Less(a, i, j) {
  return a.array[a.offset + $index(i, a.length)].Due < a.array[a.offset + $index(j, a.length)].Due;
}

function Agenda$Swap(a, i, j) {
  const $v = a.array[a.offset + $index(i, a.length)];
  a.array[a.offset + i] = a.array[a.offset + $index(j, a.length)];
  a.array[a.offset + j] = $v;
}

function Agenda$Push(a, x) {
  a.value = $append(a.value, $typeAssert(x, Task$type), Task$storage);
}

function Agenda$Pop(a) {
  const old = a.value;
  const last = old.array[old.offset + $index(old.length - 1, old.length)];
  a.value = $slice(old, 0, old.length - 1);
  return new $Box(Task$type, last);
}

class Planner {
  constructor(agenda = $nilSlice) {
    this.agenda = agenda;
  }

  Plan(name, due) {
    push$ptr$Agenda(new Planner$agenda$pointer(this, "agenda"), new $Box(Task$type, new Task(name, due)));
  }

  Next() {
    return $typeAssert(pop$ptr$Agenda(new Planner$agenda$pointer(this, "agenda")), Task$type);
  }

  $clone() {
    return new Planner(this.agenda);
  }
}

function main() {
  const p = new Planner();
  p.Plan("write", 3);
  p.Plan("read", 1);
  const $v = p.Next();
  const $v$1 = p.Next();
  $println($v.Name, $v$1.Name);
}

function push$ptr$Agenda(h, x) {
  Agenda$Push(h, x);
  up$ptr$Agenda(h, $sub(Agenda$Len(h.value), 1));
}

function pop$ptr$Agenda(h) {
  const n = $sub(Agenda$Len(h.value), 1);
  Agenda$Swap(h.value, 0, n);
  down$ptr$Agenda(h, 0, n);
  return Agenda$Pop(h);
}

function up$ptr$Agenda(h, child) {
  while (child > 0) {
    const parent = $div($sub(child, 1), 2);
    if (!Agenda$Less(h.value, child, parent)) {
      return;
    }
    Agenda$Swap(h.value, parent, child);
    child = parent;
  }
}

function down$ptr$Agenda(h, start, n) {
  let parent = start;
  for (;;) {
    let least = $add($mul(2, parent), 1);
    if (least >= n || least < 0) {
      break;
    }
    const right = $add(least, 1);
    if (right < n && Agenda$Less(h.value, right, least)) {
      least = right;
    }
    if (!Agenda$Less(h.value, least, parent)) {
      break;
    }
    Agenda$Swap(h.value, parent, least);
    parent = least;
  }
  return parent > start;
}

const Task$zero = new Task();
const Task$storage = $immutables(Task$zero, 24, true);

class Planner$agenda$pointer extends $MemberPointer {
  get value() {
    return this.object.agenda;
  }

  set value(x) {
    this.object.agenda = x;
  }
}

$runAlone(main);
