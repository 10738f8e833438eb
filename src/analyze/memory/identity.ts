// Of which pointers it can be asked whether they are the same: `p == q`, keys of maps, values in interfaces, addresses. A
// pointer to a field or element is an object of its own, one for each variable, where somebody asks; elsewhere each `&x.f`
// may make a new one. Pointers are told apart by what they point to.
import type * as core from "../../core/nodes.ts";
import type { TypeTable } from "../../core/typetable.ts";
import { methodSet } from "../../types/methodset.ts";
import type { Type } from "../../types/types.ts";
import { LedTo } from "../reach/ledto.ts";
import type { Reachability } from "../reach/reachability.ts";

export class Identity {
  /** What the pointers point to. */
  private readonly asked = new Set<Type>();
  private readonly table: TypeTable;

  constructor(table: TypeTable) {
    this.table = table;
  }

  isAsked(pointee: Type): boolean {
    return this.asked.has(this.table.canonical(pointee));
  }

  compare({ x, y }: core.Compare): void {
    if (x.kind !== "Nil" && y.kind !== "Nil") this.values(x.type);
  }

  /** A pointer to one type becomes one to another, so that a comparison of these can be one of those. */
  convert(from: Type, to: Type): void {
    const [source, target] = [this.table.under(from), this.table.under(to)];
    if (source.kind !== "pointer" || target.kind !== "pointer") return;
    if (this.table.canonical(source.elem) === this.table.canonical(target.elem)) return;
    this.values(source);
    this.values(target);
  }

  /** Values of the type are compared. */
  values(type: Type): void {
    const under = this.table.under(type);
    if (under.kind === "pointer") this.asked.add(this.table.canonical(under.elem));
    else if (under.kind === "array") this.values(under.elem);
    else if (under.kind === "struct") for (const field of under.fields) this.values(field.type!);
  }
}

/** What is asked where no node of a body says so. */
export function findIdentities(reach: Reachability): Identity {
  const { table, hostValues } = reach;
  const { identity } = reach.variables;
  for (const type of reach.usedTypes) {
    const under = table.under(type);
    if (under.kind === "map") identity.values(under.key);
  }
  for (const pointee of reach.unsafeTypes) identity.values(table.pointerTo(pointee));
  // Reflection gets at what values in interfaces lead to, and at what their methods give.
  const boxed = new LedTo(table);
  for (const type of reach.boxed.keys()) {
    boxed.add(type);
    for (const { func } of methodSet(type)) boxed.add(func.type!);
  }
  for (const type of boxed.types) identity.values(type);
  // Code that is not Go's compares as it likes.
  for (const type of hostValues.foreign.types) identity.values(type);
  return identity;
}
