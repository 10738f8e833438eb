import {
  add as $add, appendMany as $appendMany, arrays as $arrays, assignArray as $assignArray,
  decodeRune as $decodeRune, index as $index, ints as $ints, lookup as $lookup, makeArray as $makeArray,
  nilSlice as $nilSlice, println as $println, row as $row, runAlone as $runAlone,
  runeToString as $runeToString, slice as $slice, sliceFrom as $sliceFrom, sliceString as $sliceString,
  stringToBytes as $stringToBytes,
} from "goes/runtime";

const size = 8;

function sum(numbers) {
  let total = 0;
  const numbers$ = numbers.array, numbersOffset$ = numbers.offset, numbersLength$ = numbers.length;
  for (let $i = 0; $i < numbersLength$; $i++) {
    const n = numbers$[numbersOffset$ + $i];
    total = $add(total, n);
  }
  return total;
}

function reverse(s) {
  const s$ = s.array, sOffset$ = s.offset, sLength$ = s.length;
  for (let i = 0, j = s.length - 1; i < j; i++, j--) {
    const $v = s$[sOffset$ + $index(i, sLength$)];
    s$[sOffset$ + i] = s$[sOffset$ + $index(j, sLength$)];
    s$[sOffset$ + j] = $v;
  }
}

// wordCount counts words that letters make up.
function wordCount(text) {
  const counts = new Map();
  let start = -1;
  for (let i = 0, $size; i < text.length; i += $size) {
    let r = text.charCodeAt(i);
    if (r < 128) $size = 1; else [r, $size] = $decodeRune(text, i);
    if (r >= 97 && r <= 122) {
      if (start < 0) {
        start = i;
      }
    } else if (start >= 0) {
      const $o = $sliceString(text, start, i);
      counts.set($o, $add(counts.get($o) ?? 0, 1));
      start = -1;
    }
  }
  return counts;
}

function fill(g) {
  let n = 0;
  for (let y = 0; y < 8; y++) {
    for (let x = 0; x < size; x++) {
      g[y][x] = (x + y) % 3 === 0 ? 1 : 0;
      if (g[y][x] === 1) {
        n = $add(n, 1);
      }
    }
  }
  return n;
}

function main() {
  let $1;
  let numbers = $sliceFrom([3, 1, 2]);
  numbers = $appendMany(numbers, [4, 5], $ints);
  const primes = Uint8Array.of(2, 3, 5, 7);
  $println(sum(numbers), sum($nilSlice), 4, $slice(numbers, 1, 3).capacity, primes[numbers.length % 4]);
  const names = $sliceFrom(["a", "b", "c"]);
  reverse(names);
  const [n, ok] = $lookup(wordCount("to be or not to be."), "be", 0);
  if (ok) {
    $println(names.array[names.offset], n);
  }
  const g = $makeArray(8, array8$bool$storage);
  $println(fill(g), $runeToString(($1 = $stringToBytes("n\xc3\xa9")).array[$1.offset + $index(1, $1.length)]));
  smooth($sliceFrom([$sliceFrom(Float64Array.of(1, 2, 3)), $sliceFrom(Float64Array.of(4, 5, 6))]), 1);
}

// smooth has two rows in its inner loop.
function smooth(image, y) {
  const image$ = image.array, imageOffset$ = image.offset, imageLength$ = image.length;
  const imageRow$ = $row(image, y), imageRowArray$ = imageRow$.array, imageRowOffset$ = imageRow$.offset, imageRowLength$ = imageRow$.length;
  const imageRow$$1 = $row(image, y - 1), imageRowArray$$1 = imageRow$$1.array, imageRowOffset$$1 = imageRow$$1.offset, imageRowLength$$1 = imageRow$$1.length;
  for (let x = 1; x < ($index(y, imageLength$), imageRowLength$) - 1; x++) {
    imageRowArray$[imageRowOffset$ + x] = (imageRowArray$[imageRowOffset$ + (x - 1)] + imageRowArray$[imageRowOffset$ + (x + 1)] + imageRowArray$$1[imageRowOffset$$1 + $index(x, imageRowLength$$1)]) / 3;
  }
}

const array8$bool$storage = $arrays(() => new Uint8Array(8), (x) => x.slice(), (x, y) => $assignArray(x, y), 8, false);

$runAlone(main);
