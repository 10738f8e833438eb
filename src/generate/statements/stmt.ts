// Statements by kind, and lists of statements with their comments (specification: "Statements").
import type * as core from "../../core/nodes.ts";
import * as b from "../builders.ts";
import { send } from "../channels.ts";
import { commentsFor } from "../comments.ts";
import type { estree as es } from "../estree.ts";
import { panicOf } from "../expressions/builtins.ts";
import { callStatement } from "../expressions/calls.ts";
import type { Generator } from "../generator.ts";
import { assignStmt, incDecStmt, opAssignStmt } from "./assign.ts";
import { branchStmt } from "./branches.ts";
import { deferStmt, goStmt } from "./defers.ts";
import { declareConst, declareZero, defineStmt } from "./define.ts";
import { forStmt } from "./for.ts";
import { gotoStmt, withGotos } from "./goto.ts";
import { ifStmt } from "./if.ts";
import { rangeStmt } from "./range.ts";
import { returnStmt } from "./return.ts";
import { selectStmt } from "./select.ts";
import { switchStmt } from "./switch.ts";
import { typeSwitchStmt } from "./typeswitch.ts";
import { waitedLiteral } from "./waitedliteral.ts";

export function stmt(g: Generator, s: core.Stmt, label: core.Label | null = null): es.Statement[] {
  const mark = g.frame.mark();
  const outer = g.fn.statement;
  g.fn.statement = isSingle(s) ? s : null;
  const out = generate(g, s, label);
  g.fn.statement = outer;
  // Whatever is made for a statement belongs to it.
  for (const made of out) made.pos ??= s.pos;
  g.frame.release(mark);
  return out;
}

/** It is evaluated once, from its start to its end. */
function isSingle(s: core.Stmt): boolean {
  switch (s.kind) {
    case "Assign":
    case "Define":
    case "ExprStmt":
    case "Send":
      return true;
    case "Ordered":
      return isSingle(s.stmt);
    default:
      return false;
  }
}

function generate(g: Generator, s: core.Stmt, label: core.Label | null): es.Statement[] {
  switch (s.kind) {
    case "ExprStmt":
      return exprStmt(g, s);
    case "Assign":
      return assignStmt(g, s);
    case "OpAssign":
      return opAssignStmt(g, s);
    case "IncDec":
      return incDecStmt(g, s);
    case "Define":
      return defineStmt(g, s);
    case "DeclareZero":
      return declareZero(g, s);
    case "DeclareConst":
      return declareConst(g, s);
    case "Declarations":
      return s.list.flatMap((inner) => generate(g, inner, null));
    case "Block":
      return [block(g, s)];
    case "If":
      return ifStmt(g, s);
    case "For":
      return forStmt(g, s, label);
    case "Range":
      return rangeStmt(g, s, label);
    case "Switch":
      return switchStmt(g, s, label);
    case "TypeSwitch":
      return typeSwitchStmt(g, s, label);
    case "Select":
      return selectStmt(g, s, label);
    case "Labeled":
      return stmt(g, s.stmt, s.label);
    case "Return":
      return returnStmt(g, s);
    case "Branch":
      return s.token === "goto" ? gotoStmt(g, s) : branchStmt(g, s);
    case "Defer":
      return deferStmt(g, s);
    case "Go":
      return goStmt(g, s);
    case "Send":
      return [b.expressionStatement(send(g, s), s.pos)];
    case "Ordered":
      return [...s.before.flatMap((inner) => generate(g, inner, null)), ...generate(g, s.stmt, label)];
    case "Empty":
      return [];
  }
}

/** The statements between two positions. */
export function stmts(g: Generator, list: readonly core.Stmt[], from: number): es.Statement[] {
  const part = (start: number, end: number) =>
    statementsOf(g, list.slice(start, end), list[start - 1]?.end ?? from);
  return withGotos(g, list, part) ?? part(0, list.length);
}

function statementsOf(g: Generator, list: readonly core.Stmt[], from: number): es.Statement[] {
  const comments = commentsFor(g);
  const out: es.Statement[] = [];
  let previousEnd = from;
  for (const s of list) {
    const generated = stmt(g, s);
    comments.attach(generated, previousEnd, s.pos, s.end);
    out.push(...generated);
    previousEnd = s.end;
  }
  return out;
}

export function block(g: Generator, s: core.Block): es.BlockStatement {
  const body = b.block(stmts(g, s.list, s.start), s.pos);
  const rest = commentsFor(g).trailing(s.list.at(-1)?.end ?? s.start, s.rbrace);
  if (rest.length > 0) body.inside = rest;
  return body;
}

function exprStmt(g: Generator, s: core.ExprStmt): es.Statement[] {
  const { x } = s;
  if (x.kind === "Builtin" && x.builtin === "panic" && x.spread === null) {
    return [b.throwOf(panicOf(g, x), s.pos)];
  }
  if (x.kind === "Call") return waitedLiteral(g, x, s.pos) ?? [{ ...callStatement(g, x), pos: s.pos }];
  return [b.expressionStatement(g.expr(x), s.pos)];
}
