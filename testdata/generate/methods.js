import { Ref as $Ref, add as $add, println as $println, runAlone as $runAlone } from "goes/runtime";

class account {
  constructor(balance = 0) {
    this.balance = balance;
  }

  plus(n) {
    return $add(this.balance, n);
  }

  deposit(n) {
    this.balance = $add(this.balance, n);
    return this;
  }

  $clone() {
    return new account(this.balance);
  }

  $assign(other) {
    this.balance = other.balance;
  }
}

function amount$add(m, n) {
  m.value = $add(m.value, n);
}

function main() {
  let $1;
  const a = new account();
  a.deposit(5).deposit(6);
  const plus = ($1 = a.$clone()).plus.bind($1);
  a.deposit(100);
  const deposit = (x, a) => x.deposit(a);
  deposit(a, 1);
  const m = new $Ref(3);
  amount$add(m, 4);
  $println(a.balance, plus(1), ((x, a) => x.plus(a))(a, 2), m.value);
}

$runAlone(main);
