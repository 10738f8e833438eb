// What keeps modules from being had, in the go command's words: the user's error, the network's, or an author's.
import { faultText, isFault } from "../load/faults.ts";

export class ModuleFault extends Error {
  /** It does not exist, as opposed to: it cannot be had now. */
  readonly isMissing: boolean;

  constructor(message: string, isMissing = false) {
    super(message);
    this.isMissing = isMissing;
  }
}

/** The message of an expected error; what is none is thrown again. */
export function faultMessage(error: unknown): string {
  if (error instanceof ModuleFault) return error.message;
  if (isFault(error)) return faultText(error);
  throw error;
}
