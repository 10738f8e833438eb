import {
  Ref as $Ref, add as $add, append as $append, mul as $mul, nilSlice as $nilSlice,
  pointers as $pointers, println as $println, runAlone as $runAlone,
} from "goes/runtime";

class counter {
  constructor(n = 0) {
    this.n = n;
  }

  next() {
    this.n++;
    return this.n;
  }

  $clone() {
    return new counter(this.n);
  }
}

function compose(f, g) {
  return (x) => g(f(x));
}

function makers() {
  let list = $nilSlice;
  for (let i = 0; i < 3; i = $add(i, 1)) {
    list = $append(list, () => {
      i = $add(i, 10);
      return i;
    }, $pointers);
  }
  return list;
}

function pointers() {
  const x = new $Ref(1);
  const p = x;
  p.value = $add(p.value, 2);
  {
    const x$1 = () => x.value;
    return $add(x$1(), p.value);
  }
}

function main() {
  let total = 0;
  for (let $i = 0, $s = makers(); $i < $s.length; $i++) {
    const f = $s.array[$s.offset + $i];
    total = $add(total, f());
  }
  const c = new counter();
  const next = counter.prototype.next.bind(c);
  next();
  const double = compose((x) => $mul(x, 2), (x) => $add(x, c.next()));
  $println(total, double(5), ((x) => x.next())(c), pointers());

  const err = "outer";
  {
    const err = "inner";
    if (err.length > 0) {
      $println(err);
    }
  }
  $println(err);
}

$runAlone(main);
