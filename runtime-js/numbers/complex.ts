// Complex numbers (spec: Numeric types, Arithmetic operators). Division treats infinities and NaN as Go does.

export class Complex {
  readonly re: number;
  readonly im: number;

  constructor(re: number, im: number) {
    this.re = re;
    this.im = im;
  }
}

/** Rounds both parts: after every operation on complex64. */
export function toComplex64(c: Complex): Complex {
  return new Complex(Math.fround(c.re), Math.fround(c.im));
}

export function addComplex(a: Complex, b: Complex): Complex {
  return new Complex(a.re + b.re, a.im + b.im);
}

export function subComplex(a: Complex, b: Complex): Complex {
  return new Complex(a.re - b.re, a.im - b.im);
}

export function mulComplex(a: Complex, b: Complex): Complex {
  return new Complex(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re);
}

export function negComplex(a: Complex): Complex {
  return new Complex(-a.re, -a.im);
}

export function equalComplex(a: Complex, b: Complex): boolean {
  return a.re === b.re && a.im === b.im;
}

function isInf(x: number): boolean {
  return x === Infinity || x === -Infinity;
}

/** ±1 where x is infinite, ±0 elsewhere. */
function boxInf(x: number): number {
  const one = isInf(x) ? 1 : 0;
  return x < 0 || Object.is(x, -0) ? -one : one;
}

export function divComplex(n: Complex, m: Complex): Complex {
  let [re, im] = quotient(n, m);
  if (!Number.isNaN(re) || !Number.isNaN(im)) return new Complex(re, im);
  let { re: a, im: b } = n;
  let { re: c, im: d } = m;
  if (c === 0 && d === 0 && !(Number.isNaN(a) && Number.isNaN(b))) {
    const inf = Object.is(c, -0) ? -Infinity : Infinity;
    return new Complex(inf * a, inf * b);
  }
  if ((isInf(a) || isInf(b)) && Number.isFinite(c) && Number.isFinite(d)) {
    a = boxInf(a);
    b = boxInf(b);
    re = Infinity * (a * c + b * d);
    im = Infinity * (b * c - a * d);
  } else if ((isInf(c) || isInf(d)) && Number.isFinite(a) && Number.isFinite(b)) {
    c = boxInf(c);
    d = boxInf(d);
    re = 0 * (a * c + b * d);
    im = 0 * (b * c - a * d);
  }
  return new Complex(re, im);
}

/** Division scaled by the larger part of the divisor. */
function quotient(n: Complex, m: Complex): [number, number] {
  if (Math.abs(m.re) >= Math.abs(m.im)) {
    const ratio = m.im / m.re;
    const denominator = m.re + ratio * m.im;
    return [(n.re + n.im * ratio) / denominator, (n.im - n.re * ratio) / denominator];
  }
  const ratio = m.re / m.im;
  const denominator = m.im + ratio * m.re;
  return [(n.re * ratio + n.im) / denominator, (n.im * ratio - n.re) / denominator];
}
