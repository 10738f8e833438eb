// Natural numbers: what is behind Go's type nat. A Nat is a slice of words that do not exist until somebody looks at them;
// until then it is a bigint. From then on the words count, as who holds them may write them.
import { nilSlice, Slice } from "../../../collections/slice.ts";
import type { Int } from "../../../numbers/integers.ts";
import { fromWordsU } from "../../../numbers/words.ts";

/** A class of slices that has no fields of its own. */
function bare(): new () => object {
  function Bare(): void {}
  Bare.prototype = Slice.prototype;
  return Bare as unknown as new () => object;
}

/** A natural number other than 0, which is the nil slice. */
export class Nat extends /* @__PURE__ */ bare() implements Slice<Int> {
  readonly #number: bigint;
  #words: Slice<Int> | null = null;

  constructor(number: bigint, words: Slice<Int> | null = null) {
    super();
    this.#number = number;
    this.#words = words;
  }

  get number(): bigint {
    return this.#words === null ? this.#number : numberOf(this.#words);
  }

  get words(): Slice<Int> {
    this.#words ??= this.split(this.#number);
    return this.#words;
  }

  /** Whether somebody may hold the words and change them. */
  get isShared(): boolean {
    return this.#words !== null;
  }

  /** The words of the number. */
  protected split(number: bigint): Slice<Int> {
    return wordsOf(number);
  }

  get array() {
    return this.words.array;
  }
  get offset() {
    return this.words.offset;
  }
  get length() {
    return this.words.length;
  }
  get capacity() {
    return this.words.capacity;
  }
}

/** The natural number behind a field of type nat, which reflection may have set to any slice. */
export function magnitude(nat: Slice<Int>): bigint {
  if (nat instanceof Nat) return nat.number;
  return nat === nilSlice ? 0n : numberOf(nat);
}

/** What is stored in a field of type nat. */
export function natOf(number: bigint): Slice<Int> {
  return number === 0n ? nilSlice : new Nat(number);
}

/** The same number, which no words can change any more. */
export function unshared(nat: Slice<Int>): Slice<Int> {
  return nat instanceof Nat && !nat.isShared ? nat : natOf(magnitude(nat));
}

/** The nat whose words these are. */
export function natOfWords({ array, offset, length, capacity }: Slice<Int>): Slice<Int> {
  while (length > 0 && array[offset + length - 1] === 0) length--;
  return length === 0 ? nilSlice : new Nat(0n, new Slice(array, offset, length, capacity));
}

const WORD_DIGITS = 16;

export function wordsOf(number: bigint): Slice<Int> {
  const hex = number.toString(16);
  const words: Int[] = [];
  for (let end = hex.length; end > 0; end -= WORD_DIGITS) {
    const middle = Math.max(end - WORD_DIGITS / 2, 0);
    const high = hex.slice(Math.max(end - WORD_DIGITS, 0), middle);
    words.push(fromWordsU(high === "" ? 0 : parseInt(high, 16), parseInt(hex.slice(middle, end), 16)));
  }
  return new Slice(words, 0, words.length, words.length);
}

function numberOf({ array, offset, length }: Slice<Int>): bigint {
  let hex = "0x0";
  for (let i = offset + length - 1; i >= offset; i--) hex += array[i].toString(16).padStart(WORD_DIGITS, "0");
  return BigInt(hex);
}

const buffer = /* @__PURE__ */ new ArrayBuffer(8);
const float = /* @__PURE__ */ new Float64Array(buffer);
const halves = /* @__PURE__ */ new Uint32Array(buffer);

/** Numbers of fewer bits are floats. */
const FLOAT_BITS = 1024;

/** The number of bits. A float of the number has it in its exponent; of longer numbers the high bits are cut out. */
export function bitLength(number: bigint): number {
  let below = 0;
  if (number >> BigInt(FLOAT_BITS) !== 0n) {
    let step = FLOAT_BITS;
    while (number >> BigInt(2 * step) !== 0n) step *= 2;
    for (; step >= FLOAT_BITS / 2; step /= 2) {
      const rest = number >> BigInt(step);
      if (rest === 0n) continue;
      number = rest;
      below += step;
    }
  }
  if (number === 0n) return 0;
  float[0] = Number(number);
  const length = (halves[1] >>> 20) - 1022;
  // A float that was rounded up to the next power of two has a bit more.
  const isPower = halves[0] === 0 && (halves[1] & 0xfffff) === 0;
  return below + (isPower && number >> BigInt(length - 1) === 0n ? length - 1 : length);
}

/** The number of zero bits at the end of a number that is not 0. */
export function trailingZeros(number: bigint): number {
  let width = 64;
  let low = BigInt.asUintN(width, number);
  while (low === 0n) low = BigInt.asUintN((width *= 2), number);
  return bitLength(low & -low) - 1;
}

/** Bits whose root is found by that of a float. */
const ROOT_BITS = 25;

/**
 * The integer part of the square root, by Newton's iteration, each time with about twice as many bits: `root` differs by less
 * than 1 from the root of the number without its lowest 2 * (half - bits) bits.
 */
export function squareRoot(number: bigint): bigint {
  if (number === 0n) return 0n;
  const half = (bitLength(number) - 1) >> 1;
  let shift = 0;
  while (half >> shift > ROOT_BITS) shift++;
  let bits = half >> shift;
  let root = BigInt(Math.floor(Math.sqrt(Number(number >> BigInt(2 * (half - bits))))));
  while (shift > 0) {
    const before = bits;
    bits = half >> --shift;
    const part = number >> BigInt(2 * half - before - bits + 1);
    root = (root << BigInt(bits - before - 1)) + part / root;
  }
  return root * root > number ? root - 1n : root;
}
