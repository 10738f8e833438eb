import { println as $println, runAlone as $runAlone } from "goes/runtime";

function kind(c) {
  if (48 <= c && c <= 57) {
    return "digit";
  } else if (c === 32 || c === 9) {
    return "space";
  }
  return "other";
}

function days(month, leap) {
  switch (month) {
    case 4:
    case 6:
    case 9:
    case 11:
      return 30;
    case 2:
      if (leap) {
        return 29;
      }
      return 28;
    default:
      return 31;
  }
}

function steps(n) {
  let out = "";
  const m = n % 3;
  switch (m) {
    case 0:
      out += "a";
    case 1:
      out += "b";
      break;
    default:
      out += "c";
  }
  return out;
}

function main() {
  $println(kind(55), kind(32), kind(120), days(2, true), days(4, false), steps(3), steps(4), steps(5));
}

$runAlone(main);
