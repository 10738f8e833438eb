// Deep equality.

import { type GoMap, nilMap } from "../../collections/maps.ts";
import { type Elements, nilSlice, type Slice } from "../../collections/slice.ts";
import { equalValues, typeOf, unbox } from "../../types/interfaces.ts";
import { Kind, type Type } from "../../types/types.ts";
import type { Fields, Interface, Pointer, Value } from "../../types/value.ts";
import { isNested } from "../../types/values.ts";

type AnyMap = GoMap<Value, Value>;

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

export function deepEqual(t: Type, x: Value, y: Value, visited: Visited = new Visited()): boolean {
  switch (t.kind) {
    case Kind.Func:
      return x === null && y === null;
    case Kind.Array:
      return equalArrays(t, x as Elements<Value>, y as Elements<Value>, visited);
    case Kind.Struct:
      return equalFields(t, x as Fields, y as Fields, visited);
    case Kind.Interface:
      return equalInterfaces(x as Interface, y as Interface, visited);
    case Kind.Pointer:
      return equalPointers(t.elem, x, y, visited);
    case Kind.Slice:
      return equalSlices(t, x as Slice, y as Slice, visited);
    case Kind.Map:
      return equalMaps(t, x as AnyMap, y as AnyMap, visited);
  }
  return equalValues(t, x, y);
}

function equalArrays(t: Type, x: Elements<Value>, y: Elements<Value>, visited: Visited): boolean {
  for (let i = 0; i < t.length; i++) if (!deepEqual(t.elem, x[i], y[i], visited)) return false;
  return true;
}

function equalFields(t: Type, x: Fields, y: Fields, visited: Visited): boolean {
  return t.fields.every((f) => deepEqual(f.type, x[f.jsName], y[f.jsName], visited));
}

function equalInterfaces(x: Interface, y: Interface, visited: Visited): boolean {
  if (x === null || y === null) return x === y;
  const t = typeOf(x)!;
  return t === typeOf(y) && deepEqual(t, unbox(x), unbox(y), visited);
}

function equalPointers(elem: Type, x: Value, y: Value, visited: Visited): boolean {
  if (x === y) return true;
  if (x === null || y === null) return false;
  if (!visited.add(x as object, y as object, elem)) return true;
  if (isNested(elem)) return deepEqual(elem, x, y, visited);
  return deepEqual(elem, (x as Pointer).value, (y as Pointer).value, visited);
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

function equalMaps(t: Type, x: AnyMap, y: AnyMap, visited: Visited): boolean {
  if ((x === nilMap) !== (y === nilMap) || x.size !== y.size) return false;
  if (x === y || !visited.add(x, y, t)) return true;
  for (const [key, value] of x.entries()) {
    const other = y.get(key);
    if (other === undefined || !deepEqual(t.elem, value, other, visited)) return false;
  }
  return true;
}
