// Which functions may write, by themselves or through what they call, to objects of a struct or array type.
import type { Var } from "../../types/objects.ts";
import type { Signature, Type } from "../../types/types.ts";
import type { FuncInstance } from "../analysis.ts";
import type { Reachability } from "../reach/reachability.ts";
import type { Write } from "../reach/variables.ts";
import type { Effect } from "../waiting/effects.ts";
import { Callers, type Effects } from "./callers.ts";
import { type Region, Regions } from "./regions.ts";

/** What a value of struct or array type is made of. */
interface Parts {
  /** The underlying struct and array types inside, itself included. */
  readonly composites: Set<Type>;
  /** Types of fields and elements. */
  readonly members: Set<Type>;
  /** Types of elements of arrays. */
  readonly elements: Set<Type>;
}

export class Writes {
  private readonly reach: Reachability;
  private readonly parts = new Map<Type, Parts>();
  private readonly writers = new Map<Type, Effects>();
  private regions: Regions | null = null;
  private readonly callers: Callers;

  constructor(reach: Reachability) {
    this.reach = reach;
    this.callers = new Callers(reach);
  }

  /** Functions and call sites during which an object of the type may change. */
  writersOf(type: Type): Effects {
    const under = this.reach.table.under(type);
    let result = this.writers.get(under);
    if (result === undefined) this.writers.set(under, (result = this.findWriters(this.partsOf(under))));
    return result;
  }

  /** Whether an object of the type may change in a region of a function that does not wait. */
  happenIn(region: Region, within: FuncInstance | null, type: Type): boolean {
    const regions = this.regionsOfAll();
    const writers = this.writersOf(type);
    if (regions.sitesIn(within, region).some((site) => writers.has(site))) return true;
    const parts = this.partsOf(this.reach.table.under(type));
    return regions.writesIn(region).some((write) => this.touches(write, parts));
  }

  /** Whether the function that declares the variable assigns to it, or to a part of it, in a region. */
  assignIn(region: Region, v: Var): boolean {
    return this.regionsOfAll()
      .assignmentsIn(region)
      .some(({ root }) => root === v);
  }

  private regionsOfAll(): Regions {
    return (this.regions ??= new Regions(this.reach));
  }

  private findWriters(parts: Parts): Effects {
    const found = new Set<Effect>();
    const { writes, localWrites, addressed } = this.reach.variables;
    for (const write of writes) if (this.touches(write, parts)) found.add(write.effect);
    for (const { root, write } of localWrites) {
      if (addressed.has(root) && this.touches(write, parts)) found.add(write.effect);
    }
    for (const { instance, effect } of this.reach.natives)
      if (this.mayTouch(instance, parts)) found.add(effect);
    // Host code sets what it has pointers to, and exported variables.
    for (const effect of this.reach.hostValues.effects) found.add(effect);
    return this.callers.of(found);
  }

  private touches({ struct, isElement, type }: Write, parts: Parts): boolean {
    const under = this.reach.table.under(type);
    if (under.kind === "struct" || under.kind === "array") {
      const written = this.partsOf(under);
      for (const composite of written.composites) if (parts.composites.has(composite)) return true;
    }
    if (struct !== null) return parts.composites.has(struct);
    return isElement ? parts.elements.has(type) : parts.members.has(type);
  }

  /** A companion can write what it can reach from its arguments. */
  private mayTouch(instance: FuncInstance, parts: Parts): boolean {
    const { table, instances } = this.reach;
    const types = instances.substitution(instance);
    const signature = instance.func.type as Signature;
    const receiver = signature.recv === null ? [] : [signature.recv];
    const seen = new Set<Type>();
    const visit = (type: Type, isHeld: boolean): boolean => {
      const canonical = table.canonical(type);
      if (seen.has(canonical)) return false;
      const under = table.under(canonical);
      if (isHeld) seen.add(canonical);
      switch (under.kind) {
        case "signature":
        case "interface":
          return true;
        case "basic":
          return under.basic === "unsafe.Pointer" || (isHeld && parts.members.has(canonical));
        case "slice":
          return parts.elements.has(table.canonical(under.elem)) || visit(under.elem, true);
        case "pointer":
        case "chan":
          return visit(under.elem, true);
        case "map":
          return visit(under.key, false) || visit(under.elem, false);
        case "array":
          return (isHeld && parts.composites.has(under)) || visit(under.elem, isHeld);
        case "struct":
          if (isHeld && parts.composites.has(under)) return true;
          return under.fields.some((field) => visit(field.type!, isHeld));
        default:
          return true;
      }
    };
    return [...receiver, ...signature.params.vars].some((v) => visit(types.of(v.type!), false));
  }

  private partsOf(under: Type): Parts {
    let parts = this.parts.get(under);
    if (parts === undefined) {
      parts = { composites: new Set(), members: new Set(), elements: new Set() };
      this.parts.set(under, parts);
      this.collect(under, parts);
    }
    return parts;
  }

  private collect(type: Type, parts: Parts): void {
    const { table } = this.reach;
    const under = table.under(type);
    if (under.kind !== "struct" && under.kind !== "array") return;
    if (parts.composites.has(under)) return;
    parts.composites.add(under);
    const members = under.kind === "struct" ? under.fields.map((field) => field.type!) : [under.elem];
    for (const member of members) {
      const canonical = table.canonical(member);
      parts.members.add(canonical);
      if (under.kind === "array") parts.elements.add(canonical);
      this.collect(canonical, parts);
    }
  }
}
