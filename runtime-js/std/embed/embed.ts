// Looks up embedded files in the list that the compiler emits.
import { nilSlice, Slice } from "../../collections/slice.ts";

/** Paths and contents as byte strings, sorted by path; null for the zero FS. */
type Files = readonly (readonly [path: string, data: string])[] | null;

export function find(files: Files, name: string): [string, boolean, boolean] {
  if (name === ".") return ["", true, true];
  for (const [path, data] of files ?? []) {
    if (path === name) return [data, false, true];
    if (path.startsWith(name + "/")) return ["", true, true];
  }
  return ["", false, false];
}

export function children(files: Files, dir: string): Slice<string> {
  const prefix = dir === "." ? "" : dir + "/";
  const names = new Set<string>();
  for (const [path] of files ?? []) {
    if (path.startsWith(prefix)) names.add(path.slice(prefix.length).split("/", 1)[0]);
  }
  const list = [...names].sort((a, b) => (a < b ? -1 : 1));
  return list.length === 0 ? nilSlice : new Slice(list, 0, list.length, list.length);
}
