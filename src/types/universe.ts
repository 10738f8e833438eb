// The universe scope (specification: "Predeclared identifiers") and package unsafe.
import type { Constant } from "../constant/constant.ts";
import { basics, byteType, runeType } from "./basics.ts";
import { Builtin, Const, Func, Nil, type Obj, TypeName, Var } from "./objects.ts";
import { Package } from "./package.ts";
import { Scope } from "./scope.ts";
import { Alias, InterfaceT, Named, Signature, Tuple, type Type } from "./types.ts";

export const universe = new Scope(null);
export const unsafePackage = new Package("unsafe", "unsafe", universe);
unsafePackage.complete = true;

function define<T extends Obj>(obj: T): T {
  universe.insert(obj);
  return obj;
}

function defineType(name: string, type: Type): void {
  define(new TypeName(0, null, name, type));
}

for (const type of Object.values(basics)) {
  if (type.basic === "unsafe.Pointer" || type.name.includes(" ")) continue;
  defineType(type.name, type);
}
defineType("byte", byteType);
defineType("rune", runeType);

/** The interface without methods that `any` is an alias of. */
export const emptyInterface = new InterfaceT();
emptyInterface.complete = true;
emptyInterface.typeSet = { methods: [], terms: null, comparable: false };
export const anyType = new Alias(new TypeName(0, null, "any", null));
anyType.rhs = emptyInterface;
anyType.obj.type = anyType;
define(anyType.obj);

function predeclaredInterface(name: string, build: (type: Named, underlying: InterfaceT) => void): Named {
  const obj = define(new TypeName(0, null, name, null));
  const type = new Named(obj);
  const underlying = new InterfaceT();
  underlying.complete = true;
  type.rhs = type.underlying = underlying;
  obj.type = type;
  build(type, underlying);
  return type;
}

export const errorType = predeclaredInterface("error", (type, underlying) => {
  const result = new Var(0, null, "", basics.string);
  result.isResult = true;
  const signature = new Signature(new Tuple(), new Tuple([result]));
  signature.recv = new Var(0, null, "", type);
  signature.recv.isReceiver = true;
  underlying.methods = [new Func(0, null, "Error", signature)];
});

export const comparableType = predeclaredInterface("comparable", (_, underlying) => {
  underlying.predeclared = "interface{comparable}";
  underlying.typeSet = { methods: [], terms: null, comparable: true };
});

function defineConst(name: string, type: Type, value: Constant): Const {
  const obj = define(new Const(0, null, name, type));
  obj.value = value;
  return obj;
}
defineConst("true", basics["untyped bool"], { kind: "bool", value: true });
defineConst("false", basics["untyped bool"], { kind: "bool", value: false });
/** Its value is that of the environment. */
export const universeIota = defineConst("iota", basics["untyped int"], { kind: "int", value: 0n });
define(new Nil(0, null, "nil", basics["untyped nil"]));

export interface BuiltinInfo {
  /** Least number of arguments. */
  args: number;
  variadic: boolean;
  /** A call may stand as a statement, or has a value that must be used. */
  kind: "expression" | "statement";
}

function signature(args: number, kind: BuiltinInfo["kind"], variadic = false): BuiltinInfo {
  return { args, variadic, kind };
}

/** By name; those of package unsafe with their prefix. */
export const builtins: Readonly<Record<string, BuiltinInfo>> = {
  assert: signature(1, "statement"),
  trace: signature(0, "expression", true),
  append: signature(1, "expression", true),
  cap: signature(1, "expression"),
  clear: signature(1, "statement"),
  close: signature(1, "statement"),
  complex: signature(2, "expression"),
  copy: signature(2, "statement"),
  delete: signature(2, "statement"),
  imag: signature(1, "expression"),
  len: signature(1, "expression"),
  make: signature(1, "expression", true),
  max: signature(1, "expression", true),
  min: signature(1, "expression", true),
  new: signature(1, "expression"),
  panic: signature(1, "statement"),
  print: signature(0, "statement", true),
  println: signature(0, "statement", true),
  real: signature(1, "expression"),
  recover: signature(0, "statement"),
  "unsafe.Add": signature(2, "expression"),
  "unsafe.Alignof": signature(1, "expression"),
  "unsafe.Offsetof": signature(1, "expression"),
  "unsafe.Sizeof": signature(1, "expression"),
  "unsafe.Slice": signature(2, "expression"),
  "unsafe.SliceData": signature(1, "expression"),
  "unsafe.String": signature(2, "expression"),
  "unsafe.StringData": signature(1, "expression"),
};

for (const name of Object.keys(builtins)) {
  const member = /^unsafe\.(.*)/.exec(name)?.[1];
  if (name === "assert" || name === "trace") continue;
  if (member === undefined) define(new Builtin(0, null, name, basics.invalid));
  else unsafePackage.scope.insert(new Builtin(0, unsafePackage, member, basics.invalid));
}

/**
 * For tests of the checker: declares `assert(condition)`, an error unless the condition is constant and true, and
 * `trace(x, …)`, which is its first argument.
 */
export function declareTestFunctions(): void {
  for (const name of ["assert", "trace"]) define(new Builtin(0, null, name, basics.invalid));
}

unsafePackage.scope.insert(new TypeName(0, unsafePackage, "Pointer", basics["unsafe.Pointer"]));
