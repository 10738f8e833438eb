// Select statements (specification: "Select statements").
import type * as ast from "../syntax/nodes.ts";
import { unparen } from "../syntax/unparen.ts";
import type { Checker } from "./checker.ts";

export function selectStmt(c: Checker, s: ast.SelectStmt): void {
  multipleDefaults(
    c,
    s.body.filter((clause) => clause.comm === null),
  );
  for (const clause of s.body) {
    if (clause.comm !== null && !isCommunication(clause.comm)) {
      const text = "select case must be send or receive (possibly with assignment)";
      c.error(clause.comm, "InvalidSelectCase", text);
      continue;
    }
    c.openScope(clause);
    if (clause.comm !== null) c.rules.stmt(c, clause.comm);
    c.rules.stmtList(c, clause.body);
    c.closeScope();
  }
}

function isCommunication(s: ast.Stmt): boolean {
  if (s.kind === "SendStmt") return true;
  if (s.kind === "ExprStmt") return isReceive(s.x);
  const isAssignment = s.kind === "AssignStmt" && (s.op === "=" || s.op === ":=");
  return isAssignment && s.rhs.length === 1 && isReceive(s.rhs[0]);
}

function isReceive(e: ast.Expr): boolean {
  const inner = unparen(e);
  return inner.kind === "UnaryExpr" && inner.op === "<-";
}

/** Reports all default clauses but the first. */
export function multipleDefaults(c: Checker, defaults: ast.Node[]): void {
  for (const clause of defaults.slice(1)) {
    const first = c.position(defaults[0].pos);
    c.error(clause, "DuplicateDefault", `multiple defaults (first at ${first})`);
  }
}
