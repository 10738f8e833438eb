// The cipher ChaCha with 8 rounds, four blocks at once.
import type { Int } from "../../../../numbers/integers.ts";
import { fromWordsU, high, low } from "../../../../numbers/words.ts";

function rotate(x: number, n: number): number {
  return (x << n) | (x >>> (32 - n));
}

/** A quarter round on four words of the state. */
function quarter(s: Int32Array, a: number, b: number, c: number, d: number): void {
  s[a] += s[b];
  s[d] = rotate(s[d] ^ s[a], 16);
  s[c] += s[d];
  s[b] = rotate(s[b] ^ s[c], 12);
  s[a] += s[b];
  s[d] = rotate(s[d] ^ s[a], 8);
  s[c] += s[d];
  s[b] = rotate(s[b] ^ s[c], 7);
}

const CONSTANTS = [0x61707865, 0x3320646e, 0x79622d32, 0x6b206574];

/** Word j of block i is at 4j + i. The key is added at the end; nothing else is, unlike in the cipher. */
export function fill(block: Int[], key: Int[], index: number): void {
  const out = new Int32Array(64);
  const keyWords = Int32Array.from(key.flatMap((x) => [low(x), high(x)]));
  const s = new Int32Array(16);
  for (let i = 0; i < 4; i++) {
    s.fill(0);
    s.set(CONSTANTS);
    s.set(keyWords, 4);
    s[12] = index + i;
    for (let round = 0; round < 4; round++) {
      for (let j = 0; j < 4; j++) quarter(s, j, j + 4, j + 8, j + 12);
      for (let j = 0; j < 4; j++) quarter(s, j, ((j + 1) & 3) + 4, ((j + 2) & 3) + 8, ((j + 3) & 3) + 12);
    }
    for (let j = 0; j < 16; j++) out[4 * j + i] = s[j] + (j >= 4 && j < 12 ? keyWords[j - 4] : 0);
  }
  for (let i = 0; i < 32; i++) block[i] = fromWordsU(out[2 * i + 1], out[2 * i]);
}
