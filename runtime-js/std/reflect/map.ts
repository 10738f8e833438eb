// Maps of any type.
import { entries, type GoMap } from "../../collections/maps.ts";
import { Slice } from "../../collections/slice.ts";
import { makeMap } from "../../types/zero.ts";

export { makeMap };

type AnyMap = GoMap<any, any>;

export function mapGet(m: AnyMap, key: any): [any, boolean] {
  const value = m.get(key);
  return value === undefined ? [null, false] : [value, true];
}

export function mapSet(m: AnyMap, key: any, value: any): void {
  m.set(key, value);
}

export function mapDelete(m: AnyMap, key: any): void {
  m.delete(key);
}

export function mapKeys(m: AnyMap): Slice {
  const keys = [...m.keys()];
  return new Slice(keys, 0, keys.length, keys.length);
}

export function mapEntries(m: AnyMap): Iterator<[any, any]> {
  return entries(m)[Symbol.iterator]();
}

export function nextEntry(iterator: Iterator<[any, any]>): [any, any, boolean] {
  const { done, value } = iterator.next();
  return done ? [null, null, false] : [value[0], value[1], true];
}
