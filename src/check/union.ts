// Unions of terms in constraints (specification: "General interfaces").
import type * as ast from "../syntax/nodes.ts";
import { exprString } from "../syntax/printer.ts";
import { invalidType } from "../types/basics.ts";
import { disjoint, identical } from "../types/identical.ts";
import { typeSetOf } from "../types/lazy.ts";
import { isInterface } from "../types/predicates.ts";
import { type Term, type Type, Union } from "../types/types.ts";
import { maxTerms } from "../types/typeset.ts";
import { byPath, typeString } from "../types/typestring.ts";
import { isTypeParam, isValid, under } from "../types/underlying.ts";
import { comparableType } from "../types/universe.ts";
import type { Checker } from "./checker.ts";

export const tooManyTerms = `cannot handle more than ${maxTerms} union terms (implementation limitation)`;

/** The type of an embedded element `A | ~B | C`; of a single `T` without `~` it is T itself. */
export function unionType(c: Checker, e: ast.Expr): Type {
  const { operators, operands } = flatten(e);
  const terms: Term[] = [];
  let type: Type = invalidType;
  let tooMany = false;
  operands.forEach((operand, i) => {
    const term = parseTerm(c, operand);
    if (operands.length === 1 && !term.tilde) {
      type = term.type;
      return;
    }
    if (terms.length < maxTerms) {
      terms.push(term);
      type = new Union([...terms]);
    } else if (!tooMany) {
      tooMany = true;
      c.error(operand, "InvalidUnion", tooManyTerms);
      type = invalidType;
    }
    if (i > 0) c.recordType(operators[i - 1], "type", type);
  });
  if (terms.length > 0 && !tooMany) c.later(() => checkTerms(c, terms, operands));
  return type;
}

function flatten(e: ast.Expr): { operators: ast.Expr[]; operands: ast.Expr[] } {
  const operators: ast.Expr[] = [];
  const operands: ast.Expr[] = [];
  while (e.kind === "BinaryExpr" && e.op === "|") {
    operators.unshift(e);
    operands.unshift(e.y);
    e = e.x;
  }
  operands.unshift(e);
  return { operators, operands };
}

function parseTerm(c: Checker, e: ast.Expr): Term {
  const tilde = e.kind === "UnaryExpr" && e.op === "~";
  const operand = tilde ? e.x : e;
  let type = c.rules.typ(c, operand);
  if (isTypeParam(type)) {
    const message = tilde
      ? `type in term ${exprString(e)} cannot be a type parameter`
      : "term cannot be a type parameter";
    c.error(operand, "MisplacedTypeParam", message);
    type = invalidType;
  }
  const term = { tilde, type };
  if (tilde) c.recordType(e, "type", new Union([term]));
  return term;
}

/** A term as the compiler prints it, with package paths. */
export function termString(term: Term): string {
  return (term.tilde ? "~" : "") + typeString(term.type, byPath);
}

/** Checks that need complete types. */
function checkTerms(c: Checker, terms: readonly Term[], operands: readonly ast.Expr[]): void {
  for (const [i, term] of terms.entries()) {
    if (!isValid(term.type)) continue;
    const problem = termProblem(c, term);
    if (problem !== null) c.error(operands[i], "InvalidUnion", problem);
    if (problem !== null || isInterface(term.type)) continue; // interfaces may overlap
    const other = terms
      .slice(0, i)
      .find((t) => isValid(t.type) && !isInterface(t.type) && !disjoint(t, term));
    if (other === undefined) continue;
    const message = `overlapping terms ${termString(term)} and ${termString(other)}`;
    c.softError(operands[i], "InvalidUnion", message);
  }
}

function termProblem(c: Checker, term: Term): string | null {
  const underlying = under(term.type);
  const type = c.typeString(term.type);
  if (term.tilde) {
    if (underlying.kind === "interface") return `invalid use of ~ (${type} is an interface)`;
    if (identical(underlying, term.type)) return null;
    return `invalid use of ~ (underlying type of ${type} is ${c.typeString(underlying)})`;
  }
  if (underlying.kind !== "interface") return null;
  const text = termString(term);
  const set = typeSetOf(underlying);
  if (set.methods.length > 0) return `cannot use ${text} in union (${text} contains methods)`;
  if (term.type === comparableType) return "cannot use comparable in union";
  return set.comparable ? `cannot use ${text} in union (${text} embeds comparable)` : null;
}
