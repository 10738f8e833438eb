// Types made of others.
import { equalValues } from "../../interfaces.ts";
import type { Slice } from "../../slice.ts";
import * as types from "../../types.ts";
import { mapOf, type Type } from "../../types.ts";
import { assignValue, cloneValue, isNested } from "../../values.ts";
import { zeroOf } from "../../zero.ts";

export { mapOf };

export function arrayOf(n: number, elem: Type): Type {
  return types.arrayOf(elem, n);
}

export function chanOf(dir: number, elem: Type): Type {
  return types.chanOf(elem, dir);
}

function list<T>(s: Slice): T[] {
  return Array.from({ length: s.length }, (_, i) => s.array[s.offset + i]);
}

export function funcOf(params: Slice, results: Slice, variadic: boolean): Type {
  return types.funcOf(list(params), list(results), variadic);
}

export function newStruct(names: Slice, paths: Slice, tags: Slice, of: Slice, embedded: Slice): Type {
  const [allPaths, allTags] = [list<string>(paths), list<string>(tags)];
  const [allTypes, allEmbedded] = [list<Type>(of), list<number>(embedded)];
  const fields = list<string>(names).map((name, i) => {
    const jsName = name === "_" ? `_${i}` : undefined;
    return types.field(name, allTypes[i], allTags[i], allEmbedded[i] === 1, allPaths[i], jsName);
  });
  const t = types.structOf(fields);
  if (t.class === null) types.structClass(structClass(t), t);
  return t;
}

/** A class as the compiler emits it for a struct type. */
function structClass(t: Type): any {
  return class Struct {
    [name: string]: any;

    constructor() {
      for (const f of t.fields) this[f.jsName] = zeroOf(f.type);
    }

    $clone(): Struct {
      const copy = new Struct();
      for (const f of t.fields) copy[f.jsName] = cloneValue(f.type, this[f.jsName]);
      return copy;
    }

    $assign(other: Struct): void {
      for (const f of t.fields) {
        if (isNested(f.type)) assignValue(f.type, this[f.jsName], other[f.jsName]);
        else this[f.jsName] = other[f.jsName];
      }
    }

    $equals(other: Struct): boolean {
      return t.fields.every((f) => f.name === "_" || equalValues(f.type, this[f.jsName], other[f.jsName]));
    }
  };
}
