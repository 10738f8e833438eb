// Values of func types at the JS boundary: functions. A JS function that went into Go comes out as itself.
import { toJS } from "../collections/strings.ts";
import type { Type } from "../types/types.ts";
import type { Func, Value } from "../types/value.ts";
import type { Codec, CodecOf } from "./codec.ts";
import { expected } from "./misfit.ts";
import { waitFor } from "./promises.ts";
import { Rule } from "./rules.ts";
import { type JSFunction, Signature } from "./signatures.ts";
import { maybe } from "./waits.ts";

/** JS functions by the Go functions that call them. */
const originals = new WeakMap<object, unknown>();

function functionCodec(t: Type, codecOf: CodecOf): Codec {
  // Made at the first call: a type may be that of a function that takes such functions.
  let made: Signature | null = null;
  const signature = () => (made ??= new Signature(t, codecOf));
  const label = (i: number) => (i < 0 ? "result" : `argument ${i + 1}`);
  const goFunctions = new WeakMap<object, Func>();
  const jsFunctions = new WeakMap<object, JSFunction>();
  return {
    into(value) {
      if (value === null || value === undefined) return null;
      if (typeof value !== "function") expected("a function", value);
      let f = goFunctions.get(value);
      if (f === undefined) {
        const name = value.name || toJS(t.string);
        // Where it may not wait, calls of it are plain calls.
        f = (...args: Value[]) => signature().callJS(value as JSFunction, undefined, args, name, waitFor(t));
        goFunctions.set(value, f);
        originals.set(f, value);
      }
      return f;
    },
    out(value: Func | null) {
      if (value === null) return null;
      const original = originals.get(value);
      if (original !== undefined) return original;
      let f = jsFunctions.get(value);
      if (f === undefined) {
        f = (...args: unknown[]) => signature().callGo(value.$sync ?? value, args, maybe, label);
        jsFunctions.set(value, f);
      }
      return f;
    },
  };
}

export const functions: Rule = /* @__PURE__ */ new Rule("function", functionCodec);
