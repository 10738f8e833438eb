// For statements with a condition or clauses (specification: "For statements").
import type * as core from "../../core/nodes.ts";
import * as b from "../builders.ts";
import { cloneOf, isCopied } from "../copying.ts";
import type { estree as es } from "../estree.ts";
import { inRef } from "../expressions/names.ts";
import type { Generator } from "../generator.ts";
import { sharesVariables } from "../variables.ts";
import { breakable } from "./branches.ts";
import { hostTurn } from "./hostturns.ts";
import { withLoopSlices } from "./loopslices.ts";
import { letOthersRun } from "./select.ts";
import { countOf, inParts } from "./splitloops.ts";

export function forStmt(g: Generator, s: core.For, label: core.Label | null): es.Statement[] {
  const init = s.init === null ? [] : g.stmt(s.init);
  const before: es.Statement[] = [];
  const head = loopInit(g, s, init, before);
  const post = s.post === null ? [] : g.stmt(s.post);
  const steps = [...freshRefs(g, s), ...post];
  const update = sequenceOf(g, steps);
  const continueBlock =
    update === null && steps.length > 0 ? { label: g.fn.locals.unique("$body"), used: false } : null;
  const build = (start: typeof head, cond: b.Expression | null): es.Statement => {
    const test = cond ?? (s.cond === null ? null : g.expr(s.cond));
    let body = g.block(s.body);
    body.body.unshift(...(g.blocks(s) ? [letOthersRun(g, s)] : hostTurn(g, s.body)));
    if (continueBlock !== null) {
      const inner = continueBlock.used ? b.labeled(b.id(continueBlock.label), body) : body;
      body = b.block([inner, ...steps]);
    }
    if (start === null && steps.length === 0 && test !== null) return b.whileLoop(test, body, s.pos);
    return b.forLoop(start, test, update, body, s.pos);
  };
  const make = (): es.Statement => {
    const count = label === null && head?.type === "VariableDeclaration" ? countOf(g, s, head) : null;
    return inParts(g, s, count, build) ?? build(head, null);
  };
  const loop = withLoopSlices(g, s, () => breakable(g, label, { isLoop: true, continueBlock }, make));
  return before.length === 0 ? loop : [b.block([...before, ...loop])];
}

/** The init clause, or statements before the loop where it is no clause. */
function loopInit(
  g: Generator,
  s: core.For,
  init: es.Statement[],
  before: es.Statement[],
): es.VariableDeclaration | b.Expression | null {
  if (init.length === 0) return null;
  const declarations = init.filter((statement) => statement.type === "VariableDeclaration");
  if (declarations.length === init.length && !(sharesVariables(g) && capturesVariables(g, s))) {
    const constant =
      declarations.every((declaration) => declaration.kind === "const") && freshRefs(g, s).length === 0;
    return {
      type: "VariableDeclaration",
      kind: constant ? "const" : "let",
      declarations: declarations.flatMap((declaration) => declaration.declarations),
      pos: init[0].pos,
    };
  }
  const expression = declarations.length === 0 ? sequenceOf(g, init) : null;
  if (expression !== null) return expression;
  before.push(...init);
  return null;
}

function loopVariables(s: core.For) {
  if (s.init?.kind !== "Define") return [];
  return s.init.left.flatMap((left) => (left.kind === "new" ? [left.variable] : []));
}

function capturesVariables(g: Generator, s: core.For): boolean {
  return loopVariables(s).some((v) => g.fn.uses.isCaptured(v));
}

/** JS copies `let` variables for each iteration; a `Ref` needs a new one, an object that others reach a copy. */
function freshRefs(g: Generator, s: core.For): es.Statement[] {
  if (sharesVariables(g)) return [];
  return loopVariables(s).flatMap((v) => {
    const name = b.id(g.fn.locals.declare(v));
    const fresh = (value: b.Expression) => [b.expressionStatement(b.assign(name, value))];
    const again = () => b.id(name.name);
    if (inRef(g, v)) return fresh(b.newOf(g.runtime("Ref"), [b.member(again(), "value")]));
    const type = g.concrete(v.type!);
    return isCopied(g, type) && g.analysis.isShared(v) ? fresh(cloneOf(g, again(), type)) : [];
  });
}

/** `i = i + 1` of a parallel assignment as `i++`. */
function stepOf(e: b.Expression): b.Expression {
  if (e.type !== "AssignmentExpression" || e.operator !== "=" || e.left.type !== "Identifier") return e;
  const { left, right } = e;
  if (right.type !== "BinaryExpression" || (right.operator !== "+" && right.operator !== "-")) return e;
  const isOne = right.right.type === "Literal" && right.right.value === 1;
  if (!isOne || right.left.type !== "Identifier" || right.left.name !== left.name) return e;
  return b.update(right.operator === "+" ? "++" : "--", left, e.pos);
}

/** Statements as one expression; null if they are not expressions. */
export function sequenceOf(g: Generator, statements: es.Statement[]): b.Expression | null {
  const expressions: b.Expression[] = [];
  for (const s of statements) {
    if (s.type === "ExpressionStatement") expressions.push(s.expression);
    else if (s.type === "VariableDeclaration") {
      for (const { id, init } of s.declarations) {
        if (id.type !== "Identifier" || !id.name.startsWith("$")) return null;
        g.frame.declare(id.name);
        if (init != null) expressions.push(b.assign(id, init));
      }
    } else return null;
  }
  if (expressions.length === 0) return null;
  expressions.forEach((e, i) => (expressions[i] = stepOf(e)));
  const all = b.sequence(...expressions);
  all.pos ??= statements[0].pos;
  return all;
}
