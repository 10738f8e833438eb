// Expression switches (specification: "Expression switches"): a JS `switch` where cases compare with ===, else a
// chain of ifs, or `switch (true)` where the chain would need jumps.
import type * as ast from "../../syntax/nodes.ts";
import { basics } from "../../types/basics.ts";
import type { Type } from "../../types/types.ts";
import * as b from "../builders.ts";
import { commentsFor } from "../comments.ts";
import type { estree as es } from "../estree.ts";
import { equalOf } from "../expressions/comparisons.ts";
import type { Generator } from "../generator.ts";
import { basicKind, isAggregate, isComplexKind, isInterface } from "../kinds.ts";
import { isSimple } from "../reuse.ts";
import { keep } from "../variables.ts";
import { breakable } from "./branches.ts";
import { breaksOut } from "./scan.ts";
import { clauseBody, endsAbruptly, scoped } from "./scopes.ts";

export function switchStmt(g: Generator, s: ast.SwitchStmt, label: ast.Ident | null): es.Statement[] {
  const init = s.init === null ? [] : g.stmt(s.init);
  if (s.tag !== null && comparesStrictly(g, s, s.tag)) {
    return scoped(g, s.init, [
      ...init,
      jsSwitch(g, s, label, g.expr(s.tag), (e) => g.value(e, g.typeOf(s.tag!))),
    ]);
  }
  const before = [...init];
  const test = caseTest(g, s, before);
  const jumps = s.body.some((clause) => endsInFallthrough(clause) || breaksOut(clause.body));
  const statement = jumps || label !== null ? jsSwitch(g, s, label, b.bool(true), test) : ifChain(g, s, test);
  if (statement === null) return before;
  const isTagKept = before.length > init.length;
  return isTagKept ? [b.block([...before, statement])] : scoped(g, s.init, [...before, statement]);
}

/** All cases compare with the tag by ===. */
function comparesStrictly(g: Generator, s: ast.SwitchStmt, tag: ast.Expr): boolean {
  const type = g.typeOf(tag);
  if (isInterface(type) || isAggregate(type) || isComplexKind(basicKind(type)) || g.isNil(tag)) return false;
  return s.body.every((clause) => clause.list.every((e) => g.isNil(e) || !isInterface(g.typeOf(e))));
}

/** What a case tests where it is not compared by the JS switch. */
function caseTest(g: Generator, s: ast.SwitchStmt, before: es.Statement[]): (e: ast.Expr) => b.Expression {
  if (s.tag === null) return (e) => g.expr(e);
  const type = g.typeOf(s.tag);
  let tag = g.isNil(s.tag) ? g.zero(basics["untyped nil"]) : g.expr(s.tag);
  if (!isSimple(tag)) tag = keep(g, "$tag", tag, before, s.tag.pos);
  return (e) => equalToTag(g, tag, type, e);
}

function equalToTag(g: Generator, tag: b.Expression, type: Type, e: ast.Expr): b.Expression {
  const use = { ...tag } as b.Expression;
  if (g.isNil(e)) return b.binary("===", use, g.zero(type), e.pos);
  const constant = tag.type === "Literal" && tag.value === true;
  return constant ? g.expr(e) : equalOf(g, use, type, g.expr(e), g.typeOf(e), e.pos);
}

function endsInFallthrough(clause: ast.CaseClause): boolean {
  const last = clause.body.at(-1);
  return last?.kind === "BranchStmt" && last.token === "fallthrough";
}

// ---- As a JS switch

function jsSwitch(
  g: Generator,
  s: ast.SwitchStmt,
  label: ast.Ident | null,
  discriminant: b.Expression,
  test: (e: ast.Expr) => b.Expression,
): es.Statement {
  return breakable(g, label, {}, () => {
    const cases: es.SwitchCase[] = [];
    s.body.forEach((clause, i) => {
      const body = clauseStatements(g, clause);
      const isLast = i === s.body.length - 1;
      const needsBreak = !isLast && !endsInFallthrough(clause) && !endsAbruptly(body);
      const consequent = clauseBody(body);
      if (needsBreak) addBreak(consequent, clause);
      cases.push(...clauseCases(clause, test, consequent));
    });
    attachComments(g, s, cases);
    return b.switchOf(discriminant, cases, s.pos);
  });
}

function addBreak(consequent: es.Statement[], clause: ast.CaseClause): void {
  const [only] = consequent;
  const into = consequent.length === 1 && only.type === "BlockStatement" ? only.body : consequent;
  into.push(b.breakTo(null, clause.end));
}

/** `case 1: case 2: …`; a default clause has no expressions. */
function clauseCases(
  clause: ast.CaseClause,
  test: (e: ast.Expr) => b.Expression,
  consequent: es.Statement[],
): es.SwitchCase[] {
  if (clause.isDefault) return [b.switchCase(null, consequent, clause.pos)];
  return clause.list.map((e, i) =>
    b.switchCase(test(e), i === clause.list.length - 1 ? consequent : [], i === 0 ? clause.pos : e.pos),
  );
}

function attachComments(g: Generator, s: ast.SwitchStmt, cases: es.SwitchCase[]): void {
  const comments = commentsFor(g);
  let previousEnd = s.lbrace + 1;
  let next = 0;
  for (const clause of s.body) {
    comments.attach([cases[next]], previousEnd, clause.pos, clause.colon);
    cases[next].blank = false;
    cases[next].beside = undefined;
    next += Math.max(1, clause.list.length);
    previousEnd = clause.end;
  }
}

export function clauseStatements(g: Generator, clause: ast.CaseClause): es.Statement[] {
  return g.rules.stmts(g, clause.body, clause.colon + 1);
}

// ---- As a chain of ifs

function ifChain(g: Generator, s: ast.SwitchStmt, test: (e: ast.Expr) => b.Expression): es.Statement | null {
  // Not a statement that a JS break leaves: there is none, or this would not be a chain.
  const branches = s.body.map((clause) => ({ clause, tests: clause.list.map(test) }));
  const ordered = [
    ...branches.filter(({ clause }) => !clause.isDefault),
    ...branches.filter(({ clause }) => clause.isDefault),
  ];
  const comments = commentsFor(g);
  return chain(
    ordered.map(({ clause, tests }) => {
      const body = b.block(clauseStatements(g, clause), clause.colon);
      const index = s.body.indexOf(clause);
      const above = comments.trailing(index === 0 ? s.lbrace + 1 : s.body[index - 1].end, clause.pos);
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
