// Select statements (specification: "Select statements").
import type * as core from "../../core/nodes.ts";
import * as b from "../builders.ts";
import type { estree as es } from "../estree.ts";
import type { Generator } from "../generator.ts";
import { awaitedIfPromise } from "../waiting.ts";
import { breakable } from "./branches.ts";
import { bindIteration } from "./iteration.ts";
import { clauseBody, endsAbruptly } from "./scopes.ts";

export function selectStmt(g: Generator, s: core.Select, label: core.Label | null): es.Statement[] {
  const clauses = s.clauses.filter((clause) => clause.comm !== null);
  const fallback = s.clauses.find((clause) => clause.comm === null) ?? null;
  if (s.clauses.length === 0) {
    return [b.expressionStatement(g.awaited(s, g.callRuntime("blockForever", [], s.pos), s.pos), s.pos)];
  }
  const cases = b.array(clauses.map((clause) => selectCase(g, clause)));
  const names = [g.fn.locals.unique("$case"), g.fn.locals.unique("$value"), g.fn.locals.unique("$ok")];
  const call = g.callRuntime(fallback === null ? "select" : "selectDefault", [cases], s.pos);
  // One of the channels is ready as often as not.
  const chosen = fallback === null && g.blocks(s) ? awaitedIfPromise(g, s, call) : call;
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
export function letOthersRun(g: Generator, s: core.Select | core.For): es.Statement {
  const wait = b.awaitOf(g.callRuntime("preempt", []), s.pos);
  return b.ifThen(g.callRuntime("sliceOver", []), b.expressionStatement(wait));
}

function clauseCase(
  g: Generator,
  clause: core.CommClause,
  test: b.Expression | null,
  first: es.Statement[],
): es.SwitchCase {
  const body = [...first, ...g.rules.stmts(g, clause.body.list, clause.body.start)];
  if (!endsAbruptly(body)) body.push(b.breakTo());
  return b.switchCase(test, clauseBody(body), clause.pos);
}

/** `[ch]` or `[ch, value]` */
function selectCase(g: Generator, clause: core.CommClause): b.Expression {
  const { comm } = clause;
  if (comm?.kind === "Send") return b.array([g.expr(comm.chan), g.expr(comm.value)], clause.pos);
  return b.array(comm === null ? [] : [g.expr(comm.receive.x)], clause.pos);
}

/** Gives the received value and ok to what the clause names. */
function received(
  g: Generator,
  clause: core.CommClause,
  names: string[],
): { statements: es.Statement[]; used: number } {
  const { comm } = clause;
  if (comm?.kind !== "ReceiveClause") return { statements: [], used: 1 };
  let used = 1;
  comm.left.forEach(({ to }, i) => {
    if (to.kind !== "blank") used = i + 2;
  });
  const statements = g.withResults(
    (index) => b.id(names[index + 1]),
    () => comm.left.flatMap((left) => bindIteration(g, left)),
  );
  return { statements, used };
}
