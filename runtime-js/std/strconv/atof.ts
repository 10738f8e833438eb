// Reads floating-point numbers: Go's syntax is checked here, the engine finds the nearest float of decimal digits.

import { parse32 } from "../../numbers/float32.ts";
import { underscoresFit } from "./atoi.ts";

const good = 0;
const badSyntax = 1;
const outOfRange = 2;

type Scanned = [value: number, length: number, status: number];

const failed: Scanned = [0, 0, badSyntax];

/** A short plain number, by far the most common text. */
const simple = /^-?\d{1,15}(\.\d{1,15})?$/;

export function scanFloat(s: string, bits: number): Scanned {
  if (bits !== 32 && simple.test(s)) return [Number(s), s.length, good];
  const name = /^(?:[+-]?inf(?:inity)?|nan)/i.exec(s);
  if (name) {
    const sign = s[0] === "-" ? -1 : 1;
    return [/^nan/i.test(s) ? NaN : sign * Infinity, name[0].length, good];
  }
  const hex = /^[+-]?0x./i.test(s);
  const form = hex
    ? /^([+-]?)0x([\da-f_]*)\.?([\da-f_]*)(?:p([+-]?\d[\d_]*))?/i
    : /^([+-]?)([\d_]*)\.?([\d_]*)(?:e([+-]?\d[\d_]*))?/i;
  const [text, sign, whole, fraction, exponent] = form.exec(s) ?? [""];
  if (!/[^_]/.test(whole + fraction)) return failed;
  if (exponent === undefined && (hex || /^e/i.test(s.slice(text.length)))) return failed;
  if (text.includes("_") && !underscoresFit(text)) return failed;
  const clean = (part: string) => part.replaceAll("_", "");
  const scale = clean(exponent ?? "0");
  const size = hex
    ? parseHex(clean(whole), clean(fraction), Number(scale), bits)
    : parseDecimal(clean(whole) + "." + clean(fraction) + "e" + scale, bits);
  return [sign === "-" ? -size : size, text.length, size === Infinity ? outOfRange : good];
}

function parseDecimal(text: string, bits: number): number {
  return bits === 32 ? parse32(text) : Number(text);
}

/** Rounds a hexadecimal number of any length to nearest, ties to even. */
function parseHex(whole: string, fraction: string, scale: number, bits: number): number {
  const [precision, lowest] = bits === 32 ? [24, -149] : [53, -1074];
  const mantissa = BigInt("0x0" + whole + fraction);
  if (mantissa === 0n) return 0;
  const exponent = Math.max(-1e9, Math.min(1e9, scale)) - 4 * fraction.length;
  const size = mantissa.toString(2).length;
  const excess = Math.max(size - precision, lowest - exponent);
  if (excess <= 0) return limit(Number(mantissa) * 2 ** exponent, bits);
  if (excess > size + 1) return 0;
  const kept = mantissa >> BigInt(excess);
  const unit = 1n << BigInt(excess);
  const twice = 2n * (mantissa % unit);
  const up = twice > unit || (twice === unit && kept & 1n) ? 1n : 0n;
  return limit(Number(kept + up) * 2 ** (exponent + excess), bits);
}

function limit(f: number, bits: number): number {
  return bits === 32 ? Math.fround(f) : f;
}
