// The bits of a float64: one buffer seen as a float, as two words and as a bigint. All engines are little-endian.

// Of a buffer with a name, since bundlers take the property `buffer` for an effect.
const buffer = /* @__PURE__ */ new ArrayBuffer(8);
export const float = /* @__PURE__ */ new Float64Array(buffer);
export const words = /* @__PURE__ */ new Uint32Array(buffer);
export const bits = /* @__PURE__ */ new BigUint64Array(buffer);

/** The high word of x: sign, exponent and the first 20 bits of the fraction. */
export function highWord(x: number): number {
  float[0] = x;
  return words[1];
}

/** The float made of two words. */
export function fromWords(high: number, low: number): number {
  words[1] = high;
  words[0] = low;
  return float[0];
}
