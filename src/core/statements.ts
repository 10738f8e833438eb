// Statements by kind (specification: "Statements"). Assignments are in assignments.ts, if statements in branches.ts,
// loops in loops.ts, switches and select statements in switches.ts.
import type { Pos } from "../source/position.ts";
import type * as ast from "../syntax/nodes.ts";
import { unparen } from "../syntax/unparen.ts";
import { assignStmt, declStmt, incDecStmt } from "./assignments.ts";
import { ifStmt } from "./branches.ts";
import { call } from "./calls.ts";
import { converted, own, stored } from "./conversions.ts";
import type { Elaborator } from "./elaborator.ts";
import { forStmt, rangeStmt } from "./loops.ts";
import type * as core from "./nodes.ts";
import { resultsOf, spreadOf } from "./spread.ts";
import { selectStmt, switchStmt, typeSwitchStmt } from "./switches.ts";

export function stmt(c: Elaborator, s: ast.Stmt): core.Stmt {
  const base = { source: s, pos: s.pos, end: s.end };
  switch (s.kind) {
    case "ExprStmt":
      return { kind: "ExprStmt", x: c.expr(s.x), ...base };
    case "AssignStmt":
      return assignStmt(c, s);
    case "IncDecStmt":
      return incDecStmt(c, s);
    case "DeclStmt":
      return declStmt(c, s, s.decl);
    case "BlockStmt":
      return block(c, s);
    case "IfStmt":
      return ifStmt(c, s);
    case "ForStmt":
      return forStmt(c, s);
    case "RangeStmt":
      return rangeStmt(c, s);
    case "SwitchStmt":
      return switchStmt(c, s);
    case "TypeSwitchStmt":
      return typeSwitchStmt(c, s);
    case "SelectStmt":
      return selectStmt(c, s);
    case "LabeledStmt":
      return { kind: "Labeled", label: labelOf(s.label), stmt: stmt(c, s.stmt), ...base };
    case "ReturnStmt":
      return returnStmt(c, s);
    case "BranchStmt":
      return branchStmt(c, s);
    case "DeferStmt": {
      const defer: core.Defer = { kind: "Defer", call: laterCall(c, s.call), ...base };
      c.frame.defers.push(defer);
      return defer;
    }
    case "GoStmt":
      return { kind: "Go", call: laterCall(c, s.call), ...base };
    case "SendStmt":
      return send(c, s);
    default:
      return { kind: "Empty", ...base };
  }
}

export function block(c: Elaborator, s: ast.BlockStmt): core.Block {
  return list(c, s, s.list, s.pos + 1, s.rbrace);
}

/** A list of statements that could begin at `start`. */
export function list(
  c: Elaborator,
  source: core.Source,
  statements: readonly ast.Stmt[],
  start: Pos,
  rbrace: Pos,
): core.Block {
  return {
    kind: "Block",
    list: statements.map((s) => stmt(c, s)),
    start,
    rbrace,
    source,
    pos: source.pos,
    end: source.end,
  };
}

function labelOf(id: ast.Ident): core.Label {
  return { name: id.name, pos: id.pos };
}

function branchStmt(c: Elaborator, s: ast.BranchStmt): core.Branch {
  const label = s.label === null ? null : labelOf(s.label);
  const branch: core.Branch = { kind: "Branch", token: s.token, label, source: s, pos: s.pos, end: s.end };
  if (s.token === "goto") c.frame.gotos.push(branch);
  return branch;
}

/** The operands of a call that is made later are evaluated and kept now. */
function laterCall(c: Elaborator, e: ast.Expr): core.Expr {
  const inner = unparen(e);
  return inner.kind === "CallExpr" ? call(c, inner, true) : c.expr(inner);
}

function returnStmt(c: Elaborator, s: ast.ReturnStmt): core.Return {
  const types = c.frame.results;
  const spread = types.length > 1 ? spreadOf(c, s.results) : null;
  const values = spread === null ? s.results.map((e) => c.expr(e)) : resultsOf(c, spread);
  const results = values.map((x, i) => stored(c, x, types[i]));
  return { kind: "Return", results, spread, source: s, pos: s.pos, end: s.end };
}

export function send(c: Elaborator, s: ast.SendStmt): core.Send {
  const chan = c.expr(s.chan);
  const type = c.under(chan.type);
  const x = c.expr(s.value);
  const value = type.kind === "chan" ? own(c, converted(c, x, c.table.canonical(type.elem))) : x;
  return { kind: "Send", chan, value, arrow: s.arrow, source: s, pos: s.pos, end: s.end };
}
