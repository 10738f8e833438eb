// Exported variables that hold an error, such as ErrEmpty, and that no code gives another one: JS sees them as values that
// can be compared with what functions throw. All others it sees as variables (docs/boundary.md). What counts is the text
// of all packages, not what a build reaches of it, since declarations describe the whole.

import type * as ast from "../syntax/nodes.ts";
import { unparen } from "../syntax/unparen.ts";
import { walk } from "../syntax/walk.ts";
import { basics } from "../types/basics.ts";
import { methodSet } from "../types/methodset.ts";
import type { Obj, Var } from "../types/objects.ts";
import { isInterface } from "../types/predicates.ts";
import type { Signature, Type } from "../types/types.ts";
import { asPointer } from "../types/underlying.ts";
import type { Program } from "./program.ts";

export class Sentinels {
  private readonly program: Program;
  private found: ReadonlySet<Obj> | null = null;

  constructor(program: Program) {
    this.program = program;
  }

  has(v: Var): boolean {
    this.found ??= this.find();
    return this.found.has(v);
  }

  private find(): Set<Obj> {
    const found = new Set<Obj>();
    const packages = [...this.program.byPath.values()].filter(({ standard }) => !standard);
    for (const { info } of packages)
      for (const { lhs } of info.initOrder)
        for (const v of lhs) if (v.exported && isErrorType(v.type!)) found.add(v);
    if (found.size === 0) return found;
    for (const { files, info } of packages)
      for (const file of files)
        walk(file, (node) => {
          for (const target of changedBy(node)) {
            const name = target.kind === "SelectorExpr" ? target.sel : target;
            const obj = name.kind === "Ident" ? info.uses.get(name) : undefined;
            if (obj !== undefined) found.delete(obj);
          }
          return true;
        });
    return found;
  }
}

/** What a statement assigns, or an expression makes a pointer to. */
function changedBy(node: ast.Node): ast.Expr[] {
  switch (node.kind) {
    case "AssignStmt":
      return node.lhs.map(unparen);
    case "RangeStmt":
      return [node.key, node.value].filter((x) => x !== null).map(unparen);
    case "UnaryExpr":
      return node.op === "&" ? [unparen(node.x)] : [];
    default:
      return [];
  }
}

/** Errors of other types are copies wherever they are used. */
function isErrorType(type: Type): boolean {
  if (asPointer(type) === null && !isInterface(type)) return false;
  return methodSet(type).some(({ func }) => {
    const { params, results } = func.type as Signature;
    return (
      func.name === "Error" &&
      params.vars.length === 0 &&
      results.vars.length === 1 &&
      results.vars[0].type === basics.string
    );
  });
}
