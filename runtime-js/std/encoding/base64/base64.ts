// Encoding of bytes, three at a time.
import type { Slice } from "../../../collections/slice.ts";

export function encode(alphabet: string, padding: string, src: Slice<number>): string {
  const { array, offset, length } = src;
  let text = "";
  let i = offset;
  for (const end = offset + length - 2; i < end; i += 3) {
    const bits = (array[i] << 16) | (array[i + 1] << 8) | array[i + 2];
    text +=
      alphabet[bits >> 18] + alphabet[(bits >> 12) & 63] + alphabet[(bits >> 6) & 63] + alphabet[bits & 63];
  }
  const rest = offset + length - i;
  if (rest === 0) return text;
  const bits = (array[i] << 16) | (rest === 2 ? array[i + 1] << 8 : 0);
  text += alphabet[bits >> 18] + alphabet[(bits >> 12) & 63];
  return text + (rest === 2 ? alphabet[(bits >> 6) & 63] : padding) + padding;
}
