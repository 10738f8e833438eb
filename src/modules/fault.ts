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

/** What makes all else worthless, such as a wrong hash: it is no fault of one package, and is said as it is. */
export class FatalFault extends Error {}

/** The message of an expected error; what is none is thrown again. */
export function faultMessage(error: unknown): string {
  if (error instanceof ModuleFault || error instanceof FatalFault) return error.message;
  if (isFault(error)) return faultText(error);
  throw error;
}
