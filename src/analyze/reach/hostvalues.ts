// Values that host code makes for Go: what is known of functions and interface values that come in through exported
// functions. They do not wait, but for functions with a context.Context, and sequences, which wait if the loop's body does.
import { typeSetOf } from "../../types/lazy.ts";
import type { Var } from "../../types/objects.ts";
import type { Signature, Type } from "../../types/types.ts";
import { asNamed } from "../../types/underlying.ts";
import { Effect } from "../waiting/effects.ts";
import type { Place, Target } from "./flow.ts";
import { isContext, isNativeToJS, isSequence } from "./publictypes.ts";
import type { Reachability } from "./reachability.ts";

export class HostValues {
  private readonly reach: Reachability;
  private readonly seen = new Map<Type, Set<Place>>();
  private readonly targets = new Map<Type, Target>();
  /** Keys of the methods that objects of the host can have. */
  readonly methods = new Set<string>();
  /** Those of host code, which may write whatever it can reach. */
  readonly effects: Effect[] = [];

  constructor(reach: Reachability) {
    this.reach = reach;
  }

  /** Values of the type come to the place. */
  admit(type: Type, place: Place): void {
    const { table, places } = this.reach;
    const canonical = table.canonical(type);
    let known = this.seen.get(canonical);
    if (known === undefined) this.seen.set(canonical, (known = new Set()));
    if (known.has(place)) return;
    known.add(place);
    const under = table.under(canonical);
    if (under.kind === "signature") {
      if (place !== 0) this.reach.flow.target(place, this.target(canonical, under));
      return;
    }
    if (isNativeToJS(canonical)) return;
    switch (under.kind) {
      case "array":
      case "slice":
      case "pointer":
        return this.admit(under.elem, places.cell(under.elem));
      case "chan":
        return this.admit(under.elem, places.channel(under.elem));
      case "map":
        this.admit(under.key, places.mapKey(under.key));
        return this.admit(under.elem, places.mapElem(under.elem));
      case "struct":
        return under.fields.forEach((field, i) => {
          if (field.exported || field.embedded) this.admit(field.type!, places.field(under, i));
        });
      case "interface":
        // What Go has given the host in interfaces it may give back. Functions of Go come back as the host's.
        this.reach.flow.edge(places.world, place);
        if (asNamed(canonical)?.obj.pkg !== null) this.implement(canonical, place);
    }
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
    if (takesContext(signature)) this.reach.blocking.push(effect);
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
      if (takesContext(func.type as Signature)) this.reach.blocking.push(effect);
      this.reach.implementations.push({ type, method, effect, instance: null });
    }
  }

  /** That of code that stands nowhere in the program. */
  private effect(): Effect {
    const [pkg] = this.reach.program.packages;
    const [source] = pkg.files;
    const effect = new Effect({ kind: "forward", source, pos: source.pos, pkg, within: null });
    this.effects.push(effect);
    return effect;
  }
}

function takesContext({ params }: Signature): boolean {
  return params.vars.length > 0 && isContext(params.vars[0].type!);
}
