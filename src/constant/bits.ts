// Bits of big integers.

const maxInt32 = 0x7fffffffn;

export function abs(x: bigint): bigint {
  return x < 0n ? -x : x;
}

/** The number of bits of |x|; 0 for 0. */
export function bitLength(x: bigint): number {
  if (x <= maxInt32 && x >= -maxInt32) return 32 - Math.clz32(Math.abs(Number(x)));
  const hex = abs(x).toString(16);
  return x === 0n ? 0 : hex.length * 4 - Math.clz32(Number.parseInt(hex[0], 16)) + 28;
}

export function gcd(a: bigint, b: bigint): bigint {
  a = abs(a);
  b = abs(b);
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

/** x * 2^n, truncated towards minus infinity where n is negative. */
export function shiftBits(x: bigint, n: number): bigint {
  return n >= 0 ? x << BigInt(n) : x >> BigInt(-n);
}

/** The number of zero bits at the low end of x, which is not 0. */
export function trailingZeros(x: bigint): number {
  return bitLength(x & -x) - 1;
}
