// JS values that Go keeps as they are, at the JS boundary: a *js.Value is one that Go has no form for, a JSObject one with
// the methods of an interface type. They keep their identity.
import { nilSlice, type Slice } from "../collections/slice.ts";
import { fromJS } from "../collections/strings.ts";
import { errorType, funcOf, method, sliceOf, stringType, uint8Type } from "../types/types.ts";
import type { Interface } from "../types/value.ts";
import { goClass } from "./goclass.ts";
import { JSError } from "./jserrors.ts";
import { nameOf } from "./misfit.ts";

/** A JS value that Go keeps and hands back. */
class Opaque {
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
  MarshalJSON(): [Slice, Interface] {
    return [nilSlice, new JSError(`unsupported JavaScript value: ${this.text}`)];
  }

  $clone(): this {
    return this;
  }
}

export type JSValue = Opaque;

export const JSValue: typeof Opaque = /* @__PURE__ */ goClass(Opaque, "Value", "text", () => [
  method("MarshalJSON", () => funcOf([], [sliceOf(uint8Type), errorType])),
  method("String", () => funcOf([], [stringType])),
]);

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

/** A JS object as the value of a Go interface type. */
export abstract class JSObject {
  readonly object: object;

  constructor(object: object | null = null) {
    this.object = object!;
  }

  $clone(): this {
    return this;
  }
}
