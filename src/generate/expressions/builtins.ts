// Builtin functions (specification: "Built-in functions").
import type { BuiltinKind } from "../../core/builtins.ts";
import type * as core from "../../core/nodes.ts";
import type { Pos } from "../../source/position.ts";
import type { Type } from "../../types/types.ts";
import * as b from "../builders.ts";
import { isCopied } from "../copying.ts";
import type { Generator } from "../generator.ts";
import { isSelfDescribing } from "../interfaces.ts";
import { basicKind, intKind, isAggregate, isComplexKind, isFloatKind, isString } from "../kinds.ts";
import { hashArgument, newMap } from "../maps.ts";
import type { RuntimeName } from "../module.ts";
import { rangeOf } from "../ranges.ts";
import { isPlain } from "../reuse.ts";
import { rowChecks } from "./index.ts";
import { elementValue } from "./literals.ts";
import { unsafeRules } from "./unsafe.ts";

type Rule = (g: Generator, e: core.Builtin) => b.Expression;

export function builtin(g: Generator, e: core.Builtin): b.Expression {
  const { spread } = e;
  if (spread === null) return rules[e.builtin](g, e);
  // The results are kept first.
  const values = g.expr(spread);
  const count = spread.type.kind === "tuple" ? spread.type.vars.length : 1;
  const temps = Array.from({ length: count }, () => g.temp());
  const rest = g.withResults(
    (index) => b.id(temps[index].name),
    () => rules[e.builtin](g, e),
  );
  return b.sequence(b.assign(b.arrayPattern(temps), values), rest);
}

const rules: Record<BuiltinKind, Rule> = {
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

function lengthCall(g: Generator, e: core.Builtin, property: string, chanName: RuntimeName): b.Expression {
  const arg = e.args[0];
  const actual = g.under(arg.type);
  const x = g.expr(arg);
  switch (actual.kind) {
    case "map":
      return b.member(x, "size", e.pos);
    case "chan":
      return g.callRuntime(chanName, [x], e.pos);
    case "array":
      return b.member(x, "length", e.pos);
    case "pointer":
      return arrayLength(x, arg, g.under(actual.elem));
    default:
      return (property === "length" ? lengthInLoop(g, arg) : null) ?? b.member(x, property, e.pos);
  }
}

/** The length of a slice that the loop around it has read before it began. */
function lengthInLoop(g: Generator, x: core.Expr): b.Expression | null {
  const length = g.fn.slices?.part(x, "length") ?? null;
  return length === null ? null : b.sequence(...rowChecks(g, x), length);
}

/** The length of an array is known; its pointer may be nil. */
function arrayLength(x: b.Expression, arg: core.Expr, array: Type): b.Expression {
  const length = b.num(array.kind === "array" ? array.len : 0);
  return isPlain(arg) ? length : b.sequence(x, length);
}

// ---- Slices

function appendCall(g: Generator, e: core.Builtin): b.Expression {
  const type = g.under(e.type);
  if (type.kind !== "slice") return g.unsupported(e.pos, "append to this");
  const elem = g.concrete(type.elem);
  const slice = g.expr(e.args[0]);
  if (e.hasEllipsis) {
    const source = e.args[1];
    if (source.kind === "Nil") return slice;
    const name = isString(source.type) ? "appendString" : "appendSlice";
    return g.callRuntime(name, [slice, g.expr(source), g.storage(elem)], e.pos);
  }
  const values = e.args.slice(1);
  if (values.length === 0) return slice;
  if (values.length === 1) {
    return g.callRuntime("append", [slice, elementValue(g, values[0], elem), g.storage(elem)], e.pos);
  }
  const list = b.array(values.map((value) => elementValue(g, value, elem)));
  return g.callRuntime("appendMany", [slice, list, g.storage(elem)], e.pos);
}

function copyCall(g: Generator, e: core.Builtin): b.Expression {
  const [dst, src] = e.args.map((arg) => g.expr(arg));
  if (isString(e.args[1].type)) return g.callRuntime("copyString", [dst, src], e.pos);
  const type = g.under(e.args[0].type);
  if (type.kind === "slice" && isCopied(g, type.elem)) {
    return g.callRuntime("copyElements", [dst, src, g.storage(type.elem)], e.pos);
  }
  return g.callRuntime("copy", [dst, src], e.pos);
}

function clearCall(g: Generator, e: core.Builtin): b.Expression {
  const x = g.expr(e.args[0]);
  const type = g.under(e.args[0].type);
  if (type.kind === "slice") return g.callRuntime("clearSlice", [x, g.storage(type.elem)], e.pos);
  return b.invoke(x, "clear", [], e.pos);
}

function deleteCall(g: Generator, e: core.Builtin): b.Expression {
  const [map, key] = e.args;
  return b.invoke(g.expr(map), "delete", [g.expr(key), ...hashArgument(g, key.type)], e.pos);
}

// ---- Allocation

function makeCall(g: Generator, e: core.Builtin): b.Expression {
  const actual = g.under(e.type);
  const sizes = e.args.map((arg) => g.expr(arg));
  switch (actual.kind) {
    case "slice":
      return g.callRuntime("makeSlice", [g.storage(actual.elem), ...sizes], e.pos);
    case "map":
      // A size is a hint, but it is evaluated.
      if (sizes.length > 0 && e.args[0].kind !== "Constant" && hasEffects(sizes[0])) {
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
function newCall(g: Generator, e: core.Builtin): b.Expression {
  const pointer = g.under(e.type);
  if (pointer.kind !== "pointer") return g.unsupported(e.pos, "new of this");
  const elem = g.concrete(pointer.elem);
  const value = e.args.length === 0 ? g.zero(elem, e.pos) : g.expr(e.args[0]);
  return isAggregate(elem) ? value : b.newOf(g.runtime("Ref"), [value], e.pos);
}

// ---- Numbers

function minMax(g: Generator, e: core.Builtin, name: "min" | "max"): b.Expression {
  const kind = basicKind(e.type);
  const args = e.args.map((arg) => g.expr(arg));
  if (args.length === 1) return args[0];
  const small = intKind(e.type) !== null && e.args.every((arg) => rangeOf(g, arg) !== null);
  if (small) return b.invoke(b.id("Math"), name, args, e.pos);
  if (isComplexKind(kind)) return g.unsupported(e.pos, name);
  const runtimeName: RuntimeName = isFloatKind(kind) ? `${name}Float` : name;
  const [first, ...rest] = args;
  return rest.reduce((x, y) => g.callRuntime(runtimeName, [x, y], e.pos), first);
}

// ---- Panics and output

/** As a statement it is a `throw`, see statements/stmt.ts; here its argument is the result of a call of several. */
function panicCall(g: Generator, e: core.Builtin): b.Expression {
  const raise = b.throwOf(panicOf(g, e));
  return b.call(b.arrow([], b.block([raise])), []);
}

/** The panic that is thrown. One with a string takes less of the runtime, which has to print its value. */
export function panicOf(g: Generator, { args: [value], pos }: core.Builtin): b.Expression {
  const isText = value.kind === "Box" && isSelfDescribing(g, value.x.type) && isString(value.x.type);
  return isText ? g.callRuntime("panicText", [g.expr(value)], pos) : panicWith(g, g.expr(value), pos);
}

/** The panic with an interface value; nil is one where GODEBUG has panicnil=1. */
export function panicWith(g: Generator, value: b.Expression, pos: Pos): b.Expression {
  const mayBeNil = g.analysis.godebug().split(",").includes("panicnil=1");
  return g.callRuntime(mayBeNil ? "panicAny" : "panic", [value], pos);
}

function recoverCall(g: Generator, e: core.Builtin): b.Expression {
  const name = g.frame.panicName;
  return name === null ? b.nullLit(e.pos) : g.callRuntime("recover", [b.id(name)], e.pos);
}

/** The arguments of print and println, as what JS shows as Go does. */
export function printArgs(g: Generator, e: core.Builtin): b.Expression[] {
  return e.args.map((arg) => printed(g, arg));
}

function printed(g: Generator, arg: core.Expr): b.Expression {
  const under = g.under(arg.type);
  // Of a type argument: the checker has found all others.
  if (under.kind === "struct" || under.kind === "array")
    return g.unsupported(arg.pos, `print of a ${under.kind}`);
  const value = g.expr(arg);
  switch (under.kind) {
    case "interface":
      return g.callRuntime("interfaceWords", [value]);
    case "slice":
      return g.callRuntime("sliceText", [value]);
    case "basic":
      return printedBasic(g, under.basic, value);
    default:
      return g.callRuntime("address", [value]);
  }
}

function printedBasic(g: Generator, kind: string, value: b.Expression): b.Expression {
  switch (kind) {
    case "float32":
    case "float64":
      return g.callRuntime(`${kind}Text`, [value]);
    case "complex64":
    case "complex128":
      return g.callRuntime("complexText", [
        value,
        g.runtime(kind === "complex64" ? "float32Text" : "float64Text"),
      ]);
    case "unsafe.Pointer":
      return g.callRuntime("address", [value]);
    default:
      return value;
  }
}
