// Patterns of packages (go help packages) as modules mean them: folders, import paths, "all", and both with "...".
import { existsSync, readdirSync } from "node:fs";
import { isAbsolute, join, resolve } from "node:path";
import { ModuleFault } from "../fault.ts";
import type { MainModule } from "../graph/mains.ts";
import type { Requirements } from "../graph/requirements.ts";
import type { Session } from "../session.ts";
import { goFilesIn } from "./imports.ts";

/** What patterns leave out. */
const skipped = /^[._]|^testdata$/;

/** All packages of the main modules. */
export function mainPackages({ mains }: Session): string[] {
  return mains.modules.flatMap((main) => packagesBelow(main, main.directory)).sort();
}

/** The import paths of a module's packages in a folder and below it. */
function packagesBelow(main: MainModule, folder: string): string[] {
  const ignored = new Set(
    main.file.ignored.map((path) => (path.startsWith("./") ? join(main.directory, path) : path)),
  );
  const found: string[] = [];
  const visit = (directory: string) => {
    if (goFilesIn(directory).length > 0) found.push(pathIn(main, directory));
    for (const entry of readdirSync(directory, { withFileTypes: true })) {
      const below = join(directory, entry.name);
      const isLeftOut =
        !entry.isDirectory() ||
        skipped.test(entry.name) ||
        ignored.has(below) ||
        ignored.has(entry.name) ||
        existsSync(join(below, "go.mod")) ||
        (entry.name === "vendor" && existsSync(join(below, "modules.txt")));
      if (!isLeftOut) visit(below);
    }
  };
  visit(folder);
  return found;
}

function pathIn(main: MainModule, directory: string): string {
  return main.path + directory.slice(main.directory.length);
}

/** The import paths that a pattern of the command line means, which may be of modules that are not there yet. */
export function expandPattern(session: Session, pattern: string, requirements: Requirements): string[] {
  if (pattern === "all") return mainPackages(session);
  const isFolder = /^\.{1,2}(?:\/|$)/.test(pattern) || isAbsolute(pattern);
  if (isFolder) return inFolder(session, pattern);
  if (!pattern.includes("...")) return [pattern];
  const matches = matcherOf(pattern);
  const own = mainPackages(session).filter(matches);
  const others = (
    requirements.isWorkspace || requirements.isGraphLoaded
      ? requirements.graph.buildList()
      : requirements.roots
  )
    .filter(({ path }) => mayMatch(pattern, path))
    .flatMap((module) => {
      const directory = session.source.folder(module);
      return packagesBelow({ ...session.mains.first, path: module.path, directory }, directory).filter(
        matches,
      );
    });
  return [...own, ...others];
}

function inFolder(session: Session, pattern: string): string[] {
  const isDeep = pattern.endsWith("/...");
  const folder = resolve(isDeep ? pattern.slice(0, -4) : pattern);
  const main = session.mains.modules.find(
    ({ directory }) => folder === directory || folder.startsWith(`${directory}/`),
  );
  if (!existsSync(folder) && main !== undefined)
    throw new ModuleFault(`${pattern} (${folder}) is not a package in module rooted at ${main.directory}`);
  if (main === undefined)
    throw new ModuleFault(
      `pattern ${pattern}: directory prefix ${pattern.replace(/\/?\.\.\.$/, "")} does not contain main module or its selected dependencies`,
    );
  return isDeep ? packagesBelow(main, folder) : [pathIn(main, folder)];
}

/** `a/...` also means a itself. */
export function matcherOf(pattern: string): (path: string) => boolean {
  const text = pattern.replace(/[\\^$+?.()|[\]{}]/g, "\\$&").replaceAll("\\.\\.\\.", ".*");
  const expression = new RegExp(`^${text.replace(/\/\.\*$/, "(?:/.*)?")}$`);
  return (path) => expression.test(path);
}

function mayMatch(pattern: string, module: string): boolean {
  const start = pattern.slice(0, pattern.indexOf("..."));
  return module.startsWith(start) || start.startsWith(`${module}/`);
}
