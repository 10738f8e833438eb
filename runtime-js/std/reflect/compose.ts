// Types made of others.

import type { Slice } from "../../collections/slice.ts";
import { panic } from "../../panics/report.ts";
import { box } from "../../types/interfaces.ts";
import * as types from "../../types/types.ts";
import { type Field, Kind, type Method, mapOf, type Type } from "../../types/types.ts";
import type { Fields, Func, Methods, Struct, Value } from "../../types/value.ts";
import { classOf } from "../../types/zero.ts";

export { mapOf };

export function arrayOf(n: number, elem: Type): Type {
  return types.arrayOf(elem, n);
}

export function chanOf(dir: number, elem: Type): Type {
  return types.chanOf(elem, dir);
}

function list<T>(s: Slice<T>): T[] {
  return Array.from({ length: s.length }, (_, i) => s.array[s.offset + i]);
}

export function funcOf(params: Slice<Type>, results: Slice<Type>, variadic: boolean): Type {
  return types.funcOf(list(params), list(results), variadic);
}

export function newStruct(
  names: Slice<string>,
  paths: Slice<string>,
  tags: Slice<string>,
  of: Slice<Type>,
  embedded: Slice<number>,
): Type {
  const [allPaths, allTags] = [list(paths), list(tags)];
  const [allTypes, allEmbedded] = [list(of), list(embedded)];
  const fields = list(names).map((name, i) => {
    const jsName = name === "_" ? `_${i}` : undefined;
    return types.field(name, allTypes[i], allTags[i], allEmbedded[i] === 1, allPaths[i], jsName);
  });
  const t = types.structOf(fields);
  if (t.class !== null || t.methods.length > 0) return t;
  const methods = promoted(fields);
  const prototype = classOf(t).prototype as Struct & Methods;
  for (const each of methods) prototype[each.method.jsName] = forwarder(each);
  return types.structOf(
    fields,
    () => methods.map(({ method }) => method),
    () => [],
  );
}

/**
 * What a new struct type has of the methods of its embedded fields: as real reflection, those of values, and none of the
 * pointers to them, and those of interfaces only in name.
 */
function promoted(fields: readonly Field[]): Promoted[] {
  const found = new Map<string, Promoted>();
  for (const f of fields) {
    if (!f.embedded) continue;
    for (const method of f.type.methods) if (!found.has(method.name)) found.set(method.name, { f, method });
  }
  return [...found.values()];
}

interface Promoted {
  readonly f: Field;
  readonly method: Method;
}

function forwarder({ f, method }: Promoted): Func {
  if (f.type.kind === Kind.Interface) {
    return () => {
      throw panic("reflect: StructOf does not support methods of embedded interfaces");
    };
  }
  return function (this: Fields, ...args: Value[]) {
    return (box(this[f.jsName], f.type) as Methods)[method.jsName]!(...args);
  };
}
