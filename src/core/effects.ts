// What expressions and statements do when they are evaluated: what they call, what they write, how they may panic, and
// whether their values are new. Of a node alone or, for the questions that say so, of all that is below it.
import { strictlyComparable } from "../types/comparable.ts";
import type { Type } from "../types/types.ts";
import { under } from "../types/underlying.ts";
import { builtins } from "./builtins.ts";
import type * as core from "./nodes.ts";
import { some } from "./walk.ts";

/** The ways in which a step can end in a run-time panic. */
export type Panic =
  | "nil"
  | "index"
  | "slice"
  | "divide"
  | "shift"
  | "assertion"
  | "conversion"
  | "incomparable"
  | "nil map"
  | "call"
  | "builtin";

const none: readonly Panic[] = [];

/**
 * How the node's own step may panic, its operands being evaluated. A call may panic as its function does; receives and
 * sends wait for ever on nil channels, which is no panic.
 */
export function panicsOf(node: core.Node): readonly Panic[] {
  switch (node.kind) {
    case "Deref":
      return node.x.kind === "Address" ? none : ["nil"];
    case "Index":
      return isInside(node) ? none : ["index"];
    case "MapIndex":
      return isHashable(node.key) ? none : ["incomparable"];
    case "MapLit":
      return node.entries.every(({ key }) => isHashable(key)) ? none : ["incomparable"];
    case "Slice":
      return ["slice"];
    case "Binary":
      return binaryPanics(node.op, node.type, node.y);
    case "OpAssign":
      return [...binaryPanics(node.op, node.target.type, node.value), ...storePanics(node.target)];
    case "IncDec":
      return storePanics(node.target);
    case "Assign":
      return node.targets.flatMap((target) => (target === null ? [] : storePanics(target)));
    case "Compare":
      return comparePanics(node);
    case "Convert":
      return isArrayOfSlice(node) ? ["conversion"] : none;
    case "TypeAssert":
      return node.commaOk ? none : ["assertion"];
    case "Call":
      return ["call"];
    case "MethodValue":
      return node.callee.kind === "interface" ? ["nil"] : none;
    case "Builtin":
      return builtinPanics(node);
    default:
      return none;
  }
}

function isInside({ of, x, index }: core.Index): boolean {
  const array = under(x.type);
  const isConstant = index.kind === "Constant" && index.value.kind === "int";
  return of === "array" && array.kind === "array" && isConstant && Number(index.value.value) < array.len;
}

/** The key is of a type whose values can all be compared. */
function isHashable(key: core.Expr): boolean {
  return strictlyComparable(key.kind === "Box" ? key.x.type : key.type);
}

function comparePanics({ op, x, y }: core.Compare): readonly Panic[] {
  if ((op !== "==" && op !== "!=") || x.kind === "Nil" || y.kind === "Nil") return none;
  return isHashable(x) || isHashable(y) ? none : ["incomparable"];
}

function isInteger(type: Type): boolean {
  const actual = under(type);
  return actual.kind === "basic" && /int/.test(actual.basic);
}

function binaryPanics(op: core.ArithmeticOp, type: Type, y: core.Expr): readonly Panic[] {
  if (y.kind === "Constant") return none;
  if ((op === "/" || op === "%") && isInteger(type)) return ["divide"];
  if (op !== "<<" && op !== ">>") return none;
  const count = under(y.type);
  return count.kind === "basic" && count.basic.startsWith("uint") ? none : ["shift"];
}

function storePanics(target: core.Expr): readonly Panic[] {
  return target.kind === "MapIndex" ? ["nil map"] : none;
}

function isArrayOfSlice({ x, type }: core.Convert): boolean {
  if (under(x.type).kind !== "slice") return false;
  const { kind } = under(type);
  return kind === "array" || kind === "pointer";
}

function builtinPanics({ builtin, args }: core.Builtin): readonly Panic[] {
  if (!builtins[builtin].panics) return none;
  // Sizes that are constant have been checked.
  const isChecked = builtin === "make" && args.every((x) => x.kind === "Constant");
  return isChecked ? none : ["builtin"];
}

/** The node runs code of other functions: it calls one, or lets other goroutines run. */
export function runsOthers(node: core.Node): boolean {
  switch (node.kind) {
    case "Call":
    case "Receive":
    case "Send":
    case "Select":
      return true;
    case "Range":
      return node.over.kind === "chan" || node.over.kind === "function";
    default:
      return false;
  }
}

/** Evaluating the node runs code of other functions somewhere; literals inside are not run by that. */
export function runsCode(root: core.Node): boolean {
  return some(root, runsOthers, (node) => node.kind !== "FuncLit");
}

/** What the statement assigns to, beside variables that it declares. */
export function targetsOf(s: core.Node): readonly Exclude<core.Target, null>[] {
  switch (s.kind) {
    case "Assign":
      return s.targets.filter((target) => target !== null);
    case "OpAssign":
    case "IncDec":
      return [s.target];
    case "Define":
      return s.left.flatMap((left) => (left.kind === "old" ? [left.target] : []));
    default:
      return [];
  }
}

/** The builtin writes elements of the slice that is its first operand, or of the array behind it. */
export function writesElements({ builtin, args }: core.Builtin): Type | null {
  if (builtin !== "append" && builtin !== "copy" && builtin !== "clear") return null;
  const slice = under(args[0].type);
  return slice.kind === "slice" ? slice.elem : null;
}

/** The value is made by evaluating the expression: nobody else holds what writes through it would change. */
export function isNew(x: core.Expr): boolean {
  switch (x.kind) {
    case "StructLit":
    case "ArrayLit":
    case "MapLit":
      return true;
    case "Address":
      return isNew(x.x);
    case "Convert":
      return isNew(x.x);
    case "Builtin":
      return x.builtin === "make" || x.builtin === "new";
    default:
      return false;
  }
}

/** The struct or array that the expression gives is an object of its own, made by it or handed over. */
export function isFresh(x: core.Expr): boolean {
  switch (x.kind) {
    case "StructLit":
    case "ArrayLit":
    case "Call":
    case "Receive":
    case "Copy":
    case "Result": // see resultsOf
      return true;
    case "Convert":
      // A conversion between struct types builds an object of another class; one to the type itself does nothing.
      return (under(x.x.type).kind === "struct" && x.type !== x.x.type) || isFresh(x.x);
    default:
      return false;
  }
}
