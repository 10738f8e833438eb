// What a build uses of Go packages: names by folder, gathered from the modules that import them.

/** By folder of the package: the names that are used; null for all of them. */
export type UsedExports = ReadonlyMap<string, readonly string[] | null>;

export class UsedNames {
  private readonly folders = new Map<string, Set<string> | null>();

  /** `names` is null where they cannot be seen. */
  use(folder: string, names: Iterable<string> | null): void {
    const known = this.folders.get(folder);
    if (names === null || known === null) this.folders.set(folder, null);
    else this.folders.set(folder, new Set([...(known ?? []), ...names]));
  }

  has(folder: string): boolean {
    return this.folders.has(folder);
  }

  /** The same whatever was gathered first. */
  result(): UsedExports {
    const folders = [...this.folders].sort(([a], [b]) => (a < b ? -1 : 1));
    return new Map(folders.map(([folder, names]) => [folder, names === null ? null : [...names].sort()]));
  }
}
