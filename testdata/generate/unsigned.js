import {
  borrow as $borrow, compareWordsU as $compareWordsU, highWord as $highWord, joinWordsU as $joinWordsU,
  mulWords as $mulWords, println as $println, runAlone as $runAlone,
} from "goes/runtime";

function mix$words(h, h$hi, b) {
  h ^= b;
  return $mulWords(h, h$hi, 435, 256);
}

function main() {
  let $1;
  let a = 250;
  a = a + 10 & 255;
  let b = 0;
  b = b - 1 & 65535;
  let c = b << 16 >>> 0;
  c = c + c >>> 0;
  const h = mix$words(0x84222325 | 0, 0xcbf29ce4 | 0, 103), h$hi = $highWord[0];
  $println(a, b, c, $joinWordsU(h, h$hi), $compareWordsU(($1 = c | 0) - h | 0, 0 - h$hi - $borrow($1, h) | 0, 0, 0) > 0);
}

$runAlone(main);
