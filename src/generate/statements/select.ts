// Select statements (specification: "Select statements").
import type * as ast from "../../syntax/nodes.ts";
import { basics } from "../../types/basics.ts";
import type { Type } from "../../types/types.ts";
import * as b from "../builders.ts";
import type { estree as es } from "../estree.ts";
import { unparen } from "../expressions/calls.ts";
import { implicit } from "../expressions/conversions.ts";
import type { Generator } from "../generator.ts";
import { place, writePlace } from "../places.ts";
import { declareVariable, definedVariable } from "../variables.ts";
import { breakable } from "./branches.ts";
import { clauseBody, endsAbruptly } from "./scopes.ts";

export function selectStmt(g: Generator, s: ast.SelectStmt, label: ast.Ident | null): es.Statement[] {
  const clauses = s.body.filter((clause) => clause.comm !== null);
  const fallback = s.body.find((clause) => clause.comm === null) ?? null;
  if (s.body.length === 0) {
    return [b.expressionStatement(g.awaited(s, g.callRuntime("blockForever", [], s.pos), s.pos), s.pos)];
  }
  const cases = b.array(clauses.map((clause) => selectCase(g, clause)));
  const names = [g.fn.locals.unique("$case"), g.fn.locals.unique("$value"), g.fn.locals.unique("$ok")];
  const call = g.callRuntime(fallback === null ? "select" : "selectDefault", [cases], s.pos);
  const chosen = fallback === null ? g.awaited(s, call, s.pos) : call;
  let used = 1;
  const statement = breakable(g, label, {}, () => {
    const generated: es.SwitchCase[] = [];
    clauses.forEach((clause, i) => {
      const bound = received(g, clause, names);
      used = Math.max(used, bound.used);
      generated.push(clauseCase(g, clause, b.num(i), bound.statements));
    });
    if (fallback !== null) generated.push(clauseCase(g, fallback, null, []));
    return b.switchOf(b.id(names[0]), generated, s.pos);
  });
  const pattern = b.arrayPattern(names.slice(0, used).map((name) => b.id(name)));
  const turn = fallback !== null && g.blocks(s) ? [letOthersRun(g, s)] : [];
  return [...turn, b.declare("const", pattern, chosen, s.pos), statement];
}

/** `if ($sliceOver()) await $preempt();` where a loop polls. */
export function letOthersRun(g: Generator, s: ast.SelectStmt | ast.ForStmt): es.Statement {
  const wait = b.awaitOf(g.callRuntime("preempt", []), s.pos);
  return b.ifThen(g.callRuntime("sliceOver", []), b.expressionStatement(wait));
}

function clauseCase(
  g: Generator,
  clause: ast.CommClause,
  test: b.Expression | null,
  first: es.Statement[],
): es.SwitchCase {
  const body = [...first, ...g.rules.stmts(g, clause.body, clause.colon + 1)];
  if (!endsAbruptly(body)) body.push(b.breakTo());
  return b.switchCase(test, clauseBody(body), clause.pos);
}

/** The receive expression of a clause; null for a send. */
function receiveOf(clause: ast.CommClause): ast.UnaryExpr | null {
  const { comm } = clause;
  if (comm === null || comm.kind === "SendStmt") return null;
  const e = comm.kind === "ExprStmt" ? comm.x : comm.kind === "AssignStmt" ? comm.rhs[0] : null;
  const receive = e === null ? null : unparen(e);
  return receive?.kind === "UnaryExpr" ? receive : null;
}

/** `[ch]` or `[ch, value]` */
function selectCase(g: Generator, clause: ast.CommClause): b.Expression {
  const receive = receiveOf(clause);
  if (receive !== null) return b.array([g.expr(receive.x)], clause.pos);
  const send = clause.comm as ast.SendStmt;
  const type = g.under(g.typeOf(send.chan));
  const elem = type.kind === "chan" ? g.concrete(type.elem) : type;
  return b.array([g.expr(send.chan), g.stored(send.value, elem)], clause.pos);
}

/** Gives the received value and ok to what the clause names. */
function received(
  g: Generator,
  clause: ast.CommClause,
  names: string[],
): { statements: es.Statement[]; used: number } {
  const receive = receiveOf(clause);
  const { comm } = clause;
  if (receive === null || comm?.kind !== "AssignStmt") return { statements: [], used: 1 };
  const channel = g.under(g.typeOf(receive.x));
  const elem = channel.kind === "chan" ? g.concrete(channel.elem) : channel;
  const statements: es.Statement[] = [];
  let used = 1;
  comm.lhs.forEach((e, i) => {
    if (e.kind === "Ident" && e.name === "_") return;
    used = i + 2;
    const from: Type = i === 0 ? elem : g.concrete(basics.bool);
    statements.push(...bind(g, comm, e, b.id(names[i + 1]), from));
  });
  return { statements, used };
}

function bind(
  g: Generator,
  comm: ast.AssignStmt,
  e: ast.Expr,
  value: b.Expression,
  from: Type,
): es.Statement[] {
  const v = comm.op === ":=" ? definedVariable(g, e) : null;
  if (v !== null) return [declareVariable(g, v, implicit(g, value, from, g.concrete(v.type!)), e.pos)];
  const p = place(g, e);
  return p.kind === "blank"
    ? []
    : [b.expressionStatement(writePlace(g, p, implicit(g, value, from, p.type)), e.pos)];
}
