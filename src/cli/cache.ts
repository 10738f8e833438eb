// The build cache of `goes run`: emitted programs by their inputs, so that an unchanged program starts at once.
//
// An entry is a folder with the modules and a manifest that lists the state of every input file and folder. It is
// valid while all of them are as they were. Entries unused for a week are removed.
//
// Reading an entry is what a warm start does: nothing is imported here that takes time to load.
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
import { dirname, join, sep } from "node:path";

/** A compiled program. */
export interface CachedProgram {
  /** Path of the entry module. */
  readonly entry: string;
  /** Needs no deep stack. */
  readonly isShallow: boolean;
}

interface Manifest extends CachedProgram {
  readonly key: string;
  readonly states: { readonly [path: string]: string };
}

/** Where an entry is, and what it is for. */
export interface CacheSlot {
  readonly folder: string;
  readonly key: string;
}

/** Folder of goes itself. */
const ownFolder = join(import.meta.dirname, "../..");

const week = 7 * 24 * 3600 * 1000;

function cacheDirectory(): string {
  return process.env.GOES_CACHE_DIR ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "goes");
}

/** Changes when goes itself changes. */
function buildIdentity(): string {
  return `${ownFolder} ${statSync(join(ownFolder, "build-id")).mtimeMs}`;
}

/** The place of the program that these words name in this folder. */
export function cacheSlot(words: readonly string[], tags: string): CacheSlot {
  const key = JSON.stringify([process.cwd(), words, tags, buildIdentity(), process.version]);
  return { folder: join(cacheDirectory(), hash(key, 0x811c9dc5) + hash(key, 0x1b873593)), key };
}

/** FNV-1a. The manifest has the whole key, so that equal hashes do no harm. */
function hash(text: string, seed: number): string {
  let h = seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h >>> 0).toString(16).padStart(8, "0");
}

/** The cached program, or null if there is none or an input has changed. */
export function readCache({ folder, key }: CacheSlot): CachedProgram | null {
  try {
    const manifest: Manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
    if (manifest.key !== key) return null;
    for (const path in manifest.states) if (stateOf(path) !== manifest.states[path]) return null;
    return { entry: join(folder, manifest.entry), isShallow: manifest.isShallow };
  } catch {
    return null;
  }
}

/** Writes the files and the manifest; a concurrent writer of the same entry wins or loses whole. */
export function writeCache(
  { folder, key }: CacheSlot,
  files: ReadonlyMap<string, string>,
  program: CachedProgram,
  inputs: { files: readonly string[]; directories: readonly string[] },
): CachedProgram {
  const { entry, isShallow } = program;
  const temporary = `${folder}.${process.pid}`;
  for (const [name, text] of files) {
    const path = join(temporary, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const states: Record<string, string> = {};
  for (const path of [...inputs.files, ...inputs.directories]) {
    if (!path.startsWith(ownFolder + sep)) states[path] = stateOf(path);
  }
  writeFileSync(join(temporary, "package.json"), '{"type":"module"}');
  writeFileSync(
    join(temporary, "manifest.json"),
    JSON.stringify({ key, entry, isShallow, states } satisfies Manifest),
  );
  rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(temporary, folder);
  } catch {
    return { entry: join(temporary, entry), isShallow };
  }
  removeOld();
  return { entry: join(folder, entry), isShallow };
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
export function touchCache({ folder }: CacheSlot): void {
  try {
    utimesSync(folder, new Date(), new Date());
  } catch {
    // Somebody removed it; the modules are loaded or the run fails with a clear error.
  }
}
