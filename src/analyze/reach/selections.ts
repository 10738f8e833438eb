// Following the path of a selector through embedded fields.

import type { TypeTable } from "../../core/typetable.ts";
import type { StructT, Type } from "../../types/types.ts";
import { deref } from "../../types/underlying.ts";
import type { Place } from "./flow.ts";
import type { Places } from "./places.ts";

/**
 * The (pointer to a) type that has the last member on the path `index` from `type`, and the place of the embedded
 * field that leads to it; 0 if it is `type` itself.
 */
export function selectionPath(
  state: { table: TypeTable; places: Places },
  type: Type,
  index: readonly number[],
): { holder: Type; place: Place } {
  let holder = type;
  let place: Place = 0;
  for (const i of index.slice(0, -1)) {
    const struct = structOf(state.table, holder);
    place = state.places.field(struct, i);
    holder = state.table.canonical(struct.fields[i].type!);
  }
  return { holder, place };
}

/** The struct that `type` is or points to. */
export function structOf(table: TypeTable, type: Type): StructT {
  const under = table.under(type);
  return (under.kind === "pointer" ? table.under(under.elem) : table.under(deref(type).type)) as StructT;
}

/** The struct that holds the field at the end of a path through embedded structs, and the field's index in it. */
export function fieldOnPath(
  table: TypeTable,
  struct: StructT,
  path: readonly number[],
): { struct: StructT; index: number } {
  let holder = struct;
  for (const step of path.slice(0, -1)) holder = structOf(table, table.canonical(holder.fields[step].type!));
  return { struct: holder, index: path[path.length - 1] };
}
