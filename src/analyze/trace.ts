// Walks the body of one function instance (or initializer) and reports what it reaches, which values flow where,
// and what may block. Calls are in trace-calls.ts, statements in trace-statements.ts.

import type { Substitution } from "../core/typetable.ts";
import type { CheckedPackage } from "../load/program.ts";
import type * as ast from "../syntax/nodes.ts";
import { unparen } from "../syntax/unparen.ts";
import type { Info, Selection } from "../types/info.ts";
import { lookupFieldOrMethod } from "../types/lookup.ts";
import type { Func, Var } from "../types/objects.ts";
import type { Signature, Type } from "../types/types.ts";
import { deref } from "../types/underlying.ts";
import type { FuncInstance } from "./analysis.ts";
import { Effect } from "./effects.ts";
import type { Place, Target } from "./flow.ts";
import type { FunctionTarget, Reachability } from "./reachability.ts";
import { selectionPath, structOf } from "./selections.ts";
import { traceCall } from "./trace-calls.ts";
import { traceList } from "./trace-statements.ts";
import { recordUse, takeAddress } from "./variables.ts";

/** The function, literal, or body of a range over a function that is being walked. */
export interface Frame {
  /** Blocks if an operation in it blocks. */
  readonly effect: Effect;
  /** The declaration, literal, loop body or initializer. */
  readonly node: ast.Node;
  /** Where deferred calls run and `return` leads to: the body of a range over a function is no function of its own. */
  readonly outer: Frame | null;
  readonly results: readonly Var[];
}

export class Tracer {
  readonly reach: Reachability;
  readonly pkg: CheckedPackage;
  readonly info: Info;
  readonly within: FuncInstance | null;
  readonly types: Substitution;
  frame: Frame;
  /** The statement being walked, if it is in a list. */
  place: { list: readonly ast.Stmt[]; index: number } | null = null;
  /** Receives that a select statement does. */
  readonly selected = new Set<ast.Node>();
  private readonly vars: Map<Var, Place> | null;

  constructor(reach: Reachability, pkg: CheckedPackage, within: FuncInstance | null, effect: Effect) {
    this.reach = reach;
    this.pkg = pkg;
    this.info = pkg.info;
    this.within = within;
    this.types = reach.instances.substitution(within);
    this.frame = { effect, node: effect.origin.node, outer: null, results: [] };
    this.vars = within === null || within.typeArgs.length === 0 ? null : variablesOf(reach, within);
  }

  // ---- Types and places

  /** The concrete type of an expression; that of the value for a comma-ok form. */
  typeOf(e: ast.Expr): Type {
    const known = this.info.types.get(e);
    if (known !== undefined) {
      const { type } = known;
      const isCommaOk = type.kind === "tuple" && unparen(e).kind !== "CallExpr";
      return this.types.of(isCommaOk ? type.vars[0].type! : type);
    }
    const obj = e.kind === "Ident" ? (this.info.defs.get(e) ?? this.info.uses.get(e)) : null;
    if (obj?.type == null) throw new Error(`no type of ${e.kind} in ${this.pkg.path}`);
    return this.types.of(obj.type);
  }

  variable(v: Var): Place {
    if (v.type === null) return 0;
    return this.reach.places.variable(v, this.types.of(v.type), this.vars);
  }

  variableType(v: Var): Type {
    return this.types.of(v.type!);
  }

  effect(node: ast.Node): Effect {
    return new Effect({ node, pkg: this.pkg, within: this.within, isBody: false });
  }

  /** The effect of an operation or call at `node`, which makes `frame` block if it does. */
  site(node: ast.Node, frame: Frame): Effect {
    const effect = this.effect(node);
    this.reach.effects.push(effect);
    effect.leadsTo(frame.effect);
    return effect;
  }

  /** An operation that may block by itself. */
  blocks(node: ast.Node): void {
    this.reach.blocking.push(this.site(node, this.frame));
  }

  // ---- Values

  /** The place of `e` after conversion to `type`. */
  value(e: ast.Expr, type: Type): Place {
    const place = this.expr(e);
    if (this.info.types.get(e)?.mode === "nil") return 0;
    return this.convert(place, this.typeOf(e), type);
  }

  /** Assigns the value of `e` to a place of type `type`. */
  assign(e: ast.Expr, to: Place, type: Type): void {
    this.reach.flow.edge(this.value(e, type), to);
  }

  /** `var a, b = f()`, or a comma-ok form. */
  assignSeveral(lhs: readonly Var[], e: ast.Expr): void {
    const call = unparen(e);
    const { table, flow } = this.reach;
    const isCall = call.kind === "CallExpr";
    const places = isCall ? traceCall(this, call, "call") : [this.expr(call)];
    const tuple = isCall ? this.typeOf(call) : null;
    lhs.forEach((v, i) => {
      const from =
        tuple?.kind === "tuple" ? table.canonical(tuple.vars[i].type!) : i === 0 ? this.typeOf(e) : null;
      const type = this.variableType(v);
      if (from !== null) flow.edge(this.convert(places[i] ?? 0, from, type), this.variable(v));
    });
  }

  /** A value of type `from` is used as one of type `to`: it may become an interface value. */
  convert(place: Place, from: Type, to: Type): Place {
    const { table, places, flow } = this.reach;
    if (from === to || table.under(to).kind !== "interface" || table.under(from).kind === "interface")
      return place;
    if (from.kind === "basic" && from.basic === "untyped nil") return 0;
    if (from.kind === "tuple") return 0;
    this.reach.box(from);
    flow.edge(place, places.contents(from));
    return places.box(from);
  }

  /** Walks `e`; the result is 0 unless it is of func or interface type. */
  expr(e: ast.Expr | null): Place {
    if (e === null) return 0;
    const known = this.info.types.get(e);
    if (known !== undefined) {
      if (known.mode !== "builtin" && known.mode !== "novalue") this.reach.useType(this.types.of(known.type));
      if (known.mode === "constant" || known.mode === "type" || known.mode === "nil") return 0;
    }
    const { places, table } = this.reach;
    switch (e.kind) {
      case "Ident":
        return this.identifier(e);
      case "FuncLit":
        return this.literal(e);
      case "CompositeLit":
        this.composite(e);
        return 0;
      case "ParenExpr":
        return this.expr(e.x);
      case "SelectorExpr":
        return this.selector(e);
      case "IndexExpr":
        return this.index(e);
      case "SliceExpr":
        if (table.under(this.typeOf(e.x)).kind === "array") takeAddress(this, e.x);
        for (const part of [e.x, e.low, e.high, e.max]) this.expr(part);
        return 0;
      case "TypeAssertExpr": {
        const from = this.expr(e.x);
        if (e.type === null) return from;
        const type = this.typeOf(e);
        this.reach.assertTo(type);
        return places.asserted(from, type);
      }
      case "CallExpr":
        return traceCall(this, e, "call")[0] ?? 0;
      case "StarExpr":
        this.expr(e.x);
        return places.cell(this.typeOf(e));
      case "UnaryExpr":
        return this.unary(e);
      case "BinaryExpr": {
        const [x, y] = [this.expr(e.x), this.expr(e.y)];
        if (e.op !== "==" && e.op !== "!=") return 0;
        if (this.isNil(e.x) || this.isNil(e.y)) return 0;
        const [from, to] = [this.typeOf(e.x), this.typeOf(e.y)];
        if (table.under(to).kind === "interface") this.convert(x, from, to);
        else if (table.under(from).kind === "interface") this.convert(y, to, from);
        return 0;
      }
      case "KeyValueExpr":
        this.expr(e.key);
        return this.expr(e.value);
      default:
        return 0;
    }
  }

  private isNil(e: ast.Expr): boolean {
    return this.info.types.get(e)?.mode === "nil";
  }

  private identifier(e: ast.Ident): Place {
    const obj = this.info.uses.get(e) ?? this.info.defs.get(e);
    if (obj?.kind === "func") return this.functionValue(this.staticFunction(e, obj));
    return obj?.kind === "var" ? this.useVariable(obj) : 0;
  }

  useVariable(v: Var): Place {
    if (v.pkg !== null && v.parent === v.pkg.scope) this.reach.useVar(v);
    else recordUse(this, v);
    return this.variable(v);
  }

  /** The instance that a function's name denotes here. */
  staticFunction(name: ast.Ident, func: Func): FunctionTarget {
    const typeArgs = this.info.instances.get(name)?.typeArgs ?? [];
    return this.reach.target(this.reach.instances.instance(func, this.types.list(typeArgs)));
  }

  private functionValue(target: Target & { instance?: FuncInstance | null }): Place {
    if (target.instance) this.reach.external.add(target.instance);
    const place = this.reach.flow.place();
    this.reach.flow.target(place, target);
    return place;
  }

  private literal(e: ast.FuncLit): Place {
    const signature = this.info.funcTypes.get(e)!;
    const effect = new Effect({ node: e, pkg: this.pkg, within: this.within, isBody: true });
    this.reach.effects.push(effect);
    const place = this.functionValue(this.signatureTarget(signature, effect));
    this.block(e.body, { effect, node: e, outer: null, results: signature.results.vars });
    return place;
  }

  /** Parameters and results of a function whose variables are those of `signature`. */
  signatureTarget(signature: Signature, effect: Effect): FunctionTarget {
    const variables = (list: readonly Var[]) => list.map((v) => this.variable(v));
    for (const v of [...signature.params.vars, ...signature.results.vars])
      this.reach.useType(this.variableType(v));
    return {
      instance: null,
      effect,
      receiver: signature.recv === null ? 0 : this.variable(signature.recv),
      params: variables(signature.params.vars),
      results: variables(signature.results.vars),
    };
  }

  block(body: ast.BlockStmt, frame: Frame): void {
    const saved = this.frame;
    this.frame = frame;
    traceList(this, body.list);
    this.frame = saved;
  }

  private composite(e: ast.CompositeLit): void {
    const { table, places } = this.reach;
    const type = this.typeOf(e);
    const under = table.under(deref(type).type);
    this.reach.useType(table.canonical(deref(type).type));
    e.elts.forEach((elt, i) => {
      const [key, value] = elt.kind === "KeyValueExpr" ? [elt.key, elt.value] : [null, elt];
      switch (under.kind) {
        case "struct": {
          const at =
            key === null ? i : under.fields.findIndex((field) => field.name === (key as ast.Ident).name);
          this.assign(value, places.field(under, at), table.canonical(under.fields[at].type!));
          break;
        }
        case "map": {
          const [keyType, elemType] = [table.canonical(under.key), table.canonical(under.elem)];
          this.assign(key!, places.mapKey(keyType), keyType);
          this.assign(value, places.mapElem(elemType), elemType);
          break;
        }
        case "array":
        case "slice": {
          const elem = table.canonical(under.elem);
          this.assign(value, places.cell(elem), elem);
          break;
        }
      }
    });
  }

  private index(e: ast.IndexExpr): Place {
    const { table, places } = this.reach;
    if (this.info.types.get(e.indices[0])?.mode === "type") return this.expr(e.x); // an instantiated function
    this.expr(e.x);
    let under = table.under(this.typeOf(e.x));
    if (under.kind === "pointer") under = table.under(under.elem);
    if (under.kind !== "map") {
      this.expr(e.indices[0]);
      return under.kind === "array" || under.kind === "slice" ? places.cell(under.elem) : 0;
    }
    const key = table.canonical(under.key);
    this.assign(e.indices[0], places.mapKey(key), key);
    return places.mapElem(under.elem);
  }

  private unary(e: ast.UnaryExpr): Place {
    const { places, flow } = this.reach;
    const place = this.expr(e.x);
    if (e.op === "&") {
      takeAddress(this, e.x);
      this.reach.mutexes.takeAddress(this.typeOf(e.x));
      // Through the pointer the variable can be read and written.
      if (unparen(e.x).kind !== "CompositeLit") flow.both(place, places.cell(this.typeOf(e.x)));
      return 0;
    }
    if (e.op !== "<-") return 0;
    if (!this.selected.has(e)) this.blocks(e);
    return places.channel(this.typeOf(e));
  }

  // ---- Selectors

  private selector(e: ast.SelectorExpr): Place {
    const selection = this.selection(e);
    if (selection === null) return this.identifier(e.sel);
    const { table, places } = this.reach;
    if (selection.kind === "methodexpr") this.reach.mutexes.useElsewhere(selection.obj as Func);
    if (selection.kind === "methodexpr") return this.methodExpression(selection);
    const base = this.expr(e.x);
    if (selection.kind === "method") {
      this.reach.mutexes.useElsewhere(selection.obj as Func);
      this.takeReceiver(selection, e.x);
      return this.methodValue(selection, base);
    }
    const { holder } = selectionPath(this.reach, selection.recv, selection.index);
    return places.field(structOf(table, holder), selection.index[selection.index.length - 1]);
  }

  /** The selection with concrete types; null for a qualified identifier. */
  selection(e: ast.SelectorExpr): Selection | null {
    const selection = this.info.selections.get(e);
    if (selection === undefined) return null;
    const recv = this.types.of(selection.recv);
    if (selection.kind === "field") return { ...selection, recv };
    // The methods of an instance are its own; for a type parameter's, what they are depends on the argument.
    const { obj } = selection;
    const found = lookupFieldOrMethod(recv, true, obj.pkg, obj.name);
    if (found.obj === null) throw new Error(`no method ${obj.name} of ${this.reach.table.key(recv)}`);
    return { ...selection, recv, obj: found.obj, index: found.index! };
  }

  /** A method with a pointer receiver takes the address of its operand, or of an embedded struct in it. */
  takeReceiver(selection: Selection, x: ast.Expr): void {
    const isPointer = this.reach.table.under(selection.recv).kind === "pointer";
    if ((selection.obj as Func).hasPtrRecv && !isPointer) takeAddress(this, x);
  }

  /** What a method selector leads to: an interface's method, or a declared one. */
  method(selection: Selection, base: Place): { key: string; place: Place } | FunctionTarget {
    const { table, places, flow } = this.reach;
    const { holder, place: embedded } = selectionPath(this.reach, selection.recv, selection.index);
    const place = selection.index.length > 1 ? embedded : base;
    const func = selection.obj as Func;
    if (table.under(deref(holder).type).kind === "interface") {
      const key = places.methodKey(func);
      this.reach.need(key);
      return { key, place };
    }
    const target = this.reach.target(this.reach.methodInstance(func, holder));
    if (func.hasPtrRecv) flow.both(place, places.cell(deref(holder).type));
    else flow.edge(place, target.receiver);
    return target;
  }

  private methodValue(selection: Selection, base: Place): Place {
    const method = this.method(selection, base);
    if ("effect" in method) return this.functionValue(method);
    return this.functionValue(this.interfaceTarget(method.key, method.place, selection, []));
  }

  private methodExpression(selection: Selection): Place {
    const receiver = this.reach.places.tracked(selection.recv) ? this.reach.flow.place() : 0;
    const method = this.method(selection, receiver);
    if ("effect" in method) return this.functionValue({ ...method, params: [receiver, ...method.params] });
    return this.functionValue(this.interfaceTarget(method.key, method.place, selection, [receiver]));
  }

  private interfaceTarget(key: string, place: Place, selection: Selection, receiver: Place[]): Target {
    const signature = this.types.of(selection.obj.type!) as Signature;
    const { params, results } = this.reach.places.interfaceMethod(key, signature);
    const effect = new Effect({ node: this.pkg.files[0], pkg: this.pkg, within: null, isBody: false });
    this.reach.flow.invoke(place, key, effect);
    return { params: [...receiver, ...params], results, effect };
  }
}

const instanceVariables = new WeakMap<Reachability, Map<FuncInstance, Map<Var, Place>>>();

function variablesOf(reach: Reachability, within: FuncInstance): Map<Var, Place> {
  let all = instanceVariables.get(reach);
  if (all === undefined) instanceVariables.set(reach, (all = new Map()));
  let vars = all.get(within);
  if (vars === undefined) all.set(within, (vars = new Map()));
  return vars;
}
