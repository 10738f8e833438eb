// If statements (specification: "If statements").
import type * as core from "../../core/nodes.ts";
import * as b from "../builders.ts";
import type { estree as es } from "../estree.ts";
import type { Generator } from "../generator.ts";
import { scoped } from "./scopes.ts";

export function ifStmt(g: Generator, s: core.If): es.Statement[] {
  const init = s.init === null ? [] : g.stmt(s.init);
  const test = g.expr(s.cond);
  const body = g.block(s.body);
  const statement = b.ifThen(test, body, s.else === null ? null : elseBranch(g, s.else), s.pos);
  return scoped(g, s.init, [...init, statement]);
}

/** `else if` stays one unless its init statement needs a scope. */
function elseBranch(g: Generator, s: core.Block | core.If): es.Statement {
  if (s.kind === "Block") return g.block(s);
  const statements = ifStmt(g, s);
  const [only] = statements;
  if (statements.length === 1 && (only.type === "IfStatement" || only.type === "BlockStatement")) return only;
  return b.block(statements);
}
