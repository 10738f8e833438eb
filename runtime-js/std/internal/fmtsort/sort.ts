// Sorts entries as fmt does. Keys of maps are no variables: their Values hold them, not pointers to them.
import type { Slice } from "../../../collections/slice.ts";
import type { ReflectValue } from "../dynamic/dynamic.ts";
import { compare } from "../dynamic/sort.ts";

interface KeyValue {
  readonly Key: ReflectValue;
}

export function sortByKey({ array, offset, length }: Slice<KeyValue>): void {
  const sorted = Array.from({ length }, (_, i) => array[offset + i]);
  sorted.sort(({ Key: a }, { Key: b }) => compare(a.typ!, a.ptr, b.ptr));
  sorted.forEach((entry, i) => {
    array[offset + i] = entry;
  });
}
