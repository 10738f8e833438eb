import {
  add as $add, field as $field, float64Text as $float64Text, float64Type as $float64Type,
  intType as $intType, named as $named, pointerTo as $pointerTo, println as $println,
  runAlone as $runAlone, structClass as $structClass, structOf as $structOf,
} from "goes/runtime";

class list$celsius {
  constructor(head = null, size = 0) {
    this.head = head;
    this.size = size;
  }

  push(value) {
    this.head = new element$celsius(value, this.head);
    this.size++;
  }

  each(f) {
    for (let e = this.head; e !== null; e = e.next) {
      f(e.value);
    }
  }

  $clone() {
    return new list$celsius(this.head, this.size);
  }

  $assign(other) {
    this.head = other.head;
    this.size = other.size;
  }

  $equals(other) {
    return this.head === other.head && this.size === other.size;
  }
}

const list$celsius$type = $named("main.list[main.celsius]", "main", () => $structOf([$field("head", ptr$element$celsius$type, "", false, "main"), $field("size", $intType, "", false, "main")]));
$structClass(list$celsius, list$celsius$type);

class list$int {
  constructor(head = null, size = 0) {
    this.head = head;
    this.size = size;
  }

  push(value) {
    this.head = new element$int(value, this.head);
    this.size++;
  }

  each(f) {
    for (let e = this.head; e !== null; e = e.next) {
      f(e.value);
    }
  }

  $clone() {
    return new list$int(this.head, this.size);
  }

  $assign(other) {
    this.head = other.head;
    this.size = other.size;
  }

  $equals(other) {
    return this.head === other.head && this.size === other.size;
  }
}

const list$int$type = $named("main.list[int]", "main", () => $structOf([$field("head", ptr$element$int$type, "", false, "main"), $field("size", $intType, "", false, "main")]));
$structClass(list$int, list$int$type);

class element$celsius {
  constructor(value = 0, next = null) {
    this.value = value;
    this.next = next;
  }

  $clone() {
    return new element$celsius(this.value, this.next);
  }

  $assign(other) {
    this.value = other.value;
    this.next = other.next;
  }

  $equals(other) {
    return this.value === other.value && this.next === other.next;
  }
}

const element$celsius$type = $named("main.element[main.celsius]", "main", () => $structOf([$field("value", celsius$type, "", false, "main"), $field("next", ptr$element$celsius$type, "", false, "main")]));
$structClass(element$celsius, element$celsius$type);

class element$int {
  constructor(value = 0, next = null) {
    this.value = value;
    this.next = next;
  }

  $clone() {
    return new element$int(this.value, this.next);
  }

  $assign(other) {
    this.value = other.value;
    this.next = other.next;
  }

  $equals(other) {
    return this.value === other.value && this.next === other.next;
  }
}

const element$int$type = $named("main.element[int]", "main", () => $structOf([$field("value", $intType, "", false, "main"), $field("next", ptr$element$int$type, "", false, "main")]));
$structClass(element$int, element$int$type);

function total$celsius(l) {
  let sum = 0;
  l.each((v) => {
    sum += v;
  });
  return sum;
}

function total$int(l) {
  let sum = 0;
  l.each((v) => {
    sum = $add(sum, v);
  });
  return sum;
}

const celsius$type = $named("main.celsius", "main", () => $float64Type);

function main() {
  const numbers = new list$int();
  numbers.push(1);
  numbers.push(2);
  const temperatures = new list$celsius();
  temperatures.push(1.5);
  $println(total$int(numbers), numbers.size, $float64Text(total$celsius(temperatures)));
}

const ptr$element$celsius$type = $pointerTo(element$celsius$type);
const ptr$element$int$type = $pointerTo(element$int$type);

$runAlone(main);
