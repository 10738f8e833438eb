// Package unsafe (specification: "Package unsafe"). There is no memory to look at but the elements of slices and arrays
// and the bits of numbers.
import type * as core from "../../core/nodes.ts";
import { sizeOf } from "../../types/sizes.ts";
import type { Type } from "../../types/types.ts";
import type * as b from "../builders.ts";
import type { Generator } from "../generator.ts";
import { basicKind, isAggregate, isBool, isString } from "../kinds.ts";

type Rule = (g: Generator, e: core.Builtin) => b.Expression;

export const unsafeRules = {
  "unsafe.Add": (g, e) => g.unsupported(e.pos, "the function unsafe.Add"),
  "unsafe.Slice": (g, e) => onElements(g, e, e.type, "unsafeSlice"),
  "unsafe.SliceData": (g, e) => onElements(g, e, e.args[0].type, "sliceData"),
  "unsafe.String": (g, e) => g.callRuntime("unsafeString", operands(g, e), e.pos),
  "unsafe.StringData": (g, e) => g.callRuntime("stringData", operands(g, e), e.pos),
} satisfies Record<string, Rule>;

function operands(g: Generator, e: core.Builtin): b.Expression[] {
  return e.args.map((arg) => g.expr(arg));
}

/** Structs and arrays do not know which slice they are in. */
function onElements(g: Generator, e: core.Builtin, slice: Type, name: string): b.Expression {
  const actual = g.under(slice);
  if (actual.kind !== "slice" || isAggregate(actual.elem)) {
    return g.unsupported(e.pos, "unsafe memory of structs and arrays");
  }
  const isBoolData = name === "sliceData" && isBool(actual.elem);
  return g.callRuntime(isBoolData ? "boolSliceData" : name, operands(g, e), e.pos);
}

// ---- `*(*T)(unsafe.Pointer(&x))`

/** The value of a variable as one of another type: the bytes of a string, the bits of a number. */
export function punned(g: Generator, e: core.Deref): b.Expression | null {
  const pointer = convertedFrom(e.x);
  const address = pointer === null ? null : convertedFrom(pointer);
  if (address?.kind !== "Address") return null;
  const [from, to] = [g.under(address.x.type), g.under(e.type)];
  if (from.kind === "slice" && basicKind(from.elem) === "uint8" && isString(to)) {
    return g.callRuntime("bytesToString", [g.expr(address.x)], e.pos);
  }
  if (!hasBits(from) || !hasBits(to) || from === to || sizeOf(from) !== sizeOf(to)) return null;
  return g.callRuntime("reinterpret", [g.expr(address.x), g.storage(from), g.storage(to)], e.pos);
}

/** The operand of a conversion. */
function convertedFrom(e: core.Expr): core.Expr | null {
  return e.kind === "Convert" ? e.x : null;
}

/** Numbers that are stored in typed arrays. */
function hasBits(type: Type): boolean {
  return /^(u?int(8|16|32|64)|float(32|64))$/.test(basicKind(type) ?? "");
}
