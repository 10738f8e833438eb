// What the files that check calls of builtin functions share.
import type * as ast from "../syntax/nodes.ts";
import { defaultType } from "../types/basics.ts";
import { Var } from "../types/objects.ts";
import { Signature, Tuple, type Type } from "../types/types.ts";
import type { Checker } from "./checker.ts";
import type { Operand } from "./operand.ts";

/** One call of a builtin function. */
export interface BuiltinCall {
  call: ast.CallExpr;
  /** Name as in messages: "append", "unsafe.Sizeof". */
  name: string;
  /** Evaluated arguments; empty for functions that take types. The first is also the result operand. */
  args: Operand[];
}

/** Records the signature with which a builtin is called; `result` is null if it has none. */
export function recordBuiltin(
  c: Checker,
  fun: ast.Expr,
  result: Type | null,
  params: Type[] = [],
  variadic = false,
): void {
  const variable = (type: Type) => new Var(0, null, "", defaultType(type));
  const results = new Tuple(result === null ? [] : [variable(result)]);
  const sig = new Signature(new Tuple(params.map(variable)), results, variadic);
  for (;;) {
    c.recordType(fun, "builtin", sig);
    if (fun.kind !== "ParenExpr") return;
    fun = fun.x;
  }
}
