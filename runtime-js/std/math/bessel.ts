// Bessel functions after FreeBSD's msun.
import type { Int } from "../../numbers/integers.ts";
import { AMPLITUDE_0, AMPLITUDE_1, PHASE_0, PHASE_1 } from "./bessel-tables.ts";
import { Log } from "./log.ts";
import { polynomial } from "./polynomial.ts";
import { Cos, Sincos } from "./trig.ts";

const J0_P = [0.015624999999999995, -0.00018997929423885472, 1.8295404953270067e-6, -4.618326885321032e-9];
const J0_Q = [1, 0.015619102946489001, 0.00011692678466333745, 5.135465502073181e-7, 1.1661400333379e-9];
const Y0_P = [
  -0.07380429510868723, 0.17666645250918112, -0.01381856719455969, 0.00034745343209368365,
  -3.8140705372436416e-6, 1.9559013703502292e-8, -3.982051941321034e-11,
];
const Y0_Q = [1, 0.01273048348341237, 7.600686273503533e-5, 2.591508518404578e-7, 4.4111031133267547e-10];
const J1_P = [-0.0625, 0.001407056669551897, -1.599556310840356e-5, 4.9672799960958445e-8];
const J1_Q = [
  1, 0.019153759953836346, 0.00018594678558863092, 1.1771846404262368e-6, 5.0463625707621704e-9,
  1.2354227442613791e-11,
];
const Y1_P = [
  -0.19605709064623894, 0.05044387166398113, -0.0019125689587576355, 2.352526005616105e-5,
  -9.190991580398789e-8,
];
const Y1_Q = [
  1, 0.01991673182366499, 0.00020255258102513517, 1.3560880109751623e-6, 6.227414523646215e-9,
  1.6655924620799208e-11,
];

const SQRT_1_PI = 0.5641895835477563;
const TWO_PI = 0.6366197723675814;

/** The approximation of the table's row for x. */
function rational(x: number, rows: typeof PHASE_0): number {
  const z = 1 / (x * x);
  for (const [bound, p, q] of rows) if (x >= bound) return polynomial(z, p) / polynomial(z, q);
  return NaN;
}

/** For x >= 2: √(πx) times J0, and Y0, without their common slow factors. */
function waves0(x: number): [number, number] {
  const [s, c] = Sincos(x);
  let difference = s - c;
  let sum = s + c;
  if (x < Number.MAX_VALUE / 2) {
    const z = -Cos(x + x);
    if (s * c < 0) sum = z / difference;
    else difference = z / sum;
  }
  return [sum, difference];
}

function waves1(x: number): [number, number] {
  const [s, c] = Sincos(x);
  let sum = -s - c;
  let difference = s - c;
  if (x < Number.MAX_VALUE / 2) {
    const z = Cos(x + x);
    if (s * c > 0) difference = z / sum;
    else sum = z / difference;
  }
  return [difference, sum];
}

/** The asymptotic form for x >= 2, of the first or second kind. */
function far(x: number, order: 0 | 1, second: boolean): number {
  const [c, s] = order === 0 ? waves0(x) : waves1(x);
  if (x > 2 ** 129) return (SQRT_1_PI * (second ? s : c)) / Math.sqrt(x);
  const u = 1 + rational(x, order === 0 ? AMPLITUDE_0 : AMPLITUDE_1);
  const v = order === 0 ? (-0.125 + rational(x, PHASE_0)) / x : (0.375 + rational(x, PHASE_1)) / x;
  return (SQRT_1_PI * (second ? u * s + v * c : u * c - v * s)) / Math.sqrt(x);
}

export function J0(x: number): number {
  if (!Number.isFinite(x)) return Number.isNaN(x) ? x : 0;
  x = Math.abs(x);
  if (x >= 2) return far(x, 0, false);
  if (x < 2 ** -13) return x < 2 ** -27 ? 1 : 1 - 0.25 * x * x;
  const z = x * x;
  const r = z * polynomial(z, J0_P);
  const s = polynomial(z, J0_Q);
  if (x < 1) return 1 + z * (-0.25 + r / s);
  const u = 0.5 * x;
  return (1 + u) * (1 - u) + z * (r / s);
}

/** What the functions of the second kind are outside of their domain; undefined inside. */
function special(x: number): number | undefined {
  if (!(x >= 0)) return NaN;
  if (x === 0) return -Infinity;
  return x === Infinity ? 0 : undefined;
}

export function Y0(x: number): number {
  const result = special(x);
  if (result !== undefined) return result;
  if (x >= 2) return far(x, 0, true);
  if (x <= 2 ** -27) return Y0_P[0] + TWO_PI * Log(x);
  const z = x * x;
  return polynomial(z, Y0_P) / polynomial(z, Y0_Q) + TWO_PI * J0(x) * Log(x);
}

export function J1(x: number): number {
  if (!Number.isFinite(x) || x === 0) return Number.isNaN(x) ? x : 0;
  if (Math.abs(x) < 2 ** -27) return Math.abs(0.5 * x); // as Go has it
  return x < 0 ? -positiveJ1(-x) : positiveJ1(x);
}

function positiveJ1(x: number): number {
  if (x >= 2) return far(x, 1, false);
  const z = x * x;
  return 0.5 * x + (z * polynomial(z, J1_P) * x) / polynomial(z, J1_Q);
}

export function Y1(x: number): number {
  const result = special(x);
  if (result !== undefined) return result;
  if (x >= 2) return far(x, 1, true);
  if (x <= 2 ** -54) return -TWO_PI / x;
  const z = x * x;
  return x * (polynomial(z, Y1_P) / polynomial(z, Y1_Q)) + TWO_PI * (J1(x) * Log(x) - 1 / x);
}

/** cos(x - (2n+1)π/4) and sin of that, times √2: for x that are too large for a recurrence. */
function quarter(n: number, x: number): [number, number] {
  const [s, c] = Sincos(x);
  switch (n & 3) {
    case 0:
      return [c + s, s - c];
    case 1:
      return [-c + s, -s - c];
    case 2:
      return [-c - s, -s + c];
  }
  return [c - s, s + c];
}

export function Jn(order: Int, x: number): number {
  if (!Number.isFinite(x)) return Number.isNaN(x) ? x : 0;
  let n = Number(order);
  if (n === 0) return J0(x);
  if (x === 0) return 0;
  if (n < 0) {
    n = -n;
    x = -x;
  }
  if (n === 1) return J1(x);
  const size = Math.abs(x);
  const y = n <= size ? upward(n, size) : size < 2 ** -29 ? tiny(n, size) : downward(n, size);
  return x < 0 && n % 2 === 1 ? -y : y;
}

/** The recurrence from J0 and J1 on, stable while n <= x. */
function upward(n: number, x: number): number {
  if (x >= 2 ** 302) return (SQRT_1_PI * quarter(n, x)[0]) / Math.sqrt(x);
  let b = J1(x);
  let a = J0(x);
  for (let i = 1; i < n; i++) [a, b] = [b, b * ((i + i) / x) - a];
  return b;
}

/** The first term of the series: (x/2)^n / n!. */
function tiny(n: number, x: number): number {
  if (n > 33) return 0;
  const half = x * 0.5;
  let a = 1;
  let b = half;
  for (let i = 2; i <= n; i++) {
    a *= i;
    b *= half;
  }
  return b / a;
}

/** Jn / Jn-1 by a continued fraction as long as it takes, then the recurrence down to J0. */
function downward(n: number, x: number): number {
  const h = 2 / x;
  let q0 = (n + n) / x;
  let z = q0 + h;
  let q1 = q0 * z - 1;
  let k = 1;
  while (q1 < 1e9) {
    k++;
    z += h;
    [q0, q1] = [q1, z * q1 - q0];
  }
  let t = 0;
  for (let i = 2 * (n + k); i >= n + n; i -= 2) t = 1 / (i / x - t);
  let a = t;
  let b = 1;
  const large = n * Log(Math.abs(h * n)) >= 709.782712893384;
  for (let i = n - 1; i > 0; i--) {
    [a, b] = [b, (b * (i + i)) / x - a];
    if (large && b > 1e100) {
      a /= b;
      t /= b;
      b = 1;
    }
  }
  return (t * J0(x)) / b;
}

export function Yn(order: Int, x: number): number {
  let n = Number(order);
  if (n === 0) return Y0(x);
  const odd = n < 0 && n % 2 !== 0;
  const result = special(x);
  if (result !== undefined) return odd && x === 0 ? Infinity : result;
  n = Math.abs(n);
  const y = n === 1 ? Y1(x) : upwardY(n, x);
  return odd ? -y : y;
}

function upwardY(n: number, x: number): number {
  if (x >= 2 ** 302) return (SQRT_1_PI * quarter(n, x)[1]) / Math.sqrt(x);
  let a = Y0(x);
  let b = Y1(x);
  for (let i = 1; i < n && b !== -Infinity; i++) [a, b] = [b, ((i + i) / x) * b - a];
  return b;
}
