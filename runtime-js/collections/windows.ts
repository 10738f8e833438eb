// Pointers to arrays that are part of another array (spec: Conversions from slice to array or array pointer). Such a
// window is an array of its own in JS, whose elements are those of the other one.
import type { Value } from "../types/value.ts";
import type { Elements, TypedElements } from "./slice.ts";

/** Windows by what they show: one for each part, since they are pointers. */
const windows = /* @__PURE__ */ new WeakMap<object, Map<string, Elements<unknown>>>();

interface Place<T = Value> {
  readonly array: Elements<T>;
  readonly offset: number;
}

/** What windows show; null until there is one. */
let places: WeakMap<object, Place<unknown>> | null = null;

/** The n elements from `offset` on, as an array. */
export function windowOf<T>(array: Elements<T>, offset: number, n: number): Elements<T> {
  if (offset === 0 && array.length === n) return array;
  const place = placeOf(array);
  if (place !== undefined) return windowOf<T>(place.array, place.offset + offset, n);
  let known = windows.get(array);
  if (known === undefined) windows.set(array, (known = new Map()));
  const key = `${offset},${n}`;
  let view = known.get(key);
  if (view === undefined) {
    view = makeWindow(array, offset, n);
    known.set(key, view);
    places ??= new WeakMap();
    places.set(view, { array, offset });
  }
  return view as Elements<T>;
}

/** Where the elements of a window are; undefined for other arrays. */
export function placeOf<T>(array: Elements<T>): Place<T> | undefined {
  return places?.get(array) as Place<T> | undefined;
}

/** A typed array shares its buffer; the elements of a plain one forward, which is slow but rare. */
function makeWindow<T>(array: Elements<T>, offset: number, n: number): Elements<T> {
  if (ArrayBuffer.isView(array))
    return (array as Elements<T> as TypedElements<T>).subarray(offset, offset + n);
  const view: T[] = new Array(n);
  for (let i = 0; i < n; i++) {
    Object.defineProperty(view, i, {
      enumerable: true,
      get: () => array[offset + i],
      set: (x: T) => {
        array[offset + i] = x;
      },
    });
  }
  return view;
}
