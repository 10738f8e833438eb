// Fractions in decimal.
import type { Int } from "../../../numbers/integers.ts";
import { valueOf } from "./int.ts";
import { magnitude, trailingZeros } from "./nat.ts";
import { denominator, type Fraction, setFraction } from "./rat.ts";

export function Rat$FloatString(x: Fraction, prec: Int): string {
  const places = Math.max(Number(prec), 0);
  const divisor = denominator(x);
  const doubled = (2n * magnitude(x.a.abs) * 10n ** BigInt(places)) / divisor;
  const digits = ((doubled + 1n) >> 1n).toString().padStart(places + 1, "0");
  const whole = digits.length - places;
  return (x.a.neg ? "-" : "") + digits.slice(0, whole) + (places > 0 ? "." + digits.slice(whole) : "");
}

/** A divisor of only twos and fives gives as many digits as the more frequent one of them. */
export function Rat$FloatPrec(x: Fraction): [number, boolean] {
  const divisor = denominator(x);
  const twos = trailingZeros(divisor);
  const { count, rest } = fivesOf(divisor >> BigInt(twos));
  return [Math.max(twos, count), rest === 1n];
}

/** How often 5 divides a number, by powers of 5 whose exponents double, the largest first. */
function fivesOf(rest: bigint): { count: number; rest: bigint } {
  const powers = [5n];
  while (rest % powers[powers.length - 1] === 0n) powers.push(powers[powers.length - 1] ** 2n);
  let count = 0;
  for (let i = powers.length - 1; i >= 0; i--) {
    if (rest % powers[i] !== 0n) continue;
    rest /= powers[i];
    count += 2 ** i;
  }
  return { count, rest };
}

export function Rat$scale(z: Fraction, power5: Int, power2: Int): Fraction {
  let numerator = valueOf(z.a);
  let divisor = 1n;
  if (power5 < 0) divisor = 5n ** BigInt(-power5);
  else numerator *= 5n ** BigInt(power5);
  if (power2 < 0) divisor <<= BigInt(-power2);
  else numerator <<= BigInt(power2);
  return setFraction(z, numerator, divisor);
}
