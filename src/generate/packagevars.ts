// Package variables that code outside their module assigns. An ES import is read-only, so they live in a `Ref`.
import type { Analysis } from "../analyze/analysis.ts";
import type { CheckedPackage } from "../load/program.ts";
import type * as ast from "../syntax/nodes.ts";
import { walk } from "../syntax/walk.ts";
import type { Var } from "../types/objects.ts";

const known = new WeakMap<Analysis, ReadonlySet<Var>>();

export function assignedElsewhere(analysis: Analysis): ReadonlySet<Var> {
  let vars = known.get(analysis);
  if (vars === undefined) known.set(analysis, (vars = collect(analysis)));
  return vars;
}

function collect(analysis: Analysis): Set<Var> {
  const vars = new Set<Var>();
  for (const pkg of analysis.program.packages) {
    for (const file of pkg.files) {
      for (const decl of file.decls) {
        // The body of a generic function may be emitted in any module.
        const foreign = decl.kind === "FuncDecl" && isGenericDecl(decl);
        walk(decl, (node) => {
          for (const target of targets(node)) note(pkg, target, foreign, vars);
          return true;
        });
      }
    }
  }
  return vars;
}

function isGenericDecl(decl: ast.FuncDecl): boolean {
  if (decl.type.typeParams !== null) return true;
  let type = decl.recv?.[0]?.type;
  while (type?.kind === "StarExpr" || type?.kind === "ParenExpr") type = type.x;
  return type?.kind === "IndexExpr";
}

function targets(node: ast.Node): ast.Expr[] {
  switch (node.kind) {
    case "AssignStmt":
      return node.lhs;
    case "IncDecStmt":
      return [node.x];
    case "RangeStmt":
      return [node.key, node.value].filter((e) => e !== null);
    default:
      return [];
  }
}

function note(pkg: CheckedPackage, target: ast.Expr, foreign: boolean, into: Set<Var>): void {
  while (target.kind === "ParenExpr") target = target.x;
  const id = target.kind === "SelectorExpr" ? target.sel : target;
  if (id.kind !== "Ident") return;
  const obj = pkg.info.uses.get(id);
  if (obj?.kind !== "var" || obj.isField || obj.pkg === null || obj.parent !== obj.pkg.scope) return;
  if (foreign || obj.pkg !== pkg.pkg) into.add(obj);
}
