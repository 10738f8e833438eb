// What the objects of struct types have to be able to do besides holding fields. Of many types there are only variables behind
// pointers: nobody assigns a whole one to another. And few values are compared, by the program or in interfaces.
import type { TypeTable } from "../../core/typetable.ts";
import type { Type } from "../../types/types.ts";
import type { Descriptors } from "./descriptors.ts";
import type { Flow, Place } from "./flow.ts";
import type { Places } from "./places.ts";
import type { Retyped } from "./retyped.ts";

export class StructUses {
  private readonly table: TypeTable;
  private readonly places: Places;
  private readonly descriptors: Descriptors;
  private readonly retyped: Retyped;
  private readonly valued = new Set<Type>();
  private readonly compared = new Set<Type>();
  /** Values in interfaces that are compared, or keys. */
  private readonly comparedPlaces = new Set<Place>();
  private readonly inspected = new Set<Type>();

  constructor(table: TypeTable, places: Places, descriptors: Descriptors, retyped: Retyped) {
    this.table = table;
    this.places = places;
    this.descriptors = descriptors;
    this.retyped = retyped;
  }

  /** There are values of the type, in variables, parts of others or on their way. */
  value(type: Type): void {
    if (this.valued.has(type)) return;
    this.valued.add(type);
    const under = this.table.under(type);
    if (under.kind === "array") this.value(this.table.canonical(under.elem));
  }

  /** Values of the type are compared. */
  compare(type: Type): void {
    if (this.compared.has(type)) return;
    this.compared.add(type);
    const under = this.table.under(type);
    if (under.kind !== "struct" && under.kind !== "array") return;
    for (const [part, place] of this.places.partsOf(under, () => true)) {
      this.compareAt(place);
      this.compare(this.table.canonical(part));
    }
  }

  /** Interface values at the place are compared. */
  compareAt(place: Place): void {
    if (place !== 0) this.comparedPlaces.add(place);
  }

  /** Parts of values that fmt looks into become interface values of the type, which it only reads. */
  inspect(type: Type): void {
    this.inspected.add(type);
  }

  /** When all is known: nobody compares what fmt looks into, or all of it may be compared. */
  finish(flow: Flow, inspected: Place): void {
    let isCompared = false;
    flow.reach(
      inspected,
      () => true,
      (place) => {
        isCompared ||= this.comparedPlaces.has(place);
      },
    );
    if (isCompared) for (const type of this.inspected) this.compare(type);
  }

  /** Objects of the struct type are assigned to others as a whole. */
  isAssigned(type: Type): boolean {
    return this.valued.has(type) || this.isSeenWhole(type);
  }

  isCompared(type: Type): boolean {
    return this.compared.has(type) || this.isSeenWhole(type);
  }

  /** By code that stands nowhere in the program, or under the names of other types. */
  private isSeenWhole(type: Type): boolean {
    return this.descriptors.isSeen(type) || this.retyped.structs.has(type);
  }
}
