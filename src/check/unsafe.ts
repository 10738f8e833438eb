// The functions of package unsafe (specification: "Package unsafe").
import { makeInt } from "../constant/index.ts";
import { exprString } from "../syntax/printer.ts";
import { unparen } from "../syntax/unparen.ts";
import { basics, byteType } from "../types/basics.ts";
import { commonUnder } from "../types/common.ts";
import { derefStructPointer, lookupFieldOrMethod } from "../types/lookup.ts";
import { alignOf, offsetsOf, sizeOf } from "../types/sizes.ts";
import { PointerT, SliceT, type StructT, type Type } from "../types/types.ts";
import { isTypeParam, under } from "../types/underlying.ts";
import { type BuiltinCall, recordBuiltin } from "./builtincall.ts";
import type { Checker } from "./checker.ts";
import { finiteSize } from "./cycles.ts";
import { isValidIndex } from "./index.ts";
import { type Operand, operandString } from "./operand.ts";

export function unsafeBuiltin(c: Checker, x: Operand, b: BuiltinCall): boolean {
  switch (b.name) {
    case "unsafe.Add":
      return add(c, x, b);
    case "unsafe.Alignof":
      return measured(c, x, b, alignOf);
    case "unsafe.Sizeof":
      return measured(c, x, b, sizeOf);
    case "unsafe.Offsetof":
      return offsetOf(c, x, b);
    case "unsafe.Slice":
      return slice(c, x, b);
    case "unsafe.SliceData":
      return sliceData(c, x, b);
    case "unsafe.String":
      return string(c, x, b);
    default:
      return stringData(c, x, b);
  }
}

function add(c: Checker, x: Operand, { call, args }: BuiltinCall): boolean {
  const pointer = basics["unsafe.Pointer"];
  c.requireVersion(call.fun, "go1.17", "unsafe.Add");
  c.rules.assignment(c, x, pointer, "argument to unsafe.Add");
  if (x.mode === "invalid") return false;
  if (!isValidIndex(c, args[1], "InvalidUnsafeAdd", "length", true)) return false;
  x.setValue(pointer);
  recordBuiltin(c, call.fun, pointer, [pointer, args[1].type]);
  return true;
}

/** Sizeof and Alignof: constant unless the type depends on type parameters. */
function measured(
  c: Checker,
  x: Operand,
  { call, name }: BuiltinCall,
  measure: (type: Type) => number,
): boolean {
  c.rules.assignment(c, x, null, `argument to ${name}`);
  if (x.mode === "invalid") return false;
  return sizeResult(c, x, call.fun, x.type, () => measure(x.type));
}

function sizeResult(
  c: Checker,
  x: Operand,
  fun: BuiltinCall["call"]["fun"],
  type: Type,
  measure: () => number,
): boolean {
  if (!finiteSize(c, type) || hasVarSize(type, new Set())) {
    recordBuiltin(c, fun, basics.uintptr, [type]);
    x.setValue(basics.uintptr);
    return true;
  }
  const size = measure();
  if (size >= 2 ** 63) {
    c.error(x, "TypeTooLarge", `${operandString(c, x)} is too large`);
    return false;
  }
  x.setConstant(basics.uintptr, makeInt(BigInt(size)));
  return true;
}

/** The size is not known before type parameters are replaced. */
function hasVarSize(type: Type, seen: Set<Type>): boolean {
  if (isTypeParam(type)) return true;
  const u = under(type);
  if (seen.has(u)) return false;
  seen.add(u);
  if (u.kind === "array") return hasVarSize(u.elem, seen);
  if (u.kind === "struct") return u.fields.some((f) => hasVarSize(f.type!, seen));
  return false;
}

function offsetOf(c: Checker, x: Operand, { call }: BuiltinCall): boolean {
  const [arg] = call.args;
  const e = unparen(arg);
  if (e.kind !== "SelectorExpr") {
    const text = `${exprString(arg)} is not a selector expression`;
    c.error(arg, "BadOffsetofSyntax", `invalid argument: ${text}`);
    c.rules.use(c, arg);
    return false;
  }
  c.rules.expr(c, null, x, e.x);
  if (x.mode === "invalid") return false;
  const base = derefStructPointer(x.type);
  const type = c.typeString(base);
  const name = e.sel.name;
  const { obj, index, indirect } = lookupFieldOrMethod(base, false, c.pkg, name);
  if (obj === null) {
    const text = `${type} has no single field ${name}`;
    c.error(x, "MissingFieldOrMethod", `invalid argument: ${text}`);
    return false;
  }
  if (obj.kind === "func") {
    c.error(arg, "InvalidOffsetof", `invalid argument: ${exprString(arg)} is a method value`);
    return false;
  }
  if (indirect) {
    const text = `field ${name} is embedded via a pointer in ${type}`;
    c.error(x, "InvalidOffsetof", `invalid argument: ${text}`);
    return false;
  }
  c.recordSelection(e, { kind: "field", recv: base, obj, index: index!, indirect: false, type: obj.type! });
  c.recordType(e, "variable", obj.type!);
  return sizeResult(c, x, call.fun, base, () => fieldOffset(base, index!));
}

function fieldOffset(type: Type, path: number[]): number {
  let offset = 0;
  for (const i of path) {
    const { fields } = under(type) as StructT;
    offset += offsetsOf(fields)[i];
    type = fields[i].type!;
  }
  return offset;
}

function slice(c: Checker, x: Operand, { call, args }: BuiltinCall): boolean {
  c.requireVersion(call.fun, "go1.17", "unsafe.Slice");
  const pointer = commonUnder(x.type).type;
  if (pointer?.kind !== "pointer") {
    c.error(x, "InvalidUnsafeSlice", `invalid argument: ${operandString(c, x)} is not a pointer`);
    return false;
  }
  if (!isValidIndex(c, args[1], "InvalidUnsafeSlice", "length", false)) return false;
  const type = new SliceT(pointer.elem);
  recordBuiltin(c, call.fun, type, [x.type, args[1].type]);
  x.setValue(type);
  return true;
}

function sliceData(c: Checker, x: Operand, { call }: BuiltinCall): boolean {
  c.requireVersion(call.fun, "go1.20", "unsafe.SliceData");
  const type = commonUnder(x.type).type;
  if (type?.kind !== "slice") {
    c.error(x, "InvalidUnsafeSliceData", `invalid argument: ${operandString(c, x)} is not a slice`);
    return false;
  }
  const result = new PointerT(type.elem);
  recordBuiltin(c, call.fun, result, [x.type]);
  x.setValue(result);
  return true;
}

function string(c: Checker, x: Operand, { call, args }: BuiltinCall): boolean {
  c.requireVersion(call.fun, "go1.20", "unsafe.String");
  const pointer = new PointerT(byteType);
  c.rules.assignment(c, x, pointer, "argument to unsafe.String");
  if (x.mode === "invalid") return false;
  if (!isValidIndex(c, args[1], "InvalidUnsafeString", "length", false)) return false;
  recordBuiltin(c, call.fun, basics.string, [pointer, args[1].type]);
  x.setValue(basics.string);
  return true;
}

function stringData(c: Checker, x: Operand, { call }: BuiltinCall): boolean {
  c.requireVersion(call.fun, "go1.20", "unsafe.StringData");
  c.rules.assignment(c, x, basics.string, "argument to unsafe.StringData");
  if (x.mode === "invalid") return false;
  const result = new PointerT(byteType);
  recordBuiltin(c, call.fun, result, [basics.string]);
  x.setValue(result);
  return true;
}
