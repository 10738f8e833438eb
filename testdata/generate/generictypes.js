import {
  add as $add, float64Text as $float64Text, println as $println, runAlone as $runAlone,
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
}

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
}

class element$celsius {
  constructor(value = 0, next = null) {
    this.value = value;
    this.next = next;
  }

  $clone() {
    return new element$celsius(this.value, this.next);
  }
}

class element$int {
  constructor(value = 0, next = null) {
    this.value = value;
    this.next = next;
  }

  $clone() {
    return new element$int(this.value, this.next);
  }
}

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

function main() {
  const numbers = new list$int();
  numbers.push(1);
  numbers.push(2);
  const temperatures = new list$celsius();
  temperatures.push(1.5);
  $println(total$int(numbers), numbers.size, $float64Text(total$celsius(temperatures)));
}

$runAlone(main);
