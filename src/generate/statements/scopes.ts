// Scopes of init statements: `if x := f(); x > 0` needs a block around it, unless no other variable has the name.
import type * as core from "../../core/nodes.ts";
import * as b from "../builders.ts";
import type { estree as es } from "../estree.ts";
import type { Generator } from "../generator.ts";

/** The statements of a statement with an init part, in a block of their own if need be. */
export function scoped(g: Generator, init: core.Stmt | null, statements: es.Statement[]): es.Statement[] {
  if (init === null || !statements.some((s) => s.type === "VariableDeclaration")) return statements;
  const names = declaredNames(init);
  return names.every((name) => g.fn.locals.isOnly(name)) ? statements : [b.block(statements)];
}

function declaredNames(s: core.Stmt): string[] {
  if (s.kind !== "Define") return [];
  return s.left.flatMap((left) => (left.kind === "new" ? [left.variable.name] : []));
}

/** Case clauses share a JS scope: one that declares something gets a block. */
export function clauseBody(statements: es.Statement[]): es.Statement[] {
  const declares = statements.some((s) => s.type === "VariableDeclaration" || s.type === "ClassDeclaration");
  return declares ? [b.block(statements)] : statements;
}

/** Control never reaches the end of the statements. */
export function endsAbruptly(statements: readonly es.Statement[]): boolean {
  const last = statements.at(-1);
  switch (last?.type) {
    case "ReturnStatement":
    case "ThrowStatement":
    case "BreakStatement":
    case "ContinueStatement":
      return true;
    case "BlockStatement":
      return endsAbruptly(last.body);
    default:
      return false;
  }
}
