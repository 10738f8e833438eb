// Plain objects of JS: what structs and maps are made of. They are read once, own enumerable properties only, so that
// `__proto__` is a key like any other and nothing inherited counts. (Objects of classes can be structs, too: see structs.ts.)

/** An object literal or what JSON.parse and Object.create(null) make, of any realm. */
export function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype) return true;
  return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, "isPrototypeOf");
}

/** Sets an own property, also one called `__proto__`. */
export function setOwn(object: object, name: string, value: unknown): void {
  if (name !== "__proto__") (object as Record<string, unknown>)[name] = value;
  else Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
}

/** What is being converted: the outermost object by itself, since most have no others inside, and those in it. */
let outermost: object | null = null;
const inner = /* @__PURE__ */ new Set<object>();

/** Begins the conversion of what is inside an object: false if that has begun. */
export function enter(value: object): boolean {
  if (outermost !== null) {
    if (value === outermost || inner.has(value)) return false;
    inner.add(value);
  } else outermost = value;
  return true;
}

export function leave(value: object): void {
  if (value === outermost) outermost = null;
  else inner.delete(value);
}

/** Converts what is inside an object; an object that is inside of itself has no end, and is refused. */
export function inside<T>(value: object, refuse: () => never, convert: () => T): T {
  if (!enter(value)) refuse();
  try {
    return convert();
  } finally {
    leave(value);
  }
}
