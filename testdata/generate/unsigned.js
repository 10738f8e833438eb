import {
  highWord as $highWord, joinWordsU as $joinWordsU, mulWords as $mulWords, println as $println,
  runAlone as $runAlone, subU as $subU, toWords as $toWords, xorU as $xorU,
} from "goes/runtime";

function mix(h, b) {
  h = $xorU(h, b);
  return $joinWordsU($mulWords($toWords(h), $highWord[0], 435, 256), $highWord[0]);
}

function main() {
  let a = 250;
  a = a + 10 & 255;
  let b = 0;
  b = b - 1 & 65535;
  let c = b << 16 >>> 0;
  c = c + c >>> 0;
  const h = mix(14695981039346656037n, 103);
  $println(a, b, c, h, $subU(c, h) > 0);
}

$runAlone(main);
