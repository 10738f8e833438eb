// Deep equality.

import { nilMap } from "../../collections/maps.ts";
import { nilSlice, type Slice } from "../../collections/slice.ts";
import { equalValues, typeOf, unbox } from "../../types/interfaces.ts";
import { Kind, type Type } from "../../types/types.ts";
import { isNested } from "../../types/values.ts";

/** Pairs that are being compared: they count as equal where a cycle leads back to them. */
class Visited {
  readonly #pairs = new Map<object, [object, Type, string][]>();

  /** Adds a pair; false if it was there. `part` tells slices of one array apart. */
  add(x: object, y: object, t: Type, part = ""): boolean {
    let known = this.#pairs.get(x);
    if (known === undefined) this.#pairs.set(x, (known = []));
    if (known.some(([other, type, p]) => other === y && type === t && p === part)) return false;
    known.push([y, t, part]);
    return true;
  }
}

export function deepEqual(t: Type, x: any, y: any, visited: Visited = new Visited()): boolean {
  switch (t.kind) {
    case Kind.Func:
      return x === null && y === null;
    case Kind.Array:
      for (let i = 0; i < t.length; i++) if (!deepEqual(t.elem, x[i], y[i], visited)) return false;
      return true;
    case Kind.Struct:
      return t.fields.every((f) => deepEqual(f.type, x[f.jsName], y[f.jsName], visited));
    case Kind.Interface:
      return equalInterfaces(x, y, visited);
    case Kind.Pointer:
      return equalPointers(t.elem, x, y, visited);
    case Kind.Slice:
      return equalSlices(t, x, y, visited);
    case Kind.Map:
      return equalMaps(t, x, y, visited);
  }
  return equalValues(t, x, y);
}

function equalInterfaces(x: any, y: any, visited: Visited): boolean {
  if (x === null || y === null) return x === y;
  const t = typeOf(x)!;
  return t === typeOf(y) && deepEqual(t, unbox(x), unbox(y), visited);
}

function equalPointers(elem: Type, x: any, y: any, visited: Visited): boolean {
  if (x === y) return true;
  if (x === null || y === null) return false;
  if (!visited.add(x, y, elem)) return true;
  return isNested(elem) ? deepEqual(elem, x, y, visited) : deepEqual(elem, x.value, y.value, visited);
}

function equalSlices(t: Type, x: Slice, y: Slice, visited: Visited): boolean {
  if ((x === nilSlice) !== (y === nilSlice) || x.length !== y.length) return false;
  if (x.array === y.array && x.offset === y.offset) return true;
  if (!visited.add(x.array, y.array, t, `${x.offset},${y.offset},${x.length}`)) return true;
  for (let i = 0; i < x.length; i++) {
    if (!deepEqual(t.elem, x.array[x.offset + i], y.array[y.offset + i], visited)) return false;
  }
  return true;
}

function equalMaps(t: Type, x: any, y: any, visited: Visited): boolean {
  if ((x === nilMap) !== (y === nilMap) || x.size !== y.size) return false;
  if (x === y || !visited.add(x, y, t)) return true;
  for (const [key, value] of x.entries()) {
    const other = y.get(key);
    if (other === undefined || !deepEqual(t.elem, value, other, visited)) return false;
  }
  return true;
}
