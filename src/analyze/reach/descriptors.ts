// The types that have descriptors at run time: of values in interfaces with what they consist of, of assertions, of keys that
// JS does not compare as Go does, and of variables behind an unsafe.Pointer. Other objects nobody asks for their type.
import type { TypeTable } from "../../core/typetable.ts";
import type { Program } from "../../load/program.ts";
import { partsOf } from "../../types/parts.ts";
import type { Named, Type } from "../../types/types.ts";

/** Told of each type that has one, when it is met. */
type Met = (type: Type) => void;

export class Descriptors {
  private readonly program: Program;
  private readonly table: TypeTable;
  private readonly met: Met;
  private readonly described = new Set<Type>();
  /** Defined types that the program uses. */
  private readonly used = new Set<Named>();
  /** Objects are asked for their types that are in no interface. */
  private hasAll = false;
  /** The program has a boundary: host code comes to have values of types that it can name, and of the user's. */
  hasPublic: boolean;

  constructor(program: Program, table: TypeTable, met: Met) {
    this.program = program;
    this.table = table;
    this.met = met;
    this.hasPublic = program.roots.some(({ name }) => name !== "main");
  }

  /** Code that stands nowhere in the program may look into descriptors. */
  get isOpen(): boolean {
    return this.hasAll || this.hasPublic;
  }

  /** A type that the program uses. */
  use(type: Named): void {
    this.used.add(type);
    if (this.isSeen(type)) this.add(type);
  }

  /** Code that stands nowhere in the program may have to do with objects of the type. */
  isSeen(type: Type): boolean {
    return this.hasAll || (this.hasPublic && (type.kind !== "named" || this.isPublic(type)));
  }

  /** The type has a descriptor, and with it those of its parts. */
  add(type: Type): void {
    if (this.described.has(type)) return;
    this.described.add(type);
    this.met(type);
    const parts =
      type.kind === "named" ? [...type.typeArgs, ...partsOf(this.table.under(type))] : partsOf(type);
    for (const part of parts) this.add(this.table.canonical(part));
  }

  has(type: Type): boolean {
    const isKnown = (t: Type) => this.described.has(this.table.canonical(t));
    return isKnown(type) || isKnown(this.table.pointerTo(type));
  }

  /** Whatever object there is may be asked for its type: what is around a variable is reached from its address. */
  addAll(): void {
    if (this.hasAll) return;
    this.hasAll = true;
    for (const type of this.used) this.add(type);
  }

  /** Host code gets values that no exported function shows. */
  addPublic(): void {
    if (this.hasPublic) return;
    this.hasPublic = true;
    for (const type of this.used) if (this.isPublic(type)) this.add(type);
  }

  private isPublic({ obj }: Named): boolean {
    return obj.exported || this.program.byPath.get(obj.pkg!.path)?.standard !== true;
  }
}
