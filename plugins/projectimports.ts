// The Go packages that the sources of a project name in imports. A development server looks once, so that it compiles the
// program that the whole project needs, not the one that the first page happens to load.
import type { Dirent } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

const sources = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|html|mdx)$/;
const skipped = /^(?:\.|node_modules$|vendor$|testdata$)/;
const specifier = /(["'`])((?:(?!\1)[^\\\n])+\.go)\1/g;

/** Enough for any project; more are found when they are loaded. */
const mostFiles = 10_000;

/** Pairs of the specifier of a Go file, as it is written, and the file that names it; in a fixed order. */
export async function projectImports(root: string): Promise<[specifier: string, importer: string][]> {
  const found: [string, string][] = [];
  const folders = [root];
  for (
    let files = 0, folder = folders.pop();
    folder !== undefined && files < mostFiles;
    folder = folders.pop()
  ) {
    for (const entry of await entriesOf(folder)) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && !skipped.test(entry.name)) folders.push(path);
      if (!entry.isFile() || !sources.test(entry.name)) continue;
      files++;
      for (const [, , text] of (await textOf(path)).matchAll(specifier)) found.push([text, path]);
    }
  }
  return found.sort(([a, b], [c, d]) => (`${b}\0${a}` < `${d}\0${c}` ? -1 : 1));
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch {
    return "";
  }
}
