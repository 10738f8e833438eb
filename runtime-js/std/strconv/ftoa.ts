// Texts of floating-point numbers. The engine's toFixed, toPrecision and toExponential give exact decimal digits but
// round a tie away from zero; Go rounds it to the even digit. They stop at 100 digits, where bigints go on.
import { float32Text, shortest32 } from "../../numbers/float32.ts";
import {
  type Decimal,
  exponential,
  float64Text,
  general,
  isNegative,
  parse,
  plain,
  special,
} from "../../numbers/floattext.ts";
import { binaryFloat, hexFloat } from "./ftoahex.ts";

export function formatFloat(f: number, format: number, prec: number, bits: number): string {
  if (bits === 32) f = Math.fround(f);
  const letter = String.fromCharCode(format);
  if (prec < 0 && letter === "g") return bits === 32 ? float32Text(f) : float64Text(f);
  if (!Number.isFinite(f)) return special(f);
  const text = positive(Math.abs(f), letter, prec, bits);
  return isNegative(f) && text[0] !== "%" ? "-" + text : text;
}

function positive(f: number, format: string, prec: number, bits: number): string {
  switch (format) {
    case "f":
      return prec < 0 ? shortestFixed(f, bits) : fixed(f, prec);
    case "e":
    case "E":
      return prec < 0
        ? exponential(shortest(f, bits), format, -1)
        : exponential(rounded(f, prec + 1), format, prec);
    case "g":
    case "G":
      return prec < 0
        ? general(shortest(f, bits), 6, "E")
        : significant(f, prec || 1, format === "g" ? "e" : "E");
    case "b":
      return binaryFloat(f, bits);
    case "x":
    case "X":
      return hexFloat(f, format, prec);
  }
  return "%" + format;
}

/** The fewest digits that tell f from other floats. */
function shortest(f: number, bits: number): Decimal {
  return parse(bits === 32 ? shortest32(f) : f.toExponential());
}

/** Format 'g' with that many digits, fewer if they end in zeros. */
function significant(f: number, prec: number, letter: string): string {
  const { digits, point } = rounded(f, prec);
  const kept = digits.replace(/0+$/, "");
  const limit = prec > kept.length && kept.length >= point ? kept.length : prec;
  return general({ digits: kept, point }, limit, letter);
}

function shortestFixed(f: number, bits: number): string {
  return bits === 64 && f >= 1e-6 && f < 1e21 ? "" + f : plain(shortest(f, bits));
}

/** f to `count` significant digits. */
function rounded(f: number, count: number): Decimal {
  if (f === 0) return { digits: "0".repeat(count), point: 1 };
  if (count <= 100) {
    const decimal = parse(f.toExponential(count - 1));
    // The point is one further right if rounding made a 10 of a 9.
    const prec = count - decimal.point;
    if (!isTie(f, prec) && !isTie(f, prec + 1)) return decimal;
  }
  return roundDigits(exact(f), count);
}

/** f to `prec` digits after the point. */
function fixed(f: number, prec: number): string {
  if (prec > 100 || f >= 1e21) return fixedExact(f, prec);
  const text = f.toFixed(prec);
  if (!isTie(f, prec)) return text;
  // A tie was rounded up: an odd last digit has an even one below it.
  const last = text.charCodeAt(text.length - 1) - 48;
  return last & 1 ? text.slice(0, -1) + (last - 1) : text;
}

function fixedExact(f: number, prec: number): string {
  const all = exact(f);
  const { digits, point } = all.digits.length - all.point > prec ? roundDigits(all, all.point + prec) : all;
  const text = point > 0 ? digits.padEnd(point, "0") : "0".repeat(1 - point) + digits;
  const whole = Math.max(point, 1);
  const fraction = text.slice(whole, whole + prec).padEnd(prec, "0");
  return text.slice(0, whole) + (fraction && "." + fraction);
}

/**
 * Whether f lies in the middle of two numbers with `prec` digits after the point (left of it where negative). A
 * fraction of exactly n bits has exactly n decimal digits, the last of which is 5: a tie has prec + 1 of them.
 */
function isTie(f: number, prec: number): boolean {
  if (prec < 0) {
    if (!Number.isInteger(f)) return false;
    const half = 10n ** BigInt(-prec) / 2n;
    const whole = BigInt(f);
    return whole % half === 0n && (whole / half) % 2n === 1n;
  }
  if (prec < 30) {
    const scaled = f * (1 << prec) * 2;
    return Math.floor(scaled) === scaled && scaled < 2 ** 53 && scaled % 2 === 1;
  }
  if (prec > 1080) return false;
  const scaled = f * 2 ** Math.min(prec, 1000) * 2 ** Math.max(prec - 1000, 0) * 2;
  return scaled < 2 ** 53 && scaled % 2 === 1;
}

/** All digits of f, which has at most 767 of them. */
function exact(f: number): Decimal {
  if (f === 0) return { digits: "0", point: 1 };
  let exponent = 0;
  let mantissa = f;
  while (mantissa % 1 !== 0) {
    mantissa *= 2;
    exponent++;
  }
  const digits = (BigInt(mantissa) * 5n ** BigInt(exponent)).toString();
  return { digits: digits.replace(/0+$/, ""), point: digits.length - exponent };
}

/** The first `count` digits, rounded to nearest, ties to even. */
function roundDigits({ digits, point }: Decimal, count: number): Decimal {
  if (count < 0) return { digits: "", point };
  if (digits.length <= count) return { digits: digits.padEnd(count, "0"), point };
  const kept = digits.slice(0, count);
  const rest = digits.slice(count);
  const odd = count > 0 && kept.charCodeAt(count - 1) & 1;
  if (rest < "5" || (rest === "5" && !odd)) return { digits: kept, point };
  const next = (BigInt(kept || "0") + 1n).toString();
  if (next.length === count) return { digits: next, point };
  return { digits: next.slice(0, count || 1), point: point + 1 };
}
