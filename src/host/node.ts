// The host on Node: the disk, the embedded library beside the compiled compiler, an installed Go if there is one.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { DirEntry, Host } from "../load/host.ts";

/** Folder of the compiled runtime: `runtime-js` beside `src`. */
export const runtimeDirectory = fileURLToPath(new URL("../../runtime-js", import.meta.url));

export function nodeHost(): Host {
  return {
    readFile: (path) => attempt(() => readFileSync(path)),
    readDirectory: (path) =>
      attempt(() => readdirSync(path, { withFileTypes: true }).map((entry) => entryOf(path, entry))),
    isFile: (path) => attempt(() => statSync(path).isFile()) ?? false,
    isDirectory: (path) => attempt(() => statSync(path).isDirectory()) ?? false,
    standardLibrary: join(runtimeDirectory, "std"),
    goroot: findGoroot(),
  };
}

function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

function entryOf(path: string, entry: import("node:fs").Dirent): DirEntry {
  const directory = entry.isSymbolicLink()
    ? (attempt(() => statSync(join(path, entry.name)).isDirectory()) ?? false)
    : entry.isDirectory();
  return { name: entry.name, directory };
}

/** GOROOT/src from the environment, from `go` on PATH, or from the usual places; `GOROOT=off` means none. */
function findGoroot(): string | null {
  if (process.env.GOROOT === "off") return null;
  const candidates = [process.env.GOROOT ?? ""];
  for (const folder of (process.env.PATH ?? "").split(delimiter))
    if (folder !== "" && existsSync(join(folder, "go"))) candidates.push(join(folder, ".."));
  candidates.push("/usr/local/go", "/usr/lib/go", "/opt/homebrew/opt/go/libexec");
  for (const root of candidates)
    if (root !== "" && existsSync(join(root, "src", "builtin", "builtin.go"))) return join(root, "src");
  return null;
}
