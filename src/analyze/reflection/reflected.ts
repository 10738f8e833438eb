// Functions and interface values that reflection moves: it takes them out of values that are in interfaces and puts them
// there, calls functions and methods with them, and makes functions of any type (package reflect, MakeFunc). What it moves
// keeps its type, so the places of one type are one. What it receives, and what it calls functions with and gets of them, it
// can put into interfaces.
import { Var } from "../../types/objects.ts";
import { Signature, Tuple, type Type } from "../../types/types.ts";
import type { Place, Target } from "../reach/flow.ts";
import { isVisible } from "../reach/places.ts";
import type { Reachability } from "../reach/reachability.ts";
import type { Effect } from "../waiting/effects.ts";

export interface ReflectedMethod {
  /** Of the values that have it. */
  readonly type: Type;
  readonly signature: Signature;
  readonly target: Target;
  /** Where it has the value; 0 if that is nothing to follow. */
  readonly receiver: Place;
}

export class ReflectedValues {
  private readonly reach: Reachability;
  /** Types that reflection meets before it is known whether it moves values. */
  private readonly pending = new Set<Type>();
  private readonly pendingMethods: ReflectedMethod[] = [];
  private isOn = false;
  private readonly seen = new Set<Type>();
  /** Types of functions. */
  private readonly signatures = new Map<Type, Signature>();
  /** The effect of all functions that MakeFunc makes; null without any. */
  private made: Effect | null = null;
  /** The effect of all calls. */
  private called: Effect | null = null;
  /** Reflection may get channels. */
  hasChannels = false;

  constructor(reach: Reachability) {
    this.reach = reach;
  }

  /** Values of the type are in interfaces. */
  add(type: Type): void {
    if (this.isOn) this.open(type);
    else this.pending.add(type);
  }

  /** A function of package reflect is reached that moves values. */
  turnOn(): void {
    if (this.isOn) return;
    this.isOn = true;
    for (const type of this.pending) this.open(type);
    for (const method of this.pendingMethods) this.method(method);
    this.pending.clear();
  }

  /** A companion calls functions that reflection has. */
  calledBy(companion: Effect): void {
    this.calls.leadsTo(companion);
  }

  private get calls(): Effect {
    this.called ??= this.reach.outsideEffect("reflection");
    return this.called;
  }

  /** MakeFunc is given the functions that are at the place. */
  make(place: Place): void {
    if (this.made === null) {
      this.made = this.reach.outsideEffect();
      for (const [type, signature] of this.signatures) this.makeOf(type, signature);
    }
    this.reach.flow.call(place, { args: [], results: [], site: this.made });
  }

  private open(type: Type): void {
    const { flow, table, places } = this.reach;
    const canonical = table.canonical(type);
    if (this.seen.has(canonical)) return;
    this.seen.add(canonical);
    const under = table.under(canonical);
    if (under.kind === "signature") return this.function(canonical, under);
    if (under.kind === "chan") this.reach.reflection.box(under.elem);
    for (const [part, place] of places.partsOf(under, isVisible)) {
      flow.both(place, this.moved(part));
      this.open(part);
    }
  }

  /** Where values of the type are while reflection has them. */
  private moved(type: Type): Place {
    const { table, places } = this.reach;
    return table.under(type).kind === "interface" ? places.reflected : places.contents(type);
  }

  /** The functions of the type are called with whatever reflection has, and what they return it has. */
  private function(type: Type, signature: Signature): void {
    const { flow, places } = this.reach;
    this.signatures.set(type, signature);
    flow.both(places.cell(type), places.contents(type));
    // A function comes from one type to another that has the same parameters and results.
    flow.both(places.contents(type), places.contents(signature));
    this.open(signature);
    flow.call(places.contents(type), { ...this.passed(signature), site: this.calls });
    if (this.made !== null) this.makeOf(type, signature);
  }

  /** A method that values in interfaces have: reflection makes functions of it, with the value and without. */
  method(method: ReflectedMethod): void {
    if (!this.isOn) {
      this.pendingMethods.push(method);
      return;
    }
    const { type, signature, target, receiver } = method;
    this.add(signature);
    this.reach.flow.target(this.moved(signature), target);
    const { params, results, variadic } = signature;
    const whole = new Signature(new Tuple([new Var(0, null, "", type), ...params.vars]), results, variadic);
    this.add(whole);
    this.reach.flow.target(this.moved(whole), { ...target, params: [receiver, ...target.params] });
  }

  private passed({ params, results }: Signature): { args: Place[]; results: Place[] } {
    for (const { type } of [...params.vars, ...results.vars]) {
      this.reach.reflection.box(type!);
      this.open(type!);
    }
    return {
      args: params.vars.map(({ type }) => this.moved(type!)),
      results: results.vars.map(({ type }) => this.moved(type!)),
    };
  }

  private makeOf(type: Type, signature: Signature): void {
    const { flow, places } = this.reach;
    const { args, results } = this.passed(signature);
    flow.target(places.contents(type), { params: args, results, effect: this.made! });
  }
}
