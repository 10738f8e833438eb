import { println as $println, runAlone as $runAlone } from "goes/runtime";

class class$ {
  constructor(constructor$ = 0, new$ = 0, this$ = 0, then$ = "") {
    this.constructor$ = constructor$;
    this.new = new$;
    this.this = this$;
    this.then$ = then$;
  }

  delete(await$) {
    const let$ = this.constructor$ + await$;
    if (let$ > 0) {
      const let$$1 = let$ * 2;
      return let$$1;
    }
    return this.new;
  }

  $clone() {
    return new class$(this.constructor$, this.new, this.this, this.then$);
  }

  $assign(other) {
    this.constructor$ = other.constructor$;
    this.new = other.new;
    this.this = other.this;
    this.then$ = other.then$;
  }
}

function String$$toString(s) {
  return s + "!";
}

const undefined$ = 1;
const null$ = "null";
const NaN$ = 3;

function typeof$(Math$, Number$) {
  const function$ = Math$;
  const void$ = Number$;
  return function$ - void$;
}

function main() {
  const Array$ = new class$(4, 5, 6, "x");
  $println(Array$.delete(1), Array$.this, Array$.then$, String$$toString("s"));
  $println(undefined$, null$, NaN$, typeof$(5, 3));
}

$runAlone(main);
