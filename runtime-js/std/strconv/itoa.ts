// Texts of integers, by the engine's own conversions.

export function Itoa(i: number | bigint): string {
  return "" + i;
}

export function formatInt(i: bigint, base: number): string {
  const n = Number(i);
  return Number.isSafeInteger(n) ? n.toString(base) : i.toString(base);
}

export const formatUint = formatInt;
