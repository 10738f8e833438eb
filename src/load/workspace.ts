// The packages of one program, from one compilation to the next: those whose files and imports stay are not parsed and
// checked again. Their positions stay, too: files that are read anew come behind all others.
import { FileSet, highestPos } from "../source/position.ts";
import { Generics } from "./generics.ts";
import { Gone } from "./gone.ts";
import type { Inquiry } from "./inquiry.ts";
import type { Library } from "./library.ts";
import { type Refreshed, refreshed, type Source } from "./refresh.ts";
import type { Unit } from "./unit.ts";

interface Kept {
  readonly unit: Unit;
  readonly inquiry: Inquiry;
}

export class Workspace {
  readonly library: Library;
  fileSet: FileSet;
  private readonly generics = new Generics();
  private kept = new Map<string, Kept>();
  /** Of the compilation at hand. */
  private next = new Map<string, Kept>();
  /** What will not be kept. */
  private readonly gone = new Gone();

  constructor(library: Library) {
    this.library = library;
    this.fileSet = new FileSet(library.fileSet);
  }

  /** A compilation begins: what the last one has not used is over. */
  begin(): void {
    for (const [path, { unit }] of this.kept)
      if (this.next.get(path)?.unit !== unit) this.gone.packages.add(unit.result!.pkg);
    this.kept = this.next;
    this.next = new Map();
    this.forget();
    if (this.fileSet.end > highestPos / 2) this.startAnew();
    this.fileSet.retain(
      [...this.kept.values()].flatMap(({ unit }) => unit.parsed.files.map(({ pos }) => pos)),
    );
  }

  /** The program is over: the library is not to hold anything of it. */
  end(): void {
    this.begin();
    this.startAnew();
  }

  /**
   * Brings a package up to date that an edit has changed, but not what others see of it; its imports are current. False if it
   * has to be loaded anew.
   */
  refresh(unit: Unit, source: Omit<Source, "fileSet">): boolean {
    const now = refreshed(unit, { ...source, fileSet: this.fileSet });
    if (now !== null) this.replace(unit, now);
    else this.drop(unit);
    return now !== null;
  }

  private replace(unit: Unit, { inquiry, checked }: Refreshed): void {
    const old = unit.checked!;
    unit.checked = checked;
    this.gone.addBodies(old.info);
    this.kept.set(unit.path, { unit, inquiry });
    for (const { unit: importer } of this.kept.values()) {
      const imports = importer.checked!.imports;
      const place = imports.indexOf(old);
      if (place >= 0) imports[place] = checked;
    }
  }

  private drop(unit: Unit): void {
    this.kept.delete(unit.path);
    this.gone.packages.add(unit.result!.pkg);
  }

  get(path: string): Kept | undefined {
    return this.kept.get(path);
  }

  /** A package that was kept is part of the program again. */
  use(unit: Unit): void {
    const kept = this.kept.get(unit.path);
    if (kept?.unit === unit) this.next.set(unit.path, kept);
  }

  /** A package that was checked. It is kept if there is nothing to say of it, and its imports are kept. */
  add(unit: Unit, inquiry: Inquiry, isClean: boolean): void {
    if (isClean && [...unit.imports.values()].every((imported) => this.isKept(this.next, imported))) {
      this.next.set(unit.path, { unit, inquiry });
      this.generics.add(unit.result!.pkg);
    } else this.gone.packages.add(unit.result!.pkg);
  }

  private isKept(units: ReadonlyMap<string, Kept>, unit: Unit): boolean {
    return (units.get(unit.path)?.unit ?? this.library.get(unit.path)) === unit;
  }

  private startAnew(): void {
    for (const { unit } of this.kept.values()) this.gone.packages.add(unit.result!.pkg);
    this.kept.clear();
    this.forget();
    this.fileSet = new FileSet(this.library.fileSet);
  }

  private forget(): void {
    this.generics.forget(this.gone);
    this.library.generics.forget(this.gone);
    this.gone.clear();
  }
}
