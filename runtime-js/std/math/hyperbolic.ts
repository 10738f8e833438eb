// Hyperbolic functions: Sinh and Tanh after J. F. Hart and Cephes, the inverse ones after FreeBSD's msun.
import { Exp } from "./exp.ts";
import { Log, Log1p } from "./log.ts";
import { polynomial } from "./polynomial.ts";

const SINH_P = [-630767.3640497717, -89912.72022039509, -2894.211355989564, -26.30563213397497];
const SINH_Q = [-630767.3640497717, 15215.17378790019, -173.6789535582337, 1];

/** f(|x|) with the sign of x. */
function odd(x: number, f: (size: number) => number): number {
  return x < 0 ? -f(-x) : f(x);
}

export function Sinh(x: number): number {
  return odd(x, (size) => {
    if (size > 21) return Exp(size) * 0.5;
    if (size > 0.5) {
      const e = Exp(size);
      return (e - 1 / e) * 0.5;
    }
    const square = size * size;
    return (polynomial(square, SINH_P) * size) / polynomial(square, SINH_Q);
  });
}

export function Cosh(x: number): number {
  const e = Exp(Math.abs(x));
  return Math.abs(x) > 21 ? e * 0.5 : (e + 1 / e) * 0.5;
}

const TANH_P = [-1614.6876844170845, -99.28772310019185, -0.9643991794250523];
const TANH_Q = [4844.063053251255, 2235.4883906010045, 112.81167849163293, 1];

export function Tanh(x: number): number {
  const size = Math.abs(x);
  if (size > 44.014845965556525) return Math.sign(x);
  if (size >= 0.625) return odd(x, (z) => 1 - 2 / (Exp(2 * z) + 1));
  if (x === 0) return x;
  const s = x * x;
  return x + (x * s * polynomial(s, TANH_P)) / polynomial(s, TANH_Q);
}

export function Asinh(x: number): number {
  if (!Number.isFinite(x)) return x;
  return odd(x, (size) => {
    if (size > 2 ** 28) return Log(size) + Math.LN2;
    if (size > 2) return Log(2 * size + 1 / (Math.sqrt(size * size + 1) + size));
    if (size < 2 ** -28) return size;
    return Log1p(size + (size * size) / (1 + Math.sqrt(1 + size * size)));
  });
}

export function Acosh(x: number): number {
  if (!(x >= 1)) return NaN;
  if (x >= 2 ** 28) return Log(x) + Math.LN2;
  if (x > 2) return Log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
  const t = x - 1;
  return t === 0 ? 0 : Log1p(t + Math.sqrt(2 * t + t * t));
}

export function Atanh(x: number): number {
  if (!(Math.abs(x) <= 1)) return NaN;
  return odd(x, (size) => {
    if (size === 1) return Infinity;
    if (size < 2 ** -28) return size;
    const double = size + size;
    return 0.5 * Log1p(size < 0.5 ? double + (double * size) / (1 - size) : double / (1 - size));
  });
}
