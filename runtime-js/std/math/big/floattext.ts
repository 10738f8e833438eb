// Texts of floating-point numbers.
import { type Decimal, exponential, general, plain } from "../../../numbers/floattext.ts";
import type { Int } from "../../../numbers/integers.ts";
import { assign, type Float, Float$MinPrec, partsOf } from "./float.ts";
import { decimalOf, roundDecimal, shortest } from "./floatdecimal.ts";

export function Float$text(x: Float, format: number, prec: Int): string {
  const letter = String.fromCharCode(format);
  const text = textOf(x, letter, Number(prec));
  return text === null ? "%" + letter : (x.neg ? "-" : "") + text;
}

function textOf(x: Float, letter: string, prec: number): string | null {
  switch (letter) {
    case "b":
      return x.form === 0 ? "0" : integerText(x);
    case "p":
      return x.form === 0 ? "0" : mantissaText(x);
    case "x":
      return hexadecimal(x, prec);
    case "e":
    case "E":
      return withExponent(prec < 0 ? fewest(x) : rounded(x, () => prec + 1), letter, prec);
    case "f":
      return prec < 0
        ? plainText(fewest(x))
        : fixed(
            rounded(x, (point) => point + prec),
            prec,
          );
    case "g":
    case "G":
      return either(x, letter === "g" ? "e" : "E", prec);
  }
  return null;
}

/** An exponent with its sign. */
function signed(exponent: number, digits = 1): string {
  return (exponent < 0 ? "-" : "+") + Math.abs(exponent).toString().padStart(digits, "0");
}

function integerText(x: Float): string {
  const { integer, bits } = partsOf(x);
  return `${integer << BigInt(x.prec - bits)}p${signed(x.exp - x.prec)}`;
}

function hexDigits(integer: bigint, bits: number): string {
  return (integer << BigInt((4 - (bits % 4)) % 4)).toString(16).replace(/0+$/, "");
}

function mantissaText(x: Float): string {
  const { integer, bits } = partsOf(x);
  return `0x.${hexDigits(integer, bits)}p${signed(x.exp)}`;
}

/** One bit before the point, which are three more of a digit. */
function hexadecimal(x: Float, prec: number): string {
  const zeros = "0".repeat(Math.max(prec, 0));
  if (x.form === 0) return `0x0${zeros && "." + zeros}p+00`;
  const rounded = { ...x, prec: prec < 0 ? Math.max(Float$MinPrec(x), 1) : 1 + 4 * prec } as Float;
  assign(rounded, x.neg, partsOf(x));
  const { integer, bits } = partsOf(rounded);
  const digits = hexDigits(integer, bits + 3);
  const fraction = digits.slice(1).padEnd(prec, "0");
  return `0x1${fraction && "." + fraction}p${signed(rounded.exp - 1, 2)}`;
}

const nothing: Decimal = { digits: "", point: 0 };

function fewest(x: Float): Decimal {
  return x.form === 0 ? nothing : shortest(x);
}

/** The number to so many digits, which may depend on where its point is. */
function rounded(x: Float, count: (point: number) => number): Decimal {
  if (x.form === 0) return nothing;
  const decimal = decimalOf(x);
  return roundDecimal(decimal, count(decimal.point));
}

function withExponent(decimal: Decimal, letter: string, prec: number): string {
  if (decimal.digits === "") return exponential({ digits: "0", point: 1 }, letter, prec);
  return exponential(decimal, letter, prec);
}

function plainText(decimal: Decimal): string {
  return decimal.digits === "" ? "0" : plain(decimal);
}

/** With `prec` digits after the point. */
function fixed({ digits, point }: Decimal, prec: number): string {
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, "0") : "0";
  const fraction = point > 0 ? digits.slice(point) : "0".repeat(-point) + digits;
  return whole + (prec > 0 ? "." + fraction.padEnd(prec, "0").slice(0, prec) : "");
}

function either(x: Float, letter: string, prec: number): string {
  if (x.form === 0) return "0";
  if (prec < 0) return general(fewest(x), 6, letter);
  const decimal = rounded(x, () => prec || 1);
  const { digits, point } = decimal;
  const limit = prec > digits.length && digits.length >= point ? digits.length : prec || 1;
  return general(decimal, limit, letter);
}
