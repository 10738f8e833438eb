// Decimal texts of 32-bit floats. Math.fround(Number(text)) rounds twice, which is wrong where the first rounding
// ends in the middle of two 32-bit floats.
import { float64Text, shortestText } from "./floattext.ts";

// Of a buffer with a name, since bundlers take the property `buffer` for an effect.
const buffer = /* @__PURE__ */ new ArrayBuffer(4);
const float = /* @__PURE__ */ new Float32Array(buffer);
const bits = /* @__PURE__ */ new Uint32Array(buffer);

/** A float32 as %v, print and panic show it. */
export function float32Text(f: number): string {
  const hasDigits = f !== 0 && Number.isFinite(f);
  return hasDigits ? shortestText(f, shortest32(Math.abs(f))) : float64Text(f);
}

/** The next 32-bit float of a positive one, 2**128 after the largest. */
function next(f: number): number {
  float[0] = f;
  bits[0]++;
  return float[0] === Infinity ? 2 ** 128 : float[0];
}

function previous(f: number): number {
  float[0] = f;
  bits[0]--;
  return float[0];
}

/** The 32-bit float nearest to an unsigned decimal number; Infinity where that is 2**128. */
export function parse32(text: string): number {
  const double = Number(text);
  const f = Math.fround(double);
  if (double === f) return f;
  const low = f > double ? previous(f) : f;
  const high = next(low);
  if (double !== (low + high) / 2) return f;
  const side = compareDecimal(text, double);
  return side === 0 ? f : Math.fround(side < 0 ? low : high);
}

/** The sign of text - f, exactly. */
function compareDecimal(text: string, f: number): number {
  const [, whole, fraction = "", exponent = "0"] = /^(\d*)\.?(\d*)(?:[eE](.*))?$/.exec(text)!;
  let left = BigInt(whole + fraction);
  let right = 1n;
  const scale = Number(exponent) - fraction.length;
  if (scale < 0) right *= 10n ** BigInt(-scale);
  else left *= 10n ** BigInt(scale);
  while (f % 1 !== 0) {
    f *= 2;
    left *= 2n;
  }
  right *= BigInt(f);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The fewest digits that tell a positive 32-bit float from others, as toExponential writes them. */
export function shortest32(f: number): string {
  for (let count = 0; count < 9; count++) {
    const text = f.toExponential(count);
    if (parse32(text) === f) return evenOfTie(text, f, count);
    // Above a power of two floats are twice as far apart as below: the digits above may do where the nearest do not.
    if (isPowerOfTwo(f) && Number(text) < f) {
      const above = successor(text);
      if (parse32(above) === f) return above;
    }
  }
  return f.toExponential(8);
}

/** The text, or its even neighbour below where f lies in the middle of the two: toExponential rounds that up. */
function evenOfTie(text: string, f: number, count: number): string {
  const e = text.indexOf("e");
  if ("02468".includes(text[e - 1])) return text;
  const longer = f.toExponential(count + 1);
  if (longer[longer.indexOf("e") - 1] !== "5" || compareDecimal(longer, f) !== 0) return text;
  // An odd digit has a digit below, so that the others stay.
  const below = text.slice(0, e - 1) + (Number(text[e - 1]) - 1) + text.slice(e);
  return parse32(below) === f ? below : text;
}

function isPowerOfTwo(f: number): boolean {
  float[0] = f;
  return (bits[0] & 0x7fffff) === 0;
}

function successor(text: string): string {
  const e = text.indexOf("e");
  const digits = text.slice(0, e).replace(".", "");
  const last = digits.length - 1;
  const sum = BigInt(digits) + 1n;
  return Number(`${sum}e${Number(text.slice(e + 1)) - last}`).toExponential(last);
}
