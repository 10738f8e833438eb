// What functions of JS give that Go calls for no result.

/** Any value, which is ignored, but no promise: Go would not wait for it, and nobody for what it rejects with. */
export type Nothing =
  // biome-ignore lint/suspicious/noConfusingVoidType: functions whose types say void are meant.
  void | null | undefined | boolean | number | bigint | string | symbol | (object & { then?: never });
