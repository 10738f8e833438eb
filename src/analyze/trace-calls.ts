// Calls: what they may call, and how arguments and results flow (specification: "Calls", "Conversions", "Built-in
// functions").
import type * as ast from "../syntax/nodes.ts";
import { unparen } from "../syntax/unparen.ts";
import type { Func } from "../types/objects.ts";
import type { Signature, Tuple, Type } from "../types/types.ts";
import type { FuncInstance } from "./analysis.ts";
import type { Effect } from "./effects.ts";
import type { Place } from "./flow.ts";
import { Mutexes } from "./mutexes.ts";
import type { FunctionTarget } from "./reachability.ts";
import type { Tracer } from "./trace.ts";
import { recordElementWrite } from "./variables.ts";

/**
 * Walks a call; returns the places of its results. A `go` call blocks nobody here; a deferred call blocks the
 * function it is deferred in, at the statement `node`.
 */
export function traceCall(
  t: Tracer,
  e: ast.CallExpr,
  how: "call" | "go" | "defer",
  node: ast.Node = e,
): Place[] {
  const fun = unparen(e.fun);
  const mode = t.info.types.get(fun)?.mode;
  if (how === "call") {
    const type = t.info.types.get(e);
    if (type !== undefined && type.mode !== "novalue") t.reach.useType(t.types.of(type.type));
  }
  if (mode === "type") return [conversion(t, e)];
  if (mode === "builtin") return builtin(t, e, fun);
  let frame = how === "go" ? null : t.frame;
  while (how === "defer" && frame?.outer) frame = frame.outer;
  // What a new goroutine waits for is of no concern here.
  const site = () => (frame === null ? t.effect(node) : t.site(node, frame));

  const name = fun.kind === "IndexExpr" ? unparen(fun.x) : fun;
  const id =
    name.kind === "Ident"
      ? name
      : name.kind === "SelectorExpr" && !t.info.selections.has(name)
        ? name.sel
        : null;
  const obj = id === null ? null : t.info.uses.get(id);
  if (id !== null && obj?.kind === "func") return staticCall(t, e, t.staticFunction(id, obj), site());
  if (fun.kind === "SelectorExpr" && t.info.selections.get(fun)?.kind === "method")
    return methodCall(t, e, fun, site());

  const place = t.expr(fun);
  const signature = signatureOf(t, fun);
  const args = argumentsOf(t, e, signature);
  const results = signature.results.vars.map((v) =>
    t.reach.places.tracked(v.type!) ? t.reach.flow.place() : 0,
  );
  t.reach.flow.call(place, { args, results, site: site() });
  return results;
}

function signatureOf(t: Tracer, fun: ast.Expr): Signature {
  return t.reach.table.under(t.typeOf(fun)) as Signature;
}

function staticCall(t: Tracer, e: ast.CallExpr, target: FunctionTarget, site: Effect): Place[] {
  const args = argumentsOf(t, e, signatureOf(t, e.fun));
  if (target.instance !== null) recordCallee(t, e, target.instance);
  target.effect.leadsTo(site);
  args.forEach((arg, i) => t.reach.flow.edge(arg, target.params[i]));
  return [...target.results];
}

function recordCallee(t: Tracer, e: ast.CallExpr, callee: FuncInstance): void {
  if (t.pkg.standard) {
    t.reach.external.add(callee);
    return;
  }
  let calls = t.reach.callees.get(t.within);
  if (calls === undefined) t.reach.callees.set(t.within, (calls = new Map()));
  calls.set(e, [callee]);
}

function methodCall(t: Tracer, e: ast.CallExpr, fun: ast.SelectorExpr, site: Effect): Place[] {
  const selection = t.selection(fun)!;
  t.takeReceiver(selection, fun.x);
  const method = t.method(selection, t.expr(fun.x));
  if ("effect" in method) {
    const func = selection.obj as Func;
    const isCall = site.origin.node === e;
    if (!Mutexes.isLock(func)) return staticCall(t, e, method, site);
    if (isCall) return staticCall(t, e, { ...method, effect: t.reach.mutexes.lock(t, e, selection) }, site);
    t.reach.mutexes.useElsewhere(func);
    return staticCall(t, e, method, site);
  }
  const signature = t.reach.table.canonical(selection.obj.type!) as Signature;
  const { params, results } = t.reach.places.interfaceMethod(method.key, signature);
  const args = argumentsOf(t, e, signature);
  args.forEach((arg, i) => t.reach.flow.edge(arg, params[i]));
  t.reach.flow.invoke(method.place, method.key, site);
  if (!t.pkg.standard) t.reach.methodCalls.push({ within: t.within, call: e, method: method.key });
  return [...results];
}

/** Walks the arguments; the places of those that belong to one parameter each. */
function argumentsOf(t: Tracer, e: ast.CallExpr, signature: Signature): Place[] {
  const { table, places, flow } = t.reach;
  const params = signature.params.vars.map((v) => table.canonical(v.type!));
  const args: Place[] = [];
  const spread = signature.variadic && e.ellipsis === 0;
  const pass = (i: number, toPlace: (type: Type) => Place) => {
    if (!spread || i < params.length - 1) {
      if (i < params.length) args[i] = toPlace(params[i]);
      return;
    }
    const last = table.under(params[params.length - 1]);
    if (last.kind !== "slice") return;
    const elem = table.canonical(last.elem);
    flow.edge(toPlace(elem), places.cell(elem));
  };
  const single = e.args.length === 1 ? unparen(e.args[0]) : null;
  const tuple = single?.kind === "CallExpr" ? t.info.types.get(single)?.type : undefined;
  if (single?.kind === "CallExpr" && tuple?.kind === "tuple" && tuple.vars.length > 1) {
    const values = traceCall(t, single, "call");
    const types = (t.types.of(tuple) as Tuple).vars.map((v) => table.canonical(v.type!));
    types.forEach((from, i) => pass(i, (type) => t.convert(values[i] ?? 0, from, type)));
  } else {
    e.args.forEach((arg, i) => pass(i, (type) => t.value(arg, type)));
  }
  return args;
}

function conversion(t: Tracer, e: ast.CallExpr): Place {
  const { table, places, flow } = t.reach;
  const to = t.types.of(t.info.types.get(e)!.type);
  const place = t.value(e.args[0], to);
  if (t.info.types.get(e.args[0])?.mode === "nil") return 0;
  const from = t.typeOf(e.args[0]);
  // A pointer that is looked at as another type escapes the analysis.
  const isUnsafe = [from, to].some((type) => {
    const under = table.under(type);
    return under.kind === "basic" && under.basic === "unsafe.Pointer";
  });
  if (isUnsafe) {
    for (const type of [from, to]) {
      const under = table.under(type);
      if (under.kind !== "pointer") continue;
      flow.both(places.cell(under.elem), places.world);
      t.reach.unsafeTypes.add(table.canonical(under.elem));
    }
  }
  return places.tracked(to) ? place : 0;
}

function builtin(t: Tracer, e: ast.CallExpr, fun: ast.Expr): Place[] {
  const name = fun.kind === "SelectorExpr" ? fun.sel.name : (fun as ast.Ident).name;
  const { table, places } = t.reach;
  const any = () => t.reach.emptyInterface;
  if (isSpread(t, e)) return builtinOfResults(t, e, name);
  switch (name) {
    case "append": {
      const slice = table.under(t.typeOf(e));
      if (slice.kind === "slice") recordElementWrite(t, table.canonical(slice.elem));
      t.expr(e.args[0]);
      for (const arg of e.args.slice(1)) {
        if (e.ellipsis !== 0 || slice.kind !== "slice") t.expr(arg);
        else t.assign(arg, places.cell(slice.elem), table.canonical(slice.elem));
      }
      return [0];
    }
    case "copy":
    case "clear": {
      const slice = table.under(t.typeOf(e.args[0]));
      if (slice.kind === "slice") recordElementWrite(t, table.canonical(slice.elem));
      for (const arg of e.args) t.expr(arg);
      return [0];
    }
    case "delete": {
      const map = table.under(t.typeOf(e.args[0]));
      t.expr(e.args[0]);
      if (map.kind === "map") t.value(e.args[1], table.canonical(map.key));
      return [];
    }
    case "panic":
      t.assign(e.args[0], places.panics, any());
      t.reach.panics(t.info.types.get(e.args[0])!.mode === "nil" ? any() : t.typeOf(e.args[0]));
      return [];
    case "recover":
      return [places.panics];
    default:
      for (const arg of e.args) t.expr(arg);
      return [0];
  }
}

/** The arguments are the results of one call. */
function isSpread(t: Tracer, e: ast.CallExpr): boolean {
  return e.args.length === 1 && t.info.types.get(e.args[0])?.type.kind === "tuple";
}

function builtinOfResults(t: Tracer, e: ast.CallExpr, name: string): Place[] {
  const { table, places, flow } = t.reach;
  const call = unparen(e.args[0]) as ast.CallExpr;
  const values = traceCall(t, call, "call");
  const types = (t.typeOf(call) as Tuple).vars.map((v) => table.canonical(v.type!));
  const first = table.under(types[0]);
  const writes = (name === "append" || name === "copy") && first.kind === "slice";
  if (writes) recordElementWrite(t, table.canonical(first.elem));
  types.forEach((from, i) => {
    if (i === 0 && writes) return;
    if (name === "append" && first.kind === "slice") {
      flow.edge(t.convert(values[i] ?? 0, from, table.canonical(first.elem)), places.cell(first.elem));
    } else if (name === "delete" && first.kind === "map" && i === 1) {
      t.convert(values[i] ?? 0, from, table.canonical(first.key));
    }
  });
  return [0];
}
