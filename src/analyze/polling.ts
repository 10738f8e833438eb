// Loops that ask again and again whether another goroutine has done something: `for { select { …; default: … } }`.
// Goroutines switch only where one waits, so that such a loop has to let the others run now and then.
import type * as ast from "../syntax/nodes.ts";
import { walk } from "../syntax/walk.ts";

/** The select statements with a default by which a loop polls. Those of inner loops and functions are not its own. */
export function pollsOf(loop: ast.ForStmt): ast.SelectStmt[] {
  const polls: ast.SelectStmt[] = [];
  // A loop that counts ends by itself.
  if (loop.post !== null) return polls;
  walk(loop.body, (node) => {
    if (node.kind === "ForStmt" || node.kind === "RangeStmt" || node.kind === "FuncLit") return false;
    if (node.kind === "SelectStmt" && node.body.some(goesOn)) polls.push(node);
    return true;
  });
  return polls;
}

/** A default after which the loop goes on. */
function goesOn(clause: ast.CommClause): boolean {
  const last = clause.body.at(-1);
  if (clause.comm !== null) return false;
  return last?.kind !== "ReturnStmt" && !(last?.kind === "BranchStmt" && last.label !== null);
}
