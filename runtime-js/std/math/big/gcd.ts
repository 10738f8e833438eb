// The greatest common divisor by Euclid's algorithm in Lehmer's form: the quotients of large numbers are found from their
// leading bits, many at a time, and then applied at once.
import { panicText } from "../../../panics/errors.ts";
import { type Integer, set, valueOf } from "./int.ts";
import { modulo } from "./intdiv.ts";
import { bitLength, magnitude } from "./nat.ts";

/** Leading bits from which quotients are found: what floats hold exactly. */
const LEADING = 53;
const EXACT = /* @__PURE__ */ BigInt(Number.MAX_SAFE_INTEGER);

/** Factors up to this, times leading bits' quotients, stay exact. */
const LARGEST_FACTOR = 2 ** 26;

/** New values of a pair: a·x + b·y and c·x + d·y. */
type Steps = [a: number, b: number, c: number, d: number];

/**
 * The steps of Euclid's algorithm that all numbers with these leading bits have in common (Collins' condition: the next
 * remainder is certain while it and its difference to the one before exceed the factors). `b` is 0 if there are none.
 */
function commonSteps(x: number, y: number): Steps {
  let [a, b, c, d] = [1, 0, 0, 1];
  for (;;) {
    const quotient = Math.floor(x / y);
    const rest = x - quotient * y;
    const nextC = a - quotient * c;
    const nextD = b - quotient * d;
    if (Math.abs(nextC) > LARGEST_FACTOR || Math.abs(nextD) > LARGEST_FACTOR) break;
    if (rest < Math.abs(nextD) || y - rest < Math.abs(nextC - c) + Math.abs(nextD - d)) break;
    [x, y, a, b, c, d] = [y, rest, c, d, nextC, nextD];
    if (y === 0) break;
  }
  return [a, b, c, d];
}

/** The greatest common divisor of natural numbers x and y, and a factor u of x with u·x = divisor modulo y. */
class Euclid {
  #x: bigint;
  #y: bigint;
  /** Factors of the first number that give #x and #y; only if they are wanted. */
  #u = 1n;
  #v = 0n;
  readonly #wanted: boolean;

  constructor(x: bigint, y: bigint, wanted: boolean) {
    this.#x = x;
    this.#y = y;
    this.#wanted = wanted;
  }

  run(): { divisor: bigint; factor: bigint } {
    if (this.#x < this.#y) this.#divide();
    while (this.#y > EXACT) {
      const shift = BigInt(bitLength(this.#x) - LEADING);
      const y = Number(this.#y >> shift);
      const steps: Steps = y === 0 ? [1, 0, 0, 1] : commonSteps(Number(this.#x >> shift), y);
      if (steps[1] === 0) this.#divide();
      else this.#apply(steps);
    }
    while (this.#y !== 0n) this.#divide();
    return { divisor: this.#x, factor: this.#u };
  }

  /** One step. */
  #divide(): void {
    const quotient = this.#x / this.#y;
    [this.#x, this.#y] = [this.#y, this.#x - quotient * this.#y];
    if (this.#wanted) [this.#u, this.#v] = [this.#v, this.#u - quotient * this.#v];
  }

  #apply(steps: Steps): void {
    const [a, b, c, d] = steps.map(BigInt);
    [this.#x, this.#y] = [a * this.#x + b * this.#y, c * this.#x + d * this.#y];
    if (this.#wanted) [this.#u, this.#v] = [a * this.#u + b * this.#v, c * this.#u + d * this.#v];
  }
}

export function greatestCommonDivisor(x: bigint, y: bigint): bigint {
  return new Euclid(x, y, false).run().divisor;
}

/** The inverse of x modulo n; null if there is none. */
export function inverse(x: bigint, n: bigint): bigint | null {
  if (n === 0n) {
    if (x < 0n) throw panicText("division by zero");
    return x === 1n ? x : null;
  }
  const { divisor, factor } = new Euclid(modulo(x, n), n, true).run();
  return divisor === 1n ? modulo(factor, n) : null;
}

export function Int$GCD(z: Integer, x: Integer | null, y: Integer | null, a: Integer, b: Integer): Integer {
  const [first, second] = [valueOf(a), valueOf(b)];
  const { divisor, factor } = bezout(magnitude(a.abs), magnitude(b.abs), x !== null || y !== null);
  const ofFirst = first < 0n ? -factor : factor;
  // Before z, which may be a or b; where both are one variable, y remains.
  if (x !== null) set(x, ofFirst);
  if (y !== null) set(y, second === 0n ? 0n : (divisor - first * ofFirst) / second);
  return set(z, divisor);
}

function bezout(a: bigint, b: bigint, wanted: boolean): { divisor: bigint; factor: bigint } {
  if (a === 0n) return { divisor: b, factor: 0n };
  if (b === 0n) return { divisor: a, factor: 1n };
  return new Euclid(a, b, wanted).run();
}

export function Int$ModInverse(z: Integer, g: Integer, n: Integer): Integer | null {
  const result = inverse(valueOf(g), magnitude(n.abs));
  return result === null ? null : set(z, result);
}
