// Polynomials.

/** c[0] + x·c[1] + x²·c[2] …, by Horner's rule. */
export function polynomial(x: number, c: readonly number[]): number {
  let sum = c[c.length - 1];
  for (let i = c.length - 2; i >= 0; i--) sum = c[i] + x * sum;
  return sum;
}
