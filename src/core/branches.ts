// If statements (specification: "If statements"). As in gc, the branch that a constant condition rules out is checked but
// not compiled: nothing in it counts as used or called.
import type * as ast from "../syntax/nodes.ts";
import type { Info } from "../types/info.ts";
import type { Elaborator } from "./elaborator.ts";
import type * as core from "./nodes.ts";

export function ifStmt(c: Elaborator, s: ast.IfStmt): core.Stmt {
  const at = { source: s, pos: s.pos, end: s.end };
  const init = s.init === null ? null : c.stmt(s.init);
  const value = decided(c.info, s.cond);
  if (value === null)
    return {
      kind: "If",
      init,
      cond: c.expr(s.cond),
      body: block(c, s.body),
      else: otherwise(c, s.else),
      ...at,
    };
  const taken = value ? block(c, s.body) : otherwise(c, s.else);
  const list = [init, taken].filter((part) => part !== null);
  if (list.length === 0) return { kind: "Empty", ...at };
  return list.length === 1 ? list[0] : { kind: "Block", list, start: s.pos, rbrace: s.end, ...at };
}

function block(c: Elaborator, s: ast.BlockStmt): core.Block {
  return c.stmt(s) as core.Block;
}

function otherwise(c: Elaborator, s: ast.IfStmt["else"]): core.If["else"] {
  if (s === null) return null;
  if (s.kind !== "IfStmt") return block(c, s);
  const inner = ifStmt(c, s);
  if (inner.kind === "If" || inner.kind === "Block") return inner;
  const { source, pos, end } = inner;
  return inner.kind === "Empty"
    ? null
    : { kind: "Block", list: [inner], start: pos, rbrace: end, source, pos, end };
}

/** The branch of an if statement that is compiled, null if there is none; undefined if both are. */
export function onlyBranch(info: Info, s: ast.IfStmt): ast.Stmt | null | undefined {
  const value = decided(info, s.cond);
  return value === null ? undefined : value ? s.body : s.else;
}

/** What a condition is known to be before anything of it is evaluated. */
function decided(info: Info, e: ast.Expr): boolean | null {
  const value = info.types.get(e)?.value;
  if (value?.kind === "bool") return value.value;
  if (e.kind === "ParenExpr") return decided(info, e.x);
  if (e.kind === "UnaryExpr" && e.op === "!") {
    const x = decided(info, e.x);
    return x === null ? null : !x;
  }
  if (e.kind !== "BinaryExpr" || (e.op !== "&&" && e.op !== "||")) return null;
  const x = decided(info, e.x);
  if (x === null) return null;
  return x === (e.op === "||") ? x : decided(info, e.y);
}
