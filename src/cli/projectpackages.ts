// The folders of the Go packages that a project imports, without a bundler to ask what its imports mean: relative ones are
// known, those of node_modules are found as Node finds them, and others, which begin with an alias, mean the Go file of
// the project whose path ends as they do.

import { realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { isTestFile } from "../load/constraints.ts";
import type { Host } from "../load/host.ts";
import { packagesBelow } from "../load/packagesbelow.ts";
import { diskOf, projectImports } from "./projectimports.ts";

export interface ProjectPackages {
  /** In order. */
  readonly folders: readonly string[];
  /** Go files by which packages are imported that run in workers. */
  readonly workers: readonly string[];
}

export async function projectPackages(root: string, host: Host): Promise<ProjectPackages> {
  const imports = await projectImports(root, diskOf(host));
  let packages: readonly string[] | null = null;
  const files = new Set<string>();
  const workers = new Set<string>();
  for (const [written, importer] of imports) {
    const specifier = written.replace(/\?worker$/, "");
    const file = /^\.\.?\//.test(specifier)
      ? resolve(dirname(importer), specifier)
      : (installed(dirname(importer), specifier, host) ??
        byEnding((packages ??= packagesBelow(root, host)), specifier, host));
    if (file === null || !host.isFile(file) || isTestFile(file)) continue;
    const own = join(realpathSync(dirname(file)), basename(file));
    if (own.includes("/node_modules/")) continue;
    files.add(own);
    if (specifier !== written) workers.add(own);
  }
  const folders = new Set([...files].map((file) => dirname(file)));
  return { folders: [...folders].sort(), workers: [...workers].sort() };
}

function installed(folder: string, specifier: string, host: Host): string | null {
  const file = join(folder, "node_modules", specifier);
  if (host.isFile(file)) return file;
  return folder === dirname(folder) ? null : installed(dirname(folder), specifier, host);
}

/** `@/pricing/quote.go` and `/src/pricing/quote.go`: of what follows the alias as much as there is. */
function byEnding(folders: readonly string[], specifier: string, host: Host): string | null {
  const parts = specifier.split("/");
  for (let i = 0; i < parts.length; i++) {
    const above = parts
      .slice(i, -1)
      .map((part) => `/${part}`)
      .join("");
    const found = folders.find((each) => each.endsWith(above) && host.isFile(join(each, parts.at(-1)!)));
    if (found !== undefined) return join(found, parts.at(-1)!);
  }
  return null;
}
