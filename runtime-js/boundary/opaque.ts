// What the other side has no form for, at the JS boundary: values that keep their identity and can be handed back. A
// GoValue is a Go value in JS, a *js.Value is a JS value in Go.
import { typeOf } from "../interfaces.ts";
import { nilSlice } from "../slice.ts";
import { fromJS } from "../strings.ts";
import {
  errorType,
  field,
  funcOf,
  method,
  named,
  sliceOf,
  stringType,
  structClass,
  structOf,
  uint8Type,
} from "../types.ts";
import { JSError } from "./errors.ts";
import { nameOf } from "./misfit.ts";

const contents = new WeakMap<object, any>();
const handles = new WeakMap<object, GoValue>();

/** A Go value of a type that JS has no form for. */
export class GoValue {
  /** Its Go type. */
  get type(): string {
    return typeOf(contents.get(this))?.string ?? "";
  }

  toString(): string {
    return `GoValue(${this.type})`;
  }
}

/** The handle of an interface value; one for each object. */
export function outOfAny(value: any): GoValue {
  let handle = handles.get(value);
  if (handle === undefined) {
    handle = new GoValue();
    contents.set(handle, value);
    handles.set(value, handle);
  }
  return handle;
}

/** The interface value of a handle; undefined for other values. */
export function handled(value: unknown): any {
  return typeof value === "object" && value !== null ? contents.get(value) : undefined;
}

/** A JS value that Go keeps and hands back. */
export class JSValue {
  readonly value: unknown;
  readonly text: string;

  constructor(value: unknown = undefined) {
    this.value = value;
    this.text = fromJS(typeof value === "symbol" ? value.toString() : nameOf(value));
  }

  String(): string {
    return this.text;
  }

  /** There is nothing in it that another program could be told. */
  MarshalJSON(): [any, any] {
    return [nilSlice, new JSError(`unsupported JavaScript value: ${this.text}`)];
  }

  $clone(): this {
    return this;
  }
}

structClass(
  JSValue,
  named(
    "js.Value",
    "js",
    () => structOf([field("text", stringType, "", false, "js")]),
    () => [],
    () => [
      method("MarshalJSON", () => funcOf([], [sliceOf(uint8Type), errorType])),
      method("String", () => funcOf([], [stringType])),
    ],
  ),
);

const wrappers = new WeakMap<object, JSValue>();
/** Symbols, of which not all can be weakly held. */
const symbols = new Map<symbol, JSValue>();

/** The Go value of a JS value that Go has no type for: always the same. */
export function intoOpaque(value: object | symbol): JSValue {
  const known = typeof value === "symbol" ? symbols.get(value) : wrappers.get(value);
  if (known !== undefined) return known;
  const wrapper = new JSValue(value);
  if (typeof value === "symbol") symbols.set(value, wrapper);
  else wrappers.set(value, wrapper);
  return wrapper;
}
