// Statements: assignments between places, and the operations that may block (specification: "Statements").
import type * as ast from "../syntax/nodes.ts";
import { unparen } from "../syntax/unparen.ts";
import type { Var } from "../types/objects.ts";
import type { Tuple, Type } from "../types/types.ts";
import { Effect } from "./effects.ts";
import type { Place } from "./flow.ts";
import { pollsOf } from "./polling.ts";
import type { Tracer } from "./trace.ts";
import { traceCall } from "./trace-calls.ts";
import { recordWrite } from "./variables.ts";

export function traceStatement(t: Tracer, s: ast.Stmt | null): void {
  if (s === null) return;
  switch (s.kind) {
    case "DeclStmt":
      for (const spec of s.decl.specs)
        if (spec.kind === "ValueSpec" && s.decl.token === "var") variables(t, spec);
      return;
    case "LabeledStmt":
      return traceStatement(t, s.stmt);
    case "ExprStmt": {
      t.expr(s.x);
      return;
    }
    case "SendStmt":
      send(t, s);
      t.blocks(s);
      return;
    case "IncDecStmt":
      t.expr(s.x);
      recordWrite(t, s.x);
      return;
    case "AssignStmt":
      if (s.op === "=" || s.op === ":=") assignList(t, s.lhs, s.rhs);
      else {
        for (const e of [...s.lhs, ...s.rhs]) t.expr(e);
        recordWrite(t, s.lhs[0]);
      }
      return;
    case "GoStmt":
      t.reach.hasGo = true;
      traceCall(t, unparen(s.call) as ast.CallExpr, "go");
      return;
    case "DeferStmt":
      traceCall(t, unparen(s.call) as ast.CallExpr, "defer", s);
      return;
    case "ReturnStmt":
      return returns(t, s);
    case "BlockStmt":
      return traceList(t, s.list);
    case "IfStmt":
      traceStatement(t, s.init);
      t.expr(s.cond);
      traceStatement(t, s.body);
      return traceStatement(t, s.else);
    case "SwitchStmt":
      return switchStatement(t, s);
    case "TypeSwitchStmt":
      return typeSwitch(t, s);
    case "SelectStmt":
      return select(t, s);
    case "ForStmt":
      for (const poll of pollsOf(s)) t.blocks(poll);
      traceStatement(t, s.init);
      t.expr(s.cond);
      traceStatement(t, s.post);
      return traceStatement(t, s.body);
    case "RangeStmt":
      return range(t, s);
  }
}

export function traceList(t: Tracer, list: readonly ast.Stmt[]): void {
  const saved = t.place;
  list.forEach((s, index) => {
    t.place = { list, index };
    traceStatement(t, s);
  });
  t.place = saved;
}

// ---- Assignments

function variables(t: Tracer, spec: ast.ValueSpec): void {
  for (const name of spec.names) {
    const v = t.info.defs.get(name);
    if (v?.kind === "var") t.reach.useType(t.variableType(v));
  }
  if (spec.values.length > 0) assignList(t, spec.names, spec.values);
}

/** The place that an assignment to `e` writes, and its type; null for the blank identifier. */
function target(t: Tracer, e: ast.Expr): { place: Place; type: Type } | null {
  if (e.kind === "Ident") {
    if (e.name === "_") return null;
    const v = t.info.defs.get(e) ?? t.info.uses.get(e);
    if (v?.kind !== "var") return null;
    const type = t.variableType(v);
    t.reach.useType(type);
    recordWrite(t, e);
    return { place: t.useVariable(v), type };
  }
  recordWrite(t, e);
  return { place: t.expr(e), type: t.typeOf(e) };
}

function assignList(t: Tracer, lhs: readonly ast.Expr[], rhs: readonly ast.Expr[]): void {
  if (lhs.length === rhs.length) {
    rhs.forEach((e, i) => {
      const to = target(t, lhs[i]);
      if (to === null) t.expr(e);
      else t.assign(e, to.place, to.type);
    });
    return;
  }
  const { places, types } = multiple(t, rhs[0]);
  lhs.forEach((e, i) => {
    const to = target(t, e);
    if (to !== null && i < types.length)
      t.reach.flow.edge(t.convert(places[i] ?? 0, types[i], to.type), to.place);
  });
}

/** The values of a call with several results, or the value of a comma-ok form. */
function multiple(t: Tracer, e: ast.Expr): { places: Place[]; types: Type[] } {
  e = unparen(e);
  if (e.kind !== "CallExpr") return { places: [t.expr(e)], types: [t.typeOf(e)] };
  const tuple = t.typeOf(e) as Tuple;
  return { places: traceCall(t, e, "call"), types: tuple.vars.map((v) => t.reach.table.canonical(v.type!)) };
}

function returns(t: Tracer, s: ast.ReturnStmt): void {
  let frame = t.frame;
  while (frame.outer !== null) frame = frame.outer;
  const { results } = frame;
  const to = (v: Var, place: Place, from: Type) =>
    t.reach.flow.edge(t.convert(place, from, t.variableType(v)), t.variable(v));
  if (s.results.length === results.length) {
    s.results.forEach((e, i) => t.assign(e, t.variable(results[i]), t.variableType(results[i])));
  } else if (s.results.length === 1) {
    const { places, types } = multiple(t, s.results[0]);
    results.forEach((v, i) => to(v, places[i] ?? 0, types[i]));
  }
}

// ---- Switches

function switchStatement(t: Tracer, s: ast.SwitchStmt): void {
  traceStatement(t, s.init);
  const place = t.expr(s.tag);
  const isInterface = (type: Type) => t.reach.table.under(type).kind === "interface";
  for (const clause of s.body) {
    for (const e of clause.list) {
      const value = t.expr(e);
      if (s.tag === null || t.info.types.get(e)?.mode === "nil") continue;
      const [tagType, type] = [t.typeOf(s.tag), t.typeOf(e)];
      if (isInterface(tagType)) t.convert(value, type, tagType);
      else if (isInterface(type)) t.convert(place, tagType, type);
    }
    traceList(t, clause.body);
  }
}

function typeSwitch(t: Tracer, s: ast.TypeSwitchStmt): void {
  traceStatement(t, s.init);
  const place = t.expr(s.x);
  for (const clause of s.body) {
    const types = clause.list
      .filter((e) => t.info.types.get(e)?.mode !== "nil")
      .map((e) => t.types.of(t.info.types.get(e)!.type));
    for (const type of types) t.reach.assertTo(type);
    const v = t.info.implicits.get(clause);
    if (v?.kind === "var") {
      t.reach.useType(t.variableType(v));
      const single = clause.list.length === 1 && types.length === 1;
      t.reach.flow.edge(single ? t.reach.places.asserted(place, types[0]) : place, t.variable(v));
    }
    traceList(t, clause.body);
  }
}

// ---- Channels

function send(t: Tracer, s: ast.SendStmt): void {
  t.expr(s.chan);
  const chan = t.reach.table.under(t.typeOf(s.chan));
  if (chan.kind !== "chan") return;
  const elem = t.reach.table.canonical(chan.elem);
  t.assign(s.value, t.reach.places.channel(elem), elem);
}

function select(t: Tracer, s: ast.SelectStmt): void {
  if (s.body.every((clause) => clause.comm !== null)) t.blocks(s);
  for (const clause of s.body) {
    const { comm } = clause;
    if (comm?.kind === "SendStmt") send(t, comm);
    else if (comm !== null) {
      const e = comm.kind === "ExprStmt" ? comm.x : comm.kind === "AssignStmt" ? comm.rhs[0] : null;
      if (e !== null) t.selected.add(unparen(e));
      traceStatement(t, comm);
    }
    traceList(t, clause.body);
  }
}

// ---- Range

function range(t: Tracer, s: ast.RangeStmt): void {
  const { table, places, flow } = t.reach;
  const source = t.expr(s.x);
  let under = table.under(t.typeOf(s.x));
  if (under.kind === "pointer") under = table.under(under.elem);
  const store = (e: ast.Expr | null, place: Place, type: Type | null) => {
    const to = e === null ? null : target(t, e);
    if (to !== null) flow.edge(type === null ? 0 : t.convert(place, type, to.type), to.place);
  };
  switch (under.kind) {
    case "map":
      store(s.key, places.mapKey(under.key), table.canonical(under.key));
      store(s.value, places.mapElem(under.elem), table.canonical(under.elem));
      break;
    case "chan":
      store(s.key, places.channel(under.elem), table.canonical(under.elem));
      t.blocks(s);
      break;
    case "array":
    case "slice":
      store(s.key, 0, null);
      store(s.value, places.cell(under.elem), table.canonical(under.elem));
      break;
    case "signature": {
      const yields = table.under(under.params.vars[0].type!);
      const vars = yields.kind === "signature" ? yields.params.vars : [];
      const params = vars.map((v) => (places.tracked(v.type!) ? flow.place() : 0));
      [s.key, s.value].forEach((e, i) => {
        if (i < params.length) store(e, params[i], table.canonical(vars[i].type!));
      });
      const effect = new Effect({ node: s.body, pkg: t.pkg, within: t.within, isBody: true });
      t.reach.effects.push(effect);
      const body = flow.place();
      flow.target(body, { params, results: [], effect });
      flow.call(source, { args: [body], results: [], site: t.site(s, t.frame) });
      t.block(s.body, { effect, node: s.body, outer: t.frame, results: [] });
      return;
    }
    default:
      store(s.key, 0, null);
      store(s.value, 0, null);
  }
  traceStatement(t, s.body);
}
