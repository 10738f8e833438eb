// Texts that the engine makes faster.
import { toUint } from "../../numbers/conversions.ts";

export function repeat(s: string, n: number): string {
  return s.repeat(n);
}

export function upper(s: string): string {
  return s.toUpperCase();
}

export function unsigned(v: number | bigint): string {
  return toUint(v).toString(16).toUpperCase();
}
