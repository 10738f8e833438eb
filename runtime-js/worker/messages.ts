// What a page and the worker that runs a Go package for it say to each other.
import { type ErrorData, errorData } from "./errordata.ts";

/** The page calls a function. */
export interface Call {
  readonly call: number;
  readonly name: string;
  readonly args: readonly unknown[];
  /** The last argument is `{ signal }`, which stays in the page. */
  readonly hasSignal: boolean;
}

/** The signal of a call was aborted. */
export interface Abort {
  readonly abort: number;
  readonly reason: ErrorData;
}

/** The worker has loaded the package: what it is sent before may be lost. */
export const ready = "goes: ready";

export interface Answer {
  readonly call: number;
  readonly result: unknown;
  /** What the call threw; null if it did not. */
  readonly error: ErrorData | null;
}

export function failure(call: number, error: unknown): Answer {
  return { call, result: undefined, error: errorData(error) };
}
