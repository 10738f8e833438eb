// The type of a Go package that runs in a worker: `import … from "./sim.go?worker"`.

/** The functions and constants of a package, from another thread: each function returns a Promise, objects are plain data. */
export type InWorker<Package> = {
  readonly [Name in keyof Package as Package[Name] extends Crossing ? Name : never]: Package[Name] extends (
    ...args: infer Args
  ) => infer Result
    ? (...args: Args) => Promise<PlainData<Awaited<Result>>>
    : Package[Name];
} & {
  /** Ends the worker: calls that wait are rejected, and the next one starts another. */
  terminate(): void;
};

type Crossing = ((...args: never[]) => unknown) | string | number | bigint | boolean;

/** What an object is after it has crossed: its fields, without methods. */
export type PlainData<Value> = Value extends Whole
  ? Value
  : Value extends Map<infer Key, infer Item>
    ? Map<PlainData<Key>, PlainData<Item>>
    : Value extends readonly unknown[]
      ? { [Index in keyof Value]: PlainData<Value[Index]> }
      : Value extends object
        ? { [Name in keyof Value as Value[Name] extends Method ? never : Name]: PlainData<Value[Name]> }
        : Value;

type Method = (...args: never[]) => unknown;

/** What structured cloning takes as it is. */
type Whole = ArrayBuffer | ArrayBufferView | Date | Error;
