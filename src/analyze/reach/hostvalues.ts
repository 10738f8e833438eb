// Values that host code makes for Go: what is known of functions and interface values that come in. They come as arguments
// and receivers of exported functions, as what exported variables are set to, and by what the host has got from Go: it calls
// functions and methods, sets what pointers point to, and sends to channels. They do not wait, but for functions with a
// context.Context or marked `//goes:async`, and sequences, which wait if the loop's body does.
import { typeSetOf } from "../../types/lazy.ts";
import type { Var } from "../../types/objects.ts";
import type { Signature, Type } from "../../types/types.ts";
import { asNamed } from "../../types/underlying.ts";
import type { Effect } from "../waiting/effects.ts";
import type { DynamicCall, Place, Target } from "./flow.ts";
import { LedTo } from "./ledto.ts";
import { isVisible } from "./places.ts";
import { isNativeToJS, isSequence, takesContext } from "./publictypes.ts";
import type { Reachability } from "./reachability.ts";

export class HostValues {
  private readonly reach: Reachability;
  private readonly seen = new Map<Type, Set<Place>>();
  private readonly targets = new Map<Type, Target>();
  /** Types whose parts the host gets. */
  private readonly released = new Set<Type>();
  /** How the host calls functions of a type, and the places that hold them. */
  private readonly calls = new Map<Type, { readonly call: DynamicCall; readonly places: Set<Place> }>();
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

  /** The host gets values of the type that are at the place, to which it may give values of its own. */
  release(type: Type, place: Place): void {
    const { table, places, flow } = this.reach;
    const canonical = table.canonical(type);
    this.foreign.add(canonical);
    if (place !== 0) flow.edge(place, places.world);
    const under = table.under(canonical);
    if (under.kind === "signature") return this.callBack(under, canonical, place);
    if (this.released.has(canonical) || isNativeToJS(canonical)) return;
    this.released.add(canonical);
    const isShared = under.kind === "pointer" || (under.kind === "chan" && under.dir !== "recv");
    for (const [part, at] of places.partsOf(under, isVisible))
      if (isShared) this.share(part, at);
      else this.release(part, at);
    if (under.kind !== "interface") return;
    for (const method of typeSetOf(under).methods) {
      const signature = method.type as Signature;
      const { params, results } = places.interfaceMethod(places.methodKey(method), signature);
      signature.params.vars.forEach((v, i) => this.admit(v.type!, params[i]));
      signature.results.vars.forEach((v, i) => this.release(v.type!, results[i]));
    }
  }

  /** The host gets what is at the place, and sets it. */
  share(type: Type, place: Place): void {
    this.release(type, place);
    this.admit(type, place);
  }

  /** The host calls whatever functions a place holds. All its calls of those of one type are one: types may be recursive. */
  private callBack(signature: Signature, type: Type, place: Place): void {
    if (place === 0) return;
    const known = this.calls.get(type);
    const { call, places } = known ?? { call: this.callOf(signature), places: new Set() };
    if (places.has(place)) return;
    places.add(place);
    this.reach.flow.call(place, call);
    if (known !== undefined) return;
    this.calls.set(type, { call, places });
    signature.params.vars.forEach((v, i) => this.admit(v.type!, call.args[i]));
    signature.results.vars.forEach((v, i) => this.release(v.type!, call.results[i]));
  }

  /** Whether a function that the host calls as one of the type may block; of a type that it is not seen to get, any that it gets. */
  callsMayBlock(type: Type): boolean {
    const { flow, places, table } = this.reach;
    const known = this.calls.get(table.canonical(type));
    return known === undefined ? flow.holdsBlocking(places.world) : known.call.site.blocks;
  }

  private callOf({ params, results }: Signature): DynamicCall {
    return { args: this.placesOf(params.vars), results: this.placesOf(results.vars), site: this.effect() };
  }

  private placesOf(vars: readonly Var[]): Place[] {
    const { flow, places } = this.reach;
    return vars.map((v) => (places.tracked(v.type!) ? flow.place() : 0));
  }

  /** All functions of the host of one type are one: types may be recursive. But each sequence has a loop of its own. */
  private target(type: Type, signature: Signature): Target {
    const known = this.targets.get(type);
    if (known !== undefined) return known;
    const { flow, places } = this.reach;
    const effect = this.effect();
    const target = {
      params: this.placesOf(signature.params.vars),
      results: this.placesOf(signature.results.vars),
      effect,
    };
    if (isSequence(type)) {
      flow.edge(target.params[0], places.world);
      flow.call(target.params[0], { args: [], results: [], site: effect });
      return target;
    }
    this.targets.set(type, target);
    const named = asNamed(type);
    if (takesContext(signature) || (named !== null && this.reach.promises.has(named.obj)))
      this.reach.blocking.push(effect);
    signature.params.vars.forEach((v, i) => this.release(v.type!, target.params[i]));
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
      const { params, results } = places.interfaceMethod(method, func.type as Signature);
      (func.type as Signature).params.vars.forEach((v, i) => this.release(v.type!, params[i]));
      (func.type as Signature).results.vars.forEach((v, i) => this.admit(v.type!, results[i]));
    }
  }

  private effect(): Effect {
    const effect = this.reach.outsideEffect();
    this.effects.push(effect);
    return effect;
  }
}
