import {
  add as $add, arrays as $arrays, assignArray as $assignArray, cloneArray as $cloneArray,
  equalArrays as $equalArrays, makeArray as $makeArray, println as $println, runAlone as $runAlone,
  strings as $strings,
} from "goes/runtime";

function grid$sum(g) {
  return $add($add($add(g[0][0], g[0][1]), g[1][0]), g[1][1]);
}

function grid$set(g, i, j, v) {
  g[i][j] = v;
}

function main() {
  let $1;
  const a = [1, 2, 3];
  const b = a.slice();
  b[0] = 9;
  const p = a;
  p[1] = $add(p[1], 1);
  const g = $makeArray(2, array2$int$storage);
  grid$set(g, 1, 0, 5);
  const h = $cloneArray(g, (x) => x.slice());
  grid$set(g, 0, 0, 1);
  const names = ($1 = $makeArray(3, $strings), $1[2] = "c", $1[0] = "a", $1);
  $println($equalArrays(a, b), a[0], 3, grid$sum(g), grid$sum(h), 3, names[1] === "");
}

const array2$int$storage = $arrays(() => [0, 0], (x) => x.slice(), (x, y) => $assignArray(x, y), 16, false);

$runAlone(main);
