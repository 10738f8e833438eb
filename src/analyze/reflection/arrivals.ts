// The types of which values in interfaces come to a place: that of reflection, of what fmt looks into, of companions and host
// code. Who is there has the parts of such values, too: they may become interface values there.
import { missingMethod } from "../../types/missing.ts";
import type { Var } from "../../types/objects.ts";
import type { Type } from "../../types/types.ts";
import { deref } from "../../types/underlying.ts";
import type { Place } from "../reach/flow.ts";
import type { Reachability } from "../reach/reachability.ts";

/** What becomes of the types that come to a place. */
export interface Interest {
  /** Whether a field of a struct becomes an interface value. */
  takes(field: Var): boolean;
  /** Values are neither assigned nor compared there. */
  readonly isReader?: boolean;
  /** Told of each type. */
  arrives?(type: Type): void;
  /** Told of the types of the fields that structs have. */
  holds?(type: Type): void;
}

export class Arrivals {
  private readonly reach: Reachability;
  private readonly place: Place;
  private readonly interest: Interest;
  private readonly types = new Set<Type>();
  /** Types of embedded fields whose exported fields are reached without them. */
  private readonly promoted = new Set<Type>();

  constructor(reach: Reachability, place: Place, interest: Interest) {
    this.reach = reach;
    this.place = place;
    this.interest = interest;
  }

  /** Adds the types of values that have come since the last time; says whether there are any. Functions have been propagated. */
  settle(): boolean {
    const sources = this.reach.flow.reaching(this.place);
    const { boxed } = this.reach;
    const found = [...boxed.keys()].filter((type) => !this.types.has(type) && this.comes(type, sources));
    for (const type of found) this.add(type);
    return found.length > 0;
  }

  private comes(type: Type, sources: ReadonlySet<Place>): boolean {
    const { flow, places } = this.reach;
    const box = places.box(type);
    const passes = (filter: Type) => missingMethod(type, filter, true) === null;
    return sources.has(box) && flow.reaches(box, this.place, sources, passes);
  }

  /** A value of the type becomes an interface value at the place. */
  box(type: Type): void {
    const { table, flow, places } = this.reach;
    const canonical = table.canonical(type);
    if (table.under(canonical).kind === "interface") return;
    if (this.interest.isReader === true) this.reach.inspect(canonical);
    else this.reach.box(canonical);
    flow.edge(places.box(canonical), this.place);
    this.add(canonical);
  }

  private add(type: Type): void {
    if (this.types.has(type)) return;
    this.types.add(type);
    this.interest.arrives?.(type);
    this.boxParts(type);
  }

  private boxParts(type: Type): void {
    const { table, flow, places } = this.reach;
    const under = table.under(type);
    if (under.kind === "chan") return;
    for (const [part, at] of places.partsOf(under, (field) => this.interest.takes(field))) {
      if (under.kind === "struct") this.interest.holds?.(table.canonical(part));
      if (table.under(part).kind === "interface") flow.edge(at, this.place);
      else this.box(part);
    }
    if (under.kind !== "struct") return;
    for (const { embedded, exported, type: of } of under.fields)
      if (embedded && !exported) this.promote(table.canonical(deref(of!).type));
  }

  private promote(type: Type): void {
    if (this.promoted.has(type)) return;
    this.promoted.add(type);
    this.boxParts(type);
  }
}
