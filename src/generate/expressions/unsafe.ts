// Package unsafe (specification: "Package unsafe"). There is no memory to look at but the elements of slices and arrays
// and the bits of numbers.
import type * as ast from "../../syntax/nodes.ts";
import { unparen } from "../../syntax/unparen.ts";
import { alignOf, offsetsOf, sizeOf } from "../../types/sizes.ts";
import type { Type } from "../../types/types.ts";
import * as b from "../builders.ts";
import type { Generator } from "../generator.ts";
import { basicKind, isAggregate, isBool, isString } from "../kinds.ts";

export const unsafeRules: Record<string, (g: Generator, e: ast.CallExpr) => b.Expression> = {
  "unsafe.Alignof": (g, e) => b.num(alignOf(g.typeOf(e.args[0])), e.pos),
  "unsafe.Offsetof": (g, e) => b.num(offsetOf(g, e.args[0]), e.pos),
  "unsafe.Sizeof": (g, e) => b.num(sizeOf(g.typeOf(e.args[0])), e.pos),
  "unsafe.Slice": (g, e) => onElements(g, e, g.typeOf(e), "unsafeSlice"),
  "unsafe.SliceData": (g, e) => onElements(g, e, g.typeOf(e.args[0]), "sliceData"),
  "unsafe.String": (g, e) => g.callRuntime("unsafeString", operands(g, e), e.pos),
  "unsafe.StringData": (g, e) => g.callRuntime("stringData", operands(g, e), e.pos),
};

function operands(g: Generator, e: ast.CallExpr): b.Expression[] {
  return e.args.map((arg) => g.expr(arg));
}

/** Structs and arrays do not know which slice they are in. */
function onElements(g: Generator, e: ast.CallExpr, slice: Type, name: string): b.Expression {
  const actual = g.under(slice);
  if (actual.kind !== "slice" || isAggregate(actual.elem)) {
    return g.unsupported(e.pos, "unsafe memory of structs and arrays");
  }
  const isBoolData = name === "sliceData" && isBool(actual.elem);
  return g.callRuntime(isBoolData ? "boolSliceData" : name, operands(g, e), e.pos);
}

function offsetOf(g: Generator, e: ast.Expr): number {
  while (e.kind === "ParenExpr") e = e.x;
  const selection = e.kind === "SelectorExpr" ? g.info.selections.get(e) : undefined;
  if (selection === undefined) return 0;
  let type = g.under(selection.recv);
  if (type.kind === "pointer") type = g.under(type.elem);
  let offset = 0;
  for (const i of selection.index) {
    if (type.kind !== "struct") break;
    offset += offsetsOf(type.fields)[i];
    type = g.under(type.fields[i].type!);
  }
  return offset;
}

// ---- `*(*T)(unsafe.Pointer(&x))`

/** The value of a variable as one of another type: the bytes of a string, the bits of a number. */
export function punned(g: Generator, e: ast.StarExpr): b.Expression | null {
  const pointer = converted(g, e.x);
  const address = pointer === null ? null : converted(g, pointer);
  if (address?.kind !== "UnaryExpr" || address.op !== "&") return null;
  const [from, to] = [g.under(g.typeOf(address.x)), g.under(g.typeOf(e))];
  if (from.kind === "slice" && basicKind(from.elem) === "uint8" && isString(to)) {
    return g.callRuntime("bytesToString", [g.expr(address.x)], e.pos);
  }
  if (!hasBits(from) || !hasBits(to) || from === to || sizeOf(from) !== sizeOf(to)) return null;
  return g.callRuntime("reinterpret", [g.expr(address.x), g.storage(from), g.storage(to)], e.pos);
}

/** The operand of a conversion. */
function converted(g: Generator, e: ast.Expr): ast.Expr | null {
  const call = unparen(e);
  return call.kind === "CallExpr" && g.isType(unparen(call.fun)) ? unparen(call.args[0]) : null;
}

/** Numbers that are stored in typed arrays. */
function hasBits(type: Type): boolean {
  return /^(u?int(8|16|32|64)|float(32|64))$/.test(basicKind(type) ?? "");
}
