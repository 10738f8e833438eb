// Plain copies of what Go gives to JS: objects of public classes become objects without a class, at every depth. Circles of
// pointers are circles of the copy.
import { isPlain, setOwn } from "./plain.ts";
import { isMap } from "./realms.ts";
import { viewSlot } from "./views.ts";

/** What `snapshot` gives: fields stay, methods do not. */
export type Snapshot<T> = unknown extends T
  ? T
  : T extends Date | Error | ArrayBufferView | ArrayBuffer | Method
    ? T
    : T extends ReadonlyMap<infer K, infer V>
      ? Map<Snapshot<K>, Snapshot<V>>
      : T extends readonly unknown[]
        ? { -readonly [Index in keyof T]: Snapshot<T[Index]> }
        : T extends object
          ? { -readonly [Name in keyof T as T[Name] extends Method ? never : Name]: Snapshot<T[Name]> }
          : T;

type Method = (...args: never[]) => unknown;

/** A plain, deep copy of a value: later changes in Go do not show in it. */
export function snapshot<T>(value: T): Snapshot<T> {
  return copyOf(value, new Map()) as Snapshot<T>;
}

function copyOf(value: unknown, known: Map<object, unknown>): unknown {
  if (typeof value !== "object" || value === null) return value;
  const made = known.get(value);
  if (made !== undefined) return made;
  const note = <T extends object>(copy: T): T => {
    known.set(value, copy);
    return copy;
  };
  if (Array.isArray(value)) {
    const list: unknown[] = note([]);
    for (const x of value) list.push(copyOf(x, known));
    return list;
  }
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) return note((value as Uint8Array).slice());
  if (isMap(value)) {
    const map = note(new Map());
    for (const [k, x] of value) map.set(copyOf(k, known), copyOf(x, known));
    return map;
  }
  if (viewSlot(value) === undefined && !isPlain(value)) return value;
  const object = note({});
  for (const name of Object.keys(value))
    setOwn(object, name, copyOf((value as Record<string, unknown>)[name], known));
  return object;
}
