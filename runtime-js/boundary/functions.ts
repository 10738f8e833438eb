// Values of func types at the JS boundary: functions. A JS function that went into Go comes out as itself.
import type { Type } from "../types.ts";
import type { Codec, CodecOf } from "./codec.ts";
import { expected } from "./misfit.ts";
import { Signature } from "./signatures.ts";

/** JS functions by the Go functions that call them. */
const originals = new WeakMap<object, unknown>();

export function functions(t: Type, codecOf: CodecOf): Codec {
  const signature = new Signature(t, codecOf);
  const label = (i: number) => (i < 0 ? "result" : `argument ${i + 1}`);
  const goFunctions = new WeakMap<object, any>();
  const jsFunctions = new WeakMap<object, any>();
  return {
    into(value) {
      if (value === null || value === undefined) return null;
      if (typeof value !== "function") expected("a function", value);
      let f = goFunctions.get(value);
      if (f === undefined) {
        const name = value.name || t.string;
        // A function without a context may not wait: calls of it are plain calls.
        f = (...args: any[]) => signature.callJS(value, undefined, args, name);
        goFunctions.set(value, f);
        originals.set(f, value);
      }
      return f;
    },
    out(value) {
      if (value === null) return null;
      const original = originals.get(value);
      if (original !== undefined) return original;
      let f = jsFunctions.get(value);
      if (f === undefined) {
        f = (...args: unknown[]) => signature.callGo(value, args, "maybe", label);
        jsFunctions.set(value, f);
      }
      return f;
    },
  };
}
