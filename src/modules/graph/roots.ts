// Which modules a go.mod has to list (go.dev/ref/mod, "Module graph pruning"): all that provide packages, at the versions that
// are selected, so that nobody who requires the module has to look further.
import type { LoadedPackage } from "../packages/loaded.ts";
import { compareGoVersions } from "../versions/goversion.ts";
import type { ModuleVersion } from "../versions/paths.ts";
import { compareVersions } from "../versions/semver.ts";
import { minimalRequirements } from "./minimal.ts";
import type { Requirements } from "./requirements.ts";
import type { ModuleSource } from "./source.ts";

/** go.mod would have to be changed, and may not be. */
export const updatesNeeded = "updates to go.mod needed; to update it:\n\tgo mod tidy";

/** The requirements with the modules of the packages, and with at least the versions of `added`. */
export function updateRoots(
  requirements: Requirements,
  direct: ReadonlySet<string>,
  packages: readonly LoadedPackage[],
  added: readonly ModuleVersion[],
  source: ModuleSource,
): Requirements {
  if (requirements.isWorkspace) return requirements;
  return requirements.isPruned
    ? updatePruned(requirements, direct, packages, added)
    : updateUnpruned(requirements, direct, added, source);
}

function updatePruned(
  requirements: Requirements,
  direct: ReadonlySet<string>,
  packages: readonly LoadedPackage[],
  added: readonly ModuleVersion[],
): Requirements {
  const roots = new Map(requirements.roots.map((module) => [module.path, module.version]));
  for (const { module } of packages)
    if (module !== null && module.version !== "" && !roots.has(module.path))
      roots.set(module.path, module.version);
  for (const { path, version } of added)
    if (compareVersions(roots.get(path) ?? "", version) < 0) roots.set(path, version);
  // Each root at the version that all of them select, which may bring others.
  for (
    let current = requirements.with(listOf(roots), direct);
    ;
    current = requirements.with(listOf(roots), direct)
  ) {
    if (current === requirements && !requirements.isGraphLoaded) return current;
    let isChanged = false;
    for (const [path, version] of roots) {
      const selected = current.graph.selected(path);
      if (selected === null || selected === version) continue;
      roots.set(path, selected);
      isChanged = true;
    }
    if (!isChanged) return current;
  }
}

function updateUnpruned(
  requirements: Requirements,
  direct: ReadonlySet<string>,
  added: readonly ModuleVersion[],
  source: ModuleSource,
): Requirements {
  const { graph } = requirements;
  const base = requirements.roots.filter(({ path, version }) => graph.selected(path) === version);
  const list = new Map(graph.buildList().map((module) => [module.path, module]));
  for (const module of added)
    if (compareVersions(list.get(module.path)?.version ?? "", module.version) < 0)
      list.set(module.path, module);
  const paths = new Set(base.map(({ path }) => path));
  for (const { path } of list.values()) if (direct.has(path)) paths.add(path);
  return requirements.with(minimalRequirements([...list.values()], paths, source), direct);
}

function listOf(roots: ReadonlyMap<string, string>): ModuleVersion[] {
  return [...roots].map(([path, version]) => ({ path, version }));
}

/** Only what packages need. */
export function tidyRoots(
  requirements: Requirements,
  packages: readonly LoadedPackage[],
  source: ModuleSource,
): Requirements {
  return requirements.isPruned
    ? tidyPruned(requirements, packages)
    : tidyUnpruned(requirements, packages, source);
}

/** Modules of packages that are imported from all: those nearest first, others only as far as they do not follow. */
function tidyPruned(requirements: Requirements, packages: readonly LoadedPackage[]): Requirements {
  const roots = new Map<string, string>();
  const queued = new Set<LoadedPackage>();
  let queue: LoadedPackage[] = [];
  for (const pkg of packages) {
    if (!pkg.isInAll) continue;
    if (isExternal(pkg)) roots.set(pkg.module!.path, pkg.module!.version);
    queue.push(pkg);
    queued.add(pkg);
  }
  let tidy = requirements.with(listOf(roots));
  while (queue.length > 0) {
    const { graph } = tidy;
    const next: LoadedPackage[] = [];
    for (const pkg of queue) {
      for (const other of [...pkg.imports, ...(pkg.test === null ? [] : [pkg.test])]) {
        if (queued.has(other)) continue;
        queued.add(other);
        next.push(other);
      }
      if (!isExternal(pkg) || roots.has(pkg.module!.path)) continue;
      const { path, version } = pkg.module!;
      if (compareVersions(graph.selected(path) ?? "", version) < 0) roots.set(path, version);
    }
    queue = next;
    tidy = tidy.with(listOf(roots));
  }
  return tidy;
}

function isExternal({ module }: LoadedPackage): boolean {
  return module !== null && module.version !== "";
}

function tidyUnpruned(
  requirements: Requirements,
  packages: readonly LoadedPackage[],
  source: ModuleSource,
): Requirements {
  const kept = new Map<string, ModuleVersion>();
  for (const pkg of packages) if (isExternal(pkg)) kept.set(pkg.module!.path, pkg.module!);
  const base = [...kept.keys()].filter((path) => requirements.direct.has(path));
  return requirements.with(minimalRequirements([...kept.values()], base, source));
}

/** Requirements for another version of Go: those that are pruned list all that the others leave to the graph. */
export function convertPruning(
  requirements: Requirements,
  isPruned: boolean,
  source: ModuleSource,
): Requirements {
  if (requirements.isPruned === isPruned || requirements.isWorkspace) return requirements;
  if (isPruned) return requirements.with(requirements.graph.buildList(), requirements.direct, true);
  const list = requirements.graph.buildList();
  return requirements.with(
    minimalRequirements(list, requirements.direct, source),
    requirements.direct,
    false,
  );
}

/** The version of Go that the go line has to name: its own, or what a requirement needs. */
export function neededGo(own: string, requirements: Requirements): string {
  const { go } = requirements.graph;
  return go !== null && compareGoVersions(go.version, own) > 0 ? go.version : own;
}

/** Modules that are listed, or named, and whose selected versions differ, for messages: by path. */
export function changesBetween(
  before: Requirements,
  after: Requirements,
  named: Iterable<string> = [],
): { path: string; from: string | null; to: string | null }[] {
  const paths = new Set([...[...before.roots, ...after.roots].map(({ path }) => path), ...named]);
  return [...paths].sort().flatMap((path) => {
    const [from, to] = [before.graph.selected(path), after.graph.selected(path)];
    return from === to ? [] : [{ path, from, to }];
  });
}
