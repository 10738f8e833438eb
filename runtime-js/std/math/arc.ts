// Inverse trigonometric functions after the Cephes library (S. L. Moshier).
import { Copysign, Signbit } from "./bits.ts";
import { polynomial } from "./polynomial.ts";

const MORE = 6.123233995736766e-17; // of π/2

const P = [
  -64.85021904942025, -122.88666844901361, -75.00855792314705, -16.157537187333652, -0.8750608600031904,
];
const Q = [
  194.5506571482614, 485.3903996359137, 432.88106049129027, 165.02700983169885, 24.858464901423062, 1,
];

/** For |x| ≤ 0.66. */
function near(x: number): number {
  const z = x * x;
  return x * ((z * polynomial(z, P)) / polynomial(z, Q)) + x;
}

function positive(x: number): number {
  if (x <= 0.66) return near(x);
  if (x > 2.414213562373095) return Math.PI / 2 - near(1 / x) + MORE;
  return Math.PI / 4 + near((x - 1) / (x + 1)) + 0.5 * MORE;
}

export function Atan(x: number): number {
  if (x === 0) return x;
  return x > 0 ? positive(x) : -positive(-x);
}

export function Asin(x: number): number {
  const size = Math.abs(x);
  if (x === 0) return x;
  if (!(size <= 1)) return NaN;
  const other = Math.sqrt(1 - size * size);
  const angle = size > 0.7 ? Math.PI / 2 - positive(other / size) : positive(size / other);
  return x < 0 ? -angle : angle;
}

export function Acos(x: number): number {
  return Math.PI / 2 - Asin(x);
}

export function Atan2(y: number, x: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return NaN;
  if (y === 0) return Copysign(Signbit(x) ? Math.PI : 0, y);
  if (x === 0) return Copysign(Math.PI / 2, y);
  const infinite = Math.abs(y) === Infinity;
  if (x === Infinity) return Copysign(infinite ? Math.PI / 4 : 0, y);
  if (x === -Infinity) return Copysign(infinite ? 2.356194490192345 : Math.PI, y);
  if (infinite) return Copysign(Math.PI / 2, y);
  const angle = Atan(y / x);
  if (x >= 0) return angle;
  return angle <= 0 ? angle + Math.PI : angle - Math.PI;
}
