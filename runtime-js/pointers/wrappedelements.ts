// Arrays and slices of structs of one field as arrays and slices of these fields, and the other way round (package unsafe): in
// Go's memory both are the same. Such a view shares the elements of the array that it shows.

import { type Elements, nilSlice, Slice } from "../collections/slice.ts";
import { Kind, type Type } from "../types/types.ts";
import type { Fields, Struct, Value } from "../types/value.ts";
import { isNested } from "../types/values.ts";
import { classOf, zeroOf } from "../types/zero.ts";
import { isNumeric } from "./bits.ts";
import { elementPointer } from "./pointers.ts";
import { structAround } from "./structviews.ts";

type List = Elements<Value>;
/** How an array looks from another type. */
type View = (array: List) => List;

/** The one field of a struct, if values of it are neither numbers, which are seen as bytes, nor objects by themselves. */
export function onlyField(t: Type): Type | null {
  if (t.kind !== Kind.Struct || t.fields.length !== 1) return null;
  const [{ type }] = t.fields;
  return isNumeric(type) || isNested(type) ? null : type;
}

/** The view that shows elements of type T as such of type U, if one is a struct around the other. */
export function elementView(T: Type, U: Type, isSame: (T: Type, U: Type) => boolean): View | null {
  const [inner, outer] = [onlyField(T), onlyField(U)];
  if (outer !== null && isSame(T, outer)) return (array) => viewOf(array, U, wrapping);
  return inner !== null && isSame(inner, U) ? (array) => viewOf(array, T, unwrapping) : null;
}

/** A slice, seen through a view. */
export function sliceSeen(s: Slice, view: View): Slice {
  return s === nilSlice ? nilSlice : new Slice(view(s.array), s.offset, s.length, s.capacity);
}

/** The views of arrays by the type of the structs: one for each, since arrays are pointers. */
const views = /* @__PURE__ */ new WeakMap<object, Map<Type, List>>();
/** What views show, and the type of the structs. */
const shown = /* @__PURE__ */ new WeakMap<object, { array: List; struct: Type }>();

/** The array seen through a proxy; a view seen the other way round is what it shows. */
function viewOf(array: List, struct: Type, handlerOf: HandlerOf): List {
  const source = shown.get(array);
  if (source?.struct === struct) return source.array;
  let known = views.get(array);
  if (known === undefined) views.set(array, (known = new Map()));
  let view = known.get(struct);
  if (view === undefined) {
    view = new Proxy(array, elementsOnly(handlerOf(array, struct)));
    known.set(struct, view);
    shown.set(view, { array, struct });
  }
  return view;
}

interface ElementHandler {
  get(index: number): Value;
  set(index: number, x: Value): void;
}

type HandlerOf = (array: List, struct: Type) => ElementHandler;

/** Elements are in the view, all else is that of the array. */
function elementsOnly(handler: ElementHandler): ProxyHandler<List> {
  return {
    get: (array, key) => (isIndex(key, array) ? handler.get(Number(key)) : Reflect.get(array, key)),
    set: (array, key, x) => {
      if (!isIndex(key, array)) return Reflect.set(array, key, x);
      handler.set(Number(key), x);
      return true;
    },
  };
}

function isIndex(key: string | symbol, array: List): boolean {
  return typeof key === "string" && Number(key) < array.length;
}

/** Structs around the elements. */
function wrapping(array: List, struct: Type): ElementHandler {
  const { jsName } = struct.fields[0];
  const structs: Struct[] = [];
  return {
    get: (i) => (structs[i] ??= structAround(elementPointer(array, i), struct)),
    set: (i, x) => {
      array[i] = (x as Fields)[jsName];
    },
  };
}

/** What is in the structs; those beyond a slice's length may not be there yet. */
function unwrapping(array: List, struct: Type): ElementHandler {
  const { jsName, type } = struct.fields[0];
  const zero = zeroOf(type);
  return {
    get: (i) => ((array[i] ?? null) === null ? zero : (array[i] as Fields)[jsName]),
    set: (i, x) => {
      ((array[i] ??= new (classOf(struct))()) as Fields)[jsName] = x;
    },
  };
}
