// Which local variables are assigned after their declaration: the others can be `const`.
import type * as ast from "../syntax/nodes.ts";
import { walk } from "../syntax/walk.ts";
import type { Info } from "../types/info.ts";
import type { Obj } from "../types/objects.ts";

const known = new WeakMap<ast.Node, ReadonlySet<Obj>>();

export function assignedIn(root: ast.Node, info: Info): ReadonlySet<Obj> {
  let set = known.get(root);
  if (set === undefined) known.set(root, (set = collect(root, info)));
  return set;
}

function collect(root: ast.Node, info: Info): Set<Obj> {
  const set = new Set<Obj>();
  const note = (e: ast.Expr | null) => {
    while (e?.kind === "ParenExpr") e = e.x;
    // Assigning a part of an array or struct leaves the binding alone.
    if (e?.kind !== "Ident") return;
    const obj = info.uses.get(e);
    if (obj !== undefined) set.add(obj);
  };
  walk(root, (node) => {
    if (node.kind === "AssignStmt") node.lhs.forEach(note);
    else if (node.kind === "IncDecStmt") note(node.x);
    else if (node.kind === "RangeStmt" && !node.define) [node.key, node.value].forEach(note);
    return true;
  });
  return set;
}
