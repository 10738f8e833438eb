// A host with texts that take the place of its files: what an editor has open and has not saved.
import type { Host } from "./host.ts";
import { baseOf, directoryOf } from "./paths.ts";

/** `texts` are by absolute path; files that the host does not have are added to their folders. */
export function overlayHost(host: Host, texts: ReadonlyMap<string, string>): Host {
  const folders = foldersOf(host, texts.keys());
  return {
    ...host,
    readFile(path) {
      const text = texts.get(path);
      return text === undefined ? host.readFile(path) : new TextEncoder().encode(text);
    },
    readDirectory(path) {
      const entries = host.readDirectory(path);
      const names = new Set(entries?.map(({ name }) => name));
      const added = [...(folders.get(path) ?? [])].filter(([name]) => !names.has(name));
      if (entries === null && added.length === 0) return null;
      return [...(entries ?? []), ...added.map(([name, directory]) => ({ name, directory }))];
    },
    isFile: (path) => texts.has(path) || host.isFile(path),
    isDirectory: (path) => folders.has(path) || host.isDirectory(path),
  };
}

/** What the texts add to folders, which may be there only for them: names, and whether they are folders. */
function foldersOf(host: Host, paths: Iterable<string>): Map<string, Map<string, boolean>> {
  const folders = new Map<string, Map<string, boolean>>();
  const add = (path: string, directory: boolean): void => {
    const folder = directoryOf(path);
    const names = folders.get(folder);
    if (names !== undefined) return void names.set(baseOf(path), directory);
    folders.set(folder, new Map([[baseOf(path), directory]]));
    if (!host.isDirectory(folder) && directoryOf(folder) !== folder) add(folder, true);
  };
  for (const path of paths) add(path, false);
  return folders;
}
