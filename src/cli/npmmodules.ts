// Where Node finds the npm packages that JavaScript of a program imports by name: the program itself runs from the cache, in
// whose folder there are none. The algorithm is that of Node's documentation, "Modules: ECMAScript modules", for imports.
import { existsSync, readFileSync, statSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

/** An entry of `exports`: a path, alternatives, or what holds under conditions. */
type Target = string | null | readonly Target[] | { readonly [key: string]: Target };

const conditions = new Set(["node", "import", "module-sync", "default"]);

/** The URL of what a specifier of no file means in a folder; null where Node itself knows, or finds nothing. */
export function npmModule(specifier: string, folder: string): string | null {
  if (isBuiltin(specifier) || /^(?:\.|\/|#|[a-z]+:)/.test(specifier)) return null;
  const [, name, rest] = /^((?:@[^/]+\/)?[^/]+)(.*)$/.exec(specifier) ?? [];
  const home = name === undefined ? null : packageFolder(name, folder);
  const file = home === null ? null : fileIn(home, `.${rest}`);
  return file === null ? null : pathToFileURL(file).href;
}

function packageFolder(name: string, folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    const found = join(at, "node_modules", name);
    if (existsSync(join(found, "package.json"))) return found;
    if (at === dirname(at)) return null;
  }
}

function fileIn(home: string, subpath: string): string | null {
  const { exports, main } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  if (exports != null) {
    const target = exported(exports, subpath);
    return target === null ? null : join(home, target);
  }
  const path = join(home, subpath === "." ? (main ?? "index.js") : subpath);
  return [path, `${path}.js`, join(path, "index.js")].find((file) => isFile(file)) ?? null;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** What `exports` of a package says of a subpath. */
function exported(exports: Target, subpath: string): string | null {
  const isMap =
    typeof exports === "object" &&
    exports !== null &&
    Object.keys(exports).some((key) => key.startsWith("."));
  if (!isMap) return subpath === "." ? chosen(exports, "") : null;
  const map = exports as { readonly [key: string]: Target };
  if (Object.hasOwn(map, subpath)) return chosen(map[subpath], "");
  // The most specific pattern comes first.
  const patterns = Object.keys(map).filter((key) => key.includes("*"));
  for (const key of patterns.sort((x, y) => y.indexOf("*") - x.indexOf("*") || y.length - x.length)) {
    const [before, after] = key.split("*");
    const isMatch = subpath.startsWith(before) && subpath.endsWith(after) && subpath.length >= key.length;
    if (isMatch) return chosen(map[key], subpath.slice(before.length, subpath.length - after.length));
  }
  return null;
}

function chosen(target: Target, match: string): string | null {
  if (typeof target === "string") return target.replaceAll("*", match);
  if (target === null) return null;
  const options = Array.isArray(target)
    ? target
    : Object.entries(target).flatMap(([condition, value]) => (conditions.has(condition) ? [value] : []));
  for (const option of options) {
    const found = chosen(option, match);
    if (found !== null) return found;
  }
  return null;
}
