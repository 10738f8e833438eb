// The folders of the Go packages that a project imports, without a bundler to ask what its imports mean: relative ones are
// known, those of node_modules are found as Node finds them, and others, which begin with an alias, mean the Go file of
// the project whose path ends as they do.

import { realpathSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { isTestFile } from "../load/constraints.ts";
import type { Host } from "../load/host.ts";
import { packagesBelow } from "../load/packagesbelow.ts";
import { diskOf, projectImports } from "./projectimports.ts";

/** In order. */
export async function projectPackages(root: string, host: Host): Promise<string[]> {
  const imports = await projectImports(root, diskOf(host));
  let own: readonly string[] | null = null;
  const folders = new Set<string>();
  for (const [written, importer] of imports) {
    const specifier = written.replace(/\?worker$/, "");
    const file = /^\.\.?\//.test(specifier)
      ? resolve(dirname(importer), specifier)
      : (installed(dirname(importer), specifier, host) ??
        byEnding((own ??= packagesBelow(root, host)), specifier, host));
    if (file !== null && host.isFile(file) && !isTestFile(file)) folders.add(dirname(realpathSync(file)));
  }
  return [...folders].filter((folder) => !folder.includes("/node_modules/")).sort();
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
