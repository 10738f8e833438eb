// The Go packages that the sources of a project name in imports. A development server looks once, so that it compiles the
// program that the whole project needs, not the one that the first page happens to load.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Host } from "../load/host.ts";

const sources = /(?<!\.d\.go(?:\?worker)?)\.(?:[cm]?[jt]sx?|vue|svelte|astro|html|mdx)$/;
const skipped = /^(?:\.|node_modules$|vendor$|testdata$)/;
const specifier = /(["'`])((?:(?!\1)[^\\\n])+\.go(?:\?worker)?)\1/g;

/** Enough for any project; more are found when they are loaded. */
const mostFiles = 10_000;

/** What is read of a disk. */
interface Disk {
  entries(folder: string): Promise<readonly { readonly name: string; readonly isFolder: boolean }[]>;
  text(path: string): Promise<string>;
}

const disk: Disk = {
  async entries(folder) {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    return entries
      .filter((entry) => entry.isFile() || entry.isDirectory())
      .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
  },
  text: (path) => readFile(path, "utf8").catch(() => ""),
};

/** The disk as a host sees it, which may note what it was asked. */
export function diskOf(host: Host): Disk {
  return {
    async entries(folder) {
      const entries = (host.readDirectory(folder) ?? []).filter(({ link, irregular }) => !link && !irregular);
      return entries.map(({ name, directory }) => ({ name, isFolder: directory }));
    },
    text: async (path) => new TextDecoder().decode(host.readFile(path) ?? new Uint8Array()),
  };
}

/** Pairs of the specifier of a Go file, as it is written, and the file that names it; in a fixed order. */
export async function projectImports(
  root: string,
  { entries, text }: Disk = disk,
): Promise<[specifier: string, importer: string][]> {
  const found: [string, string][] = [];
  const folders = [root];
  for (
    let files = 0, folder = folders.pop();
    folder !== undefined && files < mostFiles;
    folder = folders.pop()
  ) {
    for (const { name, isFolder } of await entries(folder)) {
      const path = join(folder, name);
      if (isFolder && !skipped.test(name)) folders.push(path);
      if (isFolder || !sources.test(name)) continue;
      files++;
      for (const [, , written] of (await text(path)).matchAll(specifier)) found.push([written, path]);
    }
  }
  return found.sort(([a, b], [c, d]) => (`${b}\0${a}` < `${d}\0${c}` ? -1 : 1));
}
