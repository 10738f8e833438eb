// Walks the body of one function instance (or initializer) and reports what it reaches, which values flow where,
// and what may block. Calls are in trace-calls.ts, statements in trace-statements.ts.

import type { InitializerBody } from "../../core/functions.ts";
import type * as core from "../../core/nodes.ts";
import { isPackageVariable } from "../../core/roots.ts";
import type { Substitution } from "../../core/typetable.ts";
import type { CheckedPackage } from "../../load/program.ts";
import type { Pos } from "../../source/position.ts";
import type { Func, Var } from "../../types/objects.ts";
import type { Signature, Type } from "../../types/types.ts";
import type { FuncInstance } from "../analysis.ts";
import { type BodyKind, Effect, type SiteKind } from "../waiting/effects.ts";
import type { Place, Target } from "./flow.ts";
import type { FunctionTarget, Reachability } from "./reachability.ts";
import { fieldOnPath } from "./selections.ts";
import { resultsOf, traceBuiltin, traceConversion } from "./trace-calls.ts";
import { traceList } from "./trace-statements.ts";
import { recordUse, takeAddress } from "./variables.ts";

/** The function, literal, or body of a range over a function that is being walked. */
export interface Frame {
  /** Blocks if an operation in it blocks. */
  readonly effect: Effect;
  /** Where deferred calls run and `return` leads to: the body of a range over a function is no function of its own. */
  readonly outer: Frame | null;
  readonly results: readonly Place[];
}

export type MethodCallee = Extract<core.Callee, { kind: "method" | "interface" }>;

export class Tracer {
  readonly reach: Reachability;
  readonly pkg: CheckedPackage;
  readonly within: FuncInstance | null;
  /** The package variable whose initializer is being walked. */
  private initializes?: Var;
  readonly types: Substitution;
  frame: Frame;
  /** The statement being walked, if it is in a list. */
  place: { list: readonly core.Stmt[]; index: number } | null = null;
  /** What Result nodes stand for. */
  private results: readonly Place[] = [];
  private readonly vars: Map<Var, Place> | null;

  constructor(reach: Reachability, pkg: CheckedPackage, within: FuncInstance | null, effect: Effect) {
    this.reach = reach;
    this.pkg = pkg;
    this.within = within;
    this.types = reach.instances.substitution(within);
    this.frame = { effect, outer: null, results: [] };
    this.vars = within === null || within.typeArgs.length === 0 ? null : reach.places.variablesOf(within);
  }

  // ---- Places and effects

  variable(v: Var): Place {
    if (v.type === null) return 0;
    return this.reach.places.variable(v, this.types.of(v.type), this.vars);
  }

  variableType(v: Var): Type {
    return this.types.of(v.type!);
  }

  /** A place for values of the type, where they are followed. */
  placeFor(type: Type): Place {
    return this.reach.places.tracked(type) ? this.reach.flow.place() : 0;
  }

  effect(kind: BodyKind | SiteKind, source: core.Source, pos: Pos = source.pos): Effect {
    return new Effect({
      kind,
      source,
      pos,
      pkg: this.pkg,
      within: this.within,
      initializes: this.initializes,
    });
  }

  /** The body of a literal or loop. */
  body(kind: BodyKind, source: core.Source): Effect {
    const effect = this.effect(kind, source);
    this.reach.effects.push(effect);
    return effect;
  }

  /** The effect of an operation or call, which makes `frame` block if it does. */
  site(kind: SiteKind, source: core.Source, frame: Frame, pos: Pos = source.pos): Effect {
    const effect = this.effect(kind, source, pos);
    this.reach.effects.push(effect);
    effect.leadsTo(frame.effect);
    return effect;
  }

  /** An operation that may block by itself. */
  blocks(kind: SiteKind, source: core.Source): void {
    this.reach.blocking.push(this.site(kind, source, this.frame));
  }

  /** The function around: loop bodies are part of it. */
  functionFrame(): Frame {
    let { frame } = this;
    while (frame.outer !== null) frame = frame.outer;
    return frame;
  }

  // ---- Values

  /** Assigns the value of `e` to a place. */
  assign(e: core.Expr, to: Place): void {
    this.reach.flow.edge(this.expr(e), to);
  }

  /** Runs `action` with the places that Result nodes stand for. */
  withResults<T>(results: readonly Place[], action: () => T): T {
    const saved = this.results;
    this.results = results;
    const value = action();
    this.results = saved;
    return value;
  }

  /** Runs `action` where Results are those of `spread`, if there is one. */
  spreading<T>(spread: core.Expr | null, action: () => T): T {
    return spread === null ? action() : this.withResults(resultsOf(this, spread), action);
  }

  initializer({ variables, values, spread }: InitializerBody): void {
    this.spreading(spread, () => {
      variables.forEach((v, i) => {
        this.initializes = v;
        this.assign(values[i], this.variable(v));
      });
    });
  }

  /** Walks `e`; the result is 0 unless it is of func or interface type. */
  expr(e: core.Expr | null): Place {
    if (e === null || e.kind === "Nil") return 0;
    if (!isImplicit(e)) this.reach.useType(e.type);
    this.reach.structUses.value(e.type);
    return this.node(e);
  }

  /** The variable that the pointer leads to, or the new one of a literal: there need be no value of its type. */
  private variableOf(e: core.Expr): Place {
    if (e.kind !== "Deref" && e.kind !== "StructLit") return this.expr(e);
    this.reach.useType(e.type);
    return this.node(e);
  }

  private node(e: Exclude<core.Expr, core.Nil>): Place {
    const { places } = this.reach;
    switch (e.kind) {
      case "Variable":
        this.reach.sliceParameters.escape(this.reach.sliceParameters.of(e));
        return this.useVariable(e.variable);
      case "FunctionValue":
        return this.functionValue(this.staticFunction(e.func, e.typeArgs));
      case "FuncLit":
        return this.literal(e);
      case "Result":
        return this.results[e.index] ?? 0;
      case "StructLit":
      case "ArrayLit":
      case "MapLit":
        this.composite(e);
        return 0;
      case "TypeAssert": {
        const from = this.expr(e.x);
        this.reach.assertTo(e.target);
        return places.asserted(from, e.target);
      }
      case "Call":
        return resultsOf(this, e)[0] ?? 0;
      case "Builtin":
        return traceBuiltin(this, e);
      case "MethodValue":
        return this.methodValue(e.callee);
      case "MethodExpression":
        return this.methodExpression(e);
      case "Box":
        return this.box(e);
      case "Convert":
        return traceConversion(this, e);
      case "Copy":
      case "Widen":
        return this.expr(e.x);
      case "Unary":
        this.expr(e.x);
        return 0;
      case "Compare":
        this.reach.variables.identity.compare(e);
        this.reach.structUses.compare(e.x.type);
        this.reach.structUses.compare(e.y.type);
        this.comparison(e);
        return 0;
      case "Binary":
      case "Logical":
        this.expr(e.x);
        this.expr(e.y);
        return 0;
      default:
        return this.memory(e);
    }
  }

  private comparison({ x, y }: core.Compare): void {
    // Slices are compared with nil alone.
    const places = [x, y].map((e) =>
      e.kind === "Variable" ? this.elements(e) || this.variable(e.variable) : this.expr(e),
    );
    if (x.kind !== "Nil" && y.kind !== "Nil")
      for (const place of places) this.reach.structUses.compareAt(place);
  }

  /** Walks a slice that is only read: where its elements are, if it is that of a parameter and they are not with all others. */
  elements(e: core.Expr): Place {
    const place = this.reach.sliceParameters.of(e);
    if (place === 0 || (e.kind !== "Variable" && e.kind !== "Slice")) {
      this.expr(e);
      return 0;
    }
    this.reach.useValue(this.reach.table.canonical(e.type));
    if (e.kind === "Variable") this.useVariable(e.variable);
    else {
      this.elements(e.x);
      for (const part of [e.low, e.high, e.max]) this.expr(part);
    }
    return place;
  }

  /** An argument for a parameter that has its elements at the place. */
  argument(e: core.Expr, elements: Place): Place {
    if (elements === 0) return this.expr(e);
    if (e.kind === "ArrayLit" && e.isVariadic) {
      // Nobody else has this slice.
      this.reach.structUses.value(e.type);
      for (const { value } of e.entries) this.assign(value, elements);
    } else {
      const given = this.elements(e);
      if (given !== 0) this.reach.sliceParameters.pass(given, elements);
    }
    return 0;
  }

  /** A value becomes an interface value. */
  private box(e: core.Box): Place {
    const { places, flow } = this.reach;
    const place = this.expr(e.x);
    const from = e.x.type;
    if (e.x.kind === "BadExpr") return 0;
    this.reach.box(from);
    flow.edge(place, places.contents(from));
    return places.box(from);
  }

  /** Fields, elements, and what pointers and channels lead to. */
  private memory(e: core.Expr): Place {
    const { places, table } = this.reach;
    switch (e.kind) {
      case "Field":
        this.variableOf(e.x);
        return places.field(structOf(this, e), e.index);
      case "Index": {
        const elements = this.elements(e.x);
        this.expr(e.index);
        if (e.of === "string") return 0;
        return elements === 0 ? places.cell(e.type) : elements;
      }
      case "MapIndex": {
        this.expr(e.x);
        const map = table.under(e.x.type);
        if (map.kind !== "map") return 0;
        this.assign(e.key, places.mapKey(map.key));
        return places.mapElem(map.elem);
      }
      case "Slice":
        if (e.of === "array") takeAddress(this, e.x);
        for (const part of [e.x, e.low, e.high, e.max]) this.expr(part);
        return 0;
      case "Deref":
        this.expr(e.x);
        return places.cell(e.type);
      case "Address":
        return this.address(e);
      case "Receive":
        this.blocks("receive", e.source);
        return this.receive(e);
      default:
        return 0;
    }
  }

  private address(e: core.Address): Place {
    const { places, flow, mutexes } = this.reach;
    const place = this.variableOf(e.x);
    this.writeElement(e.x);
    takeAddress(this, e.x);
    if (!e.isImplicit) mutexes.takeAddress(e.x.type);
    // Through the pointer the variable can be read and written.
    if (e.x.kind !== "StructLit" && e.x.kind !== "ArrayLit" && e.x.kind !== "MapLit")
      flow.both(place, places.cell(e.x.type));
    return 0;
  }

  /** An element of a slice is assigned to, or may be. */
  writeElement(e: core.Expr): void {
    const { sliceParameters } = this.reach;
    if (e.kind === "Index") sliceParameters.escape(sliceParameters.of(e.x));
  }

  /** What comes out of the channel; where it waits is for the caller to say. */
  receive(e: core.Receive): Place {
    this.expr(e.x);
    const chan = this.reach.table.under(e.x.type);
    return chan.kind === "chan" ? this.reach.places.channel(chan.elem) : 0;
  }

  useVariable(v: Var): Place {
    if (isPackageVariable(v)) {
      this.reach.useVar(v);
      this.reach.variables.immutable.change(this.variableType(v));
      this.frame.effect.mentions(v);
    } else recordUse(this, v);
    return this.variable(v);
  }

  private composite(e: core.StructLit | core.ArrayLit | core.MapLit): void {
    const { table, places } = this.reach;
    const under = table.under(e.type);
    if (e.kind === "StructLit" && under.kind === "struct") {
      for (const { path, value } of e.fields) {
        const { struct, index } = fieldOnPath(table, under, path);
        this.assign(value, places.field(struct, index));
      }
    } else if (e.kind === "MapLit" && under.kind === "map") {
      for (const { key, value } of e.entries) {
        this.assign(key, places.mapKey(under.key));
        this.assign(value, places.mapElem(under.elem));
      }
    } else if (e.kind === "ArrayLit") {
      for (const { value } of e.entries) this.assign(value, places.cell(e.elem));
    }
  }

  // ---- Functions

  staticFunction(func: Func, typeArgs: readonly Type[]): FunctionTarget {
    return this.reach.target(this.reach.instances.instance(func, typeArgs));
  }

  /** In the call of a go or defer statement. */
  callsLater = false;

  private functionValue(target: Target & { instance?: FuncInstance | null }): Place {
    if (target.instance) {
      this.reach.external.add(target.instance);
      this.reach.entries.add(target.instance);
    }
    const place = this.reach.flow.place();
    this.reach.flow.target(place, target);
    return place;
  }

  private literal(e: core.FuncLit): Place {
    const effect = this.body("literal", e.source);
    const target = this.bodyTarget(e.function, effect);
    const place = this.functionValue(target);
    this.block(e.function.body, { effect, outer: null, results: target.results });
    return place;
  }

  /** Parameters and results of a function. */
  bodyTarget({ receiver, params, results, signature }: core.FunctionBody, effect: Effect): FunctionTarget {
    const place = ({ variable, type }: core.Parameter) =>
      variable === null ? this.placeFor(type) : this.variable(variable);
    const types = signature.results.vars.map((v) => this.reach.table.canonical(v.type!));
    for (const type of [...params.map((p) => p.type), ...types]) this.reach.useValue(type);
    return {
      instance: null,
      effect,
      receiver: receiver === null ? 0 : place(receiver),
      params: params.map(place),
      elements: params.map((param) => this.elementsOf(param)),
      results: results === null ? types.map((type) => this.placeFor(type)) : results.map(place),
    };
  }

  /** Variables of generic functions are those of several instances. */
  private elementsOf({ variable, type }: core.Parameter): Place {
    const slice = this.reach.table.under(type);
    if (variable === null || this.vars !== null || slice.kind !== "slice") return 0;
    return this.reach.sliceParameters.declare(variable, slice.elem);
  }

  /** Those of a function without a body. */
  signatureTarget({ recv, params, results }: Signature, effect: Effect): FunctionTarget {
    const places = (list: readonly Var[]) => list.map((v) => this.variable(v));
    for (const v of [...params.vars, ...results.vars]) this.reach.useValue(this.variableType(v));
    const receiver = recv === null ? 0 : this.variable(recv);
    return {
      instance: null,
      effect,
      receiver,
      params: places(params.vars),
      elements: [],
      results: places(results.vars),
    };
  }

  block(body: core.Block, frame: Frame): void {
    const saved = this.frame;
    this.frame = frame;
    traceList(this, body.list);
    this.frame = saved;
  }

  // ---- Methods

  /** What a method selector leads to: an interface's method, or a declared one. Walks the receiver. */
  method(callee: MethodCallee): { key: string; place: Place } | FunctionTarget {
    const { places, flow } = this.reach;
    const place = this.expr(callee.receiver);
    if (callee.kind === "interface") {
      const key = places.methodKey(callee.func);
      this.reach.need(key);
      return { key, place };
    }
    const target = this.reach.target(this.reach.instances.instance(callee.func, callee.typeArgs));
    if (!callee.func.hasPtrRecv) flow.edge(place, target.receiver);
    return target;
  }

  private methodValue(callee: MethodCallee): Place {
    this.reach.mutexes.useElsewhere(callee.func);
    const method = this.method(callee);
    return this.functionValue("effect" in method ? method : this.interfaceTarget(method, callee.func, []));
  }

  private methodExpression({ parameter, callee }: core.MethodExpression): Place {
    this.reach.mutexes.useElsewhere(callee.func);
    const method = this.method(callee);
    const receiver = this.variable(parameter);
    if ("effect" in method) return this.functionValue({ ...method, params: [receiver, ...method.params] });
    return this.functionValue(this.interfaceTarget(method, callee.func, [receiver]));
  }

  private interfaceTarget(method: { key: string; place: Place }, func: Func, receiver: Place[]): Target {
    const signature = this.reach.table.canonical(func.type!) as Signature;
    const { params, results } = this.reach.places.interfaceMethod(method.key, signature);
    const effect = this.effect("forward", this.pkg.files[0]);
    this.reach.flow.invoke(method.place, method.key, effect);
    return { params: [...receiver, ...params], results, effect };
  }
}

/** The source does not mention it: its type is known by what is around it. */
function isImplicit(e: core.Expr): boolean {
  return e.kind === "ArrayLit" ? e.isVariadic : "isImplicit" in e && e.isImplicit;
}

/** The struct that the field is of. */
function structOf(t: Tracer, e: core.Field) {
  const struct = t.reach.table.under(e.x.type);
  if (struct.kind !== "struct") throw new Error(`field of ${struct.kind}`);
  return struct;
}
