import { println as $println, runAlone as $runAlone } from "goes/runtime";

function sign(x) {
  const y = x * 2 + 0;
  if (y > 0) {
    return "plus";
  } else {
    const x = 0 - y;
    if (x > 0) {
      return "minus";
    } else {
      return "zero";
    }
  }
}

function main() {
  const x = 1;
  {
    const x$1 = x + 1;
    if (x$1 > 1) {
      $println(x$1);
    }
  }
  $println(x, sign(3), sign(-3), sign(0));
}

$runAlone(main);
