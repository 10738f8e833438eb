// The host's random numbers.
import type { Int } from "../../../../numbers/integers.ts";
import { HostWords, uint64 } from "../words.ts";

const words = /* @__PURE__ */ new HostWords();

export function hostUint64(): Int {
  return uint64(words);
}

export function hostUint32(): number {
  return (Math.random() * 4294967296) >>> 0;
}

export function hostFloat(): number {
  return Math.random();
}

export function hostBelow(n: number): number {
  return Math.floor(Math.random() * n);
}
