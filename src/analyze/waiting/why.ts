// Why a function may block: the chain of calls that leads to an operation that waits.
import { typeString } from "../../types/typestring.ts";
import type { BlockingStep, FuncInstance } from "../analysis.ts";
import { type Effect, isBody } from "./effects.ts";

/** The steps from a function's effect down to the operation that blocks by itself. */
export function explain(effect: Effect | null): BlockingStep[] {
  const steps: BlockingStep[] = [];
  for (let at = effect; at?.blocks; at = at.cause) {
    const { kind, pos, within } = at.origin;
    if (kind === "function") {
      if (!within!.hasBody && at.cause === null)
        steps.push({ pos, within, text: `${functionName(within!)} is implemented by an async function` });
      continue;
    }
    if (kind === "reflection") {
      const callback = callee(at.cause);
      if (callback !== null) steps.push(reflected(callback));
      continue;
    }
    const text = describe(at);
    if (text !== null) steps.push({ pos, within, text });
  }
  return steps;
}

/** Whoever lets reflection call something may get any function that it has: so it is told where that one is. */
function reflected(callback: Effect): BlockingStep {
  const { kind, pos, within } = callback.origin;
  const around = kind === "literal" && within !== null ? ` of ${functionName(within)}` : "";
  return { pos, within, text: `reflection may call ${calleeName(callback)}${around}` };
}

/** As Go's traces print it, without the package. */
export function functionName({ func, recv, typeArgs }: FuncInstance): string {
  const args = typeArgs.map((type) => typeString(type, (pkg) => pkg.name)).join(", ");
  const list = args === "" ? "" : `[${args}]`;
  if (recv === null) return func.name + list;
  const type = recv.obj.name + list;
  return func.hasPtrRecv ? `(*${type}).${func.name}` : `${type}.${func.name}`;
}

/** What happens at a site; null for a body, and for what stands for no place in the source. */
function describe({ origin, cause }: Effect): string | null {
  switch (origin.kind) {
    case "send":
      return "sends to a channel";
    case "receive":
      return "receives from a channel";
    case "select":
      return "waits in a select without default";
    case "poll":
      return "lets others run while it polls";
    case "range channel":
      return "receives from a channel in a loop";
    case "range function":
      return `loops over ${calleeName(cause)}`;
    case "defer":
      return `defers ${calleeName(cause)}`;
    case "call":
      return cause?.origin.kind === "lock"
        ? "takes a lock that is held where something blocks"
        : `calls ${calleeName(cause)}`;
    default:
      return null;
  }
}

/** The code that is called. */
function callee(cause: Effect | null): Effect | null {
  let at = cause;
  while (at !== null && !isBody(at.origin)) at = at.cause;
  return at;
}

function calleeName(cause: Effect | null): string {
  const at = callee(cause);
  if (at === null) return "a function";
  const { kind, within } = at.origin;
  if (kind === "literal") return "a function literal";
  if (kind === "loop body") return "its own body through an iterator";
  return within === null ? "a function" : functionName(within);
}
