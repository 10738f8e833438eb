// The package.json of `goes build --lib`: what it says of the author is what the package.json beside the go.mod says.
import { dirname, join } from "node:path";
import type { Host } from "../load/host.ts";
import type { CheckedPackage } from "../load/program.ts";

/** What the author says, and we hand on. */
const kept = [
  "name",
  "version",
  "description",
  "keywords",
  "license",
  "author",
  "homepage",
  "repository",
  "bugs",
];

interface Library {
  readonly roots: readonly CheckedPackage[];
  /** Names of the facades, without `.js`. */
  readonly names: ReadonlyMap<CheckedPackage, string>;
  /** Modules with side effects. */
  readonly effects: readonly string[];
}

export function npmManifest(
  { roots, names, effects }: Library,
  licenses: ReadonlyMap<string, string>,
  host: Host,
): string {
  const folder = moduleFolder(roots[0], host);
  const own = folder === null ? {} : ownManifest(join(folder, "package.json"), host);
  const paths = [...names.values()].sort();
  const single = paths.length === 1 ? paths[0] : paths.find((path) => path === "index");
  const entries = paths.map((path) => [`./${path}`, entry(path)] as const);
  const main = single === undefined ? {} : { main: `./${single}.js`, types: `./${single}.d.ts` };
  const root = single === undefined ? [] : [[".", entry(single)] as const];
  const manifest = {
    name: npmName(modulePath(roots[0], folder)),
    version: "0.0.0",
    ...(licenses.has("LICENSE") ? { license: "SEE LICENSE IN LICENSE" } : {}),
    ...own,
    type: "module",
    ...main,
    exports: Object.fromEntries([
      ...root,
      ...entries.filter(([path]) => path !== "./index"),
      ["./package.json", "./package.json"],
    ]),
    sideEffects: effects,
    files: ["**", "!.goes-build.json"],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function entry(path: string) {
  return { types: `./${path}.d.ts`, default: `./${path}.js` };
}

/** The folder of the go.mod above a package; null without one. */
export function moduleFolder({ dir }: CheckedPackage, host: Host): string | null {
  for (let folder = dir; ; folder = dirname(folder)) {
    if (host.isFile(join(folder, "go.mod"))) return folder;
    if (folder === dirname(folder)) return null;
  }
}

function ownManifest(file: string, host: Host): Record<string, unknown> {
  const bytes = host.readFile(file);
  if (bytes === null) return {};
  try {
    const manifest = JSON.parse(Buffer.from(bytes).toString("utf8"));
    return Object.fromEntries(kept.filter((key) => key in manifest).map((key) => [key, manifest[key]]));
  } catch {
    return {};
  }
}

function modulePath({ path, name, dir }: CheckedPackage, folder: string | null): string {
  if (path === "command-line-arguments") return name;
  return folder === null || folder === dir ? path : path.slice(0, -dir.slice(folder.length).length);
}

/** `door` for `example.com/door/v2`. */
function npmName(path: string): string {
  const last = path.split("/").findLast((part) => !/^v\d+$/.test(part)) ?? "";
  const name = last.toLowerCase().replace(/[^a-z0-9._-]/g, "-");
  return name.replace(/^[._]+/, "") || "go-package";
}
