// What values in interfaces are made of: reflection and formatting may make interface values of the parts. Those of unexported
// fields they cannot, unless the program takes them by their addresses (package reflect, NewAt).
import type { StructT, Type } from "../../types/types.ts";
import { deref } from "../../types/underlying.ts";
import type { Reachability } from "./reachability.ts";
import type { ReflectedInterfaces } from "./reflectedinterfaces.ts";

export class BoxedParts {
  private readonly reach: Reachability;
  private readonly interfaces: ReflectedInterfaces;
  private readonly opened = new Set<Type>();
  private readonly structs: StructT[] = [];
  private opensHidden = false;

  constructor(reach: Reachability, interfaces: ReflectedInterfaces) {
    this.reach = reach;
    this.interfaces = interfaces;
  }

  /** Values of the type are in interfaces, or embedded in such. */
  open(type: Type): void {
    if (this.opened.has(type)) return;
    this.opened.add(type);
    const { table } = this.reach;
    const under = table.under(type);
    switch (under.kind) {
      case "pointer":
        // One to an interface variable can be a target for errors.As and the like.
        if (type.kind === "pointer" && table.under(under.elem).kind === "interface")
          this.reach.assertTo(table.canonical(under.elem));
        return this.reach.boxPart(under.elem);
      case "array":
      case "slice":
        return this.reach.boxPart(under.elem);
      case "map":
        this.reach.boxPart(under.key);
        return this.reach.boxPart(under.elem);
      case "struct":
        return this.openStruct(under);
    }
  }

  private openStruct(struct: StructT): void {
    this.structs.push(struct);
    const { table } = this.reach;
    for (const field of struct.fields) {
      if (field.exported) this.reach.boxPart(field.type!);
      // The exported fields of an embedded struct are reached without it.
      else if (field.embedded) this.open(table.canonical(deref(field.type!).type));
      if (field.embedded) this.interfaces.addEmbedded(table.canonical(field.type!));
    }
    if (this.opensHidden) this.hiddenOf(struct);
  }

  /** The function is reached that makes values of addresses. */
  openHidden(): void {
    if (this.opensHidden) return;
    this.opensHidden = true;
    for (const struct of [...this.structs]) this.hiddenOf(struct);
  }

  private hiddenOf(struct: StructT): void {
    for (const field of struct.fields) if (!field.exported) this.reach.boxPart(field.type!);
  }
}
