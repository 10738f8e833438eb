// Generators of 64 bits at a time, as two words: most callers need no more.
import type { Int } from "../../../numbers/integers.ts";
import { fromWordsU } from "../../../numbers/words.ts";

export abstract class Words {
  /** What next has made: unsigned. */
  high = 0;
  low = 0;

  abstract next(): void;
}

/** The host's generator. */
export class HostWords extends Words {
  next(): void {
    this.high = (Math.random() * 4294967296) >>> 0;
    this.low = (Math.random() * 4294967296) >>> 0;
  }
}

export function uint64(words: Words): Int {
  words.next();
  return fromWordsU(words.high, words.low);
}
