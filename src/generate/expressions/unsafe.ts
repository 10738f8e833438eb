// Package unsafe (specification: "Package unsafe"). There is no memory to look at but the elements of slices and arrays
// and the bits of numbers.
import type * as core from "../../core/nodes.ts";
import { isTestFile } from "../../load/constraints.ts";
import type { Pos } from "../../source/position.ts";
import { sizeOf } from "../../types/sizes.ts";
import type { Type } from "../../types/types.ts";
import { typeString } from "../../types/typestring.ts";
import type * as b from "../builders.ts";
import type { Generator } from "../generator.ts";
import { basicKind, isAggregate, isString } from "../kinds.ts";
import { canCast } from "./casts.ts";
import { elementPlace } from "./index.ts";

type Rule = (g: Generator, e: core.Builtin) => b.Expression;

export const unsafeRules = {
  "unsafe.Add": (g, e) => g.callRuntime("unsafeAdd", operands(g, e), e.pos),
  "unsafe.Slice": (g, e) => {
    const [pointer, length] = e.args;
    const args = [pointerOperand(g, pointer), g.expr(length), g.storage(elemOf(g, e.type))];
    return g.callRuntime("unsafeSlice", args, e.pos);
  },
  "unsafe.SliceData": (g, e) =>
    g.callRuntime("sliceData", [...operands(g, e), g.type(elemOf(g, e.args[0].type))], e.pos),
  "unsafe.String": (g, e) => g.callRuntime("unsafeString", [...operands(g, e), g.runtime("uint8s")], e.pos),
  "unsafe.StringData": (g, e) => g.callRuntime("stringData", operands(g, e), e.pos),
} satisfies Record<string, Rule>;

function operands(g: Generator, e: core.Builtin): b.Expression[] {
  return e.args.map((arg) => g.expr(arg));
}

/** Element of a slice or pointer type. */
function elemOf(g: Generator, type: Type): Type {
  const actual = g.under(type);
  if (actual.kind === "slice" || actual.kind === "pointer") return g.concrete(actual.elem);
  throw new Error(`not a slice or pointer: ${actual.kind}`);
}

/** A pointer whose place matters: structs and arrays do not know which array they are in. */
function pointerOperand(g: Generator, e: core.Expr): b.Expression {
  const element = e.kind === "Address" ? e.x : null;
  if (element?.kind !== "Index" || !isAggregate(element.type)) return g.expr(e);
  const { array, index } = elementPlace(g, element);
  return g.callRuntime("elementAt", [array, index], e.pos);
}

/** A conversion to or from unsafe.Pointer; null if it is none that does anything. */
export function unsafeConversion(g: Generator, e: core.Convert): b.Expression | null {
  if (keepsAnything(g, e.source.pos)) return null;
  const [source, result] = [g.under(e.x.type), g.under(e.type)];
  if (isUnsafePointer(result) && source.kind === "pointer") {
    return g.callRuntime("unsafePointer", [pointerOperand(g, e.x), g.type(elemOf(g, source))], e.pos);
  }
  if (!isUnsafePointer(source) || result.kind !== "pointer") return null;
  const original = e.x.kind === "Convert" ? g.under(e.x.x.type) : null;
  if (original?.kind === "pointer" && !canCast(g, elemOf(g, original), elemOf(g, result))) {
    return g.unsupported(e.source.pos, `the use of a ${typeString(original)} as a ${typeString(result)}`);
  }
  return g.callRuntime("pointerAs", [g.expr(e.x), g.type(elemOf(g, result))], e.pos);
}

/** The embedded library keeps values of all kinds in unsafe.Pointers; its tests are like programs. */
function keepsAnything(g: Generator, pos: Pos): boolean {
  return g.pkg.embedded && !isTestFile(g.analysis.fileSet.file(pos)?.name ?? "");
}

function isUnsafePointer(type: Type): boolean {
  return basicKind(type) === "unsafe.Pointer";
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
