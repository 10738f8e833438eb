// Random numbers of 64 bits, in the common form.
import { fromWordsU } from "../../numbers/words.ts";

const word = (): number => (Math.random() * 4294967296) >>> 0;

export function runtime_rand(): number | bigint {
  return fromWordsU(word(), word());
}
