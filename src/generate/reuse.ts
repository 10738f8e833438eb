// Values that generated code needs more than once: as they are if reading them again changes nothing, else through
// a temporary that is assigned at the first use: `($1 = f()).array[$1.offset]`.
import { type BuiltinKind, builtins } from "../core/builtins.ts";
import type * as core from "../core/nodes.ts";
import * as b from "./builders.ts";
import type { estree as es } from "./estree.ts";
import type { Generator } from "./generator.ts";

export interface Reusable {
  /** The first use in order of evaluation. */
  first: b.Expression;
  again(): b.Expression;
}

/**
 * `once`: there will be no second use. `stable`: nothing is evaluated between the uses that could change a field,
 * so that `this.x` and variables of other packages may be read again.
 */
export function reuse(g: Generator, e: b.Expression, once = false, stable = true): Reusable {
  if (once) return { first: e, again: () => e };
  if (isSimple(e) || (stable && isShortMember(g, e)))
    return { first: e, again: () => ({ ...e }) as b.Expression };
  const temp = g.temp();
  return { first: b.assign(temp, e), again: () => b.id(temp.name) };
}

/** Reading it has no effect and costs nothing. */
export function isSimple(e: b.Expression): boolean {
  return e.type === "Identifier" || e.type === "ThisExpression" || e.type === "Literal";
}

/** Evaluating it reads variables and calculates with numbers, nothing more, so that it can be left out. */
export function isOnlyRead(e: es.Expression | es.PrivateIdentifier): boolean {
  if (e.type === "BinaryExpression") return isOnlyRead(e.left) && isOnlyRead(e.right);
  if (e.type === "UnaryExpression") return isOnlyRead(e.argument);
  return e.type !== "PrivateIdentifier" && isSimple(e);
}

function isShortMember({ module }: Generator, e: b.Expression): boolean {
  if (e.type !== "MemberExpression" || e.computed) return false;
  const { object } = e;
  return (
    object.type === "ThisExpression" || (object.type === "Identifier" && module.isNamespace(object.name))
  );
}

/** Evaluating the Go expression calls nothing and so changes nothing. */
export function isPlain(e: core.Expr): boolean {
  switch (e.kind) {
    case "Constant":
    case "Nil":
    case "Variable":
    case "FunctionValue":
    case "FuncLit":
    case "MethodExpression":
      return true;
    case "Result":
      return false;
    case "Field":
    case "Deref":
    case "Address":
    case "Copy":
    case "Unary":
    case "Convert":
    case "Box":
    case "Widen":
    case "TypeAssert":
      return isPlain(e.x);
    case "Binary":
    case "Compare":
    case "Logical":
      return isPlain(e.x) && isPlain(e.y);
    case "Index":
      return isPlain(e.x) && isPlain(e.index);
    case "MapIndex":
      return isPlain(e.x) && isPlain(e.key);
    case "Slice":
      return [e.x, e.low, e.high, e.max].every((part) => part === null || isPlain(part));
    case "StructLit":
      return e.fields.every(({ value }) => isPlain(value));
    case "ArrayLit":
      return e.entries.every(({ value }) => isPlain(value));
    case "MapLit":
      return e.entries.every(({ key, value }) => isPlain(key) && isPlain(value));
    case "MethodValue":
      return isPlain(e.callee.receiver);
    case "Builtin":
      return onlyReads(e.builtin) && e.args.every(isPlain);
    default:
      return false;
  }
}

function onlyReads(kind: BuiltinKind): boolean {
  const { writes, panics, allocates, acts } = builtins[kind];
  return !writes && !panics && !allocates && !acts;
}

/** The value cannot change between its evaluation and a later one, whatever is called in between. */
export function isConstantValue(e: core.Expr): boolean {
  if (e.kind === "Convert" || e.kind === "Box") return e.isImplicit && isConstantValue(e.x);
  return e.kind === "Constant" || e.kind === "FuncLit" || e.kind === "Nil";
}
