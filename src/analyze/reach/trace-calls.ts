// Calls: what they may call, and how arguments and results flow (specification: "Calls", "Conversions", "Built-in
// functions").
import { writesElements } from "../../core/effects.ts";
import type * as core from "../../core/nodes.ts";
import type { Signature } from "../../types/types.ts";
import type { FuncInstance } from "../analysis.ts";
import type { Effect } from "../waiting/effects.ts";
import type { Place } from "./flow.ts";
import type { FunctionTarget } from "./reachability.ts";
import type { MethodCallee, Tracer } from "./trace.ts";
import { recordElementWrite } from "./variables.ts";

/** Walks an expression that may give several values; returns their places. */
export function resultsOf(t: Tracer, e: core.Expr): Place[] {
  if (e.kind !== "Call") return [t.expr(e)];
  t.reach.useType(e.type);
  return traceCall(t, e, t.site.bind(t, "call", e.source, t.frame, e.callee.pos));
}

/**
 * The call of a `go` or `defer` statement. The first blocks nobody here: what a new goroutine waits for is of no concern.
 * A deferred call blocks the function it is deferred in, at the statement.
 */
export function traceLater(t: Tracer, s: core.Go | core.Defer): void {
  if (s.call.kind !== "Call") {
    t.expr(s.call);
    return;
  }
  const { source } = s.call;
  // What the arguments call counts as well, which costs little.
  const outer = t.callsLater;
  t.callsLater = true;
  if (s.kind === "Go") traceCall(t, s.call, () => started(t, source));
  else traceCall(t, s.call, () => t.site("defer", s.source, t.functionFrame()));
  t.callsLater = outer;
}

function started(t: Tracer, source: core.Source): Effect {
  const effect = t.effect("call", source);
  t.frame.effect.starts(effect);
  return effect;
}

function traceCall(t: Tracer, e: core.Call, site: () => Effect): Place[] {
  const { callee } = e;
  switch (callee.kind) {
    case "function":
      return staticCall(t, e, t.staticFunction(callee.func, callee.typeArgs), site());
    case "method":
    case "interface":
      return methodCall(t, e, callee, site());
    case "value": {
      const place = t.expr(callee.value);
      const args = argumentsOf(t, e);
      const results = e.signature.results.vars.map((v) => t.placeFor(v.type!));
      t.reach.flow.call(place, { args, results, site: site() });
      return results;
    }
  }
}

function staticCall(t: Tracer, e: core.Call, target: FunctionTarget, site: Effect): Place[] {
  const args = argumentsOf(t, e, target.elements);
  if (target.instance !== null) recordCallee(t, e, target.instance);
  target.effect.leadsTo(site);
  args.forEach((arg, i) => t.reach.flow.edge(arg, target.params[i]));
  return [...target.results];
}

function recordCallee(t: Tracer, e: core.Call, callee: FuncInstance): void {
  if (t.callsLater || e.spread !== null) t.reach.calledOtherwise.add(callee);
  if (t.pkg.standard) t.reach.external.add(callee);
  else t.reach.callees.set(e, [callee]);
}

function methodCall(t: Tracer, e: core.Call, callee: MethodCallee, site: Effect): Place[] {
  const method = t.method(callee);
  if ("effect" in method) {
    const { mutexes } = t.reach;
    if (!mutexes.isLock(callee.func)) return staticCall(t, e, method, site);
    if (site.origin.kind === "call")
      return staticCall(t, e, { ...method, effect: mutexes.lock(t, e, callee) }, site);
    mutexes.useElsewhere(callee.func);
    return staticCall(t, e, method, site);
  }
  const signature = t.reach.table.canonical(callee.func.type!) as Signature;
  const { params, results } = t.reach.places.interfaceMethod(method.key, signature);
  const args = argumentsOf(t, e);
  args.forEach((arg, i) => t.reach.flow.edge(arg, params[i]));
  t.reach.flow.invoke(method.place, method.key, site);
  if (!t.pkg.standard) t.reach.methodCalls.push({ call: e, method: method.key });
  return [...results];
}

/** Walks the arguments; the places of those that belong to one parameter each. */
function argumentsOf(
  t: Tracer,
  { spread, args }: core.Call | core.Builtin,
  elements: readonly Place[] = [],
): Place[] {
  return t.spreading(spread, () => args.map((arg, i) => t.argument(arg, elements[i] ?? 0)));
}

export function traceConversion(t: Tracer, { x, type }: core.Convert): Place {
  const { table, places, flow } = t.reach;
  const place = t.expr(x);
  // A pointer that is looked at as another type escapes the analysis.
  const isUnsafe = [x.type, type].some((one) => {
    const under = table.under(one);
    return under.kind === "basic" && under.basic === "unsafe.Pointer";
  });
  if (isUnsafe) {
    if (!t.pkg.standard) t.reach.descriptors.addAll();
    for (const one of [x.type, type]) {
      const under = table.under(one);
      if (under.kind !== "pointer") continue;
      flow.both(places.cell(under.elem), places.world);
      t.reach.useUnsafely(table.canonical(under.elem));
      t.reach.retyped.hide(under.elem);
    }
  } else {
    t.reach.retyped.convert(x.type, type);
    t.reach.variables.identity.convert(x.type, type);
  }
  return places.tracked(type) ? place : 0;
}

export function traceBuiltin(t: Tracer, e: core.Builtin): Place {
  const { table, places, flow } = t.reach;
  const written = writesElements(e);
  if (written !== null) recordElementWrite(t, table.canonical(written), e.pos);
  if (e.builtin === "print" || e.builtin === "println") {
    for (const arg of e.args) {
      t.reach.variables.identity.values(arg.type);
      t.spreading(e.spread, () => t.expr(arg.kind === "Box" ? arg.x : arg));
    }
    return 0;
  }
  if (!t.pkg.standard && e.builtin.startsWith("unsafe.")) t.reach.descriptors.addAll();
  if (e.builtin === "len" && e.spread === null) {
    t.elements(e.args[0]);
    return 0;
  }
  const args = argumentsOf(t, e);
  switch (e.builtin) {
    case "append":
      if (!e.hasEllipsis && written !== null)
        for (const arg of args.slice(1)) flow.edge(arg, places.cell(written));
      return 0;
    case "new": {
      const pointer = table.under(e.type);
      if (pointer.kind !== "pointer") return 0;
      t.reach.variables.immutable.change(pointer.elem);
      for (const arg of args) flow.edge(arg, places.cell(pointer.elem));
      return 0;
    }
    case "panic": {
      flow.edge(args[0], places.panics);
      const [value] = e.args;
      t.reach.panics(value.kind === "Box" ? value.x.type : value.type);
      return 0;
    }
    case "recover":
      return places.panics;
    default:
      return 0;
  }
}
