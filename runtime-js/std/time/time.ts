// Arithmetic that needs more than 64 bits.
import { type Int, wrap } from "../../numbers/integers.ts";

export function mulAddMod(a: Int, b: Int, c: Int, m: Int): Int {
  const r = (BigInt(a) * BigInt(b) + BigInt(c)) % BigInt(m);
  return wrap(r < 0n ? r + BigInt(m) : r);
}
