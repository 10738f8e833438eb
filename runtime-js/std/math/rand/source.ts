// An additive lagged Fibonacci generator (D. P. Mitchell and J. A. Reeds).

import { type Int, rem } from "../../../numbers/integers.ts";
import { fromWordsU } from "../../../numbers/words.ts";
import { cooked } from "./cooked.ts";
import { HostWords, uint64, Words } from "./words.ts";

const LENGTH = 607;
const TAP = 273;
const MAX = 2147483647;

function start(): Uint32Array {
  const bytes = Uint8Array.from(atob(cooked), (c) => c.charCodeAt(0));
  return new Uint32Array(bytes.buffer);
}

/** One step of the generator that seeds: x · 48271 mod 2^31 - 1. */
function step(x: number): number {
  return (x * 48271) % MAX;
}

class Lagged extends Words {
  /** Low and high words in turn. */
  readonly #state = new Uint32Array(2 * LENGTH);
  #tap = 0;
  #feed = 0;

  seed(seed: Int): void {
    this.#tap = 0;
    this.#feed = LENGTH - TAP;
    let x = Number(rem(seed, MAX));
    if (x < 0) x += MAX;
    if (x === 0) x = 89482311;
    for (let i = 0; i < 20; i++) x = step(x);
    this.#state.set(start());
    for (let i = 0; i < 2 * LENGTH; i += 2) {
      const x1 = step(x);
      const x2 = step(x1);
      x = step(x2);
      this.#state[i] ^= (x2 << 20) ^ x;
      this.#state[i + 1] ^= (x1 << 8) ^ (x2 >>> 12);
    }
  }

  next(): void {
    const state = this.#state;
    this.#tap = this.#tap === 0 ? LENGTH - 1 : this.#tap - 1;
    this.#feed = this.#feed === 0 ? LENGTH - 1 : this.#feed - 1;
    const tap = 2 * this.#tap;
    const feed = 2 * this.#feed;
    const low = state[feed] + state[tap];
    const high = state[feed + 1] + state[tap + 1] + (low > 0xffffffff ? 1 : 0);
    this.low = state[feed] = low >>> 0;
    this.high = state[feed + 1] = high >>> 0;
  }
}

export function newLagged(): Words {
  return new Lagged();
}

export function newHost(): Words {
  return new HostWords();
}

export function seedLagged(words: Lagged, seed: Int): void {
  words.seed(seed);
}

export function nextUint64(words: Words): Int {
  return uint64(words);
}

export function nextInt63(words: Words): Int {
  words.next();
  return fromWordsU(words.high & 0x7fffffff, words.low);
}

export function nextInt31(words: Words): number {
  words.next();
  return words.high & 0x7fffffff;
}

export function nextUint32(words: Words): number {
  words.next();
  return ((words.high << 1) | (words.low >>> 31)) >>> 0;
}

export function nextFloat(words: Words): number {
  words.next();
  return ((words.high & 0x7fffffff) * 4294967296 + words.low) / 2 ** 63;
}
