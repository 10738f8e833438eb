// Constants as text: short for messages, or exact.
import { quote } from "../syntax/literals.ts";
import { abs, bitLength, shiftBits } from "./bits.ts";
import type { Constant, FloatConst } from "./constant.ts";
import { toNumber } from "./convert.ts";
import { toBinary } from "./rational.ts";

const maxStringLength = 72;

/** A short text: long strings are cut, floats have six digits. */
export function constantString(x: Constant): string {
  switch (x.kind) {
    case "unknown":
      return "unknown";
    case "bool":
      return String(x.value);
    case "string":
      return shortened(quote(x.value));
    case "int":
      return x.value.toString();
    case "float":
      return floatString(x);
    case "complex":
      return `(${constantString(x.re)} + ${constantString(x.im)}i)`;
  }
}

/** The whole value. */
export function exactString(x: Constant): string {
  switch (x.kind) {
    case "string":
      return quote(x.value);
    case "float":
      if (x.exp !== undefined) return binaryString(x, x.exp);
      return x.den === 1n ? x.num.toString() : `${x.num}/${x.den}`;
    case "complex":
      return `(${exactString(x.re)} + ${exactString(x.im)}i)`;
    default:
      return constantString(x);
  }
}

function shortened(quoted: string): string {
  const chars = [...quoted];
  return chars.length <= maxStringLength ? quoted : `${chars.slice(0, maxStringLength - 3).join("")}...`;
}

function floatString(x: FloatConst): string {
  const value = toNumber(x);
  if (Number.isFinite(value) && (value === 0) === (x.num === 0n)) {
    const text = shortFloat(value);
    return isInteger(x) || text.includes(".") ? text : shortestFloat(value);
  }
  return hugeString(x);
}

/** x is an integer, as far as 512 bits show. */
function isInteger(x: FloatConst): boolean {
  return toBinary(x).exp >= 0;
}

/** Like %.6g. */
export function shortFloat(value: number): string {
  if (value === 0) return "0";
  const [mantissa, exponent] = sixDigits(value).split("e");
  const exp = Number(exponent);
  if (exp < -4 || exp >= 6) return `${trimZeros(mantissa)}e${exponentText(exp)}`;
  return trimZeros(Number(`${mantissa}e${exponent}`).toFixed(5 - exp));
}

/** Like %.5e. JS rounds exact halves up, Go to even. */
function sixDigits(value: number): string {
  const match = /^(-?\d\.\d{4}[02468])50*(e.*)$/.exec(value.toExponential(100));
  return match === null ? value.toExponential(5) : match[1] + match[2];
}

/** Like %g: the digits that are needed to read the number back. */
function shortestFloat(value: number): string {
  const [mantissa, exponent] = value.toExponential().split("e");
  const exp = Number(exponent);
  if (exp < -4 || exp >= 6) return `${mantissa}e${exponentText(exp)}`;
  return String(value);
}

function exponentText(exp: number): string {
  return (exp < 0 ? "-" : "+") + String(Math.abs(exp)).padStart(2, "0");
}

function trimZeros(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

/** Outside the range of float64: an approximate decimal mantissa and exponent. */
function hugeString(x: FloatConst): string {
  const { num, exp } = toBinary(x);
  // x = mantissa * 2^binary, with the mantissa in [0.5, 1).
  const length = bitLength(num);
  const binary = length + exp;
  let mantissa = Number(shiftBits(abs(num), 64 - length)) / 2 ** 64;
  const decimal = binary * Math.log10(2);
  let whole = Math.trunc(decimal);
  mantissa *= 10 ** (decimal - whole);
  if (mantissa < 1 - 0.5e-6) {
    mantissa *= 10;
    whole--;
  } else if (mantissa >= 10) {
    mantissa /= 10;
    whole++;
  }
  const sign = num < 0n ? "-" : "";
  return `${sign}${shortFloat(mantissa)}e${whole < 0 ? "" : "+"}${whole}`;
}

/** A hexadecimal mantissa in [0.5, 1) and a binary exponent. */
function binaryString(x: FloatConst, exp: number): string {
  const sign = x.num < 0n ? "-" : "";
  if (x.num === 0n) return "0";
  const length = bitLength(x.num);
  const padding = (4 - (length % 4)) % 4;
  const digits = shiftBits(abs(x.num), padding).toString(16).replace(/0+$/, "");
  const top = length + exp;
  return `${sign}0x.${digits}p${top < 0 ? "" : "+"}${top}`;
}
