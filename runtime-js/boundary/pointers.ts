// Pointers to other variables than structs at the JS boundary: objects with a property `value`, which is the variable.
import { toJS } from "../collections/strings.ts";
import type { Type } from "../types/types.ts";
import type { Pointer, Value } from "../types/value.ts";
import { assignValue, isNested } from "../types/values.ts";
import type { Codec, CodecOf } from "./codec.ts";
import { expected, placed, within } from "./misfit.ts";
import { Rule } from "./rules.ts";

interface Pair {
  readonly elem: Type;
  readonly pointer?: Value;
  readonly object?: object;
}

/** Pointers by what stands for them in JS, and JS objects by the pointers to them. */
const inner = new WeakMap<object, Pair>();

/** *T of a T that is no struct. A pointer to an array is the array itself. */
function pointerCodec({ elem }: Type, codecOf: CodecOf): Codec {
  const handles = new WeakMap<object, object>();
  const place = `*${toJS(elem.string)}`;
  const read = (p: Value) =>
    placed(place, () => codecOf(elem).out(isNested(elem) ? p : (p as Pointer).value));
  const write = (p: Value, given: unknown) => {
    const value = placed(place, () => codecOf(elem).into(given));
    if (isNested(elem)) assignValue(elem, p, value);
    else (p as Pointer).value = value;
  };
  const valueOf = (object: { value: unknown }): Value => {
    try {
      return codecOf(elem).into(object.value);
    } catch (e) {
      throw within(".value", e);
    }
  };
  const variables = new WeakMap<object, Pointer>();
  /** A property of a JS object as a variable of Go. */
  const variableOf = (object: { value: unknown }): Pointer => {
    let variable = variables.get(object);
    if (variable !== undefined) return variable;
    valueOf(object);
    variable = {
      get value(): Value {
        return valueOf(object);
      },
      set value(x: Value) {
        object.value = codecOf(elem).out(x);
      },
    };
    variables.set(object, variable);
    inner.set(variable, { elem, object });
    return variable;
  };
  /** Go has no other place for an array that a pointer leads to than the array: the property of the object becomes it. */
  const arrayOf = (object: { value: unknown }): object => {
    const array = valueOf(object) as object;
    const property = {
      get: () => read(array),
      set: (x: unknown) => write(array, x),
      enumerable: true,
      configurable: true,
    };
    if (!Reflect.defineProperty(object, "value", property))
      expected("an object whose value can be set", object);
    inner.set(object, { elem, pointer: array });
    inner.set(array, { elem, object });
    return array;
  };
  return {
    into(value) {
      if (value === null || value === undefined) return null;
      if (typeof value !== "object") expected(`a pointer to ${toJS(elem.string)}`, value);
      const known = inner.get(value);
      if (known?.elem === elem) return known.pointer as Value;
      if (isNested(elem) && (Array.isArray(value) || ArrayBuffer.isView(value)))
        return codecOf(elem).into(value);
      if (known !== undefined || !("value" in value)) expected("an object with a value", value);
      const object = value as { value: unknown };
      return isNested(elem) ? arrayOf(object) : variableOf(object);
    },
    out(pointer: object | null) {
      if (pointer === null) return null;
      const original = inner.get(pointer);
      if (original !== undefined) return original.object;
      let handle = handles.get(pointer);
      if (handle === undefined) {
        handle = {
          get value(): unknown {
            return read(pointer);
          },
          set value(x: unknown) {
            write(pointer, x);
          },
        };
        inner.set(handle, { elem, pointer });
        handles.set(pointer, handle);
      }
      return handle;
    },
  };
}

export const pointers: Rule = /* @__PURE__ */ new Rule("pointer", pointerCodec);
