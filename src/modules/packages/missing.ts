// Finding a module for a package that no requirement provides (go.dev/ref/mod, "Resolving a package to a module"): a replacement
// that has it, else the module with the longest path whose latest version does.
import { ModuleFault } from "../fault.ts";
import type { Requirements } from "../graph/requirements.ts";
import type { Session } from "../session.ts";
import { type ModuleVersion, majorOfSuffix, modulePathProblem, splitPath } from "../versions/paths.ts";
import { zeroPseudo } from "../versions/pseudo.ts";
import { compareVersions } from "../versions/semver.ts";
import { prefixesOf } from "./finder.ts";

export function moduleForImport(session: Session, path: string, requirements: Requirements): ModuleVersion {
  const replaced = replacementWith(session, path);
  if (replaced !== null) return replaced;
  session.say(`finding module for package ${path}`);
  const module = moduleWith(session, path, "latest", () => null);
  const selected = requirements.graph.selected(module.path);
  if (selected === null || compareVersions(selected, module.version) < 0) return module;
  if (selected !== module.version)
    throw new ModuleFault(
      `package ${path} provided by ${module.path} at latest version ${module.version} but not at required version ${selected}`,
    );
  return module;
}

function replacementWith({ source, finder }: Session, path: string): ModuleVersion | null {
  const newest = new Map<string, string>();
  for (const { path: module, version } of source.mains.replacements) {
    if (path !== module && !path.startsWith(`${module}/`)) continue;
    const own = version ?? zeroPseudo(majorOfSuffix(splitPath(module)?.major ?? ""));
    if (compareVersions(newest.get(module) ?? "", own) < 0) newest.set(module, own);
  }
  const found = prefixesOf(path).flatMap((prefix) => {
    const version = newest.get(prefix);
    return version === undefined ? [] : [{ path: prefix, version }];
  });
  return found.find((module) => finder.folderIn(path, module) !== null) ?? null;
}

/** The module with the longest path that has the package in the version that the query means. */
export function moduleWith(
  { source, finder, queries }: Session,
  path: string,
  query: string,
  currentOf: (module: string) => string | null,
): ModuleVersion {
  const candidates = prefixesOf(path).filter((prefix) => modulePathProblem(prefix) === null);
  if (candidates.length === 0)
    throw new ModuleFault(modulePathProblem(path) ?? `malformed import path ${path}`);
  source.cache.prefetchVersions(candidates);
  const faults: ModuleFault[] = [];
  const empty: ModuleVersion[] = [];
  for (const candidate of candidates) {
    try {
      const module = { path: candidate, version: queries.resolve(candidate, query, currentOf(candidate)) };
      if (finder.folderIn(path, module) !== null) return module;
      empty.push(module);
    } catch (error) {
      if (!(error instanceof ModuleFault)) throw error;
      faults.push(error);
    }
  }
  const serious = faults.find(({ isMissing }) => !isMissing);
  if (empty.length === 0 || (serious !== undefined && empty.length === 0)) {
    const fault = serious ?? faults[0];
    throw new ModuleFault(`cannot find module providing package ${path}: ${fault.message}`, fault.isMissing);
  }
  const [{ path: module, version }] = empty;
  const found = version === query ? "" : ` (${version})`;
  throw new ModuleFault(
    `module ${module}@${query} found${found}, but does not contain package ${path}`,
    true,
  );
}
