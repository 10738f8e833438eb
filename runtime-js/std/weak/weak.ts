// Weak pointers: the weak references of JS, of which an object has one.

const refs = /* @__PURE__ */ new WeakMap<object, WeakRef<object>>();

export function refOf(ptr: object | null): WeakRef<object> | null {
  if (ptr === null) return null;
  let ref = refs.get(ptr);
  if (ref === undefined) refs.set(ptr, (ref = new WeakRef(ptr)));
  return ref;
}

export function target(ref: WeakRef<object> | null): object | null {
  return ref?.deref() ?? null;
}
