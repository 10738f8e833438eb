// Scales floats exactly.

export function scale(f: number, exponent: number): number {
  for (; exponent > 1000; exponent -= 1000) {
    f *= 2 ** 1000;
    if (!Number.isFinite(f)) return f;
  }
  if (exponent >= -1000) return f * 2 ** exponent;
  // One rounding only: all but the last step stays in the range of normal numbers.
  if (exponent < -2200) return f * 0;
  const [high, low] = [Math.max(exponent, -1022), exponent - Math.max(exponent, -1022)];
  return Math.abs(f) >= 1 ? f * 2 ** low * 2 ** high : f * 2 ** high * 2 ** low;
}
