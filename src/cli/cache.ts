// The build cache of `goes run`: emitted programs by what they were made of, so that an unchanged program starts at once.
//
// An entry is a folder with a manifest and the program that it names. The manifest lists what the disk answered while
// the program was compiled, and is valid while the disk answers the same. A program's file is named by its content and
// never changes, nor do the large embedded files beside it; a new program gets a new file, then the manifest is exchanged.
// So runs at the same time never disturb each other, and what a killed run leaves behind is swept up. Entries unused for
// a week are removed.
//
// Reading an entry is what a warm start does: nothing is imported here that takes time to load.
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { type Answers, areCurrent } from "../host/answers.ts";
import { cacheDirectory } from "../host/cachefolder.ts";
import { faultText, isFault } from "../load/faults.ts";
import { makeFolders } from "./folders.ts";

/** A compiled program on disk. */
export interface CachedProgram {
  /** Path of the entry module. */
  readonly entry: string;
  /** What it would be called as an executable. */
  readonly name: string;
  /** Needs no deep stack. */
  readonly isShallow: boolean;
}

/** A program just compiled. */
export interface NewProgram {
  readonly name: string;
  readonly code: string;
  readonly map: string;
  /** Large embedded files by the names of the functions that the code calls for them. */
  readonly data: ReadonlyMap<string, Uint8Array>;
  readonly isShallow: boolean;
}

/** An embedded file in the folder. */
interface DataFile {
  readonly file: string;
  readonly checksum: number;
}

interface Manifest {
  readonly key: string;
  readonly name: string;
  /** File in the folder; its map is beside it. */
  readonly file: string;
  readonly isShallow: boolean;
  readonly checksum: number;
  readonly mapSize: number;
  readonly data: readonly DataFile[];
  readonly answers: Answers;
}

/** Where an entry is, and what it is for. */
export interface CacheSlot {
  readonly folder: string;
  readonly key: string;
}

/** Folder of goes itself. */
const ownFolder = join(import.meta.dirname, "../..");

const hour = 3600 * 1000;
const week = 7 * 24 * hour;

/** What changes the meaning of a command, besides its words and files. */
const environment =
  "GOROOT GOES_STD GOFLAGS GOWORK GO111MODULE GOPATH GOMODCACHE GOPROXY GOTOOLCHAIN GOEXPERIMENT GOOS GOARCH HOME PATH";

/** Changes when goes itself changes. */
function buildIdentity(): string {
  return `${ownFolder} ${readFileSync(join(ownFolder, "build-id"), "utf8")}`;
}

/** The place of the program that these words name in this folder. */
export function cacheSlot(words: readonly string[], tags: string): CacheSlot {
  const key = cacheKey([process.cwd(), words, tags]);
  return { folder: join(cacheDirectory(), hash(key)), key };
}

/** What is asked for, with all that decides what comes out besides the disk. */
export function cacheKey(asked: readonly unknown[]): string {
  const variables = environment.split(" ").map((name) => process.env[name] ?? null);
  return JSON.stringify([...asked, variables, buildIdentity(), process.version]);
}

/** A name for a key. Who stores has to have the whole key as well, so that equal hashes do no harm. */
export function hash(key: string): string {
  return fnv(key, 0x811c9dc5) + fnv(key, 0x1b873593);
}

/** FNV-1a. */
function fnv(text: string, seed: number): string {
  let h = seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h >>> 0).toString(16).padStart(8, "0");
}

/** The cached program; null if there is none, an input has changed, or the entry is damaged. */
export function readCache({ folder, key }: CacheSlot): CachedProgram | null {
  try {
    const text = readFileSync(join(folder, "manifest.json"), "utf8");
    const split = text.indexOf("\n");
    if (Number(text.slice(0, split)) !== crc32(text.slice(split + 1))) return null;
    const manifest: Manifest = JSON.parse(text.slice(split + 1));
    if (manifest.key !== key || !areCurrent(manifest.answers)) return null;
    const entry = join(folder, manifest.file);
    if (statSync(`${entry}.map`).size !== manifest.mapSize) return null;
    const parts = [{ file: manifest.file, checksum: manifest.checksum }, ...manifest.data];
    if (!parts.every((part) => isWhole(folder, part))) return null;
    markUsed(folder);
    return { entry, name: manifest.name, isShallow: manifest.isShallow };
  } catch {
    return null;
  }
}

/** The file is as it was written; it is kept from being swept up meanwhile. */
function isWhole(folder: string, { file, checksum }: DataFile): boolean {
  const path = join(folder, file);
  markUsed(path);
  return crc32(readFileSync(path)) === checksum;
}

/** Keeps a program. Where the cache fails, it goes to a folder that is removed when this process ends. */
export function writeCache(slot: CacheSlot, program: NewProgram, answers: Answers): CachedProgram {
  try {
    makeFolders(slot.folder);
    const written = writeProgram(slot.folder, program);
    const { name, isShallow } = program;
    const manifest = JSON.stringify({
      key: slot.key,
      name,
      file: written.file,
      isShallow,
      checksum: written.checksum,
      mapSize: Buffer.byteLength(program.map),
      data: written.data,
      answers,
    } satisfies Manifest);
    replace(join(slot.folder, "manifest.json"), `${crc32(manifest)}\n${manifest}`);
    sweep(slot.folder, [written.file, ...written.data.map(({ file }) => file)]);
    return { entry: join(slot.folder, written.file), name, isShallow };
  } catch (error) {
    if (!isFault(error)) throw error;
    process.stderr.write(`goes: the program is not kept in the cache: ${faultText(error)}\n`);
    return writeOnce(program);
  }
}

/** A program for this run alone. */
function writeOnce(program: NewProgram): CachedProgram {
  const folder = mkdtempSync(join(tmpdir(), "goes-run-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const { name, isShallow } = program;
  return { entry: join(folder, writeProgram(folder, program).file), name, isShallow };
}

interface Written extends DataFile {
  readonly data: readonly DataFile[];
}

function writeProgram(folder: string, program: NewProgram): Written {
  const { map } = program;
  const files = [...program.data].map(([name, bytes]) => {
    const checksum = crc32(bytes);
    return { name, bytes, checksum, file: `${name.slice(1)}-${checksum.toString(16)}.bin` };
  });
  const code = program.code + readingText(files);
  const checksum = crc32(code);
  // The map belongs to the name: the same code may come from other lines.
  const file = `${checksum.toString(16)}-${crc32(map).toString(16)}.mjs`;
  for (const { file, bytes } of files) replace(join(folder, file), bytes);
  replace(join(folder, `${file}.map`), map);
  replace(join(folder, file), code);
  return { file, checksum, data: files.map(({ file, checksum }) => ({ file, checksum })) };
}

/** The functions that return the contents of embedded files as byte strings. */
function readingText(files: readonly { name: string; file: string }[]): string {
  if (files.length === 0) return "";
  const functions = files.map(({ name, file }) => {
    return `\nfunction ${name}() {\n  return $readFile(new URL("./${file}", import.meta.url), "latin1");\n}\n`;
  });
  return `\nimport { readFileSync as $readFile } from "node:fs";\n${functions.join("")}`;
}

function replace(path: string, content: string | Uint8Array): void {
  const temporary = `${path}.${process.pid}`;
  writeFileSync(temporary, content);
  renameSync(temporary, path);
}

/** Removes what no run can need any more: former programs of an entry, and entries that nobody has used for long. */
function sweep(folder: string, files: readonly string[]): void {
  const current = new Set([...files, `${files[0]}.map`, "manifest.json"]);
  try {
    removeOlder(folder, hour, (name) => !current.has(name));
    removeOlder(join(folder, ".."), week, (name) => /^[0-9a-f]{16}(\.\d+)?$/.test(name));
  } catch (error) {
    // Another run sweeps at the same time.
    if (!isFault(error)) throw error;
  }
}

function removeOlder(folder: string, age: number, isMeant: (name: string) => boolean): void {
  const now = Date.now();
  for (const name of readdirSync(folder)) {
    if (!isMeant(name)) continue;
    const path = join(folder, name);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat !== undefined && now - stat.mtimeMs > age) rmSync(path, { recursive: true, force: true });
  }
}

/** Keeps a file or folder from being swept up. */
function markUsed(path: string): void {
  try {
    utimesSync(path, new Date(), new Date());
  } catch {
    // The cache is read-only: nobody sweeps it either.
  }
}
