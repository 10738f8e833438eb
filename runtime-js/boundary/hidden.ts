// Properties that inspectors and copies pass over.

/** Defines a property that is not enumerable, and otherwise as assignment makes it. */
export function hidden<T extends object>(object: T, name: PropertyKey, value: unknown): T {
  return Object.defineProperty(object, name, {
    value,
    configurable: true,
    writable: true,
    enumerable: false,
  });
}
