// Expression switches (specification: "Expression switches"): a JS `switch` where cases compare with ===, else a
// chain of ifs, or `switch (true)` where the chain would need jumps.
import type * as core from "../../core/nodes.ts";
import * as b from "../builders.ts";
import { commentsFor } from "../comments.ts";
import { borrowed } from "../copying.ts";
import type { estree as es } from "../estree.ts";
import type { Generator } from "../generator.ts";
import { basicKind, isAggregate, isComplexKind, isInterface } from "../kinds.ts";
import { isPlain, isSimple } from "../reuse.ts";
import { keep } from "../variables.ts";
import { breakable } from "./branches.ts";
import { breaksOut } from "./scan.ts";
import { clauseBody, endsAbruptly, scoped } from "./scopes.ts";

export function switchStmt(g: Generator, s: core.Switch, label: core.Label | null): es.Statement[] {
  const init = s.init === null ? [] : g.stmt(s.init);
  if (s.tag !== null && comparesStrictly(s, s.tag)) {
    const caseValue = (e: core.Expr) => g.expr((e as core.Compare).y);
    return scoped(g, s.init, [...init, jsSwitch(g, s, label, g.expr(s.tag), caseValue)]);
  }
  const before = [...init];
  const test = caseTest(g, s, before);
  const jumps = s.clauses.some((clause) => endsInFallthrough(clause) || breaksOut(clause.body));
  const statement = jumps || label !== null ? jsSwitch(g, s, label, b.bool(true), test) : ifChain(g, s, test);
  if (statement === null) return before;
  const isTagKept = before.length > init.length;
  return isTagKept ? [b.block([...before, statement])] : scoped(g, s.init, [...before, statement]);
}

/** All cases compare with the tag by ===. */
function comparesStrictly(s: core.Switch, tag: core.Expr): boolean {
  const { type } = tag;
  if (isInterface(type) || isAggregate(type) || isComplexKind(basicKind(type)) || tag.kind === "Nil")
    return false;
  return s.clauses.every(({ list }) => list.every((e) => e.kind === "Compare" && e.x.kind !== "Box"));
}

/** What a case tests where it is not compared by the JS switch. */
function caseTest(g: Generator, s: core.Switch, before: es.Statement[]): (e: core.Expr) => b.Expression {
  if (s.tag === null) return (e) => g.expr(e);
  // Nothing changes the tag while plain cases are compared with it.
  const isPlainSwitch = s.clauses.every(({ list }) =>
    list.every((e) => e.kind === "Compare" && isPlain(e.y)),
  );
  let tag = g.expr(isPlainSwitch ? borrowed(s.tag) : s.tag);
  if (!isSimple(tag)) tag = keep(g, "$tag", tag, before, s.pos);
  const isTrue = tag.type === "Literal" && tag.value === true;
  return (e) => {
    if (isTrue && e.kind === "Compare" && e.y.kind !== "Nil" && e.x.kind !== "Box") return g.expr(e.y);
    return g.withResults(
      () => ({ ...tag }) as b.Expression,
      () => g.expr(e),
    );
  };
}

function endsInFallthrough(clause: core.CaseClause): boolean {
  const last = clause.body.list.at(-1);
  return last?.kind === "Branch" && last.token === "fallthrough";
}

// ---- As a JS switch

function jsSwitch(
  g: Generator,
  s: core.Switch,
  label: core.Label | null,
  discriminant: b.Expression,
  test: (e: core.Expr) => b.Expression,
): es.Statement {
  return breakable(g, label, {}, () => {
    const cases: es.SwitchCase[] = [];
    s.clauses.forEach((clause, i) => {
      const body = clauseStatements(g, clause);
      const isLast = i === s.clauses.length - 1;
      const needsBreak = !isLast && !endsInFallthrough(clause) && !endsAbruptly(body);
      const consequent = clauseBody(body);
      if (needsBreak) addBreak(consequent, clause);
      cases.push(...clauseCases(clause, test, consequent));
    });
    attachComments(g, s, cases);
    return b.switchOf(discriminant, cases, s.pos);
  });
}

function addBreak(consequent: es.Statement[], clause: core.CaseClause): void {
  const [only] = consequent;
  const into = consequent.length === 1 && only.type === "BlockStatement" ? only.body : consequent;
  into.push(b.breakTo(null, clause.end));
}

/** `case 1: case 2: …`; a default clause has no expressions. */
function clauseCases(
  clause: core.CaseClause,
  test: (e: core.Expr) => b.Expression,
  consequent: es.Statement[],
): es.SwitchCase[] {
  if (clause.isDefault) return [b.switchCase(null, consequent, clause.pos)];
  return clause.list.map((e, i) =>
    b.switchCase(
      test(e),
      i === clause.list.length - 1 ? consequent : [],
      i === 0 ? clause.pos : e.source.pos,
    ),
  );
}

function attachComments(g: Generator, s: core.Switch, cases: es.SwitchCase[]): void {
  const comments = commentsFor(g);
  let previousEnd = s.lbrace + 1;
  let next = 0;
  for (const clause of s.clauses) {
    comments.attach([cases[next]], previousEnd, clause.pos, clause.colon);
    cases[next].blank = false;
    cases[next].beside = undefined;
    next += Math.max(1, clause.list.length);
    previousEnd = clause.end;
  }
}

export function clauseStatements(g: Generator, clause: core.CaseClause | core.TypeClause): es.Statement[] {
  return g.rules.stmts(g, clause.body.list, clause.body.start);
}

// ---- As a chain of ifs

function ifChain(g: Generator, s: core.Switch, test: (e: core.Expr) => b.Expression): es.Statement | null {
  // Not a statement that a JS break leaves: there is none, or this would not be a chain.
  const branches = s.clauses.map((clause) => ({ clause, tests: clause.list.map(test) }));
  const ordered = [
    ...branches.filter(({ clause }) => !clause.isDefault),
    ...branches.filter(({ clause }) => clause.isDefault),
  ];
  const comments = commentsFor(g);
  return chain(
    ordered.map(({ clause, tests }) => {
      const body = b.block(clauseStatements(g, clause), clause.colon);
      const index = s.clauses.indexOf(clause);
      const above = comments.trailing(index === 0 ? s.lbrace + 1 : s.clauses[index - 1].end, clause.pos);
      if (above.length > 0) prepend(body, above);
      return {
        test: tests.length === 0 ? null : tests.reduce((x, y) => b.logical("||", x, y)),
        body,
        pos: clause.pos,
      };
    }),
  );
}

/** Comments above a clause go into it: there is no line for them between `}` and `else`. */
function prepend(body: es.BlockStatement, comments: string[]): void {
  const [first] = body.body;
  if (first === undefined) body.inside = comments;
  else first.above = [...comments, ...(first.above ?? [])];
}

export interface Branch {
  /** null for the default. */
  test: b.Expression | null;
  body: es.BlockStatement;
  pos: number;
}

/** `if … else if … else …`; the default comes last. */
export function chain(branches: Branch[]): es.Statement | null {
  let result: es.Statement | null = null;
  for (const { test, body, pos } of branches.toReversed()) {
    if (test !== null) result = b.ifThen(test, body, result, pos);
    else if (body.body.length > 0) result = body;
  }
  return result;
}
