// Expression switches and type switches (specification: "Switch statements").
import { makeBool } from "../constant/index.ts";
import type * as ast from "../syntax/nodes.ts";
import { exprString } from "../syntax/printer.ts";
import { unparen } from "../syntax/unparen.ts";
import { basics, invalidType } from "../types/basics.ts";
import { comparable } from "../types/comparable.ts";
import { identical } from "../types/identical.ts";
import { Var } from "../types/objects.ts";
import { hasNil } from "../types/predicates.ts";
import type { Type } from "../types/types.ts";
import { isTypeParam, isValid, under } from "../types/underlying.ts";
import type { Checker } from "./checker.ts";
import { comparison } from "./comparisons.ts";
import { impossible } from "./expressions.ts";
import { keyOf } from "./literals.ts";
import { Operand, operandString } from "./operand.ts";
import { operatorPos } from "./reporting.ts";
import { multipleDefaults } from "./select.ts";
import { convertUntyped } from "./untyped.ts";

// ---- Expression switches

export function switchStmt(c: Checker, s: ast.SwitchStmt): void {
  c.openScope(s);
  if (s.init !== null) c.rules.stmt(c, s.init);
  const tag = switchTag(c, s);
  multipleDefaults(
    c,
    s.body.filter((clause) => clause.isDefault),
  );
  const seen = new Map<string, { type: Type; e: ast.Expr }[]>();
  for (const clause of s.body) {
    for (const e of clause.list) caseValue(c, tag, e, seen);
    c.openScope(clause);
    c.rules.stmtList(c, clause.body);
    c.closeScope();
  }
  c.closeScope();
}

function switchTag(c: Checker, s: ast.SwitchStmt): Operand {
  const x = new Operand();
  if (s.tag === null) {
    const pos = s.body[0]?.pos ?? s.rbrace;
    x.setConstant(basics.bool, makeBool(true));
    x.expr = { kind: "Ident", name: "true", pos, end: pos };
    return x;
  }
  c.rules.expr(c, null, x, s.tag);
  c.rules.assignment(c, x, null, "switch expression");
  if (x.mode !== "invalid" && !comparable(x.type) && !hasNil(x.type)) {
    c.error(
      x,
      "InvalidExprSwitch",
      `cannot switch on ${operandString(c, x)} (${c.typeString(x.type)} is not comparable)`,
    );
    x.invalidate();
  }
  return x;
}

function caseValue(
  c: Checker,
  tag: Operand,
  e: ast.Expr,
  seen: Map<string, { type: Type; e: ast.Expr }[]>,
): void {
  const x = new Operand();
  c.rules.expr(c, null, x, e);
  if (tag.mode === "invalid" || x.mode === "invalid") return;
  convertUntyped(c, x, tag.type);
  if ((x.mode as string) === "invalid") return;
  const result = x.clone();
  comparison(c, result, tag, "==", true);
  if (result.mode === "invalid" || x.mode !== "constant") return;
  const { kind } = x.value!;
  if (kind !== "int" && kind !== "float" && kind !== "string") return;
  const key = keyOf(x.value!);
  const same = seen.get(key) ?? [];
  const previous = same.find((other) => identical(other.type, x.type));
  if (previous !== undefined) {
    c.newError("DuplicateCase")
      .add(x, `duplicate case ${operandString(c, x)} in expression switch`)
      .add(operatorPos(previous.e), "previous case")
      .report();
    return;
  }
  seen.set(key, [...same, { type: x.type, e }]);
}

// ---- Type switches

export function typeSwitchStmt(c: Checker, s: ast.TypeSwitchStmt): void {
  c.openScope(s);
  if (s.init !== null) c.rules.stmt(c, s.init);
  const x = typeSwitchOperand(c, s.x);
  const bind = symbolicVariable(c, s);
  multipleDefaults(
    c,
    s.body.filter((clause) => clause.isDefault),
  );
  const vars: Var[] = [];
  const seen: { type: Type | null; e: ast.Expr }[] = [];
  for (const clause of s.body) {
    const type = caseTypes(c, x, clause.list, seen);
    c.openScope(clause);
    if (bind !== null) {
      const v = new Var(bind.pos, c.pkg, bind.name, type);
      c.declare(c.env.scope, null, v, clause.colon);
      c.info.implicits.set(clause, v);
      vars.push(v);
    }
    c.rules.stmtList(c, clause.body);
    c.closeScope();
  }
  if (bind !== null) {
    if (!vars.some((v) => v.used)) {
      c.softError(bind, "UnusedVar", `${bind.name} declared and not used`);
    }
    // They are one variable to the reader: using it in one clause is enough.
    for (const v of vars) v.used = true;
  }
  c.closeScope();
}

function typeSwitchOperand(c: Checker, e: ast.Expr): Operand | null {
  const x = new Operand();
  c.rules.expr(c, null, x, e);
  if (x.mode === "invalid") return null;
  if (isTypeParam(x.type)) {
    const text = `cannot use type switch on type parameter value ${operandString(c, x)}`;
    c.error(x, "InvalidTypeSwitch", text);
    return null;
  }
  if (under(x.type).kind === "interface") return x;
  c.error(x, "InvalidTypeSwitch", `${operandString(c, x)} is not an interface`);
  return null;
}

function symbolicVariable(c: Checker, s: ast.TypeSwitchStmt): ast.Ident | null {
  if (s.bind === null) return null;
  if (s.bind.name === "_") {
    c.softError(s.bind, "NoNewVar", "no new variable on left side of :=");
    return null;
  }
  c.recordDef(s.bind, null);
  return s.bind;
}

/** Checks the types of a clause; returns the type that the symbolic variable has in it. */
function caseTypes(
  c: Checker,
  x: Operand | null,
  list: ast.Expr[],
  seen: { type: Type | null; e: ast.Expr }[],
): Type {
  let single: Type | null = null;
  for (const e of list) {
    let type: Type | null = null;
    if (isNil(c, e)) {
      c.rules.expr(c, null, new Operand(), e);
    } else {
      type = c.rules.varType(c, e);
      if (!isValid(type)) {
        single = invalidType;
        continue;
      }
    }
    single = type;
    const previous = seen.find((other) => sameCase(other.type, type));
    if (previous !== undefined) {
      const name = type === null ? "nil" : c.typeString(type);
      c.newError("DuplicateCase")
        .add(e, `duplicate case ${name} in type switch`)
        .add(previous.e, "previous case")
        .report();
      continue;
    }
    seen.push({ type, e });
    if (x !== null && type !== null) checkPossible(c, e, x, type);
  }
  return list.length === 1 && single !== null ? single : (x?.type ?? invalidType);
}

function sameCase(x: Type | null, y: Type | null): boolean {
  return x === null || y === null ? x === y : identical(x, y);
}

function checkPossible(c: Checker, e: ast.Expr, x: Operand, type: Type): void {
  const cause = impossible(c, x, type);
  if (cause === null) return;
  const [what, name] = [operandString(c, x), c.typeString(type)];
  const text = `impossible type switch case: ${exprString(e)}\n\t${what} cannot have dynamic type ${name}`;
  c.error(e, "ImpossibleAssert", `${text} ${cause}`);
}

function isNil(c: Checker, e: ast.Expr): boolean {
  const ident = unparen(e);
  return ident.kind === "Ident" && ident.name === "nil" && c.lookup("nil")?.kind === "nil";
}
