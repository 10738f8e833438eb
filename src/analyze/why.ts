// Why a function may block: the chain of calls that leads to an operation that waits.
import type { Pos } from "../source/position.ts";
import type * as ast from "../syntax/nodes.ts";
import { typeString } from "../types/typestring.ts";
import type { BlockingStep, FuncInstance } from "./analysis.ts";
import type { Effect } from "./effects.ts";

/** The steps from a function's effect down to the operation that blocks by itself. */
export function explain(effect: Effect | null): BlockingStep[] {
  const steps: BlockingStep[] = [];
  for (let at = effect; at?.blocks; at = at.cause) {
    const { node, within, isBody } = at.origin;
    if (isBody) {
      if (within !== null && node === within.decl && within.decl.body === null && at.cause === null) {
        steps.push({
          pos: node.pos,
          within,
          text: `${functionName(within)} is implemented by an async function`,
        });
      }
    } else if (node.kind !== "File")
      steps.push({ pos: placeOf(node), within, text: describe(node, at.cause) });
  }
  return steps;
}

/** As Go's traces print it, without the package. */
export function functionName({ func, recv, typeArgs }: FuncInstance): string {
  const args = typeArgs.map((type) => typeString(type, (pkg) => pkg.name)).join(", ");
  const list = args === "" ? "" : `[${args}]`;
  if (recv === null) return func.name + list;
  const type = recv.obj.name + list;
  return func.hasPtrRecv ? `(*${type}).${func.name}` : `${type}.${func.name}`;
}

function placeOf(node: ast.Node): Pos {
  if (node.kind === "CallExpr") return node.fun.kind === "SelectorExpr" ? node.fun.sel.pos : node.fun.pos;
  return node.pos;
}

function describe(node: ast.Node, cause: Effect | null): string {
  switch (node.kind) {
    case "SendStmt":
      return "sends to a channel";
    case "UnaryExpr":
      return "receives from a channel";
    case "SelectStmt":
      return "waits in a select without default";
    case "RangeStmt":
      return cause === null ? "receives from a channel in a loop" : `loops over ${calleeName(cause)}`;
    case "DeferStmt":
      return `defers ${calleeName(cause)}`;
    default:
      return isLock(cause)
        ? "takes a lock that is held where something blocks"
        : `calls ${calleeName(cause)}`;
  }
}

/** The effect of a group of mutexes stands for no function. */
function isLock(cause: Effect | null): cause is Effect {
  return cause !== null && !cause.origin.isBody && cause.origin.isLock === true;
}

function calleeName(cause: Effect | null): string {
  let at = cause;
  while (at !== null && !at.origin.isBody) at = at.cause;
  if (at === null) return "a function";
  const { node, within } = at.origin;
  if (node.kind === "FuncLit") return "a function literal";
  if (node.kind === "BlockStmt") return "its own body through an iterator";
  return within === null ? "a function" : functionName(within);
}
