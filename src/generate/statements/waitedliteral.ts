// Calls of literals where they stand, `func() { mu.Lock(); defer mu.Unlock(); … }()`, that wait first of all, and nowhere else: who
// calls waits, and the literal is an ordinary function (architecture.md, "Goroutines").
import type * as core from "../../core/nodes.ts";
import { walk } from "../../core/walk.ts";
import type { Pos } from "../../source/position.ts";
import * as b from "../builders.ts";
import type { estree as es } from "../estree.ts";
import { restOfLiteral } from "../functions.ts";
import type { Generator } from "../generator.ts";
import { triedOrAwaited } from "../waiting.ts";

/** The statements of such a call; null for others. */
export function waitedLiteral(g: Generator, e: core.Call, pos: Pos): es.Statement[] | null {
  const { callee } = e;
  if (callee.kind !== "value" || callee.value.kind !== "FuncLit" || !g.blocks(e)) return null;
  const lit = callee.value;
  const { params, recovers, body } = lit.function;
  if (params.length > 0 || recovers || g.litHasSyncForm(lit) || !waitsFirst(g, body)) return null;
  const first = g.rules.stmts(g, body.list.slice(0, 1), body.start);
  return [...first, b.expressionStatement(b.call(restOfLiteral(g, lit), [], e.pos), pos)];
}

/** The first statement is a call that can be tried, and the only one that waits. */
function waitsFirst(g: Generator, body: core.Block): boolean {
  const [first] = body.list;
  if (first?.kind !== "ExprStmt" || first.x.kind !== "Call" || triedOrAwaited(g, first.x) === null)
    return false;
  const waits = new Set<core.Source>();
  walk(body, (node) => {
    if ("source" in node && g.blocks(node)) waits.add(node.source);
    return node.kind !== "FuncLit";
  });
  return waits.size === 1 && waits.has(first.x.source);
}
