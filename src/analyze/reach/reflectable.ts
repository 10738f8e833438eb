// The types of values that come to package reflect: as arguments of its functions, or as parts, pointers and results of
// what it has. It finds their methods by name, and moves what is in them. Of other types reflection never sees a value, so
// that their methods are kept only if somebody calls them.

import { methodSet } from "../../types/methodset.ts";
import { missingMethod } from "../../types/missing.ts";
import type { Type } from "../../types/types.ts";
import type { Reachability } from "./reachability.ts";
import type { ReflectedMethod } from "./reflected.ts";

export class ReflectableTypes {
  private readonly reach: Reachability;
  private readonly types = new Set<Type>();
  /** Methods that values of a type in interfaces have. */
  private readonly methods = new Map<Type, ReflectedMethod[]>();
  /** Functions of package reflect are reached that find methods by name or number, or make pointers to what they have. */
  private findsMethods = false;
  private makesPointers = false;

  constructor(reach: Reachability) {
    this.reach = reach;
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

  /** Values of the type in interfaces have the method. */
  method(method: ReflectedMethod): void {
    const { type } = method;
    const list = this.methods.get(type);
    if (list === undefined) this.methods.set(type, [method]);
    else list.push(method);
    if (this.findsMethods && this.types.has(type)) this.reach.reflected.method(method);
  }

  /** Adds the types whose values have come to reflection since the last time; says whether there are any. */
  settle(): boolean {
    const { flow, places, boxed } = this.reach;
    flow.solve();
    const sources = flow.reaching(places.reflected);
    const found = [...boxed.keys()].filter((type) => !this.types.has(type) && this.comes(type, sources));
    for (const type of found) this.add(type);
    return found.length > 0;
  }

  private comes(type: Type, sources: ReadonlySet<number>): boolean {
    const { flow, places } = this.reach;
    const box = places.box(type);
    const passes = (filter: Type) => missingMethod(type, filter, true) === null;
    return sources.has(box) && flow.reaches(box, places.reflected, sources, passes);
  }

  private add(type: Type): void {
    this.types.add(type);
    this.reach.reflected.add(type);
    this.reach.boxedParts.open(type, this.reach.places.reflected);
    if (this.makesPointers) this.openPointer(type);
    if (this.findsMethods) this.openMethods(type);
  }

  private openMethods(type: Type): void {
    for (const method of this.methods.get(type) ?? []) this.reach.reflected.method(method);
    this.reach.implementExported(type);
  }

  /** The pointer to a type has methods of its own, also those of embedded fields. */
  private openPointer(type: Type): void {
    const { table, places } = this.reach;
    if (type.kind !== "named" && type.kind !== "struct") return;
    const pointer = table.pointerTo(type);
    if (type.kind === "named" || methodSet(pointer).length > 0) this.reach.boxPart(pointer, places.reflected);
  }
}
