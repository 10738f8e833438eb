// The gamma function after the Cephes library (S. L. Moshier).
import { Exp, Pow } from "./exp.ts";
import { polynomial } from "./polynomial.ts";
import { Sin } from "./trig.ts";

const P = [
  1.0, 0.4942148268014971, 0.20744822764843598, 0.04763678004571372, 0.010421379756176158,
  0.0011913514700658638, 0.00016011952247675185,
];
const Q = [
  1.0, 0.0714304917030273, -0.23459179571824335, 0.035823639860549865, 0.011813978522206043,
  -0.004456419138517973, 0.0005396055804933034, -2.3158187332412014e-5,
];
const S = [
  0.08333333333334822, 0.0034722222160545866, -0.0026813261780578124, -0.00022954996161337813,
  0.0007873113957930937,
];

/** Stirling's formula for x > 33, as two factors that do not overflow on their own. */
function stirling(x: number): [number, number] {
  if (x > 200) return [Infinity, 1];
  const w = 1 + (1 / x) * polynomial(1 / x, S);
  const e = Exp(x);
  const root = 2.5066282746310007;
  if (x <= 143.01608) return [Pow(x, x - 0.5) / e, root * w];
  const v = Pow(x, 0.5 * x - 0.25);
  return [v, root * w * (v / e)];
}

export function Gamma(x: number): number {
  if (x === 0) return 1 / x;
  if (x === Infinity) return x;
  if (!Number.isFinite(x) || (x < 0 && Math.floor(x) === x)) return NaN;
  if (Math.abs(x) <= 33) return small(x);
  if (x < 0) return reflected(-x);
  const [y1, y2] = stirling(x);
  return y1 * y2;
}

/** Gamma(-q) for q > 33. */
function reflected(q: number): number {
  let whole = Math.floor(q);
  const sign = whole % 2 === 0 ? -1 : 1;
  let rest = q - whole;
  if (rest > 0.5) {
    whole++;
    rest = q - whole;
  }
  const z = Math.abs(q * Sin(Math.PI * rest));
  if (z === 0) return sign * Infinity;
  const [s1, s2] = stirling(q);
  const d = z * s1 * s2;
  return sign * (d === Infinity ? Math.PI / z / s1 / s2 : Math.PI / d);
}

/** Gamma(x) by the recurrence, from its values between 2 and 3. */
function small(x: number): number {
  let z = 1;
  while (x >= 3) {
    x--;
    z *= x;
  }
  while (x < 2) {
    if (x < 1e-9 && x > -1e-9) return x === 0 ? Infinity : z / ((1 + 0.5772156649015329 * x) * x);
    z /= x;
    x++;
  }
  if (x === 2) return z;
  x -= 2;
  return (z * polynomial(x, P)) / polynomial(x, Q);
}
