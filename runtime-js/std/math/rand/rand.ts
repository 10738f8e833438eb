// Products of 64 bits.
import { Mul32 } from "../bits/arithmetic.ts";

export function product(a: number, b: number): [number, number] {
  return Mul32(a, b);
}
