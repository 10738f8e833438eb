// The types of values that come to package reflect: as arguments of its functions, or as parts, pointers and results of
// what it has. It finds their methods by name, and moves what is in them. Of other types reflection never sees a value, so
// that their methods are kept only if somebody calls them.

import { methodSet } from "../../types/methodset.ts";
import type { Signature, Type } from "../../types/types.ts";
import { deref } from "../../types/underlying.ts";
import type { Reachability } from "../reach/reachability.ts";
import type { Interest } from "./arrivals.ts";
import type { ReflectedMethod } from "./reflected.ts";
import { WrappedTypes } from "./wrapped.ts";

export class ReflectableTypes implements Interest {
  private readonly reach: Reachability;
  private readonly types = new Set<Type>();
  /** Methods that values of a type in interfaces have. */
  private readonly methods = new Map<Type, ReflectedMethod[]>();
  private readonly wrapped: WrappedTypes;
  /** Functions of package reflect are reached that find methods by name or number, or make pointers to what they have. */
  private findsMethods = false;
  private makesPointers = false;

  constructor(reach: Reachability) {
    this.reach = reach;
    this.wrapped = new WrappedTypes(reach);
  }

  /** Values of the type may come to reflection. */
  has(type: Type): boolean {
    return this.types.has(type);
  }

  findMethods(): void {
    if (this.findsMethods) return;
    this.findsMethods = true;
    for (const type of this.types) this.openMethods(type);
  }

  makePointers(): void {
    if (this.makesPointers) return;
    this.makesPointers = true;
    for (const type of [...this.types]) this.openPointer(type);
  }

  /** Reflection has its values in what the function returns. */
  wrapIn({ results }: Signature): void {
    for (const { type } of results.vars) this.wrapped.wrap(type!);
  }

  /** Reflection makes values of the types of all fields. */
  takes(): boolean {
    return true;
  }

  /** Of structs that come to reflection, some field is of the type. */
  holds(type: Type): void {
    if (!this.wrapped.show(type) || !this.findsMethods) return;
    const base = deref(type).type;
    for (const each of [base, this.reach.table.pointerTo(base)])
      if (this.types.has(each)) this.openMethods(each);
  }

  /** Values of the type in interfaces have the method. */
  method(method: ReflectedMethod): void {
    const { type } = method;
    const list = this.methods.get(type);
    if (list === undefined) this.methods.set(type, [method]);
    else list.push(method);
    if (this.findsMethods && this.types.has(type) && !this.wrapped.hides(type))
      this.reach.reflected.method(method);
  }

  /** Values of the type come to reflection. */
  arrives(type: Type): void {
    this.types.add(type);
    this.reach.reflected.add(type);
    this.openEmbedded(type);
    if (this.makesPointers) this.openPointer(type);
    if (this.findsMethods) this.openMethods(type);
  }

  /** Interface types that a struct embeds are had by their fields: `struct{ io.Reader }`. */
  private openEmbedded(type: Type): void {
    const { table, interfaces } = this.reach;
    const under = table.under(type);
    if (under.kind !== "struct") return;
    for (const field of under.fields)
      if (field.embedded) interfaces.addEmbedded(table.canonical(field.type!));
  }

  private openMethods(type: Type): void {
    if (this.wrapped.hides(type)) return;
    for (const method of this.methods.get(type) ?? []) this.reach.reflected.method(method);
    this.reach.implementExported(type);
  }

  /** The pointer to a type has methods of its own, also those of embedded fields. */
  private openPointer(type: Type): void {
    const { table } = this.reach;
    if (type.kind !== "named" && type.kind !== "struct") return;
    const pointer = table.pointerTo(type);
    if (type.kind === "named" || methodSet(pointer).length > 0) this.reach.reflection.box(pointer);
  }
}
