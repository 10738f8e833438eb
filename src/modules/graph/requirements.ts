// The requirements of a main module: which it lists, which of them its own packages need, and the graph that follows, which is
// read only when it is asked for (go.dev/ref/mod, "Lazy module loading").
import { compareGoVersions, pruningVersion, versionWithoutLine } from "../versions/goversion.ts";
import { type ModuleVersion, textOf } from "../versions/paths.ts";
import { compareTexts } from "../versions/semver.ts";
import { type GraphRoots, loadGraph, type ModuleGraph } from "./graph.ts";
import type { ModuleSource } from "./source.ts";

export class Requirements {
  readonly roots: readonly ModuleVersion[];
  readonly isPruned: boolean;
  /** Paths of modules with packages that packages of the main module import. */
  readonly direct: ReadonlySet<string>;
  private readonly source: ModuleSource;
  private readonly versions: ReadonlyMap<string, string>;
  /** In a workspace, each main module has roots of its own. */
  private readonly groups: readonly GraphRoots[] | null;
  private loaded: ModuleGraph | null = null;

  constructor(
    source: ModuleSource,
    roots: readonly ModuleVersion[],
    direct: ReadonlySet<string>,
    isPruned: boolean,
    groups: readonly GraphRoots[] | null = null,
  ) {
    this.source = source;
    this.roots = roots.toSorted((a, b) => compareTexts(a.path, b.path));
    this.direct = direct;
    this.isPruned = isPruned;
    this.versions = new Map(this.roots.map(({ path, version }) => [path, version]));
    this.groups = groups;
  }

  /** Of the main modules, as their go.mod files say. */
  static of(source: ModuleSource): Requirements {
    const { mains } = source;
    const required = mains.modules.map(({ file }) =>
      file.requirements.filter((each) => !mains.isExcluded(each)),
    );
    const external = required.map((list) => list.filter(({ path }) => mains.find(path) === undefined));
    const direct = new Set(external.flat().flatMap(({ path, isIndirect }) => (isIndirect ? [] : [path])));
    const [first] = external;
    if (mains.work === null && mains.modules.length === 1)
      return new Requirements(source, greatest(source, first), direct, mains.isPruned);
    const groups = external.map((modules, i) => ({ modules, isPruned: isPruned(mains.modules[i].file.go) }));
    return new Requirements(source, [], direct, true, groups);
  }

  /** The version of a module that is listed; null if it is not. */
  root(path: string): string | null {
    return this.versions.get(path) ?? null;
  }

  /** Listed modules are not enough to find packages in. */
  get isWorkspace(): boolean {
    return this.groups !== null;
  }

  get isGraphLoaded(): boolean {
    return this.loaded !== null;
  }

  get graph(): ModuleGraph {
    return (this.loaded ??= loadGraph(
      this.groups ?? [{ modules: this.roots, isPruned: this.isPruned }],
      this.source,
    ));
  }

  with(roots: readonly ModuleVersion[], direct = this.direct, isPruned = this.isPruned): Requirements {
    const isSame =
      isPruned === this.isPruned &&
      roots.map(textOf).sort().join() === this.roots.map(textOf).sort().join() &&
      [...direct].sort().join() === [...this.direct].sort().join();
    return isSame ? this : new Requirements(this.source, roots, direct, isPruned);
  }
}

function isPruned(go: string | null): boolean {
  return compareGoVersions(go ?? versionWithoutLine, pruningVersion) >= 0;
}

/** A module that is listed twice counts with the greater version. */
function greatest(source: ModuleSource, modules: readonly ModuleVersion[]): ModuleVersion[] {
  const graph = loadGraph([], source);
  graph.require(modules);
  return graph.buildList();
}
