// Loops that ask again and again whether another goroutine has done something: `for { select { …; default: … } }`, or
// `for !ready.Load() { … }`.
// Goroutines switch only where one waits, so that such a loop has to let the others run now and then.
import type * as ast from "../syntax/nodes.ts";
import { exprString } from "../syntax/printer.ts";
import { walk } from "../syntax/walk.ts";

/**
 * What a loop polls by: select statements with a default, or the loop itself, which goes on until it finds what it asks
 * for. Those of inner loops and functions are not its own.
 */
export function pollsOf(loop: ast.ForStmt): (ast.SelectStmt | ast.ForStmt)[] {
  // A loop that counts ends by itself.
  if (loop.post !== null) return [];
  if (exitsOf(loop).some((cond) => asksOthers(cond, loop.body))) return [loop];
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

/** The conditions that end a loop: its own, and those of statements `if c { break }` and `if c { return }` in it. */
function exitsOf(loop: ast.ForStmt): ast.Expr[] {
  const exits = loop.cond === null ? [] : [loop.cond];
  for (const s of loop.body.list) {
    const last = s.kind === "IfStmt" ? s.body.list.at(-1) : undefined;
    const leaves = last?.kind === "ReturnStmt" || (last?.kind === "BranchStmt" && last.token === "break");
    if (s.kind === "IfStmt" && leaves) exits.push(s.cond);
  }
  return exits;
}

/** A condition that only another goroutine can change, as far as names can tell. */
function asksOthers(cond: ast.Expr, body: ast.BlockStmt): boolean {
  let found = false;
  walk(cond, (node) => {
    const asked = atomicCall(node, body.list.length === 0 ? ASKS_OR_TRIES : ASKS);
    if (asked !== null) found ||= !changes(body, asked);
    return !found;
  });
  return found;
}

const ASKS = /^Load/;
/** In a loop that does nothing else, trying to change something is asking too. */
const ASKS_OR_TRIES = /^(Load|Swap|CompareAndSwap|TryR?Lock)/;
const CHANGES = /^(Store|Swap|CompareAndSwap|Add|And|Or)/;

/** What a call of such a name operates on, as text: `x` of `x.Load()` and of `atomic.LoadInt32(&x)`. */
function atomicCall(node: ast.Node, name: RegExp): string | null {
  if (node.kind !== "CallExpr" || node.fun.kind !== "SelectorExpr" || !name.test(node.fun.sel.name))
    return null;
  const operand = node.args[0];
  return operand?.kind === "UnaryExpr" && operand.op === "&" ? exprString(operand.x) : exprString(node.fun.x);
}

function changes(body: ast.BlockStmt, what: string): boolean {
  let found = false;
  walk(body, (node) => {
    found ||= atomicCall(node, CHANGES) === what;
    return !found;
  });
  return found;
}
