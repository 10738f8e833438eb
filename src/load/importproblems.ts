// What is wrong with the imports of a package, and with what is imported: the go command tells it in the order of the import
// paths, and once for each, while packages are loaded in the order of the source.
import type { ImportSpec } from "../syntax/nodes.ts";

export class ImportProblems<Problem> {
  /** Those of the whole program so far. */
  private readonly all: Problem[];
  private readonly byPath = new Map<string, readonly Problem[]>();

  constructor(all: Problem[]) {
    this.all = all;
  }

  /** Those that are found while an import is loaded are kept apart. */
  during({ path: { value: path } }: ImportSpec, load: () => void): void {
    const before = this.all.length;
    load();
    const found = this.all.splice(before);
    if (found.length > 0 && !this.byPath.has(path)) this.byPath.set(path, found);
  }

  tell(): void {
    const paths = [...this.byPath.keys()].sort();
    for (const path of paths) this.all.push(...this.byPath.get(path)!);
  }
}
