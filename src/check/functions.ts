// Function bodies (specification: "Function declarations", "Blocks").
import type { Constant } from "../constant/constant.ts";
import type * as ast from "../syntax/nodes.ts";
import type { Signature } from "../types/types.ts";
import type { Checker } from "./checker.ts";
import { type DeclInfo, newEnvironment } from "./environment.ts";
import { isTerminatingList } from "./returns.ts";
import { stmtList } from "./statements.ts";
import { usage } from "./usage.ts";

/** Checks the body of a declared function or a function literal. */
export function funcBody(
  c: Checker,
  decl: DeclInfo | null,
  _name: string,
  sig: Signature,
  body: ast.BlockStmt,
  iota: Constant | null,
): void {
  const env = newEnvironment(sig.scope!, c.env.version);
  env.func = c.env.func;
  env.decl = decl;
  env.iota = iota;
  env.sig = sig;
  env.locals = [];
  c.withEnvironment(env, () => {
    stmtList(c, body.list);
    if (sig.results.vars.length > 0 && !isTerminatingList(c, body.list, "")) {
      c.error(body.rbrace, "MissingReturn", "missing return");
    }
    usage(c);
  });
}
