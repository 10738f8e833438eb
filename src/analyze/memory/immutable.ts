// Struct types whose objects nobody changes once they are made: no field is assigned to, and no pointer leads to a variable
// of the type or to a part of one. Such an object needs no copies. It is a value as a number is: assigning to a variable,
// field or element of the type stores the object, and all zero values can be one.
import type * as core from "../../core/nodes.ts";
import type { TypeTable } from "../../core/typetable.ts";
import type { Type } from "../../types/types.ts";
import type { Reachability } from "../reach/reachability.ts";
import { exposedTypes } from "./memory.ts";

export class Immutable {
  /** Underlying types. */
  private readonly changed = new Set<Type>();
  private readonly table: TypeTable;

  constructor(table: TypeTable) {
    this.table = table;
  }

  holds(type: Type): boolean {
    const under = this.table.under(type);
    if (under.kind !== "struct" || under.fields.length === 0 || this.changed.has(under)) return false;
    return under.fields.every(({ type }) => {
      const { kind } = this.table.under(type!);
      return kind === "struct" ? this.holds(type!) : kind !== "array";
    });
  }

  /** Objects of the type may change. */
  change(type: Type): void {
    this.changed.add(this.table.under(type));
  }

  assign(e: core.Expr): void {
    if (e.kind === "Field") this.change(e.x.type);
    else if (e.kind === "Deref") this.change(e.type);
  }

  /** A pointer to the variable, and so to what it is a part of, can change it. */
  takeAddress(e: core.Expr): void {
    this.change(e.type);
    if (e.kind === "Field" || (e.kind === "Index" && e.of === "array")) this.takeAddress(e.x);
  }
}

/** What changes where no node of a body says so. */
export function findImmutable(reach: Reachability): Immutable {
  const { immutable } = reach.variables;
  const { unsafeTypes, retyped, hostValues, boxed, places } = reach;
  // Companions get at what values in interfaces lead to that come to them, among them those of reflection.
  const given = reach.flow.reaching(places.world);
  const exposed = exposedTypes(
    reach,
    [...boxed.keys()].filter((type) => given.has(places.box(type))),
  );
  const open = [unsafeTypes, retyped.structs, exposed, hostValues.foreign.types];
  for (const types of open) for (const type of types) immutable.change(type);
  return immutable;
}
