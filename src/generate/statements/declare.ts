// Declarations inside functions (specification: "Variable declarations", "Constant declarations"). Types declared in
// functions are emitted at the top level of the module.
import type * as ast from "../../syntax/nodes.ts";
import * as b from "../builders.ts";
import type { estree as es } from "../estree.ts";
import { declaredValue } from "../expressions/constants.ts";
import type { Generator } from "../generator.ts";
import { declareVariable, definedVariable } from "../variables.ts";
import { defineResults, discard } from "./assign.ts";

export function declStmt(g: Generator, decl: ast.GenDecl): es.Statement[] {
  const out: es.Statement[] = [];
  for (const spec of decl.specs) {
    if (spec.kind !== "ValueSpec") continue;
    out.push(...(decl.token === "const" ? constants(g, spec) : variables(g, spec)));
  }
  return out;
}

function constants(g: Generator, spec: ast.ValueSpec): es.Statement[] {
  const out: es.Statement[] = [];
  for (const name of spec.names) {
    const obj = g.info.defs.get(name);
    if (obj?.kind !== "const" || !g.fn.uses.isUsed(obj)) continue;
    const value = declaredValue(g, obj);
    if (value === null) continue;
    value.pos = name.pos;
    out.push(b.declare("const", b.id(g.fn.locals.declare(obj), name.pos, name.name), value, spec.pos));
  }
  return out;
}

/** Where the name of a type is written, for the zero value that mentions it. */
export function typePos(e: ast.Expr | null): number | undefined {
  if (e === null) return undefined;
  return e.kind === "SelectorExpr" ? e.sel.pos : e.pos;
}

function variables(g: Generator, spec: ast.ValueSpec): es.Statement[] {
  if (spec.values.length === 1 && spec.names.length > 1) {
    return defineResults(g, spec.names, spec.values[0], spec.pos);
  }
  return spec.names.flatMap((name, i) => {
    const value: ast.Expr | undefined = spec.values[i];
    const v = definedVariable(g, name);
    if (v === null) return value === undefined ? [] : discard(g, value, spec.pos);
    const type = g.concrete(v.type!);
    return [
      declareVariable(
        g,
        v,
        value === undefined ? g.zero(type, typePos(spec.type)) : g.stored(value, type),
        spec.pos,
      ),
    ];
  });
}
