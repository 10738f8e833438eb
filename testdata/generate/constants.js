import {
  add as $add, float64Text as $float64Text, println as $println, rem as $rem, runAlone as $runAlone,
} from "goes/runtime";

function weekday$next(d) {
  return $rem($add(d, 1), 7);
}

const sunday = 0;
const monday = 1;
const tuesday = 2;
const kb = 1024;
const mb = 1048576;
const huge = 4611686018427387904n;
const ratio = 0.3333333333333333;
const title = "GoES";

function main() {
  const local = 4096;
  $println(sunday, weekday$next(monday), tuesday, mb, 4398046511104, $float64Text(ratio), title, local);
}

$runAlone(main);
