// Functions and interface values that reflection moves: it takes them out of values that are in interfaces and puts them
// there, calls functions and methods with them, and makes functions of any type (package reflect, MakeFunc). What it moves
// keeps its type, so the places of one type are one.
import type { Signature, Type } from "../../types/types.ts";
import type { Effect } from "../waiting/effects.ts";
import type { Place, Target } from "./flow.ts";
import { isVisible } from "./places.ts";
import type { Reachability } from "./reachability.ts";

export class ReflectedValues {
  private readonly reach: Reachability;
  /** Types that reflection meets before it is known whether it moves values. */
  private readonly pending = new Set<Type>();
  private readonly pendingMethods: { readonly signature: Signature; readonly target: Target }[] = [];
  private isOn = false;
  private readonly seen = new Set<Type>();
  /** Types of functions. */
  private readonly signatures = new Map<Type, Signature>();
  /** The effect of all functions that MakeFunc makes; null without any. */
  private made: Effect | null = null;

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
    for (const { signature, target } of this.pendingMethods) this.method(signature, target);
    this.pending.clear();
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
    for (const [part, place] of places.partsOf(under, isVisible)) {
      flow.both(place, this.moved(part));
      this.open(part);
    }
  }

  /** Where values of the type are while reflection has them. */
  private moved(type: Type): Place {
    const { table, places } = this.reach;
    return table.under(type).kind === "interface" ? places.world : places.contents(type);
  }

  /** The functions of the type are called with whatever reflection has, and what they return it has. */
  private function(type: Type, signature: Signature): void {
    const { flow, places } = this.reach;
    this.signatures.set(type, signature);
    flow.both(places.cell(type), places.contents(type));
    flow.call(places.contents(type), { ...this.passed(signature), site: this.reach.outsideEffect() });
    if (this.made !== null) this.makeOf(type, signature);
  }

  /** A method that values in interfaces have: reflection calls it, and makes a function of it and the value. */
  method(signature: Signature, target: Target): void {
    if (!this.isOn) {
      this.pendingMethods.push({ signature, target });
      return;
    }
    const { flow, table, places } = this.reach;
    const type = table.canonical(signature);
    this.open(type);
    flow.target(places.contents(type), target);
  }

  private passed({ params, results }: Signature): { args: Place[]; results: Place[] } {
    for (const { type } of [...params.vars, ...results.vars]) this.open(type!);
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
