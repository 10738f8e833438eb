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
  const variables = new WeakMap<object, Pointer>();
  /** A property of a JS object as a variable of Go. */
  const variableOf = (object: { value: unknown }): Pointer => {
    let variable = variables.get(object);
    if (variable !== undefined) return variable;
    const into = () => {
      try {
        return codecOf(elem).into(object.value);
      } catch (e) {
        throw within(".value", e);
      }
    };
    into();
    variable = {
      get value(): Value {
        return into();
      },
      set value(x: Value) {
        object.value = codecOf(elem).out(x);
      },
    };
    variables.set(object, variable);
    inner.set(variable, { elem, object });
    return variable;
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
      if (!isNested(elem)) return variableOf(value as { value: unknown });
      try {
        return codecOf(elem).into((value as { value: unknown }).value);
      } catch (e) {
        throw within(".value", e);
      }
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
