// Variables that are seen as ones of another type (specification: "Conversions"): a conversion between pointers to types
// that are alike, or between types that differ in the tags of structs inside them. The object of a struct variable is of
// the class that its declaration names, so the class does not tell the type of a pointer to such a struct.

import type { TypeTable } from "../../core/typetable.ts";
import type { Type } from "../../types/types.ts";
import type { Flow } from "./flow.ts";
import type { Places } from "./places.ts";

export class Retyped {
  /** Struct types whose variables other types may share, and the other way round. */
  readonly structs = new Set<Type>();
  /** Their fields are written under another type too. */
  readonly aliased = new Set<Type>();
  private readonly table: TypeTable;
  private readonly places: Places;
  private readonly flow: Flow;
  private readonly seen = new Map<Type, Set<Type>>();

  constructor(table: TypeTable, places: Places, flow: Flow) {
    this.table = table;
    this.places = places;
    this.flow = flow;
  }

  /** A value of type `from` becomes one of type `to`, and what it consists of or refers to with it. */
  convert(from: Type, to: Type): void {
    const [source, target] = [this.table.under(from), this.table.under(to)];
    if (source.kind === "struct" && target.kind === "struct") this.members(source, target);
    else if (source !== target) this.parts(source, target);
  }

  /** Nobody knows which types a pointer to the variable has. */
  hide(type: Type): void {
    if (this.table.under(type).kind === "struct") this.structs.add(this.table.canonical(type));
  }

  /** Reflection converts pointers to any of these types to the others that are like it. */
  reflected(types: Iterable<Type>): void {
    const alike = new Map<Type, Set<Type>>();
    for (const type of types) {
      const struct = type.kind === "pointer" ? this.table.canonical(type.elem) : type;
      const under = this.table.under(struct);
      if (under.kind !== "struct") continue;
      const list = alike.get(under);
      if (list === undefined) alike.set(under, new Set([struct]));
      else list.add(struct);
    }
    for (const list of alike.values()) {
      if (list.size > 1) for (const type of list) this.structs.add(type);
    }
  }

  private parts(source: Type, target: Type): void {
    if (source.kind === "map" && target.kind === "map") this.variable(source.key, target.key);
    if ("elem" in source && "elem" in target) this.variable(source.elem, target.elem);
    if (source.kind !== "signature" || target.kind !== "signature") return;
    const list = (sig: typeof source) => [...sig.params.vars, ...sig.results.vars];
    const [before, after] = [list(source), list(target)];
    before.forEach((v, i) => this.variable(v.type!, after[i].type!));
  }

  private members(source: Type & { kind: "struct" }, target: Type & { kind: "struct" }): void {
    if (source === target) return;
    source.fields.forEach((field, i) => {
      this.flow.both(this.places.field(source, i), this.places.field(target, i));
      this.variable(field.type!, target.fields[i].type!);
    });
  }

  /** A variable of type `from` is one of type `to` from now on. */
  private variable(from: Type, to: Type): void {
    const [a, z] = [this.table.canonical(from), this.table.canonical(to)];
    if (a === z || this.isKnown(a, z)) return;
    if (this.places.tracked(a)) this.flow.both(this.places.cell(a), this.places.cell(z));
    const [source, target] = [this.table.under(a), this.table.under(z)];
    if (source.kind === "struct") {
      this.structs.add(a).add(z);
      if (source !== target) this.aliased.add(a).add(z);
    }
    this.convert(a, z);
  }

  private isKnown(from: Type, to: Type): boolean {
    let list = this.seen.get(from);
    if (list === undefined) this.seen.set(from, (list = new Set()));
    if (list.has(to)) return true;
    list.add(to);
    return false;
  }
}
