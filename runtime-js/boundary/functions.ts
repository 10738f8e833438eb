// Functions and values of interface type at the JS boundary.
import { Box, typeOf } from "../interfaces.ts";
import { enter } from "../scheduler.ts";
import { fromJS, toJS } from "../strings.ts";
import { type Codec, wrongType } from "./codec.ts";
import { call, toGoError } from "./errors.ts";

/** func: Go calls JS synchronously; JS calls Go, and gets a Promise if the function blocks. */
export function functions(params: readonly Codec[], results: readonly Codec[], blocks: boolean): Codec {
  const intoResults = (value: any, place: string) => {
    if (results.length === 0) return undefined;
    if (results.length === 1) return results[0].into(value, `result of ${place}`);
    if (!Array.isArray(value)) wrongType(`result of ${place}`, "an array", value);
    return results.map((codec, i) => codec.into(value[i], `result ${i} of ${place}`));
  };
  const outResults = (value: any) => {
    if (results.length < 2) return results.length === 0 ? undefined : results[0].out(value);
    return results.map((codec, i) => codec.out(value[i]));
  };
  return {
    into(value, place) {
      if (value === null || value === undefined) return null;
      if (typeof value !== "function") wrongType(place, "a function", value);
      return (...args: any[]) => intoResults(value(...params.map((codec, i) => codec.out(args[i]))), place);
    },
    out(value) {
      if (value === null) return null;
      return (...args: any[]) => {
        const values = params.map((codec, i) => codec.into(args[i], `argument ${i}`));
        return blocks ? enter(value, ...values).then(outResults) : outResults(call(() => value(...values)));
      };
    },
  };
}

/** any: strings, booleans, numbers and null are converted; all else passes as an opaque value. */
export const any: Codec = {
  into(value) {
    if (value === undefined) return null;
    return typeof value === "string" ? fromJS(value) : value;
  },
  out(value) {
    if (typeof value === "string") return toJS(value);
    if (value instanceof Box) {
      const kind = typeOf(value)!.kind;
      // Kinds of reflect: 2 … 14 are the numbers, 24 is string, 1 is bool.
      if ((kind >= 1 && kind <= 14) || kind === 24)
        return typeof value.value === "string" ? toJS(value.value) : value.value;
    }
    return value !== null && typeof value?.Error === "function" ? toGoError(value) : value;
  },
};
