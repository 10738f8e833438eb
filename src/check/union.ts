// Unions of terms in constraints (specification: "General interfaces").
import type * as ast from "../syntax/nodes.ts";
import { invalidType } from "../types/basics.ts";
import { disjoint, identical } from "../types/identical.ts";
import { typeSetOf } from "../types/lazy.ts";
import { isInterface } from "../types/predicates.ts";
import { type Term, type Type, Union } from "../types/types.ts";
import { isTypeParam, isValid, under } from "../types/underlying.ts";
import { maxTerms } from "../types/typeset.ts";
import { comparableType } from "../types/universe.ts";
import { byPath, typeString } from "../types/typestring.ts";
import type { Checker } from "./checker.ts";
import { exprString } from "../syntax/printer.ts";

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
  let type = c.rules.typ(operand);
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
  terms.forEach((term, i) => {
    if (!isValid(term.type)) return;
    const at = operands[i];
    const text = termString(term);
    const error = (message: string) => c.error(at, "InvalidUnion", message);
    const underlying = under(term.type);
    if (term.tilde && underlying.kind === "interface") {
      return error(`invalid use of ~ (${c.typeString(term.type)} is an interface)`);
    }
    if (term.tilde && !identical(underlying, term.type)) {
      const [type, actual] = [c.typeString(term.type), c.typeString(underlying)];
      return error(`invalid use of ~ (underlying type of ${type} is ${actual})`);
    }
    if (underlying.kind === "interface") {
      const set = typeSetOf(underlying);
      if (set.methods.length > 0) error(`cannot use ${text} in union (${text} contains methods)`);
      else if (term.type === comparableType) error("cannot use comparable in union");
      else if (set.comparable) error(`cannot use ${text} in union (${text} embeds comparable)`);
      return; // interfaces may overlap
    }
    const other = terms
      .slice(0, i)
      .find((t) => isValid(t.type) && !isInterface(t.type) && !disjoint(t, term));
    if (other !== undefined) {
      c.softError(at, "InvalidUnion", `overlapping terms ${text} and ${termString(other)}`);
    }
  });
}
