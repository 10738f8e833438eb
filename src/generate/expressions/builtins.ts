// Builtin functions (specification: "Built-in functions").
import type * as ast from "../../syntax/nodes.ts";
import type { Type } from "../../types/types.ts";
import { emptyInterface } from "../../types/universe.ts";
import * as b from "../builders.ts";
import type { Generator } from "../generator.ts";
import { basicKind, intKind, isAggregate, isComplexKind, isFloatKind, isString } from "../kinds.ts";
import { newMap } from "../maps.ts";
import { rangeOf } from "../ranges.ts";
import { isPlain } from "../reuse.ts";
import { elementValue } from "./literals.ts";
import { spreadCall } from "./spread.ts";
import { unsafeRules } from "./unsafe.ts";

type Rule = (g: Generator, e: ast.CallExpr) => b.Expression;

export function builtinCall(g: Generator, e: ast.CallExpr, fun: ast.Expr): b.Expression {
  const name = fun.kind === "SelectorExpr" ? `unsafe.${fun.sel.name}` : (fun as ast.Ident).name;
  const rule = rules[name];
  if (rule === undefined) return g.unsupported(e.pos, `the function ${name}`);
  const spread = spreadCall(g, e);
  return spread === null ? rule(g, e) : b.sequence(spread.before, rule(g, spread.call));
}

const rules: Record<string, Rule> = {
  append: appendCall,
  cap: (g, e) => lengthCall(g, e, "capacity", "chanCap"),
  clear: clearCall,
  close: (g, e) => g.callRuntime("close", [g.expr(e.args[0])], e.pos),
  complex: (g, e) => b.newOf(g.runtime("Complex"), [g.expr(e.args[0]), g.expr(e.args[1])], e.pos),
  copy: copyCall,
  delete: deleteCall,
  imag: (g, e) => b.member(g.expr(e.args[0]), "im", e.pos),
  len: (g, e) => lengthCall(g, e, "length", "chanLen"),
  make: makeCall,
  max: (g, e) => minMax(g, e, "max"),
  min: (g, e) => minMax(g, e, "min"),
  new: newCall,
  panic: panicCall,
  print: (g, e) => g.callRuntime("print", printArgs(g, e), e.pos),
  println: (g, e) => g.callRuntime("println", printArgs(g, e), e.pos),
  real: (g, e) => b.member(g.expr(e.args[0]), "re", e.pos),
  recover: recoverCall,
  ...unsafeRules,
};

// ---- Lengths

function lengthCall(g: Generator, e: ast.CallExpr, property: string, chanName: string): b.Expression {
  const arg = e.args[0];
  const actual = g.under(g.typeOf(arg));
  const x = g.expr(arg);
  switch (actual.kind) {
    case "map":
      return b.member(x, "size", e.pos);
    case "chan":
      return g.callRuntime(chanName, [x], e.pos);
    case "array":
      return b.member(x, "length", e.pos);
    case "pointer":
      return arrayLength(g, x, arg, g.under(actual.elem));
    default:
      return b.member(x, property, e.pos);
  }
}

/** The length of an array is known; its pointer may be nil. */
function arrayLength(g: Generator, x: b.Expression, arg: ast.Expr, array: Type): b.Expression {
  const length = b.num(array.kind === "array" ? array.len : 0);
  return isPlain(g, arg) ? length : b.sequence(x, length);
}

// ---- Slices

function appendCall(g: Generator, e: ast.CallExpr): b.Expression {
  const type = g.under(g.typeOf(e));
  if (type.kind !== "slice") return g.unsupported(e.pos, "append to this");
  const elem = g.concrete(type.elem);
  const slice = g.value(e.args[0], g.typeOf(e));
  if (e.ellipsis !== 0) {
    const source = e.args[1];
    if (g.isNil(source)) return slice;
    if (isString(g.typeOf(source)))
      return g.callRuntime("appendString", [slice, g.expr(source), g.storage(elem)], e.pos);
    return g.callRuntime("appendSlice", [slice, g.expr(source), g.storage(elem)], e.pos);
  }
  const values = e.args.slice(1);
  if (values.length === 0) return slice;
  if (values.length === 1) {
    return g.callRuntime("append", [slice, elementValue(g, values[0], elem), g.storage(elem)], e.pos);
  }
  const list = b.array(values.map((value) => elementValue(g, value, elem)));
  return g.callRuntime("appendMany", [slice, list, g.storage(elem)], e.pos);
}

function copyCall(g: Generator, e: ast.CallExpr): b.Expression {
  const [dst, src] = e.args.map((arg) => g.expr(arg));
  if (isString(g.typeOf(e.args[1]))) return g.callRuntime("copyString", [dst, src], e.pos);
  const type = g.under(g.typeOf(e.args[0]));
  if (type.kind === "slice" && isAggregate(type.elem)) {
    return g.callRuntime("copyElements", [dst, src, g.storage(type.elem)], e.pos);
  }
  return g.callRuntime("copy", [dst, src], e.pos);
}

function clearCall(g: Generator, e: ast.CallExpr): b.Expression {
  const x = g.expr(e.args[0]);
  const type = g.under(g.typeOf(e.args[0]));
  if (type.kind === "slice") return g.callRuntime("clearSlice", [x, g.storage(type.elem)], e.pos);
  return b.invoke(x, "clear", [], e.pos);
}

function deleteCall(g: Generator, e: ast.CallExpr): b.Expression {
  const type = g.under(g.typeOf(e.args[0]));
  if (type.kind !== "map") return g.unsupported(e.pos, "delete from this");
  return b.invoke(g.expr(e.args[0]), "delete", [g.value(e.args[1], g.concrete(type.key))], e.pos);
}

// ---- Allocation

function makeCall(g: Generator, e: ast.CallExpr): b.Expression {
  const type = g.typeOf(e);
  const actual = g.under(type);
  const sizes = e.args.slice(1).map((arg) => g.expr(arg));
  switch (actual.kind) {
    case "slice":
      return g.callRuntime("makeSlice", [g.storage(actual.elem), ...sizes], e.pos);
    case "map":
      // A size is a hint, but it is evaluated.
      if (sizes.length > 0 && g.constant(e.args[1]) === null && hasEffects(sizes[0])) {
        return b.sequence(sizes[0], newMap(g, g.concrete(actual.key)));
      }
      return newMap(g, g.concrete(actual.key));
    case "chan": {
      const zero = b.arrow([], g.zero(g.concrete(actual.elem)));
      return g.callRuntime("makeChan", [zero, sizes[0] ?? b.num(0)], e.pos);
    }
    default:
      return g.unsupported(e.pos, `make of ${actual.kind}`);
  }
}

function hasEffects(e: b.Expression): boolean {
  return e.type !== "Identifier" && e.type !== "MemberExpression";
}

/** `new(T)`, and `new(x)` of Go 1.26. */
function newCall(g: Generator, e: ast.CallExpr): b.Expression {
  const pointer = g.under(g.typeOf(e));
  if (pointer.kind !== "pointer") return g.unsupported(e.pos, "new of this");
  const elem = g.concrete(pointer.elem);
  const value = g.isType(e.args[0]) ? g.zero(elem, e.pos) : g.stored(e.args[0], elem);
  return isAggregate(elem) ? value : b.newOf(g.runtime("Ref"), [value], e.pos);
}

// ---- Numbers

function minMax(g: Generator, e: ast.CallExpr, name: "min" | "max"): b.Expression {
  const type = g.typeOf(e);
  const kind = basicKind(type);
  if (e.args.length === 1) return g.value(e.args[0], type);
  const args = e.args.map((arg) => g.value(arg, type));
  const small = intKind(type) !== null && e.args.every((arg) => rangeOf(g, arg) !== null);
  if (small) return b.invoke(b.id("Math"), name, args, e.pos);
  if (isComplexKind(kind)) return g.unsupported(e.pos, name);
  const runtimeName = isFloatKind(kind) ? `${name}Float` : name;
  const [first, ...rest] = args;
  return rest.reduce((x, y) => g.callRuntime(runtimeName, [x, y], e.pos), first);
}

// ---- Panics and output

function panicCall(g: Generator, e: ast.CallExpr): b.Expression {
  // As a statement it is a `throw`, see statements/expression.ts; here it stands in an expression.
  return g.callRuntime("throwPanic", [panicValue(g, e)], e.pos);
}

export function panicValue(g: Generator, e: ast.CallExpr): b.Expression {
  return g.stored(e.args[0], emptyInterface);
}

function recoverCall(g: Generator, e: ast.CallExpr): b.Expression {
  const name = g.frame.panicName;
  return name === null ? b.nullLit(e.pos) : g.callRuntime("recover", [b.id(name)], e.pos);
}

function printArgs(g: Generator, e: ast.CallExpr): b.Expression[] {
  return e.args.map((arg) => g.value(arg, emptyInterface));
}
