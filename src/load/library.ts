// The packages of the embedded library that were parsed and checked before in this process: they are the same in all
// programs with the same build tags.
import { FileSet } from "../source/position.ts";
import type { Named } from "../types/types.ts";
import type { Unit } from "./loader.ts";

export class Library {
  /** Their files. */
  readonly fileSet = FileSet.ofLibrary();
  private readonly units = new Map<string, Unit>();
  /** Their generic types, with the instances that the library itself has. */
  private readonly generics = new Map<Named, ReadonlySet<string>>();

  get(path: string): Unit | undefined {
    return this.units.get(path);
  }

  /** Keeps a package without errors whose imports are kept. */
  add(unit: Unit): void {
    if ([...unit.imports.values()].some((imported) => this.units.get(imported.path) !== imported)) return;
    this.units.set(unit.path, unit);
    for (const { kind, type } of unit.checked!.pkg.scope.objects.values())
      if (kind === "typename" && type?.kind === "named" && type.typeParams.length > 0)
        this.generics.set(type, new Set(type.instances.keys()));
  }

  /** Forgets instances of generic types that a program made: they would hold its types. */
  forgetPrograms(): void {
    for (const [{ instances }, own] of this.generics)
      for (const key of instances.keys()) if (!own.has(key)) instances.delete(key);
  }
}
