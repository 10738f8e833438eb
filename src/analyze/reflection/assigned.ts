// Variables that companions assign to through pointers that are in interfaces (errors.As): what such a companion is given
// comes to them.
import type { Type } from "../../types/types.ts";
import type { Place } from "../reach/flow.ts";
import type { Reachability } from "../reach/reachability.ts";

export class AssignedVariables {
  private readonly reach: Reachability;
  /** Types of the variables: interfaces and functions. */
  private readonly types = new Set<Type>();
  private readonly sources = new Set<Place>();

  constructor(reach: Reachability) {
    this.reach = reach;
  }

  /** Values of the type are in interfaces. */
  add(type: Type): void {
    const under = this.reach.table.under(type);
    if (under.kind !== "pointer" || !this.reach.places.tracked(under.elem)) return;
    const variable = this.reach.table.canonical(under.elem);
    if (this.types.has(variable)) return;
    this.types.add(variable);
    for (const place of this.sources) this.link(place, variable);
  }

  /** A companion assigns what is at the place. */
  from(place: Place): void {
    if (place === 0 || this.sources.has(place)) return;
    this.sources.add(place);
    for (const variable of this.types) this.link(place, variable);
  }

  private link(place: Place, variable: Type): void {
    const { flow, places } = this.reach;
    flow.edge(places.asserted(place, variable), places.cell(variable));
  }
}
