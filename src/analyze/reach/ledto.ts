// What types values are made of or lead to: their fields and elements, what they point to, parameters and results. What is in
// interfaces is not followed.
import type { TypeTable } from "../../core/typetable.ts";
import { partsOf } from "../../types/parts.ts";
import type { Type } from "../../types/types.ts";

/** A set of types with all that their values lead to. */
export class LedTo {
  readonly types = new Set<Type>();
  private readonly table: TypeTable;

  constructor(table: TypeTable) {
    this.table = table;
  }

  add(type: Type): void {
    const canonical = this.table.canonical(type);
    if (this.types.has(canonical)) return;
    this.types.add(canonical);
    for (const part of partsOf(this.table.under(canonical))) this.add(part);
  }
}
