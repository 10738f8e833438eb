// What functions of JS give that Go calls for no result.

/** What a function gives whose type says that it gives nothing. */
type NoResult = ReturnType<() => void>;

/** Any value, which is ignored, but no promise: Go would not wait for it, and nobody for what it rejects with. */
export type Nothing =
  | NoResult
  | null
  | undefined
  | boolean
  | number
  | bigint
  | string
  | symbol
  | (object & { then?: never });
