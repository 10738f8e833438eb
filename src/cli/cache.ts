// The build cache of `goes run`: emitted programs by their inputs, so that an unchanged program starts at once.
//
// An entry is a folder with the modules and a manifest that lists the state of every input file and folder. It is
// valid while all of them are as they were. Entries unused for a week are removed.
import { createHash } from "node:crypto";
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

interface Manifest {
  readonly entry: string;
  readonly states: { readonly [path: string]: string };
}

const week = 7 * 24 * 3600 * 1000;

function cacheDirectory(): string {
  return process.env.GOES_CACHE_DIR ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "goes");
}

/** Changes when goes itself changes. */
function buildIdentity(): string {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  return `${root} ${statSync(join(root, "build-id")).mtimeMs}`;
}

/** Folder for the program that these words name in this folder. */
export function cacheEntry(words: readonly string[], tags: string): string {
  const key = JSON.stringify([process.cwd(), words, tags, buildIdentity(), process.version]);
  return join(cacheDirectory(), createHash("sha256").update(key).digest("hex").slice(0, 32));
}

/** Path of the cached entry module, or null if there is none or an input has changed. */
export function readCache(folder: string): string | null {
  try {
    const manifest: Manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
    for (const path in manifest.states) if (stateOf(path) !== manifest.states[path]) return null;
    return join(folder, manifest.entry);
  } catch {
    return null;
  }
}

/** Writes the files and the manifest; a concurrent writer of the same entry wins or loses whole. */
export function writeCache(
  folder: string,
  files: ReadonlyMap<string, string>,
  entry: string,
  inputs: { files: readonly string[]; directories: readonly string[] },
): string {
  const temporary = `${folder}.${process.pid}`;
  for (const [name, text] of files) {
    const path = join(temporary, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const states: Record<string, string> = {};
  for (const path of [...inputs.files, ...inputs.directories]) states[path] = stateOf(path);
  writeFileSync(join(temporary, "package.json"), '{"type":"module"}');
  writeFileSync(join(temporary, "manifest.json"), JSON.stringify({ entry, states } satisfies Manifest));
  rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(temporary, folder);
  } catch {
    return join(temporary, entry);
  }
  removeOld();
  return join(folder, entry);
}

function stateOf(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return "missing";
  if (stat.isDirectory()) return readdirSync(path).join("\n");
  return `${stat.mtimeMs} ${stat.size}`;
}

function removeOld(): void {
  const now = new Date();
  for (const name of readdirSync(cacheDirectory())) {
    const folder = join(cacheDirectory(), name);
    const age = now.getTime() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? now.getTime());
    if (age > week) rmSync(folder, { recursive: true, force: true });
  }
}

/** Marks an entry as used. */
export function touchCache(folder: string): void {
  try {
    utimesSync(folder, new Date(), new Date());
  } catch {
    // Somebody removed it; the modules are loaded or the run fails with a clear error.
  }
}
