// What values in interfaces are made of: reflection and formatting may make interface values of the parts.
import type { StructT, Type } from "../../types/types.ts";
import { deref } from "../../types/underlying.ts";
import type { Place } from "./flow.ts";
import type { Reachability } from "./reachability.ts";
import type { ReflectedInterfaces } from "./reflectedinterfaces.ts";

export class BoxedParts {
  private readonly reach: Reachability;
  private readonly interfaces: ReflectedInterfaces;
  /** Types whose parts are boxed, by the place that these values come to. */
  private readonly opened = new Map<Place, Set<Type>>();

  constructor(reach: Reachability, interfaces: ReflectedInterfaces) {
    this.reach = reach;
    this.interfaces = interfaces;
  }

  /** Boxes the parts of a value for whoever has the interface values at the place, which those in parts come to. */
  open(type: Type, to: Place): void {
    const { table, places, flow } = this.reach;
    const under = table.under(type);
    if (under.kind === "chan" || this.isOpened(type, to)) return;
    // One to an interface variable can be a target for errors.As and the like.
    if (type.kind === "pointer" && under.kind === "pointer" && table.under(under.elem).kind === "interface")
      this.reach.assertTo(table.canonical(under.elem));
    // Reflection makes values of the types of unexported fields, and has those in them by their addresses (NewAt).
    const isReflected = to === places.reflected;
    for (const [part, place] of places.partsOf(under, ({ exported }) => exported || isReflected)) {
      if (table.under(part).kind === "interface") flow.edge(place, to);
      else this.reach.boxPart(part, to);
    }
    if (under.kind === "struct") this.openEmbedded(under, to);
  }

  private openEmbedded(struct: StructT, to: Place): void {
    const { table } = this.reach;
    for (const field of struct.fields) {
      if (!field.embedded) continue;
      this.interfaces.addEmbedded(table.canonical(field.type!));
      // The exported fields of an embedded struct are reached without it.
      if (!field.exported) this.open(table.canonical(deref(field.type!).type), to);
    }
  }

  private isOpened(type: Type, to: Place): boolean {
    let types = this.opened.get(to);
    if (types === undefined) this.opened.set(to, (types = new Set()));
    if (types.has(type)) return true;
    types.add(type);
    return false;
  }
}
