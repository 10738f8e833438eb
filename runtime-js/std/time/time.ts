// Arithmetic that needs more than 64 bits.

export function mulAddMod(a: bigint, b: bigint, c: bigint, m: bigint): bigint {
  const r = (a * b + c) % m;
  return r < 0n ? r + m : r;
}
