// Changing versions (go.dev/ref/mod, "go get"): a requirement that is raised raises what it requires; one that is lowered, or
// removed, lowers or removes all that would require more.
import { ModuleFault } from "../fault.ts";
import type { ModuleVersion } from "../versions/paths.ts";
import { textOf } from "../versions/paths.ts";
import { compareVersions } from "../versions/semver.ts";
import type { ModuleGraph } from "./graph.ts";
import type { Requirements } from "./requirements.ts";
import type { ModuleSource } from "./source.ts";

/** What a module has to have: exactly this version; null: it must not be required. */
export type Wanted = ReadonlyMap<string, string | null>;

export function editVersions(requirements: Requirements, wanted: Wanted, source: ModuleSource): Requirements {
  const roots = new Map(requirements.roots.map(({ path, version }) => [path, version]));
  // Lowered modules must not keep what they no longer need themselves.
  const isLowering = [...wanted].some(([path, version]) => {
    const selected = requirements.graph.selected(path);
    return selected !== null && (version === null || compareVersions(version, selected) < 0);
  });
  if (isLowering)
    for (const { path, version } of requirements.graph.buildList())
      if (!roots.has(path)) roots.set(path, version);
  for (const [path, version] of wanted) {
    if (version === null) roots.delete(path);
    else roots.set(path, version);
  }
  for (;;) {
    const next = requirements.with([...roots].map(([path, version]) => ({ path, version })));
    const { graph } = next;
    const conflicts = [...wanted].filter(([path, version]) => exceeds(graph.selected(path), version));
    if (conflicts.length === 0) return settled(next, roots, requirements, isLowering);
    lower(roots, conflicts, wanted, graph, source);
  }
}

function exceeds(selected: string | null, wanted: string | null): boolean {
  return selected !== null && (wanted === null || compareVersions(selected, wanted) > 0);
}

/** Lowers the roots that lead to more than is wanted. */
function lower(
  roots: Map<string, string>,
  conflicts: readonly [string, string | null][],
  wanted: Wanted,
  graph: ModuleGraph,
  source: ModuleSource,
): void {
  for (const [path, version] of conflicts) {
    const guilty = [...roots].filter(([root, own]) => {
      return root !== path && leadsTo({ path: root, version: own }, path, version, graph);
    });
    if (guilty.length === 0)
      throw new ModuleFault(`${path}@${version ?? "none"}: cannot be had with the other requirements`);
    for (const [root, own] of guilty) {
      const required = wanted.get(root);
      if (required != null) throw conflictFault({ path: root, version: required }, path, version, graph);
      const previous = previousVersion(root, own, source);
      if (previous === null) roots.delete(root);
      else roots.set(root, previous);
    }
  }
}

function conflictFault(
  root: ModuleVersion,
  path: string,
  version: string | null,
  graph: ModuleGraph,
): ModuleFault {
  const chain = chainTo(root, path, version, graph);
  const first = `${textOf(root)} requires ${chain.slice(1).map(textOf).join(", which requires ")}`;
  return new ModuleFault(`${first}, but ${path}@${version ?? "none"} is requested`);
}

function leadsTo(root: ModuleVersion, path: string, version: string | null, graph: ModuleGraph): boolean {
  return chainTo(root, path, version, graph).length > 0;
}

/** The way from a module to more than is wanted; empty if there is none. */
function chainTo(
  root: ModuleVersion,
  path: string,
  version: string | null,
  graph: ModuleGraph,
): ModuleVersion[] {
  const seen = new Set<string>();
  const work: ModuleVersion[][] = [[root]];
  for (let chain = work.shift(); chain !== undefined; chain = work.shift()) {
    const last = chain.at(-1)!;
    if (last.path === path && exceeds(last.version, version)) return chain;
    if (seen.has(textOf(last))) continue;
    seen.add(textOf(last));
    for (const next of graph.requirementsOf(last) ?? []) work.push([...chain, next]);
  }
  return [];
}

function previousVersion(path: string, version: string, source: ModuleSource): string | null {
  try {
    return source.versions(path).findLast((other) => compareVersions(other, version) < 0) ?? null;
  } catch (error) {
    if (error instanceof ModuleFault) return null;
    throw error;
  }
}

/** Roots at the versions that are selected; those that were added to lower versions stay only where they hold something. */
function settled(
  next: Requirements,
  roots: ReadonlyMap<string, string>,
  before: Requirements,
  isLowering: boolean,
): Requirements {
  const kept = [...roots].filter(
    ([path]) => !isLowering || before.root(path) !== null || next.direct.has(path) || !isImplied(path, next),
  );
  return next.with(kept.map(([path, version]) => ({ path, version: next.graph.selected(path) ?? version })));
}

function isImplied(path: string, requirements: Requirements): boolean {
  const others = requirements.roots.filter((root) => root.path !== path);
  return requirements.with(others).graph.selected(path) === requirements.graph.selected(path);
}
