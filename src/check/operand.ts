// Operands: what the checker knows of an expression while it is being checked.
import type { Constant } from "../constant/constant.ts";
import type { Pos } from "../source/position.ts";
import type * as ast from "../syntax/nodes.ts";
import type { Mode } from "../types/info.ts";
import type { Type } from "../types/types.ts";

/** An intermediate result. Functions that check an expression take one and fill it in. */
export class Operand {
  mode: Mode = "invalid";
  expr: ast.Expr | null = null;
  type: Type | null = null;
  /** Set if and only if `mode` is "constant". */
  value: Constant | null = null;
  /** Name of the builtin function if `mode` is "builtin": "append", "unsafe.Sizeof" … */
  builtin: string | null = null;

  get pos(): Pos {
    return this.expr?.pos ?? 0;
  }
}
