// Statements by kind, and lists of statements with their comments (specification: "Statements").
import type * as ast from "../../syntax/nodes.ts";
import * as b from "../builders.ts";
import { send } from "../channels.ts";
import { commentsFor } from "../comments.ts";
import type { estree as es } from "../estree.ts";
import { panicValue } from "../expressions/builtins.ts";
import { unparen } from "../expressions/calls.ts";
import type { Generator } from "../generator.ts";
import { assignStmt, incDecStmt } from "./assign.ts";
import { branchStmt } from "./branches.ts";
import { declStmt } from "./declare.ts";
import { deferStmt, goStmt } from "./defers.ts";
import { forStmt } from "./for.ts";
import { gotoStmt, withGotos } from "./goto.ts";
import { ifStmt } from "./if.ts";
import { rangeStmt } from "./range.ts";
import { returnStmt } from "./return.ts";
import { selectStmt } from "./select.ts";
import { switchStmt } from "./switch.ts";
import { typeSwitchStmt } from "./typeswitch.ts";

export function stmt(g: Generator, s: ast.Stmt, label: ast.Ident | null = null): es.Statement[] {
  const mark = g.frame.mark();
  const out = generate(g, s, label);
  g.frame.release(mark);
  return out;
}

function generate(g: Generator, s: ast.Stmt, label: ast.Ident | null): es.Statement[] {
  switch (s.kind) {
    case "ExprStmt":
      return exprStmt(g, s);
    case "AssignStmt":
      return assignStmt(g, s);
    case "IncDecStmt":
      return incDecStmt(g, s);
    case "DeclStmt":
      return declStmt(g, s.decl);
    case "BlockStmt":
      return [block(g, s)];
    case "IfStmt":
      return ifStmt(g, s);
    case "ForStmt":
      return forStmt(g, s, label);
    case "RangeStmt":
      return rangeStmt(g, s, label);
    case "SwitchStmt":
      return switchStmt(g, s, label);
    case "TypeSwitchStmt":
      return typeSwitchStmt(g, s, label);
    case "SelectStmt":
      return selectStmt(g, s, label);
    case "LabeledStmt":
      return stmt(g, s.stmt, s.label);
    case "ReturnStmt":
      return returnStmt(g, s);
    case "BranchStmt":
      return s.token === "goto" ? gotoStmt(g, s) : branchStmt(g, s);
    case "DeferStmt":
      return deferStmt(g, s);
    case "GoStmt":
      return goStmt(g, s);
    case "SendStmt":
      return [b.expressionStatement(send(g, s), s.pos)];
    case "EmptyStmt":
      return [];
    default:
      g.unsupported(s.pos, s.kind);
      return [];
  }
}

/** The statements between two positions. */
export function stmts(g: Generator, list: readonly ast.Stmt[], from: number): es.Statement[] {
  const part = (start: number, end: number) =>
    statementsOf(g, list.slice(start, end), list[start - 1]?.end ?? from);
  return withGotos(g, list, part) ?? part(0, list.length);
}

function statementsOf(g: Generator, list: readonly ast.Stmt[], from: number): es.Statement[] {
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

export function block(g: Generator, s: ast.BlockStmt): es.BlockStatement {
  const body = b.block(stmts(g, s.list, s.pos + 1), s.pos);
  const rest = commentsFor(g).trailing(s.list.at(-1)?.end ?? s.pos + 1, s.rbrace);
  if (rest.length > 0) body.inside = rest;
  return body;
}

function exprStmt(g: Generator, s: ast.ExprStmt): es.Statement[] {
  const e = unparen(s.x);
  if (e.kind === "CallExpr" && g.info.types.get(unparen(e.fun))?.mode === "builtin") {
    const fun = unparen(e.fun);
    if (fun.kind === "Ident" && fun.name === "panic") {
      return [b.throwOf(g.callRuntime("panic", [panicValue(g, e)], e.pos), s.pos)];
    }
  }
  return [b.expressionStatement(g.expr(s.x), s.pos)];
}
