// Loops that ask again and again whether another goroutine has done something: `for { select { …; default: … } }`, or
// `for !ready.Load() { … }`. Goroutines switch only where one waits, so that such a loop has to let the others run now
// and then. The library marks what asks: `//goes:poll asks` in front of a function says that it tells what other
// goroutines have done to its operand, `tries` that it changes it if they have, `changes` that it changes it.
import type * as core from "../../core/nodes.ts";
import { sameOperand } from "../../core/roots.ts";
import { some, walk } from "../../core/walk.ts";
import type { FuncInstance } from "../analysis.ts";
import type { Instances } from "../reach/instances.ts";
import type { Reachability } from "../reach/reachability.ts";

const directive = "goes:poll";

/**
 * What a loop polls by: select statements with a default, or the loop itself, which goes on until it finds what it asks
 * for. Those of inner loops and functions are not its own.
 */
export function pollsOf({ instances }: Reachability, loop: core.For): (core.Select | core.For)[] {
  // A loop that counts ends by itself.
  if (loop.post !== null) return [];
  const asks = loop.body.list.length === 0 ? spins : waits;
  if (exitsOf(loop).some((cond) => asks(instances, cond, loop.body))) return [loop];
  const polls: core.Select[] = [];
  walk(loop.body, (node) => {
    if (node.kind === "For" || node.kind === "Range" || node.kind === "FuncLit") return false;
    if (node.kind === "Select" && node.clauses.some(goesOn)) polls.push(node);
    return true;
  });
  return polls;
}

/** A default after which the loop goes on. */
function goesOn({ comm, body }: core.CommClause): boolean {
  const last = body.list.at(-1);
  if (comm !== null) return false;
  return last?.kind !== "Return" && !(last?.kind === "Branch" && last.label !== null);
}

/** The conditions that end a loop: its own, and those of statements `if c { break }` and `if c { return }` in it. */
function exitsOf(loop: core.For): core.Expr[] {
  const exits = loop.cond === null ? [] : [loop.cond];
  for (const s of loop.body.list) {
    const last = s.kind === "If" ? s.body.list.at(-1) : undefined;
    const leaves = last?.kind === "Return" || (last?.kind === "Branch" && last.token === "break");
    if (s.kind === "If" && leaves) exits.push(s.cond);
  }
  return exits;
}

const outsideLiterals = (node: core.Node) => node.kind !== "FuncLit";

/** The condition asks for something that the loop does not change itself: only another goroutine can. */
function waits(instances: Instances, cond: core.Expr, body: core.Block): boolean {
  const isAsked = (node: core.Node): boolean => {
    const asked = operandOf(instances, node, ["asks"]);
    return asked !== null && !changes(instances, body, asked);
  };
  return some(cond, isAsked, outsideLiterals);
}

function changes(instances: Instances, body: core.Block, asked: core.Expr): boolean {
  return some(body, (node) => {
    const changed = operandOf(instances, node, ["changes"]);
    return changed !== null && sameOperand(changed, asked);
  });
}

/** In a loop that does nothing else: the condition asks or tries, by itself or in the functions that it calls. */
function spins(instances: Instances, cond: core.Expr): boolean {
  const work: core.Node[] = [cond];
  const seen = new Set<FuncInstance>();
  const asks = (node: core.Node): boolean => {
    if (node.kind !== "Call") return false;
    const { callee } = node;
    if (callee.kind !== "function" && callee.kind !== "method") return false;
    if (operandOf(instances, node, ["asks", "tries"]) !== null) return true;
    const instance = instances.instance(callee.func, callee.typeArgs);
    if (!seen.has(instance) && instance.hasBody) work.push(instances.body(instance).body);
    seen.add(instance);
    return false;
  };
  for (const code of work) if (some(code, asks, outsideLiterals)) return true;
  return false;
}

/** What a call of a function that is marked with one of the words operates on: its receiver, or its first argument. */
function operandOf(instances: Instances, node: core.Node, words: readonly string[]): core.Expr | null {
  if (node.kind !== "Call") return null;
  const { callee, args } = node;
  if (callee.kind !== "function" && callee.kind !== "method") return null;
  const marks = instances.directive(callee.func, directive);
  if (!marks?.some((mark) => words.includes(mark))) return null;
  return callee.kind === "method" ? callee.receiver : args[0];
}
