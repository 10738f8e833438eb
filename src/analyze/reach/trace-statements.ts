// Statements: assignments between places, and the operations that may block (specification: "Statements").
import { targetsOf } from "../../core/effects.ts";
import type * as core from "../../core/nodes.ts";
import { pollsOf } from "../waiting/polling.ts";
import type { Place } from "./flow.ts";
import type { Tracer } from "./trace.ts";
import { traceLater } from "./trace-calls.ts";
import { recordWrite } from "./variables.ts";

export function traceStatement(t: Tracer, s: core.Stmt | null): void {
  if (s === null) return;
  switch (s.kind) {
    case "Declarations":
      for (const declaration of s.list) traceStatement(t, declaration);
      return;
    case "DeclareZero":
      for (const v of s.variables) t.reach.useValue(t.variableType(v));
      return;
    case "Labeled":
      return traceStatement(t, s.stmt);
    case "ExprStmt":
      t.expr(s.x);
      return;
    case "Send":
      send(t, s);
      t.blocks("send", s.source);
      return;
    case "IncDec":
      t.expr(s.target);
      return recordWrites(t, s);
    case "OpAssign":
      t.expr(s.target);
      t.expr(s.value);
      return recordWrites(t, s);
    case "Assign":
      return t.spreading(s.spread, () => {
        s.targets.forEach((target, i) => store(t, target, s.values[i]));
      });
    case "Define":
      return t.spreading(s.spread, () => {
        s.left.forEach((left, i) => bind(t, left, s.values[i]));
      });
    case "Go":
      t.reach.hasGo = true;
      return traceLater(t, s);
    case "Defer":
      return traceLater(t, s);
    case "Return": {
      const { results } = t.functionFrame();
      return t.spreading(s.spread, () => {
        s.results.forEach((e, i) => t.assign(e, results[i]));
      });
    }
    case "Block":
      return traceList(t, s.list);
    case "If":
      traceStatement(t, s.init);
      t.expr(s.cond);
      traceStatement(t, s.body);
      return traceStatement(t, s.else);
    case "Switch":
      return switchStatement(t, s);
    case "TypeSwitch":
      return typeSwitch(t, s);
    case "Select":
      return select(t, s);
    case "For":
      for (const poll of pollsOf(t.reach, s)) t.blocks("poll", poll.source);
      traceStatement(t, s.init);
      t.expr(s.cond);
      traceStatement(t, s.post);
      return traceStatement(t, s.body);
    case "Range":
      return range(t, s);
  }
}

export function traceList(t: Tracer, list: readonly core.Stmt[]): void {
  const saved = t.place;
  list.forEach((s, index) => {
    t.place = { list, index };
    traceStatement(t, s);
  });
  t.place = saved;
}

// ---- Assignments

function recordWrites(t: Tracer, s: core.Stmt): void {
  for (const target of targetsOf(s)) recordWrite(t, target);
}

function store(t: Tracer, target: core.Target, value: core.Expr): void {
  if (target === null) {
    t.expr(value);
    return;
  }
  recordWrite(t, target);
  const place = t.expr(target);
  t.writeElement(target);
  t.assign(value, place);
}

/** What a new variable, or an old one, is bound to. */
function bind(t: Tracer, to: core.Defined | core.Iteration["to"], value: core.Expr | null): void {
  if (to.kind === "blank") t.expr(value);
  else if (to.kind === "old") {
    if (value !== null) store(t, to.target, value);
  } else {
    t.reach.useValue(t.variableType(to.variable));
    const place = t.useVariable(to.variable);
    if (value !== null) t.assign(value, place);
  }
}

// ---- Switches

function switchStatement(t: Tracer, s: core.Switch): void {
  traceStatement(t, s.init);
  const tag = t.expr(s.tag);
  if (s.tag !== null) t.reach.structUses.compare(s.tag.type);
  t.reach.structUses.compareAt(tag);
  for (const clause of s.clauses) {
    t.withResults([tag], () => {
      for (const e of clause.list) t.expr(e);
    });
    traceList(t, clause.body.list);
  }
}

function typeSwitch(t: Tracer, s: core.TypeSwitch): void {
  traceStatement(t, s.init);
  const place = t.expr(s.x);
  for (const { cases, variable, body } of s.clauses) {
    // Of a value that has just become one of an interface, nobody asks for the type.
    if (s.x.kind !== "Box") for (const { type } of cases) if (type !== null) t.reach.assertTo(type);
    if (variable !== null) {
      t.reach.useValue(t.variableType(variable));
      const only = cases.length === 1 ? cases[0].type : null;
      t.reach.flow.edge(only === null ? place : t.reach.places.asserted(place, only), t.variable(variable));
    }
    traceList(t, body.list);
  }
}

// ---- Channels

function send(t: Tracer, s: core.Send): void {
  t.expr(s.chan);
  const chan = t.reach.table.under(s.chan.type);
  if (chan.kind === "chan") t.assign(s.value, t.reach.places.channel(chan.elem));
}

function select(t: Tracer, s: core.Select): void {
  if (s.clauses.every((clause) => clause.comm !== null)) t.blocks("select", s.source);
  for (const { comm, body } of s.clauses) {
    if (comm?.kind === "Send") send(t, comm);
    else if (comm !== null) {
      t.withResults([t.receive(comm.receive)], () => {
        for (const { to, value } of comm.left) bind(t, to, value);
      });
    }
    traceList(t, body.list);
  }
}

// ---- Range

function range(t: Tracer, s: core.Range): void {
  if (s.over.kind === "function") return rangeFunction(t, s, s.over, t.expr(s.x));
  const elements = t.elements(s.x);
  t.withResults(elements === 0 ? iterationPlaces(t, s.over) : [0, elements], () => iterate(t, s));
  if (s.over.kind === "chan") t.blocks("range channel", s.source);
  traceStatement(t, s.body);
}

function iterate(t: Tracer, { key, value }: core.Range): void {
  for (const { to, value: given } of [key, value]) bind(t, to, given);
}

/** The places of what each iteration gives. */
function iterationPlaces({ reach: { places } }: Tracer, over: core.Over): Place[] {
  switch (over.kind) {
    case "map":
      return [places.mapKey(over.key), places.mapElem(over.elem)];
    case "chan":
      return [places.channel(over.elem)];
    case "array":
    case "slice":
      return [0, places.cell(over.elem)];
    default:
      return [];
  }
}

/** The body is a function, which the one that is ranged over calls. */
function rangeFunction(
  t: Tracer,
  s: core.Range,
  over: Extract<core.Over, { kind: "function" }>,
  source: Place,
): void {
  const { flow } = t.reach;
  const params = over.yield.params.vars.map((v) => t.placeFor(v.type!));
  t.withResults(params, () => iterate(t, s));
  const effect = t.body("loop body", s.body.source);
  const body = flow.place();
  flow.target(body, { params, results: [], effect });
  flow.call(source, { args: [body], results: [], site: t.site("range function", s.source, t.frame) });
  t.block(s.body, { effect, outer: t.frame, results: [] });
}
