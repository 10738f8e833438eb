// Loops that ask again and again whether another goroutine has done something: `for { select { …; default: … } }`, or
// `for !ready.Load() {}`.
// Goroutines switch only where one waits, so that such a loop has to let the others run now and then.
import type * as ast from "../syntax/nodes.ts";
import { walk } from "../syntax/walk.ts";

/**
 * What a loop polls by: select statements with a default, or the loop itself, which does nothing but spin. Those of
 * inner loops and functions are not its own.
 */
export function pollsOf(loop: ast.ForStmt): (ast.SelectStmt | ast.ForStmt)[] {
  // A loop that counts ends by itself.
  if (loop.post !== null) return [];
  if (loop.body.list.length === 0) return loop.cond !== null && asksOthers(loop.cond) ? [loop] : [];
  const polls: ast.SelectStmt[] = [];
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

/** A condition that only another goroutine can change, as far as names can tell. */
function asksOthers(cond: ast.Expr): boolean {
  let found = false;
  walk(cond, (node) => {
    if (node.kind === "CallExpr" && node.fun.kind === "SelectorExpr") {
      found ||= /^(Load|Swap|CompareAndSwap|TryR?Lock)/.test(node.fun.sel.name);
    }
    return !found;
  });
  return found;
}
