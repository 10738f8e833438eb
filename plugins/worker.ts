// The type of a Go package that runs in a worker: `import … from "./sim.go?worker"`.
import type { Snapshot } from "../runtime-js/boundary/snapshot.ts";

/** The functions and constants of a package, from another thread: each function returns a Promise, objects are plain data. */
export type InWorker<Package> = {
  readonly [Name in keyof Package as Package[Name] extends Crossing ? Name : never]: Package[Name] extends (
    ...args: infer Args
  ) => infer Result
    ? (...args: Args) => Promise<Crossed<Awaited<Result>>>
    : Package[Name];
} & {
  /** Ends the worker: calls that wait are rejected, and the next one starts another. */
  terminate(): void;
};

/** Channels do not cross: the call is rejected. */
type Crossed<Result> = Extract<Result, AsyncIterable<unknown>> extends never ? Snapshot<Result> : never;

type Crossing = ((...args: never[]) => unknown) | string | number | bigint | boolean;
