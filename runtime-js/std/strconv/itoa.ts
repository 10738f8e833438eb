// Texts of integers, by the engine's own conversions.

export function Itoa(i: number | bigint): string {
  return "" + i;
}

export function formatInt(i: number | bigint, base: number): string {
  return i.toString(base);
}

export const formatUint = formatInt;
