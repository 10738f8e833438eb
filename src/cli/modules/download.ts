// `goes mod download`: modules into the cache, and their hashes into go.sum.

import { hashOfGoMod } from "../../modules/archive/dirhash.ts";
import { faultMessage, ModuleFault } from "../../modules/fault.ts";
import { goModOf } from "../../modules/files/gosum.ts";
import { folderAbove } from "../../modules/graph/mains.ts";
import type { Requirements } from "../../modules/graph/requirements.ts";
import { updateRoots } from "../../modules/graph/roots.ts";
import { neededSums, save } from "../../modules/save.ts";
import type { Session } from "../../modules/session.ts";
import { type ModuleVersion, textOf } from "../../modules/versions/paths.ts";
import { openSessionIn, say } from "./command.ts";
import type { Flags } from "./flags.ts";

export function download({ values, rest }: Flags): number {
  const folder = folderAbove(process.cwd(), "go.mod");
  if (folder === null && rest.length === 0) {
    throw new ModuleFault("no modules specified (see 'go help mod download')");
  }
  const session = openSessionIn(folder === null ? [] : [folder], true, { isDownloadTold: false });
  const requirements = session.hasMain ? session.requirements() : null;
  if (rest.includes("all")) return downloadAll(session, requirements!, values.json !== undefined);
  const modules =
    rest.length === 0 ? needed(requirements!) : rest.map((word) => moduleOf(session, requirements, word));
  if (modules.length === 0) say("no module dependencies to download");
  const code = downloadModules(session, modules, values.json !== undefined);
  if (requirements !== null) session.sums.write(neededHashes(session, requirements, rest.length > 0));
  return code;
}

/** All modules of the graph; go.mod gets the versions that are selected. */
function downloadAll(session: Session, requirements: Requirements, isJson: boolean): number {
  const updated = updateRoots(
    requirements,
    requirements.direct,
    [],
    requirements.graph.buildList().filter(({ path }) => requirements.root(path) !== null),
    session.source,
  );
  const modules = updated.graph.buildList();
  const code = downloadModules(session, modules, isJson);
  save(session, { requirements: updated, packages: [], extra: modules });
  return code;
}

function downloadModules(session: Session, modules: readonly ModuleVersion[], isJson: boolean): number {
  session.source.prefetchFolders(modules);
  const results = modules.map((module) => resultOf(session, module));
  for (const result of results) {
    if (isJson) process.stdout.write(`${JSON.stringify(result, null, "\t")}\n`);
    else if (result.Error !== undefined) say(result.Error);
  }
  return results.some(({ Error }) => Error !== undefined) ? 1 : 0;
}

/** All modules of the graph; of a pruned one, those that the main module lists. */
function needed(requirements: Requirements): readonly ModuleVersion[] {
  if (requirements.isPruned && !requirements.isWorkspace) return requirements.roots;
  return requirements.graph.buildList();
}

function moduleOf(session: Session, requirements: Requirements | null, word: string): ModuleVersion {
  const [path, query] = word.split("@");
  const current = requirements?.graph.selected(path) ?? null;
  if (query === undefined && current !== null) return { path, version: current };
  if (query === undefined && session.hasMain) throw new ModuleFault(`module ${path}: not a known dependency`);
  return { path, version: session.queries.resolve(path, query ?? "latest", current) };
}

/** Without arguments, hashes of go.mod files alone: archives were not asked for by packages. */
function neededHashes(session: Session, requirements: Requirements, withArchives: boolean) {
  const isOfGraph = neededSums(session, { requirements, packages: [] });
  const actual = requirements.graph.buildList().map((module) => session.source.actual(module));
  const archives = new Set(actual.flatMap((module) => (module === null ? [] : [textOf(module)])));
  return (module: ModuleVersion) => isOfGraph(module) || (withArchives && archives.has(textOf(module)));
}

/** As `go mod download -json` calls its parts. */
interface Result {
  readonly Path: string;
  readonly Version: string;
  readonly Error?: string;
  readonly Info?: string;
  readonly GoMod?: string;
  readonly Zip?: string;
  readonly Dir?: string;
  readonly Sum?: string;
  readonly GoModSum?: string;
}

function resultOf(session: Session, module: ModuleVersion): Result {
  const { path: Path, version: Version } = module;
  try {
    const actual = session.source.actual(module);
    if (actual === null) return { Path, Version };
    const { cache, sums } = session.source;
    const GoModSum = hashOfGoMod(cache.goMod(actual));
    sums.verify(goModOf(actual), GoModSum);
    const Dir = session.source.download(actual);
    cache.info(actual.path, actual.version);
    const file = (kind: "info" | "mod" | "zip") => cache.layout.file(actual, kind);
    const files = { Info: file("info"), GoMod: file("mod"), Zip: file("zip"), Dir };
    return { Path, Version, ...files, Sum: cache.zipHash(actual), GoModSum };
  } catch (error) {
    return { Path, Version, Error: withSubject(module, faultMessage(error)) };
  }
}

function withSubject(module: ModuleVersion, message: string): string {
  return message.includes(module.path) ? message : `${textOf(module)}: ${message}`;
}
