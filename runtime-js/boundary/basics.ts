// Rules for values without parts of other types: booleans, numbers, strings, complex numbers, unsafe.Pointer.
import { Complex } from "../numbers/complex.ts";
import { Box } from "../types/interfaces.ts";
import { basicCodec } from "./codec.ts";
import { handled, outOfAny } from "./handles.ts";
import { expected, withArticle } from "./misfit.ts";
import { Rule } from "./rules.ts";

export const basics: Rule = /* @__PURE__ */ new Rule("basic", basicCodec);

/** complex64, complex128: their parts. */
export const complexes: Rule = /* @__PURE__ */ new Rule("complex", () => ({
  into(value) {
    if (typeof value !== "object" || value === null) return expected("an object { re, im }", value);
    const { re, im } = value as Partial<Complex>;
    if (typeof re !== "number" || typeof im !== "number") return expected("an object { re, im }", value);
    return new Complex(re, im);
  },
  out: ({ re, im }: Complex) => ({ re, im }),
}));

/** unsafe.Pointer: a handle of the pointer. */
export const opaques: Rule = /* @__PURE__ */ new Rule("opaque", (t) => ({
  into(value) {
    if (value === null || value === undefined) return null;
    return (handled(value) as Box | undefined)?.value ?? expected(withArticle(t.string), value);
  },
  out: (value) => (value === null ? null : outOfAny(new Box(t, value))),
}));
