// Switch and select statements (specification: "Switch statements", "Select statements").
import type * as ast from "../syntax/nodes.ts";
import { unparen } from "../syntax/unparen.ts";
import { basics } from "../types/basics.ts";
import { missingMethod } from "../types/missing.ts";
import type { Type } from "../types/types.ts";
import { own } from "./conversions.ts";
import type { Elaborator } from "./elaborator.ts";
import { compare, namePos } from "./expressions.ts";
import { assignedFirst, iteration } from "./loops.ts";
import type * as core from "./nodes.ts";

export function switchStmt(c: Elaborator, s: ast.SwitchStmt): core.Switch {
  const init = s.init === null ? null : c.stmt(s.init);
  const tag = s.tag === null ? null : own(c, c.expr(s.tag));
  return {
    kind: "Switch",
    init,
    tag,
    clauses: s.body.map((clause) => caseClause(c, clause, tag)),
    lbrace: s.lbrace,
    source: s,
    pos: s.pos,
    end: s.end,
  };
}

function caseClause(c: Elaborator, clause: ast.CaseClause, tag: core.Expr | null): core.CaseClause {
  return {
    kind: "CaseClause",
    ...clauseBase(clause),
    list: clause.list.map((e) => (tag === null ? c.expr(e) : caseTest(c, tag, e))),
    isDefault: clause.isDefault,
    body: clauseBody(c, clause, clause.body),
  };
}

/** Whether the tag, which is Result 0, equals the value of a case. */
function caseTest(c: Elaborator, tag: core.Expr, e: ast.Expr): core.Compare {
  const x: core.Expr =
    tag.kind === "Nil"
      ? tag
      : { kind: "Result", index: 0, type: tag.type, source: tag.source, pos: tag.source.pos };
  const bool = c.table.canonical(basics.bool);
  return compare(c, "==", x, c.expr(e), { source: e, pos: e.pos, type: bool });
}

function clauseBase(clause: ast.CaseClause | ast.CommClause) {
  return { source: clause, pos: clause.pos, end: clause.end, colon: clause.colon };
}

function clauseBody(
  c: Elaborator,
  clause: ast.CaseClause | ast.CommClause,
  body: readonly ast.Stmt[],
): core.Block {
  return {
    kind: "Block",
    list: body.map((s) => c.stmt(s)),
    start: clause.colon + 1,
    rbrace: clause.end,
    source: clause,
    pos: clause.pos,
    end: clause.end,
  };
}

export function typeSwitchStmt(c: Elaborator, s: ast.TypeSwitchStmt): core.TypeSwitch {
  const init = s.init === null ? null : c.stmt(s.init);
  const operand = unparen(s.x);
  const x = c.expr(operand.kind === "TypeAssertExpr" ? operand.x : operand);
  return {
    kind: "TypeSwitch",
    init,
    bindPos: s.bind?.pos ?? null,
    x,
    clauses:
      x.kind === "Box" ? clauseFor(c, s.body, x.x.type) : s.body.map((clause) => typeClause(c, clause)),
    lbrace: s.lbrace,
    source: s,
    pos: s.pos,
    end: s.end,
  };
}

/** The clause for a dynamic type that is known, as that of an argument is whose type is a type parameter. */
function clauseFor(c: Elaborator, body: readonly ast.CaseClause[], type: Type): core.TypeClause[] {
  const isOf = (e: ast.Expr) => !c.isNil(e) && (c.typeOf(e) === type || implementsCase(c, type, c.typeOf(e)));
  const found = body.find(({ list }) => list.some(isOf)) ?? body.find(({ isDefault }) => isDefault);
  return found === undefined ? [] : [{ ...typeClause(c, found), isDefault: true }];
}

function implementsCase(c: Elaborator, type: Type, target: Type): boolean {
  return c.under(target).kind === "interface" && missingMethod(type, target, true) === null;
}

function typeClause(c: Elaborator, clause: ast.CaseClause): core.TypeClause {
  const variable = c.info.implicits.get(clause);
  return {
    kind: "TypeClause",
    ...clauseBase(clause),
    cases: clause.list.map((e) => ({
      type: c.isNil(e) ? null : c.typeOf(e),
      pos: e.pos,
      typePos: namePos(e),
    })),
    isDefault: clause.isDefault,
    variable: variable?.kind === "var" ? variable : null,
    body: clauseBody(c, clause, clause.body),
  };
}

// ---- Select

export function selectStmt(c: Elaborator, s: ast.SelectStmt): core.Select {
  const clauses = s.body.map((clause): core.CommClause => {
    const { comm, first } = clause.comm === null ? { comm: null, first: [] } : commOf(c, clause.comm);
    const body = clauseBody(c, clause, clause.body);
    const list = [...first, ...body.list];
    return { kind: "CommClause", ...clauseBase(clause), comm, body: { ...body, list } };
  });
  return { kind: "Select", clauses, source: s, pos: s.pos, end: s.end };
}

/** What a case waits for, and what it does first when it is chosen. */
interface Communication {
  readonly comm: core.Send | core.ReceiveClause;
  readonly first: readonly core.Stmt[];
}

function commOf(c: Elaborator, s: ast.Stmt): Communication {
  if (s.kind === "SendStmt") return { comm: c.stmt(s) as core.Send, first: [] };
  const e = s.kind === "ExprStmt" ? s.x : s.kind === "AssignStmt" ? s.rhs[0] : null;
  const receive = e === null ? null : c.expr(unparen(e));
  if (receive?.kind !== "Receive") throw new Error(`select clause with ${s.kind}`);
  const chan = c.under(receive.x.type);
  const types = [chan.kind === "chan" ? c.table.canonical(chan.elem) : chan, c.table.canonical(basics.bool)];
  const left =
    s.kind === "AssignStmt"
      ? s.lhs.map((target, index) =>
          iteration(c, target, s.op === ":=", { index, type: types[index], isNew: true }, s),
        )
      : [];
  return { comm: { kind: "ReceiveClause", receive, left, source: s }, first: assignedFirst(left) };
}
