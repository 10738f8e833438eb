// Texts of floating-point numbers in as few digits as tell one from all others of its type.

/** A positive number 0.d1d2d3… × 10^point. */
export interface Decimal {
  digits: string;
  point: number;
}

/** A float64 as %v, print and panic show it: FormatFloat in format 'g' with the fewest digits. */
export function float64Text(f: number): string {
  const size = Math.abs(f);
  // The common case: the engine writes these just so.
  if ((size < 1e6 && size >= 1e-4) || size === 0) return (isNegative(f) ? "-" : "") + size;
  return shortestText(f, size.toExponential());
}

/** The same of a float of any size whose fewest digits are known, as toExponential writes them. */
export function shortestText(f: number, digits: string): string {
  if (!Number.isFinite(f)) return special(f);
  return (isNegative(f) ? "-" : "") + general(parse(digits), 6, "e");
}

/** A complex number whose parts are shown by `text`. */
export function complexText(c: { re: number; im: number }, text: (f: number) => string): string {
  const im = text(c.im);
  return `(${text(c.re)}${/^[+-]/.test(im) ? "" : "+"}${im}i)`;
}

export function special(f: number): string {
  return Number.isNaN(f) ? "NaN" : f < 0 ? "-Inf" : "+Inf";
}

export function isNegative(f: number): boolean {
  return f < 0 || Object.is(f, -0);
}

/** Format 'g': with an exponent where that is below -4 or not below the limit. */
export function general(decimal: Decimal, limit: number, letter: string): string {
  const exponent = decimal.point - 1;
  return exponent < -4 || exponent >= limit ? exponential(decimal, letter, -1) : plain(decimal);
}

/** The digits with a point where it belongs, and no more zeros than needed. */
export function plain({ digits, point }: Decimal): string {
  if (point <= 0) return "0." + "0".repeat(-point) + digits;
  if (digits.length <= point) return digits + "0".repeat(point - digits.length);
  return digits.slice(0, point) + "." + digits.slice(point);
}

export function exponential({ digits, point }: Decimal, letter: string, prec: number): string {
  const fraction = digits.slice(1).padEnd(prec, "0");
  const exponent = point - 1;
  const size = Math.abs(exponent);
  const sign = exponent < 0 ? "-" : "+";
  return digits[0] + (fraction && "." + fraction) + letter + sign + (size < 10 ? "0" : "") + size;
}

/** Reads the engine's d.ddde±x. */
export function parse(text: string): Decimal {
  const e = text.indexOf("e");
  const mantissa = text.slice(0, e);
  return { digits: mantissa[0] + mantissa.slice(2), point: Number(text.slice(e + 1)) + 1 };
}
