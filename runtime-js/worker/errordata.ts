// Exceptions between threads: structured clones keep neither the names nor the codes of errors.

/** An exception as data. */
export interface ErrorData {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
  /** What Go's errors have besides: `code`, `goStack`. */
  readonly properties: Readonly<Record<string, string | number>>;
  readonly cause: ErrorData | null;
}

const properties = ["code", "goStack"];

/** Causes that lead further are left out. */
const mostCauses = 20;

export function errorData(thrown: unknown, depth = 0): ErrorData {
  if (!(thrown instanceof Error)) return { ...plainError, message: String(thrown) };
  const { name, message, stack, cause } = thrown;
  const own: Record<string, string | number> = {};
  for (const key of properties) {
    const value = (thrown as unknown as Record<string, unknown>)[key];
    if (typeof value === "string" || typeof value === "number") own[key] = value;
  }
  const hasCause = cause !== undefined && depth < mostCauses;
  return { name, message, stack, properties: own, cause: hasCause ? errorData(cause, depth + 1) : null };
}

const plainError = { name: "Error", stack: undefined, properties: {}, cause: null };

const classes: Readonly<Record<string, ErrorConstructor>> = { TypeError, RangeError };

/** The exception in another thread: of the same class if that is JavaScript's, with the same name and code. */
export function errorOf({ name, message, stack, properties, cause }: ErrorData): Error {
  const options = cause === null ? undefined : { cause: errorOf(cause) };
  const error = new (Object.hasOwn(classes, name) ? classes[name] : Error)(message, options);
  const shown: Record<string, unknown> = { ...properties };
  if (stack !== undefined) shown.stack = stack;
  if (name !== error.name) shown.name = name;
  for (const [key, value] of Object.entries(shown))
    Object.defineProperty(error, key, { value, configurable: true, writable: true });
  return error;
}
