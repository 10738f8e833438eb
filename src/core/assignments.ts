// Assignments and declarations inside functions (specification: "Assignment statements", "Short variable
// declarations", "IncDec statements", "Variable declarations", "Constant declarations").
import type * as ast from "../syntax/nodes.ts";
import { unparen } from "../syntax/unparen.ts";
import type { Type } from "../types/types.ts";
import { own, stored } from "./conversions.ts";
import type { Elaborator } from "./elaborator.ts";
import { several } from "./expressions.ts";
import type * as core from "./nodes.ts";
import { resultsOf } from "./spread.ts";

export function assignStmt(c: Elaborator, s: ast.AssignStmt): core.Assign | core.Define | core.OpAssign {
  const base = { source: s, pos: s.pos, end: s.end };
  if (s.op === ":=") return define(c, s.lhs, s.rhs, base);
  if (s.op !== "=") {
    const op = s.op.slice(0, -1) as core.ArithmeticOp;
    const target = operatedOn(c, s.lhs[0]);
    return { kind: "OpAssign", target, op, opPos: s.opPos, value: c.expr(s.rhs[0]), ...base };
  }
  const targets = s.lhs.map((e) => targetOf(c, e));
  const { values, spread } = valuesOf(
    c,
    s.rhs,
    targets.map((target) => target?.type ?? null),
  );
  return { kind: "Assign", targets, values, spread, ...base };
}

export function incDecStmt(c: Elaborator, s: ast.IncDecStmt): core.IncDec {
  const target = operatedOn(c, s.x);
  return { kind: "IncDec", target, op: s.op, opPos: s.opPos, source: s, pos: s.pos, end: s.end };
}

function operatedOn(c: Elaborator, e: ast.Expr): Exclude<core.Target, null> {
  const target = targetOf(c, e);
  if (target === null) throw new Error("operation on the blank identifier");
  return target;
}

/** A place that is assigned to; null for the blank identifier. */
export function targetOf(c: Elaborator, e: ast.Expr): core.Target {
  e = unparen(e);
  if (isBlank(e)) return null;
  const x = c.expr(e);
  switch (x.kind) {
    case "Variable":
    case "Field":
    case "Index":
    case "Deref":
      return x;
    case "MapIndex":
      return { ...x, key: own(c, x.key) }; // the map keeps it
    default:
      throw new Error(`assignment to ${x.kind} at ${e.pos}`);
  }
}

export function isBlank(e: ast.Expr): boolean {
  return e.kind === "Ident" && e.name === "_";
}

/** The values for places of these types; null is the blank one, which takes a value as it is. */
function valuesOf(
  c: Elaborator,
  rhs: readonly ast.Expr[],
  types: readonly (Type | null)[],
): { values: core.Expr[]; spread: core.Expr | null } {
  const spread = rhs.length === 1 && types.length > 1 ? several(c, rhs[0]) : null;
  const given = spread === null ? rhs.map((e) => c.expr(e)) : resultsOf(c, spread);
  const values = types.map((type, i) => (type === null ? given[i] : stored(c, given[i], type)));
  return { values, spread };
}

// ---- Declarations

type Base = Pick<core.Stmt, "source" | "pos" | "end">;

function define(c: Elaborator, lhs: readonly ast.Expr[], rhs: readonly ast.Expr[], base: Base): core.Define {
  const left = lhs.map((e) => defined(c, e));
  const types = left.map((item) =>
    item.kind === "new" ? c.typeOfVariable(item.variable) : item.kind === "old" ? item.target.type : null,
  );
  return { kind: "Define", left, ...valuesOf(c, rhs, types), ...base };
}

/** The new variable that an identifier on the left of `:=` declares, or what it denotes already. */
export function defined(c: Elaborator, e: ast.Expr): core.Defined {
  if (isBlank(e)) return { kind: "blank" };
  const obj = e.kind === "Ident" ? c.info.defs.get(e) : null;
  if (obj?.kind === "var") return { kind: "new", variable: obj, pos: e.pos };
  const target = c.expr(e);
  if (target.kind !== "Variable") throw new Error(`:= of ${target.kind}`);
  return { kind: "old", target };
}

export function declStmt(c: Elaborator, s: ast.DeclStmt, decl: ast.GenDecl): core.Declarations {
  const list = decl.specs.flatMap((spec) => {
    if (spec.kind !== "ValueSpec") return [];
    return [decl.token === "const" ? constants(c, spec) : variables(c, spec)];
  });
  return { kind: "Declarations", list, source: s, pos: s.pos, end: s.end };
}

function constants(c: Elaborator, spec: ast.ValueSpec): core.DeclareConst {
  const constants = spec.names.flatMap((name) => {
    const obj = c.info.defs.get(name);
    return obj?.kind === "const" ? [{ obj, pos: name.pos }] : [];
  });
  return { kind: "DeclareConst", constants, source: spec, pos: spec.pos, end: spec.end };
}

function variables(c: Elaborator, spec: ast.ValueSpec): core.Define | core.DeclareZero {
  const base = { source: spec, pos: spec.pos, end: spec.end };
  if (spec.values.length > 0) return define(c, spec.names, spec.values, base);
  const variables = spec.names.flatMap((name) => {
    const obj = c.info.defs.get(name);
    return obj?.kind === "var" && !isBlank(name) ? [obj] : [];
  });
  return { kind: "DeclareZero", variables, typePos: typePos(spec.type), ...base };
}

/** Where the name of a type is written, for the zero value that mentions it. */
export function typePos(e: ast.Expr | null): number | undefined {
  if (e === null) return undefined;
  return e.kind === "SelectorExpr" ? e.sel.pos : e.pos;
}
