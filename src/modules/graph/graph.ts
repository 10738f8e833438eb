// The module graph (go.dev/ref/mod, "Minimal version selection" and "Module graph pruning"): what modules require of others,
// and the greatest version of each that is required.
import { compareGoVersions } from "../versions/goversion.ts";
import { type ModuleVersion, textOf } from "../versions/paths.ts";
import { compareTexts, compareVersions } from "../versions/semver.ts";
import type { ModuleSource } from "./source.ts";

/** Modules that a main module requires, and whether the graph stops below those who list all that they need. */
export interface GraphRoots {
  readonly modules: readonly ModuleVersion[];
  readonly isPruned: boolean;
}

export class ModuleGraph {
  private readonly versions = new Map<string, string>();
  private readonly edges = new Map<string, readonly ModuleVersion[]>();
  /** The greatest version of Go that a module asks for; null if none does. */
  go: { readonly version: string; readonly by: ModuleVersion } | null = null;

  /** The version of a module; null if none requires it. */
  selected(path: string): string | null {
    return this.versions.get(path) ?? null;
  }

  /** All modules but the main ones, by path. */
  buildList(): ModuleVersion[] {
    const list = [...this.versions].map(([path, version]) => ({ path, version }));
    return list.sort((a, b) => compareTexts(a.path, b.path));
  }

  /** What a module requires, as far as its go.mod was read; undefined if it was not. */
  requirementsOf(module: ModuleVersion): readonly ModuleVersion[] | undefined {
    return this.edges.get(textOf(module));
  }

  /** All modules whose go.mod was read, also of versions that were not selected. */
  read(): readonly string[] {
    return [...this.edges.keys()];
  }

  require(modules: readonly ModuleVersion[]): void {
    for (const { path, version } of modules) {
      const known = this.versions.get(path);
      if (known === undefined || compareVersions(known, version) < 0) this.versions.set(path, version);
    }
  }

  addEdges(module: ModuleVersion, requirements: readonly ModuleVersion[]): void {
    this.edges.set(textOf(module), requirements);
    this.require(requirements);
  }

  requireGo(version: string, by: ModuleVersion): void {
    if (this.go === null || compareGoVersions(this.go.version, version) < 0) this.go = { version, by };
  }
}

/** Reads go.mod files as far as they matter. */
export function loadGraph(roots: readonly GraphRoots[], source: ModuleSource): ModuleGraph {
  const graph = new ModuleGraph();
  const isMain = ({ path }: ModuleVersion) => source.mains.find(path) !== undefined;
  const unpruned = new Set<string>();
  let level = roots.flatMap(({ modules, isPruned }) => modules.map((module) => ({ module, isPruned })));
  graph.require(level.map(({ module }) => module).filter((module) => !isMain(module)));
  while (level.length > 0) {
    const next: typeof level = [];
    const news = level.filter(({ module, isPruned }) => {
      const key = textOf(module);
      if (isMain(module) || unpruned.has(key)) return false;
      if (!isPruned) unpruned.add(key);
      return true;
    });
    source.prefetch(news.map(({ module }) => module));
    for (const { module, isPruned } of news) {
      const summary = source.summary(module);
      graph.addEdges(
        module,
        summary.requirements.filter((each) => !isMain(each)),
      );
      const go = source.minimalGo(module);
      if (go !== null) graph.requireGo(go, module);
      // Below a module that does not list all that it needs, everything counts.
      if (!isPruned || !summary.isPruned)
        for (const each of summary.requirements)
          next.push({ module: each, isPruned: isPruned && summary.isPruned });
    }
    level = next;
  }
  return graph;
}
