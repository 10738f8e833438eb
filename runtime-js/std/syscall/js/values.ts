// What JS does with its values. In Go a value is a pointer: undefined is nil there, and null a value that stands for it.
import { nilSlice, type Slice } from "../../../collections/slice.ts";
import { fromJS, toJS } from "../../../collections/strings.ts";
import type { AnyClass } from "../../../types/value.ts";

/** An object of JS, which has properties. */
type Properties = Record<string | number, unknown>;

const nothing = /* @__PURE__ */ Object.freeze({ name: "null" });

/** A value of JS as a pointer. There is no negative zero in Go's. */
export function pack(value: unknown): unknown {
  if (value === 0) return 0;
  return value === undefined ? null : value === null ? nothing : value;
}

/** The value behind a pointer. */
export function unpack(ref: unknown): unknown {
  return ref === null ? undefined : ref === nothing ? null : ref;
}

function valuesOf(args: Slice<unknown>): unknown[] {
  return args.array === nilSlice.array
    ? []
    : Array.from({ length: args.length }, (_, i) => unpack(args.array[args.offset + i]));
}

const types = ["undefined", "null", "boolean", "number", "string", "symbol", "object", "function"];

export function typeOf(ref: unknown): number {
  const value = unpack(ref);
  const type = value === null ? "null" : typeof value;
  // Values of later types are what an old engine would have for them.
  return types.indexOf(type) < 0 ? types.indexOf("object") : types.indexOf(type);
}

export function equal(v: unknown, w: unknown): boolean {
  return unpack(v) === unpack(w);
}

export function truthy(v: unknown): boolean {
  return !!unpack(v);
}

export function instanceOf(v: unknown, type: unknown): boolean {
  return unpack(v) instanceof (unpack(type) as AnyClass);
}

export const global = (): unknown => globalThis;
const nullValue = (): unknown => nothing;

export { nullValue as null };

export const boolOf = (v: unknown): boolean => v as boolean;
export const floatOf = (v: unknown): number => v as number;
export const stringOf = (v: unknown): string => fromJS(String(v));
export const fromBool = (x: boolean): unknown => x;
export const fromFloat = (x: number): unknown => x + 0;
export const fromString = (x: string): unknown => toJS(x);
export const newArray = (): unknown => [];
export const newObject = (): unknown => ({});
export const length = (v: { readonly length: unknown }): number => Number(v.length);

/** What f gives, or the exception. */
function attempt(f: () => unknown): [unknown, boolean] {
  try {
    return [pack(f()), true];
  } catch (exception) {
    return [pack(exception), false];
  }
}

export function get(v: Properties, name: string): [unknown, boolean] {
  return attempt(() => v[toJS(name)]);
}

export function set(v: object, name: string, x: unknown): [unknown, boolean] {
  return attempt(() => void Reflect.set(v, toJS(name), unpack(x)));
}

export function remove(v: object, name: string): [unknown, boolean] {
  return attempt(() => void Reflect.deleteProperty(v, toJS(name)));
}

export function index(v: Properties, i: number): [unknown, boolean] {
  return attempt(() => v[i]);
}

export function setIndex(v: object, i: number, x: unknown): [unknown, boolean] {
  return attempt(() => void Reflect.set(v, i, unpack(x)));
}

export function call(v: Properties, name: string, args: Slice<unknown>): [unknown, boolean] {
  return attempt(() => Reflect.apply(v[toJS(name)] as () => unknown, v, valuesOf(args)));
}

export function invoke(v: () => unknown, args: Slice<unknown>): [unknown, boolean] {
  return attempt(() => Reflect.apply(v, undefined, valuesOf(args)));
}

export function construct(v: new () => object, args: Slice<unknown>): [unknown, boolean] {
  return attempt(() => Reflect.construct(v, valuesOf(args)));
}
