// Which Go files a development server of Vite gives away: those that it would as TypeScript, and what is public anyway; and
// what it adds to them.
import { readdirSync, realpathSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { isFileLoadingAllowed, type ResolvedConfig } from "vite";
import { fetchedSource } from "../src/host/gosource.ts";
import { nodeHost, runtimeDirectory } from "../src/host/node.ts";
import { readSettings } from "../src/modules/settings.ts";
import { packageFile, remotePart, withoutQuery } from "./ids.ts";

const moduleCache = realPath(readSettings().cache);
/** Sources of Go's library: of an installed Go, and what was fetched, which may come while the server runs. */
const { goroot } = nodeHost();
const libraries = () => [goroot, realPath(fetchedSource())].filter((folder) => folder !== null);

/**
 * The id under which a development server knows the module of a package for other Go packages. Vite takes the path of what
 * a module imports for one that it may serve; so what it may not show has an id that is no path.
 */
export function servedId(config: ResolvedConfig, id: string): string {
  const file = packageFile(id);
  return file === null || isAllowed(config, file) ? id : hiddenId(id);
}

const hidden = "\0goes:";

export function hiddenId(id: string): string {
  return hidden + id;
}

/** The id of the module itself. */
export function plainId(id: string): string {
  return id.startsWith(hidden) ? id.slice(hidden.length) : id;
}

/** Throws what Vite answers for files that it does not serve if a module shows one. `sources` are those of a package's module. */
export async function checkServed(
  config: ResolvedConfig,
  id: string,
  sources: Promise<readonly string[]>,
): Promise<void> {
  if (plainId(id) !== id) throw deniedError(withoutQuery(plainId(id)));
  const denied = [...goFilesBeside(id), ...(await sources)].find((file) => !isAllowed(config, file));
  if (denied !== undefined) throw deniedError(denied);
}

/** The map of a served module: generic functions of other packages may be in it, of files that are not served. */
export function servedMap(config: ResolvedConfig, map: string): string {
  const json = JSON.parse(map);
  const sources: string[] = json.sources;
  if (sources.every((file) => isAllowed(config, file))) return map;
  const content = (file: string, i: number) =>
    isAllowed(config, file) ? json.sourcesContent[i] : "// This file is not served.\n";
  return JSON.stringify({ ...json, sourcesContent: sources.map(content) });
}

/** The module of a package, with a line that keeps its types when it is loaded again. */
export function keepingTypes(code: string, map: string | null) {
  const line = 'import { begin as $begin } from "goes/runtime/served/types"; $begin(import.meta.url);\n';
  const { mappings, ...rest } = map === null ? { mappings: "" } : JSON.parse(map);
  return {
    code: line + code,
    map: map === null ? null : JSON.stringify({ ...rest, mappings: `;${mappings}` }),
  };
}

/** The Go files beside one that is asked for in whatever form, found before any of them becomes part of the program. */
function goFilesBeside(id: string): readonly string[] {
  // What calls a package in a worker shows its documentation.
  const path = remotePart(id)?.file ?? withoutQuery(id);
  if (!path.endsWith(".go")) return [];
  try {
    const names = readdirSync(dirname(path)).filter((name) => name.endsWith(".go"));
    return names.map((name) => join(dirname(path), name));
  } catch {
    return [];
  }
}

/** Whether Vite would load a `.ts` at this place. The library and packages of the module cache are public. */
function isAllowed(config: ResolvedConfig, file: string): boolean {
  const real = realPath(file);
  if (file.startsWith(runtimeDirectory + sep) || isPublished(real)) return true;
  return isFileLoadingAllowed(config, file) && isFileLoadingAllowed(config, real);
}

/** In a module cache, where folders are named `module@version`, or in the sources of Go's library. */
function isPublished(file: string): boolean {
  const isOfModule = /@v\d/.test(file) && (/\/pkg\/mod\//.test(file) || file.startsWith(moduleCache + sep));
  return isOfModule || libraries().some((library) => file.startsWith(library + sep));
}

function realPath(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}

/** Vite answers it as it answers requests for other files that it does not serve. */
function deniedError(file: string): Error {
  return Object.assign(new Error(`Denied ID ${file}`), { code: "ERR_DENIED_ID", id: realPath(file) });
}
