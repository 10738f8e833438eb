// Generators of 64 bits at a time, as two words: most callers need no bigint.
import { bits, words as both } from "../words.ts";

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

export function uint64(words: Words): bigint {
  words.next();
  both[1] = words.high;
  both[0] = words.low;
  return bits[0];
}
