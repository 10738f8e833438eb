// Texts that the engine makes faster.

export function repeat(s: string, n: number): string {
  return s.repeat(n);
}

export function upper(s: string): string {
  return s.toUpperCase();
}

export function unsigned(v: number | bigint): string {
  return (v < 0 ? BigInt.asUintN(64, BigInt(v)) : v).toString(16).toUpperCase();
}
