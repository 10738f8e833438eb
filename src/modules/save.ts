// Writing go.mod and go.sum (go.dev/ref/mod, "Automatic updates"): what was found out, and nothing else changes.
import { join } from "node:path";
import { writeWhole } from "./cache/layout.ts";
import { goModSuffix } from "./files/gosum.ts";
import type { Requirements } from "./graph/requirements.ts";
import type { LoadedPackage } from "./packages/loaded.ts";
import type { Session } from "./session.ts";
import { type ModuleVersion, textOf } from "./versions/paths.ts";

interface Result {
  readonly requirements: Requirements;
  readonly packages: readonly LoadedPackage[];
  /** Other modules whose hashes are kept. */
  readonly extra?: readonly ModuleVersion[];
}

/** The text that go.mod should have. */
export function goModText(session: Session, { requirements }: Pick<Result, "requirements">): string {
  const { file } = session.mains.first;
  if (file.go !== session.goVersion && (file.go !== null || session.mayChange))
    file.setGo(file.go === null ? session.ownVersion : session.goVersion);
  const list = requirements.roots.map(({ path, version }) => ({
    path,
    version,
    isIndirect: !requirements.direct.has(path),
  }));
  file.setRequirements(list);
  return file.text();
}

/** Writes both files where they change. */
export function save(session: Session, result: Result, isTidy = false): void {
  if (!result.requirements.isWorkspace) {
    const { directory, text } = session.mains.first;
    const updated = goModText(session, result);
    if (updated !== text) writeWhole(join(directory, "go.mod"), updated);
  }
  session.sums.write(neededSums(session, result), isTidy);
}

/** Which hashes are needed: of the modules that may have a loaded package, and of all go.mod files that were read. */
export function neededSums(
  session: Session,
  { requirements, packages, extra = [] }: Result,
): (module: ModuleVersion) => boolean {
  const needed = new Set<string>();
  const add = (module: ModuleVersion, suffix: string) => {
    const actual = session.source.actual(module);
    if (actual !== null) needed.add(textOf(actual) + suffix);
  };
  const graph =
    requirements.isPruned && !requirements.isGraphLoaded && !requirements.isWorkspace
      ? null
      : requirements.graph;
  const versionOf = (path: string) => (graph === null ? requirements.root(path) : graph.selected(path));
  for (const { path, module } of packages) {
    if (module === null || module.version === "") continue;
    add(module, goModSuffix);
    const isListed = requirements.root(module.path) === module.version && requirements.isPruned;
    const version = isListed ? (prefix: string) => requirements.root(prefix) : versionOf;
    for (const candidate of session.finder.candidates(path, version))
      if (candidate.version !== "") add(candidate, "");
  }
  for (const module of extra) add(module, "");
  const read = graph === null ? requirements.roots.map(textOf) : graph.read();
  for (const name of read) {
    const at = name.lastIndexOf("@");
    add({ path: name.slice(0, at), version: name.slice(at + 1) }, goModSuffix);
  }
  return (module) => needed.has(textOf(module));
}
