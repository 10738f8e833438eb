// A host with texts that take the place of its files: what an editor has open and has not saved.
import type { Host } from "./host.ts";
import { baseOf, directoryOf } from "./paths.ts";

/** `texts` are by absolute path; files that the host does not have are added to their folders. */
export function overlayHost(host: Host, texts: ReadonlyMap<string, string>): Host {
  const folders = new Map<string, string[]>();
  for (const path of texts.keys()) {
    const folder = directoryOf(path);
    folders.set(folder, [...(folders.get(folder) ?? []), baseOf(path)]);
  }
  return {
    ...host,
    readFile(path) {
      const text = texts.get(path);
      return text === undefined ? host.readFile(path) : new TextEncoder().encode(text);
    },
    readDirectory(path) {
      const entries = host.readDirectory(path);
      const names = new Set(entries?.map(({ name }) => name));
      const added = (folders.get(path) ?? []).filter((name) => !names.has(name));
      if (entries === null && added.length === 0) return null;
      return [...(entries ?? []), ...added.map((name) => ({ name, directory: false }))];
    },
    isFile: (path) => texts.has(path) || host.isFile(path),
    isDirectory: (path) => folders.has(path) || host.isDirectory(path),
  };
}
