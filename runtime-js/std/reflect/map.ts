// Maps of any type.
import { entries, type GoMap } from "../../collections/maps.ts";
import { Slice } from "../../collections/slice.ts";
import type { Value } from "../../types/value.ts";
import { makeMap } from "../../types/zero.ts";

export { makeMap };

type AnyMap = GoMap<Value, Value>;

export function mapGet(m: AnyMap, key: Value): [Value, boolean] {
  const value = m.get(key);
  return value === undefined ? [null, false] : [value, true];
}

export function mapSet(m: AnyMap, key: Value, value: Value): void {
  m.set(key, value);
}

export function mapDelete(m: AnyMap, key: Value): void {
  m.delete(key);
}

export function mapKeys(m: AnyMap): Slice {
  const keys = [...m.keys()];
  return new Slice(keys, 0, keys.length, keys.length);
}

export function mapEntries(m: AnyMap): Iterator<[Value, Value]> {
  return entries(m)[Symbol.iterator]();
}

export function nextEntry(iterator: Iterator<[Value, Value]>): [Value, Value, boolean] {
  const { done, value } = iterator.next();
  return done ? [null, null, false] : [value[0], value[1], true];
}
