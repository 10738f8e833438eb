import * as bits from "./math/bits.js";
import {
  add as $add, addU as $addU, addWords as $addWords, andU as $andU, borrow as $borrow, carry as $carry,
  divWordsU as $divWordsU, highWord as $highWord, index as $index, ints as $ints,
  joinWords as $joinWords, joinWordsU as $joinWordsU, makeSlice as $makeSlice, max as $max,
  mulU as $mulU, mulWords as $mulWords, println as $println, remWords as $remWords,
  runAlone as $runAlone, scaleWords as $scaleWords, slice as $slice, toWords as $toWords,
  uint8s as $uint8s,
} from "goes/runtime";

class rng {
  constructor(state = 0) {
    this.state$lo = $toWords(state);
    this.state$hi = $highWord[0];
  }

  get state() {
    return $joinWordsU(this.state$lo, this.state$hi);
  }

  set state(x) {
    this.state$lo = $toWords(x);
    this.state$hi = $highWord[0];
  }

  // The state is a number or a bigint where others see it, and two words inside.
  next$words() {
    let s = this.state$lo, s$hi = this.state$hi;
    s$hi ^= s$hi << 13 | s >>> 19;
    s ^= s << 13;
    s ^= s >>> 7 | s$hi << 25;
    s$hi ^= s$hi >>> 7;
    this.state$lo = s;
    this.state$hi = s$hi;
    return $mulWords(s, s$hi, 0x4f6cdd1d, 0x2545f491);
  }

  $clone() {
    const $copy = new rng();
    $copy.state$lo = this.state$lo;
    $copy.state$hi = this.state$hi;
    return $copy;
  }

  $assign(other) {
    this.state$lo = other.state$lo;
    this.state$hi = other.state$hi;
  }
}

function hash$words(s, table) {
  let $1, $2, $3, $4;
  let h = 0x84222325 | 0, h$hi = 0xcbf29ce4 | 0;
  for (let i = 0, $n = s.length; i < $n; i++) {
    h = $mulWords(h ^ s.charCodeAt(i), h$hi, 435, 256);
    h$hi = $highWord[0];
  }
  if ((h | h$hi) === 0 || h$hi >>> 31 !== 0) {
    h$hi = h$hi + $carry(h, 1) | 0;
    h = h + 1 | 0;
  }
  return ($4 = ($2 = ($1 = $toWords(table.array[table.offset + $index(h & 127, table.length)])) + h | 0) + ($3 = h & 255) | 0, $highWord[0] = ($highWord[0] + h$hi + $carry($1, h) | 0) + $carry($2, $3) | 0, $4);
}

function bitset$words(b, b$hi) {
  let n = 0;
  for (; (b | b$hi) !== 0; b$hi &= b$hi - $borrow(b, 1), b &= b - 1) {
    n = $add(n, bits.TrailingZeros64$words(b, b$hi));
  }
  return n;
}

// An amount stays in the common form, in spite of the large unit.
function nanoseconds(hours, seconds) {
  let t = hours * 3600000000000;
  t += seconds * 1000000000;
  return t;
}

// So do what is read digit by digit, and what is reduced at once. What a closure sees may be words.
function amounts$words(s, seed) {
  let n = 0;
  for (let i = 0, $n = s.length; i < $n; i++) {
    n = $addU($mulU(n, 10), s.charCodeAt(i) & 15);
  }
  seed = $andU(seed * 25214903917 + 11, 281474976710655);
  let sum = $toWords(n), sum$hi = $highWord[0];
  const add = (x) => {
    x = $toWords(x);
    let x$hi = $highWord[0];
    let $1, $2;
    $2 = sum + ($1 = $mulWords(x, x$hi, 435, 256)) | 0;
    sum$hi = sum$hi + $highWord[0] + $carry(sum, $1) | 0;
    sum = $2;
  };
  add(seed);
  return ($highWord[0] = sum$hi, sum);
}

// What is put together from bytes is in words where a hash takes it, and a number where it is counted with.
function word$words(b) {
  let $1;
  b.array[b.offset + $index(7, b.length)];
  return ($1 = b.array[b.offset] | b.array[b.offset + 1] << 8 | b.array[b.offset + 2] << 16 | b.array[b.offset + 3] << 24, $highWord[0] = b.array[b.offset + 4] | b.array[b.offset + 5] << 8 | b.array[b.offset + 6] << 16 | b.array[b.offset + 7] << 24, $1);
}

function mixed$words(h, h$hi, b) {
  const k = word$words(b), k$hi = $highWord[0];
  h = $mulWords(h ^ k, h$hi ^ k$hi, 0x7f4a7c15, 0x9e3779b9 | 0);
  h$hi = $highWord[0];
  if ((word$words($slice(b, 8)) ^ k | $highWord[0] ^ k$hi) === 0) {
    return ($highWord[0] = h$hi, h);
  }
  const length = $joinWordsU(word$words($slice(b, 16)), $highWord[0]);
  return $addWords(h ^ $divWordsU($toWords(length), $highWord[0], 10, 0), h$hi ^ $highWord[0], $toWords($max(length, 100)), $highWord[0]);
}

function checksum$words(b) {
  let $1, $2;
  for (let i = 0; i < 256; i++) {
    table[i << 1] = $mulWords(i, 0, 0xd7870f43 | 0, 0xc96c5795 | 0);
    table[i << 1 | 1] = $highWord[0];
  }
  const last = new Int32Array(4);
  let c = -1, c$hi = -1;
  const b$ = b.array, bOffset$ = b.offset, bLength$ = b.length;
  for (let i = 0; i < bLength$; i++) {
    const x = b$[bOffset$ + i];
    c = table[$1 = (c & 255 ^ x) << 1] ^ (c >>> 8 | c$hi << 24);
    c$hi = table[$1 | 1] ^ c$hi >>> 8;
    const $i = (i & 1) << 1;
    $1 = last[$i] ^ c;
    last[$i | 1] ^= c$hi;
    last[$i] = $1;
  }
  return ($2 = last[0] ^ last[2] ^ keys[$1 = (b.length & 1) * 2 + 1 << 1], $highWord[0] = last[1] ^ last[3] ^ keys[$1 | 1], $2);
}

function main() {
  const r = new rng(1);
  $println($joinWordsU(r.next$words(), $highWord[0]), $joinWords(hash$words("x", $makeSlice($ints, 256)), $highWord[0]), bitset$words(r.state$lo, r.state$hi), nanoseconds(1, 2), $joinWordsU(amounts$words("12", 3), $highWord[0]), prices(4, "12"), $joinWordsU(mixed$words(5, 0, $makeSlice($uint8s, 24)), $highWord[0]), $joinWordsU(checksum$words($makeSlice($uint8s, 9)), $highWord[0]));
}

// A price, of which percents are taken, is an amount; a hash over bytes is not.
function prices(price, s) {
  price = (price * 95 + 50) / 100 | 0;
  price *= 119;
  price = price / 100 | 0;
  let h = 0, h$hi = 0;
  for (let i = 0, $n = s.length; i < $n; i++) {
    h = $scaleWords(h, h$hi, 31, s.charCodeAt(i));
    h$hi = $highWord[0];
  }
  return price + $remWords($mulWords(h, h$hi, price, 0), $highWord[0], 1000003, 0);
}

const table = new Int32Array(512);
const keys = new Int32Array([0, 0, 0x7f4a7c15, 0x9e3779b9 | 0, 0, 0, 0, 0]);
$runAlone(main);
