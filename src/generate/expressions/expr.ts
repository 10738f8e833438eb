// Expressions by kind (specification: "Expressions").
import type * as core from "../../core/nodes.ts";
import * as b from "../builders.ts";
import { receive } from "../channels.ts";
import { cloneOf, isCopied } from "../copying.ts";
import type { Generator } from "../generator.ts";
import { isJoined, joinedValue } from "../inwords.ts";
import { isLastUse } from "../lastuse.ts";
import { methodExpression, methodValue } from "../methodcalls.ts";
import { typeAssert } from "./assertions.ts";
import { binary } from "./binary.ts";
import { builtin } from "./builtins.ts";
import { call } from "./calls.ts";
import { comparison } from "./comparisons.ts";
import { constantExpr } from "./constants.ts";
import { boxed, convert, widen } from "./conversions.ts";
import { field } from "./fields.ts";
import { index, mapIndex } from "./index.ts";
import { arrayLit, mapLit, structLit } from "./literals.ts";
import { functionValue, variable } from "./names.ts";
import { address, dereference, uncopied } from "./pointers.ts";
import { slice } from "./slicing.ts";
import { unary } from "./unary.ts";

export function expr(g: Generator, e: core.Expr): b.Expression {
  if (isJoined(g, e)) return joinedValue(g, e);
  switch (e.kind) {
    case "Constant":
      return constantExpr(g, e);
    case "Nil":
      return g.zero(e.type, e.pos);
    case "Variable":
      return variable(g, e.variable, e.pos);
    case "FunctionValue":
      return functionValue(g, e.func, e.typeArgs, e.pos);
    case "FuncLit":
      return g.rules.funcLit(g, e);
    case "Result":
      if (g.resultAt === null) throw new Error("a result of nothing");
      return g.resultAt(e.index);
    case "StructLit":
      return structLit(g, e);
    case "ArrayLit":
      return arrayLit(g, e);
    case "MapLit":
      return mapLit(g, e);
    case "Field":
      return field(g, e);
    case "Index":
      return index(g, e);
    case "MapIndex":
      return mapIndex(g, e);
    case "Slice":
      return slice(g, e);
    case "Deref":
      return dereference(g, e);
    case "Address":
      return address(g, e);
    case "Copy":
      if (isLastUse(g, e.x)) return g.expr(e.x);
      return isCopied(g, e.type) ? cloneOf(g, g.expr(e.x), e.type) : uncopied(g, e.x);
    case "Unary":
      return unary(g, e);
    case "Binary":
      return binary(g, e);
    case "Logical":
      return b.logical(e.op, g.expr(e.x), g.expr(e.y), e.pos);
    case "Compare":
      return comparison(g, e);
    case "Receive":
      return receive(g, e);
    case "Convert":
      return convert(g, e);
    case "Box":
      return boxed(g, e);
    case "Widen":
      return widen(g, e);
    case "TypeAssert":
      return typeAssert(g, e);
    case "Call":
      return call(g, e);
    case "Builtin":
      return builtin(g, e);
    case "MethodValue":
      return methodValue(g, e);
    case "MethodExpression":
      return methodExpression(g, e);
    case "Let":
      return valuesFirst(g, e);
    case "BadExpr":
      return g.unsupported(e.pos, e.what);
  }
}

/** Temporaries of the function for values that come before an expression. */
function valuesFirst(g: Generator, e: core.Let): b.Expression {
  const before = e.before.map(({ left, values }) => {
    const [only] = left;
    const name = only.kind === "new" ? g.fn.locals.declare(only.variable) : g.fn.locals.unique("$v");
    g.frame.declare(name);
    return b.assign(b.id(name), g.expr(values[0]));
  });
  return b.sequence(...before, g.expr(e.x));
}
