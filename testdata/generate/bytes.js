import {
  add as $add, bytesToString as $bytesToString, decodeRune as $decodeRune, index as $index,
  println as $println, runAlone as $runAlone, runesToString as $runesToString,
  sliceString as $sliceString, stringToBytes as $stringToBytes, stringToRunes as $stringToRunes,
} from "goes/runtime";

function upper(s) {
  const b = $stringToBytes(s);
  const b$ = b.array, bOffset$ = b.offset, bLength$ = b.length;
  for (let i = 0; i < bLength$; i++) {
    const c = b$[bOffset$ + i];
    if (97 <= c && c <= 122) {
      b$[bOffset$ + i] = c - 97 + 65;
    }
  }
  return $bytesToString(b);
}

function count(s, r) {
  let n = 0;
  for (let $i = 0, $size; $i < s.length; $i += $size) {
    let c = s.charCodeAt($i);
    if (c < 128) $size = 1; else [c, $size] = $decodeRune(s, $i);
    if (c === r) {
      n = $add(n, 1);
    }
  }
  return n;
}

function reverse(s) {
  const runes = $stringToRunes(s);
  const runes$ = runes.array, runesOffset$ = runes.offset, runesLength$ = runes.length;
  for (let i = 0, j = runes.length - 1; i < j; i++, j--) {
    const $v = runes$[runesOffset$ + $index(i, runesLength$)];
    runes$[runesOffset$ + i] = runes$[runesOffset$ + $index(j, runesLength$)];
    runes$[runesOffset$ + j] = $v;
  }
  return $runesToString(runes);
}

function main() {
  const s = "gr\xc3\xb6\xc3\x9fe";
  const $v = upper("abc");
  const $v$1 = count(s, 246);
  const $v$2 = reverse(s);
  const $v$3 = s.length;
  const $v$4 = $sliceString(s, 1, 3);
  $println($v, $v$1, $v$2, $v$3, s.charCodeAt($index(1, s.length)), $v$4 === "r\xc3\xb6", "\xe2\x82\xac");
}

$runAlone(main);
