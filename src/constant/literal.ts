// Values of literals (specification: "Integer literals", "Floating-point literals", "Imaginary literals").

import { unlessOverflow } from "../source/overflow.ts";
import { unquote, unquoteRune } from "../syntax/literals.ts";
import type { BasicLit } from "../syntax/nodes.ts";
import { type Constant, type FloatConst, type UnknownConst, unknown } from "./constant.ts";
import { makeInt, makeString } from "./make.ts";
import { binaryFloat, fraction, literalFraction, maxFractionBits, scaleByTen } from "./rational.ts";

/** The values of the most frequent literals. */
const digits = [0n, 1n, 2n, 3n, 4n, 5n, 6n, 7n, 8n, 9n].map(makeInt);

/** The value of a literal, given its source text; unknown if it is malformed or beyond all bounds. */
export function fromLiteral(token: BasicLit["token"], text: string): Constant {
  switch (token) {
    case "STRING":
      return makeString(unquote(text));
    case "CHAR":
      return makeInt(BigInt(unquoteRune(text)));
    case "INT": {
      if (text.length === 1) return digits[text.charCodeAt(0) - 48];
      const value = integer(text.includes("_") ? text.replaceAll("_", "") : text);
      return value === null ? unknown : makeInt(value);
    }
    case "FLOAT":
      return float(text.replaceAll("_", ""));
    case "IMAG": {
      const im = float(text.slice(0, -1).replaceAll("_", ""));
      return im.kind === "unknown" ? im : { kind: "complex", re: makeInt(0n), im };
    }
  }
}

function integer(text: string): bigint | null {
  if (text.charCodeAt(0) !== 0x30) return prefixed(text);
  if (/^0[0-7]+$/.test(text)) return BigInt(`0o${text.slice(1)}`);
  if (/^0[0-9]/.test(text)) return null;
  return prefixed(text);
}

/** An integer in JS's notation, which is Go's but for octals with a mere 0. */
function prefixed(text: string): bigint | null {
  try {
    return BigInt(text);
  } catch (error) {
    unlessOverflow(error);
    return null;
  }
}

function float(text: string): FloatConst | UnknownConst {
  if (/^0[xX]/.test(text)) return hexFloat(text);
  if (/^0[bBoO]/.test(text)) {
    const value = prefixed(text);
    return value === null ? unknown : literalFraction(value, 1n);
  }
  const match = /^(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(text);
  if (match === null) return unknown;
  const [, whole, rest, exponent = "0"] = match;
  const digits = BigInt(whole + rest || "0");
  const power = Number(exponent) - rest.length;
  if (digits === 0n) return fraction(0n, 1n);
  // Go's compiler parses binary exponents of 32 bits.
  if (Math.abs(power) > 2 ** 31) return unknown;
  const bits = (digits.toString().length + power) * Math.log2(10);
  if (Math.abs(bits) > maxFractionBits + 64) {
    const scaled = scaleByTen(digits, power);
    return scaled.kind === "float" && scaled.num === 0n ? fraction(0n, 1n) : scaled;
  }
  const scale = 10n ** BigInt(Math.abs(power));
  return power >= 0 ? literalFraction(digits * scale, 1n) : literalFraction(digits, scale);
}

function hexFloat(text: string): FloatConst | UnknownConst {
  const match = /^0[xX]([\da-fA-F]*)\.?([\da-fA-F]*)(?:[pP]([+-]?\d+))?$/.exec(text);
  if (match === null || match[1] + match[2] === "") return unknown;
  const [, whole, rest, exponent = "0"] = match;
  const digits = BigInt(`0x${whole}${rest}`);
  const power = Number(exponent) - 4 * rest.length;
  if (Math.abs(power) > 2 ** 31) return digits === 0n ? fraction(0n, 1n) : unknown;
  if (Math.abs(power) > 2 * maxFractionBits) return binaryFloat(digits, power);
  const scale = 1n << BigInt(Math.abs(power));
  return power >= 0 ? literalFraction(digits * scale, 1n) : literalFraction(digits, scale);
}
