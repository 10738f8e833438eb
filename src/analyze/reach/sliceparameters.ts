// Parameters that are slices of functions or interface values, those of variadic functions above all: what is in the slice that
// one is given has a place of its own, as long as the function does nothing but read it. Else all slices of a type share the
// place of their elements, and whatever anybody prints would come to where anybody has a `[]any`.
import type * as core from "../../core/nodes.ts";
import type { Var } from "../../types/objects.ts";
import type { Type } from "../../types/types.ts";
import type { Flow, Place } from "./flow.ts";
import type { Places } from "./places.ts";

export class SliceParameters {
  private readonly places: Places;
  private readonly flow: Flow;
  /** The place of the elements of each parameter. */
  private readonly elements = new Map<Var, Place>();
  /** The place that those share with all slices of the type. */
  private readonly shared = new Map<Place, Place>();
  /** Parameters whose slices are the arguments for others. */
  private readonly givers = new Map<Place, Set<Place>>();
  private readonly escaped = new Set<Place>();

  constructor(places: Places, flow: Flow) {
    this.places = places;
    this.flow = flow;
  }

  /** The place for the elements of a parameter of type `[]elem`; 0 if they are not followed. */
  declare(parameter: Var, elem: Type): Place {
    const known = this.elements.get(parameter);
    const shared = this.places.cell(elem);
    if (known !== undefined || shared === 0) return known ?? 0;
    const place = this.flow.place();
    this.elements.set(parameter, place);
    this.shared.set(place, shared);
    // Some callers are not known, or have slices that are nobody's parameters.
    this.flow.edge(shared, place);
    return place;
  }

  /** The elements of a parameter, or of a part of one; 0 for other expressions. */
  of(e: core.Expr): Place {
    if (e.kind === "Slice") return this.of(e.x);
    return e.kind === "Variable" ? (this.elements.get(e.variable) ?? 0) : 0;
  }

  /** The slice of one parameter becomes that of another. */
  pass(from: Place, to: Place): void {
    this.flow.edge(from, to);
    if (this.escaped.has(to)) return this.escape(from);
    const givers = this.givers.get(to);
    if (givers === undefined) this.givers.set(to, new Set([from]));
    else givers.add(from);
  }

  /** Others hold the slice, or its elements are written. */
  escape(place: Place): void {
    if (place === 0 || this.escaped.has(place)) return;
    this.escaped.add(place);
    this.flow.edge(place, this.shared.get(place)!);
    for (const giver of this.givers.get(place) ?? []) this.escape(giver);
  }
}
