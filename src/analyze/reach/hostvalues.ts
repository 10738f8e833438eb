// Values that host code makes for Go: what is known of functions and interface values that come in through exported
// functions. They do not wait, but for functions with a context.Context or marked
// `//goes:async`, and sequences, which wait if the loop's body does.
import { typeSetOf } from "../../types/lazy.ts";
import type { Var } from "../../types/objects.ts";
import type { Signature, Type } from "../../types/types.ts";
import { asNamed } from "../../types/underlying.ts";
import type { Effect } from "../waiting/effects.ts";
import type { Place, Target } from "./flow.ts";
import { LedTo } from "./ledto.ts";
import { isVisible } from "./places.ts";
import { isNativeToJS, isSequence, takesContext } from "./publictypes.ts";
import type { Reachability } from "./reachability.ts";

export class HostValues {
  private readonly reach: Reachability;
  private readonly seen = new Map<Type, Set<Place>>();
  private readonly targets = new Map<Type, Target>();
  /** Types whose parts the host gets, and the places that hold functions which it calls, by their types. */
  private readonly released = new Set<Type>();
  private readonly called = new Map<Type, Set<Place>>();
  /** Keys of the methods that objects of the host can have. */
  readonly methods = new Set<string>();
  /** Those of host code, which may write whatever it can reach. */
  readonly effects: Effect[] = [];

  /** Types of the values that code gets or gives which is not Go's. */
  readonly foreign: LedTo;

  constructor(reach: Reachability) {
    this.reach = reach;
    this.foreign = new LedTo(reach.table);
  }

  /** Values of the type come to the place. */
  admit(type: Type, place: Place): void {
    const { table, places } = this.reach;
    const canonical = table.canonical(type);
    let known = this.seen.get(canonical);
    if (known === undefined) this.seen.set(canonical, (known = new Set()));
    if (known.has(place)) return;
    known.add(place);
    this.foreign.add(canonical);
    const under = table.under(canonical);
    if (under.kind === "signature") {
      if (place !== 0) this.reach.flow.target(place, this.target(canonical, under));
      return;
    }
    if (isNativeToJS(canonical)) return;
    for (const [part, at] of places.partsOf(under, isVisible)) this.admit(part, at);
    if (under.kind !== "interface") return;
    // What Go has given the host in interfaces it may give back. Functions of Go come back as the host's.
    this.reach.flow.edge(places.world, place);
    // The boundary asks whether they have the type, also where Go calls no such method: `interface{ node() }` is a mark.
    for (const method of typeSetOf(under).methods) this.reach.need(places.methodKey(method));
    if (asNamed(canonical)?.obj.pkg !== null) this.implement(canonical, place);
  }

  /** The host gets values of the type that are at the place: it calls functions and methods with values of its own. */
  release(type: Type, place: Place): void {
    const { table, places, flow } = this.reach;
    const canonical = table.canonical(type);
    this.foreign.add(canonical);
    if (place !== 0) flow.edge(place, places.world);
    const under = table.under(canonical);
    if (under.kind === "signature") return this.callBack(under, canonical, place);
    if (this.released.has(canonical) || isNativeToJS(canonical)) return;
    this.released.add(canonical);
    for (const [part, at] of places.partsOf(under, isVisible)) this.release(part, at);
    if (under.kind !== "interface") return;
    for (const method of typeSetOf(under).methods) {
      const signature = method.type as Signature;
      const { params, results } = places.interfaceMethod(places.methodKey(method), signature);
      signature.params.vars.forEach((v, i) => this.admit(v.type!, params[i]));
      signature.results.vars.forEach((v, i) => this.release(v.type!, results[i]));
    }
  }

  /** The host calls whatever functions a place holds. */
  private callBack(signature: Signature, type: Type, place: Place): void {
    const { flow, places } = this.reach;
    const known = this.called.get(type) ?? new Set();
    this.called.set(type, known);
    if (place === 0 || known.has(place)) return;
    known.add(place);
    const placesOf = (vars: readonly Var[]) => vars.map((v) => (places.tracked(v.type!) ? flow.place() : 0));
    const [args, results] = [placesOf(signature.params.vars), placesOf(signature.results.vars)];
    flow.call(place, { args, results, site: this.effect() });
    signature.params.vars.forEach((v, i) => this.admit(v.type!, args[i]));
    signature.results.vars.forEach((v, i) => this.release(v.type!, results[i]));
  }

  /** All functions of the host of one type are one: types may be recursive. But each sequence has a loop of its own. */
  private target(type: Type, signature: Signature): Target {
    const known = this.targets.get(type);
    if (known !== undefined) return known;
    const { flow, places } = this.reach;
    const effect = this.effect();
    const placesOf = (vars: readonly Var[]) => vars.map((v) => (places.tracked(v.type!) ? flow.place() : 0));
    const target = {
      params: placesOf(signature.params.vars),
      results: placesOf(signature.results.vars),
      effect,
    };
    for (const param of target.params) flow.edge(param, places.world);
    if (isSequence(type)) {
      flow.call(target.params[0], { args: [], results: [], site: effect });
      return target;
    }
    this.targets.set(type, target);
    const named = asNamed(type);
    if (takesContext(signature) || (named !== null && this.reach.promises.has(named.obj)))
      this.reach.blocking.push(effect);
    signature.results.vars.forEach((v, i) => this.admit(v.type!, target.results[i]));
    return target;
  }

  /** Objects of the host with the methods of an interface type. */
  private implement(type: Type, place: Place): void {
    const { flow, places } = this.reach;
    const { methods } = typeSetOf(this.reach.table.under(type) as Parameters<typeof typeSetOf>[0]);
    if (methods.length === 0) return;
    flow.edge(places.box(type), place);
    for (const func of methods) {
      const method = places.methodKey(func);
      this.methods.add(method);
      const effect = this.effect();
      if (takesContext(func.type as Signature) || this.reach.promises.has(func))
        this.reach.blocking.push(effect);
      this.reach.implementations.push({ type, method, effect, instance: null });
    }
  }

  private effect(): Effect {
    const effect = this.reach.outsideEffect();
    this.effects.push(effect);
    return effect;
  }
}
