// Calls of the predeclared functions (specification: "Built-in functions"). Those of package unsafe are in
// unsafe.ts, the arithmetic ones in complex.ts.
import { compare, makeInt, stringLength } from "../constant/index.ts";
import type * as ast from "../syntax/nodes.ts";
import { exprString } from "../syntax/printer.ts";
import { basics, byteType, defaultType } from "../types/basics.ts";
import { commonUnder } from "../types/common.ts";
import { identical } from "../types/identical.ts";
import { Var } from "../types/objects.ts";
import { allOrdered, allTypes, isString, isUntyped, underIs } from "../types/predicates.ts";
import { InterfaceT, PointerT, Signature, SliceT, Tuple, type Type } from "../types/types.ts";
import { isTypeParam, isValid, under } from "../types/underlying.ts";
import { builtins } from "../types/universe.ts";
import { assignableTo } from "./assignability.ts";
import { type BuiltinCall, recordBuiltin } from "./builtincall.ts";
import { checkArguments } from "./call.ts";
import type { Checker } from "./checker.ts";
import { complexOf, partOf } from "./complex.ts";
import { exclude } from "./expressions.ts";
import { index } from "./index.ts";
import { Operand, operandString } from "./operand.ts";
import { unsafeBuiltin } from "./unsafe.ts";
import { matchTypes, updateExprType } from "./untyped.ts";

/** interface{}, which messages do not call `any`. */
const emptyInterface = new InterfaceT();
emptyInterface.complete = true;

/** Functions whose arguments are not ordinary values. */
const special = new Set(["make", "new", "trace", "unsafe.Offsetof"]);

const allocating = new Set(["append", "make", "new"]);

/** Checks `call` of the builtin `name`; its result replaces `x`. False after an error. */
export function builtin(c: Checker, x: Operand, call: ast.CallExpr, name: string): boolean {
  if (call.ellipsis !== 0 && name !== "append") {
    const text = `invalid operation: invalid use of ... with built-in ${name.replace("unsafe.", "")}`;
    c.error(call, "InvalidDotDotDot", text);
    c.rules.use(c, ...call.args);
    return false;
  }
  const saved = c.env.hasCallOrRecv;
  if (name === "len" || name === "cap") c.env.hasCallOrRecv = false;
  try {
    let args: Operand[] = [];
    if (!special.has(name)) {
      args = c.rules.exprList(c, call.args);
      if (args.length > 0) x.assign(args[0]);
      if (args.some((arg) => arg.mode === "invalid")) return false;
    }
    const count = special.has(name) ? call.args.length : args.length;
    if (!checkCount(c, call, name, count) || !dispatch(c, x, { call, name, args })) return false;
    if (allocating.has(name)) c.allocated.push({ pos: call.lparen, type: x.type });
    return true;
  } finally {
    if (name === "len" || name === "cap") c.env.hasCallOrRecv = saved;
  }
}

function checkCount(c: Checker, call: ast.CallExpr, name: string, count: number): boolean {
  const { args, variadic } = builtins[name];
  if (count >= args && (variadic || count === args)) return true;
  const qualifier = count < args ? "not enough" : "too many";
  const what = `${qualifier} arguments for ${exprString(call)} (expected ${args}, found ${count})`;
  c.error(call, "WrongArgCount", `invalid operation: ${what}`);
  return false;
}

function dispatch(c: Checker, x: Operand, b: BuiltinCall): boolean {
  switch (b.name) {
    case "append":
      return append(c, x, b);
    case "assert":
      return assert(c, x, b);
    case "cap":
    case "len":
      return length(c, x, b);
    case "clear":
      return clear(c, x, b);
    case "close":
      return close(c, x, b);
    case "complex":
      return complexOf(c, x, b);
    case "copy":
      return copy(c, x, b);
    case "delete":
      return deleteKey(c, x, b);
    case "imag":
    case "real":
      return partOf(c, x, b);
    case "make":
      return make(c, x, b);
    case "max":
    case "min":
      return extreme(c, x, b);
    case "new":
      return newVariable(c, x, b);
    case "panic":
      return panic(c, x, b);
    case "print":
    case "println":
      return print(c, x, b);
    case "trace":
      return trace(c, x, b);
    case "recover":
      x.setValue(emptyInterface);
      recordBuiltin(c, b.call.fun, x.type);
      return true;
    default:
      return unsafeBuiltin(c, x, b);
  }
}

/** Its value is that of its argument. */
function assert(c: Checker, x: Operand, { call }: BuiltinCall): boolean {
  if (x.mode !== "constant" || x.value?.kind !== "bool") {
    const text = `invalid argument: ${operandString(c, x)} is not a boolean constant`;
    c.error(x, "FailedAssertion", text);
    return false;
  }
  if (!x.value.value) c.error(call, "FailedAssertion", `${exprString(call)} failed`);
  return true;
}

/** The first argument, be it a type; of the others only errors are seen. */
function trace(c: Checker, x: Operand, { call }: BuiltinCall): boolean {
  const [first, ...others] = call.args;
  if (first === undefined) {
    noValue(x);
    return true;
  }
  c.rules.rawExpr(c, null, x, first, null, false);
  for (const other of others) c.rules.rawExpr(c, null, new Operand(), other, null, false);
  return x.mode !== "invalid";
}

function noValue(x: Operand): void {
  x.mode = "novalue";
  x.value = null;
}

// ---- Slices

/** The element type of the slice `x`, or null with the reason in `cause`. */
function sliceElem(c: Checker, x: Operand, cause: { text: string }): Type | null {
  let elem: Type | null = null;
  const fail = (text: string) => {
    cause.text = text;
    return false;
  };
  const ok = allTypes(x.type, (_, u) => {
    if (u?.kind !== "slice") {
      if (x.isNil) return fail("argument must be a slice; have untyped nil");
      return fail(`argument must be a slice; have ${operandString(c, x)}`);
    }
    if (elem !== null && !identical(elem, u.elem)) {
      const types = `${c.typeString(elem)} and ${c.typeString(u.elem)} in ${operandString(c, x)}`;
      return fail(`mismatched slice element types ${types}`);
    }
    elem = u.elem;
    return true;
  });
  return ok ? elem : null;
}

const byteSlice = new SliceT(byteType);

/** Each type is a byte slice or a string, and one is a string. */
function isBytesOrString(type: Type): boolean {
  let hasString = false;
  const ok = allTypes(type, (_, u) => {
    if (u !== null && isString(u)) hasString = true;
    else if (u?.kind !== "slice" || !identical(u.elem, byteType)) return false;
    return true;
  });
  return ok && hasString;
}

function append(c: Checker, x: Operand, { call, args }: BuiltinCall): boolean {
  const slice = x.type;
  if (args.length === 2 && call.ellipsis !== 0) {
    const [, y] = args;
    if (!x.isNil && assignableTo(c, x, byteSlice).ok && isBytesOrString(y.type)) {
      if (isUntyped(y.type)) c.rules.convertUntyped(c, y, basics.string);
      recordBuiltin(c, call.fun, slice, [slice, y.type], true);
      x.setValue(slice);
      return true;
    }
  }
  const cause = { text: "" };
  const elem = sliceElem(c, x, cause);
  if (elem === null) {
    c.error(x, "InvalidAppend", `invalid append: ${cause.text}`);
    return false;
  }
  const variable = (type: Type) => new Var(0, null, "", type);
  const params = new Tuple([variable(slice), variable(new SliceT(elem))]);
  const sig = new Signature(params, new Tuple([variable(slice)]), true);
  checkArguments(c, { call, sig, typeArgs: [], typeExprs: [], args, partial: null });
  recordBuiltin(c, call.fun, slice, [slice, new SliceT(elem)], true);
  x.setValue(slice);
  return true;
}

function copy(c: Checker, x: Operand, { call, args }: BuiltinCall): boolean {
  const [, y] = args;
  const cause = { text: "" };
  const bad = (at: Operand, text: string) => {
    c.error(at, "InvalidCopy", `invalid copy: ${text}`);
    return false;
  };
  const dst = sliceElem(c, x, cause);
  if (dst === null) return bad(x, cause.text);
  const fromString = isBytesOrString(y.type);
  const src = fromString ? byteType : sliceElem(c, y, cause);
  if (src === null) return bad(y, cause.text);
  if (!identical(dst, src)) {
    const operands = `${operandString(c, x)} and ${operandString(c, y)}`;
    const types = `${c.typeString(dst)} and ${c.typeString(src)}`;
    return bad(x, `arguments ${operands} have different element types ${types}`);
  }
  if (isUntyped(y.type)) c.rules.convertUntyped(c, y, basics.string);
  recordBuiltin(c, call.fun, basics.int, [x.type, y.type]);
  x.setValue(basics.int);
  return true;
}

// ---- Lengths

function arrayOf(u: Type): Type {
  if (u.kind !== "pointer") return u;
  const elem = under(u.elem);
  return elem.kind === "array" ? elem : u;
}

function hasLength(u: Type | null, isLen: boolean): boolean {
  if (u === null) return false;
  const type = arrayOf(u);
  if (type.kind === "basic") return isLen && isString(type);
  if (type.kind === "map") return isLen;
  return type.kind === "array" || type.kind === "slice" || type.kind === "chan";
}

function length(c: Checker, x: Operand, { call, name }: BuiltinCall): boolean {
  if (!underIs(x.type, (u) => hasLength(u, name === "len"))) {
    if (isValid(under(x.type))) {
      const code = name === "len" ? "InvalidLen" : "InvalidCap";
      c.error(x, code, `invalid argument: ${operandString(c, x)} for built-in ${name}`);
    }
    return false;
  }
  const type = isTypeParam(x.type) ? x.type : arrayOf(under(x.type));
  if (x.mode === "constant" && x.value!.kind === "string") {
    x.setConstant(basics.int, makeInt(BigInt(stringLength(x.value!))));
  } else if (type.kind === "array" && !c.env.hasCallOrRecv) {
    x.setConstant(basics.int, type.len >= 0 ? makeInt(BigInt(type.len)) : { kind: "unknown" });
  } else {
    recordBuiltin(c, call.fun, basics.int, [x.type]);
    if (isUntyped(x.type) && x.expr !== null) updateExprType(c, x.expr, defaultType(x.type), true);
    x.setValue(basics.int);
  }
  return true;
}

// ---- Maps and channels

function clear(c: Checker, x: Operand, { call }: BuiltinCall): boolean {
  c.requireVersion(call.fun, "go1.21", "clear");
  const ok = underIs(x.type, (u) => u?.kind === "map" || u?.kind === "slice");
  if (!ok) {
    const text = `cannot clear ${operandString(c, x)}: argument must be (or constrained by) map or slice`;
    c.error(x, "InvalidClear", `invalid argument: ${text}`);
    return false;
  }
  recordBuiltin(c, call.fun, null, [x.type]);
  noValue(x);
  return true;
}

function close(c: Checker, x: Operand, { call }: BuiltinCall): boolean {
  const bad = (what: string) => {
    c.error(x, "InvalidClose", `invalid operation: cannot close ${what} ${operandString(c, x)}`);
    return false;
  };
  const ok = underIs(x.type, (u) => {
    if (u?.kind !== "chan") return bad("non-channel");
    return u.dir !== "recv" || bad("receive-only channel");
  });
  if (!ok) return false;
  recordBuiltin(c, call.fun, null, [x.type]);
  noValue(x);
  return true;
}

function deleteKey(c: Checker, x: Operand, { call, args }: BuiltinCall): boolean {
  const map = x.type;
  let key: Type | null = null;
  const bad = (text: string) => {
    c.error(x, "InvalidDelete", `invalid argument: ${text}`);
    return false;
  };
  const ok = underIs(map, (u) => {
    if (u?.kind !== "map") return bad(`${operandString(c, x)} is not a map`);
    if (key !== null && !identical(u.key, key)) {
      return bad(`maps of ${operandString(c, x)} must have identical key types`);
    }
    key = u.key;
    return true;
  });
  if (!ok) return false;
  c.rules.assignment(c, args[1], key, "argument to delete");
  if (args[1].mode === "invalid") return false;
  recordBuiltin(c, call.fun, null, [map, key!]);
  noValue(x);
  return true;
}

// ---- Allocation

function make(c: Checker, x: Operand, { call }: BuiltinCall): boolean {
  const [arg, ...sizes] = call.args;
  const type = c.rules.varType(c, arg);
  if (!isValid(type)) return false;
  const common = commonUnder(type, (_, u) => {
    if (u === null) return () => "no specific type";
    const ok = u.kind === "slice" || u.kind === "map" || u.kind === "chan";
    return ok ? null : () => "type must be slice, map, or channel";
  });
  if (common.cause !== null) {
    const cause = common.cause((t) => c.typeString(t));
    c.error(arg, "InvalidMake", `invalid argument: cannot make ${exprString(arg)}: ${cause}`);
    return false;
  }
  const least = common.type.kind === "slice" ? 2 : 1;
  const count = call.args.length;
  if (count < least || count > least + 1) {
    const text = `${exprString(call)} expects ${least} or ${least + 1} arguments; found ${count}`;
    c.error(call, "WrongArgCount", `invalid operation: ${text}`);
    return false;
  }
  const checked = sizes.map((e) => index(c, e, -1));
  if (checked.length === 2 && checked[1].value >= 0 && checked[0].value > checked[1].value) {
    c.error(sizes[0], "SwappedMakeArgs", "invalid argument: length and capacity swapped");
  }
  x.setValue(type);
  recordBuiltin(c, call.fun, type, [type, ...checked.map((size) => size.type)]);
  return true;
}

/** new(T), or new(x) for a variable that holds a copy of x (Go 1.26). */
function newVariable(c: Checker, x: Operand, { call }: BuiltinCall): boolean {
  const [arg] = call.args;
  c.rules.exprOrType(c, x, arg, false);
  if (x.mode === "invalid") return false;
  if (x.mode === "type") {
    c.rules.validVarType(c, arg, x.type);
  } else {
    exclude(c, x, ["builtin"]);
    c.rules.assignment(c, x, null, "argument to new");
    if ((x.mode as string) === "invalid") return false;
    c.requireVersion(call, "go1.26", `new(${exprString(arg)})`);
  }
  const { type } = x;
  x.setValue(new PointerT(type));
  recordBuiltin(c, call.fun, x.type, [type]);
  return true;
}

// ---- Order

function extreme(c: Checker, x: Operand, { call, name, args }: BuiltinCall): boolean {
  c.requireVersion(call.fun, "go1.21", `built-in ${name}`);
  const op = name === "min" ? "<" : ">";
  for (const [i, arg] of args.entries()) {
    if (!allOrdered(arg.type)) {
      const text = `${operandString(c, arg)} cannot be ordered`;
      c.error(arg, "InvalidMinMaxOperand", `invalid argument: ${text}`);
      return false;
    }
    if (i === 0) continue;
    matchTypes(c, x, arg);
    if (x.mode === "invalid") return false;
    if (!identical(x.type, arg.type)) {
      const previous = `${c.typeString(x.type)} (previous argument)`;
      const current = `${c.typeString(arg.type)} (type of ${exprString(arg.expr!)})`;
      c.error(arg, "MismatchedTypes", `invalid argument: mismatched types ${previous} and ${current}`);
      return false;
    }
    if (x.mode === "constant" && arg.mode === "constant") {
      if (compare(arg.value!, op, x.value!)) x.assign(arg);
    } else {
      x.setValue(x.type);
    }
  }
  if (x.mode !== "constant") {
    x.mode = "value";
    c.rules.assignment(c, x, emptyInterface, `argument to built-in ${name}`);
    if ((x.mode as string) === "invalid") return false;
  }
  for (const arg of args) if (arg.expr !== null) updateExprType(c, arg.expr, x.type, true);
  if (x.mode !== "constant") {
    const params = args.map(() => x.type);
    recordBuiltin(c, call.fun, x.type, params);
  }
  return true;
}

// ---- Panics and output

function panic(c: Checker, x: Operand, { call }: BuiltinCall): boolean {
  c.env.isPanic ??= new Set();
  c.env.isPanic.add(call);
  c.rules.assignment(c, x, emptyInterface, "argument to panic");
  if (x.mode === "invalid") return false;
  recordBuiltin(c, call.fun, null, [emptyInterface]);
  noValue(x);
  return true;
}

function print(c: Checker, x: Operand, { call, name, args }: BuiltinCall): boolean {
  for (const arg of args) {
    c.rules.assignment(c, arg, null, `argument to built-in ${name}`);
    if (arg.mode === "invalid") return false;
  }
  recordBuiltin(
    c,
    call.fun,
    null,
    args.map((arg) => arg.type),
  );
  noValue(x);
  return true;
}
