// Calls that may have to wait, and mostly need not: what is tried before a promise is made (architecture.md, "Goroutines").
import type { FuncInstance } from "../analyze/analysis.ts";
import type * as core from "../core/nodes.ts";
import { canTry } from "../load/companions.ts";
import * as b from "./builders.ts";
import { commentsFor } from "./comments.ts";
import type { estree as es } from "./estree.ts";
import type { Generator } from "./generator.ts";
import { calledInstance, methodCall, triedCall } from "./methodcalls.ts";

/** `F$try(x) || await F(x)`, for a function of a companion that has the form; null for other calls. */
export function triedOrAwaited(g: Generator, e: core.Call): b.Expression | null {
  const { callee } = e;
  if (callee.kind !== "method" || e.args.length > 0 || !canTry(calledInstance(g, callee))) return null;
  const tried = triedCall(g, callee);
  if (!isShort(tried.arguments[0] as b.Expression)) return null;
  return b.logical("||", tried, b.awaitOf(methodCall(g, callee, [], e), e.pos));
}

/** A variable, or fields from there on. */
function isShort(e: b.Expression): boolean {
  if (e.type === "MemberExpression") return !e.computed && isShort(e.object as b.Expression);
  return e.type === "Identifier" || e.type === "ThisExpression";
}

/** The function that the call names gives a promise only if it has to wait. */
export function waitsRarely(g: Generator, { callee }: core.Call): boolean {
  if (callee.kind === "method") return g.analysis.waitsFirst(calledInstance(g, callee));
  return (
    callee.kind === "function" && g.analysis.waitsFirst(g.analysis.instance(callee.func, callee.typeArgs))
  );
}

/** `($1 = f()) instanceof Promise ? await $1 : $1` */
export function awaitedIfPromise(g: Generator, e: core.Call | core.Select, call: b.Expression): b.Expression {
  const kept = g.temp();
  return b.conditional(isPromise(kept, call), b.awaitOf(b.id(kept.name), e.pos), b.id(kept.name));
}

/** The same where the value is of no use: `if (($1 = f()) instanceof Promise) await $1;` */
export function waitIfPromise(g: Generator, e: core.Call, call: b.Expression): es.Statement {
  const kept = g.temp();
  const wait = b.expressionStatement(b.awaitOf(b.id(kept.name), e.pos));
  return b.ifThen(isPromise(kept, call), wait, null, e.pos);
}

function isPromise(kept: es.Identifier, call: b.Expression): b.Expression {
  return b.binary("instanceof", b.assign(kept, call) as b.Expression, b.id("Promise"));
}

/**
 * The start of a function that waits first of all, and the rest of its body. It is no async function: if it has to wait, it gives
 * a promise, for which it is called again, with one more argument.
 */
export function tryFirst(
  g: Generator,
  instance: FuncInstance,
  f: core.FunctionBody,
  params: es.Pattern[],
): [es.Statement[], core.Block] {
  const [first, ...list] = f.body.list as [core.ExprStmt, ...core.Stmt[]];
  const call = first.x as core.Call;
  const callee = call.callee as Extract<core.Callee, { kind: "method" }>;
  const isMethod = g.plan.isClassMethod(instance);
  const count = f.params.length + (f.receiver === null || isMethod ? 0 : 1);
  while (params.length < count) params.push(b.id(g.fn.locals.unique("_")));
  const args = params.map((param) => b.id((param as es.Identifier).name));
  const isHeld = g.fn.locals.unique("$waited");
  params.push(b.withDefault(b.id(isHeld), b.bool(false)));
  const again = b.arrow([], calledAgain(g, instance, isMethod, [...args, b.bool(true)]));
  const test = b.logical("&&", b.not(b.id(isHeld)), b.not(triedCall(g, callee)));
  const promise = b.invoke(methodCall(g, callee, [], call), "then", [again], first.pos);
  const start = b.ifThen(test, b.block([b.returnOf(promise, first.pos)]), null, first.pos);
  commentsFor(g).attach([start], f.body.start, first.pos, first.end);
  return [[start], { ...f.body, list, start: first.end }];
}

function calledAgain(
  g: Generator,
  instance: FuncInstance,
  isMethod: boolean,
  args: b.Expression[],
): b.Expression {
  if (isMethod) return b.invoke({ type: "ThisExpression" }, g.plan.methodName(instance.func), args);
  return b.call(g.moduleName(instance.home, g.plan.names(instance.home).function(instance)), args);
}
