// What an object of JS is, of whatever realm: frames and test environments have constructors of their own.

function isA(value: unknown, Class: new (...args: never[]) => unknown, name: string): boolean {
  if (value instanceof Class) return true;
  try {
    return Object.prototype.toString.call(value) === `[object ${name}]` && typeof value === "object";
  } catch {
    return false;
  }
}

export function isErrorObject(value: unknown): value is Error {
  return isA(value, Error, "Error") && !isPretended(value);
}

export function isDate(value: unknown): value is Date {
  return isA(value, Date, "Date") && !isPretended(value);
}

export function isMap(value: unknown): value is Map<unknown, unknown> {
  if (!isA(value, Map, "Map")) return false;
  return value instanceof Map || typeof (value as Partial<Map<unknown, unknown>>).entries === "function";
}

export function isBytes(value: unknown): value is Uint8Array {
  return ArrayBuffer.isView(value) && isA(value, Uint8Array, "Uint8Array");
}

/** Any object can have a tag; Errors and Dates of the language have none. */
function isPretended(value: unknown): boolean {
  return !(value instanceof Error) && !(value instanceof Date) && Symbol.toStringTag in (value as object);
}
