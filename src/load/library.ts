// The packages of the embedded library that were parsed and checked before in this process: they are the same in all
// programs with the same build tags.
import { FileSet } from "../source/position.ts";
import { Generics } from "./generics.ts";
import type { Unit } from "./unit.ts";

export class Library {
  /** Their files. */
  readonly fileSet = FileSet.ofLibrary();
  readonly generics = new Generics();
  private readonly units = new Map<string, Unit>();

  get(path: string): Unit | undefined {
    return this.units.get(path);
  }

  /** Keeps a package without errors whose imports are kept. */
  add(unit: Unit): void {
    if ([...unit.imports.values()].some((imported) => this.units.get(imported.path) !== imported)) return;
    this.units.set(unit.path, unit);
    this.generics.add(unit.checked!.pkg);
  }
}
