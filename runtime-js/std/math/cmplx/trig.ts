// Reduction modulo π: in three parts, or by Payne and Hanek for large numbers.
import { DIGITS } from "../trig.ts";
import { highWord, words } from "../words.ts";

export function reducePi(x: number): number {
  if (Math.abs(x) < 2 ** 30) {
    const t = Math.trunc(x / Math.PI + 0.5);
    return x - t * 3.141592502593994 - t * 1.5099578831723193e-7 - t * 1.0780605716316238e-14;
  }
  const high = highWord(x);
  // The digits are those of 4/π.
  const exponent = ((high >>> 20) & 0x7ff) - 1075;
  const mantissa = (BigInt((high & 0xfffff) | 0x100000) << 32n) | BigInt(words[0]);
  const window = (DIGITS >> BigInt(1280 + 2 - 192 - 64 - exponent)) & ((1n << 192n) - 1n);
  const product = BigInt.asUintN(128, (window * mantissa) >> 64n);
  const length = product.toString(2).length;
  const fraction = Number((product << BigInt(128 - length)) >> 75n) * 2 ** -52; // 53 bits, the first is 1
  const turn = (fraction * 2 ** (length - 128)) / 2;
  return Math.PI * (turn > 0.5 ? turn - 1 : turn);
}
