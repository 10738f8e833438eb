// What a development server compiled last, kept in node_modules/.cache/goes for the next start: it shows the first page
// before the compiler is loaded. An entry holds while the disk answers all that the compiler asked as it did then, as
// entries of `goes run` do (src/cli/cache.ts); the key has what else decides. One file an entry, with a checksum, exchanged
// in one step; where nothing can be written, nothing is kept.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { crc32 } from "node:zlib";
import { cacheKey, hash } from "../src/cli/cache.ts";
import { type Answers, areCurrent } from "../src/host/answers.ts";
import { nodeHost } from "../src/host/node.ts";
import { isFault } from "../src/load/faults.ts";
import { packagesBeside } from "../src/load/packagesbelow.ts";
import type { Compilation, CompileRequest, SessionOptions } from "./session.ts";

/** A compilation, and what it was made of. */
export interface Compiled {
  readonly request: CompileRequest;
  readonly compilation: Compilation;
  /** What the disk answered. */
  readonly answers: Answers;
  /** Folders of packages that are part of the program though nobody imports them yet. */
  readonly others: readonly string[];
}

interface Slot {
  readonly file: string;
  readonly key: string;
}

/** Where the program of a project is kept; null if the project has no modules of Node's. */
function slotOf(root: string, { tags = [] }: SessionOptions): Slot | null {
  const modules = modulesFolder(root);
  if (modules === null) return null;
  const key = cacheKey([root, ...tags]);
  return { file: join(modules, ".cache/goes", `${hash(key)}.compilation`), key };
}

function modulesFolder(folder: string): string | null {
  const modules = join(folder, "node_modules");
  if (statSync(modules, { throwIfNoEntry: false })?.isDirectory()) return modules;
  return dirname(folder) === folder ? null : modulesFolder(dirname(folder));
}

/** Whether it has the answer to a request: a package is a root whether JavaScript imports it yet or not. */
export function covers({ request, compilation }: Compiled, { folders, used }: CompileRequest): boolean {
  const { facades, failures } = compilation;
  const text = (names: CompileRequest["used"]) => (names === null ? "" : JSON.stringify([...names]));
  return (
    text(request.used) === text(used) &&
    folders.every((folder) => facades.has(folder) || failures.has(folder))
  );
}

/** Whether it is what would be compiled now. */
export function isCurrent({ answers, others }: Compiled, { folders }: CompileRequest): boolean {
  return areCurrent(answers) && String(packagesBeside([...folders].sort(), nodeHost())) === String(others);
}

/** What was kept for the request; null if there is nothing, or it is no longer true. */
export function keptCompilation(
  root: string,
  options: SessionOptions,
  request: CompileRequest,
): Compilation | null {
  if (request.used !== null) return null;
  try {
    const slot = slotOf(root, options);
    if (slot === null) return null;
    const bytes = readFileSync(slot.file);
    const content = bytes.subarray(4);
    if (bytes.readUInt32LE(0) !== crc32(content)) return null;
    const { key, ...compiled } = deserialize(content) as Compiled & { key: string };
    const isMeant = key === slot.key && covers(compiled, request) && isCurrent(compiled, request);
    return isMeant ? compiled.compilation : null;
  } catch {
    // There is none, or it is damaged.
    return null;
  }
}

/** Keeps a compilation of all that a development server serves. One with errors is worth nothing. */
export function keepCompilation(root: string, options: SessionOptions, compiled: Compiled): void {
  if (compiled.request.used !== null || compiled.compilation.failures.size > 0) return;
  try {
    const slot = slotOf(root, options);
    if (slot !== null) write(slot, compiled);
  } catch (error) {
    if (!isFault(error)) throw error;
  }
}

function write({ file, key }: Slot, compiled: Compiled): void {
  const content = serialize({ key, ...compiled });
  const bytes = Buffer.alloc(content.length + 4);
  bytes.writeUInt32LE(crc32(content));
  content.copy(bytes, 4);
  mkdirSync(dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}`;
  writeFileSync(temporary, bytes);
  renameSync(temporary, file);
  sweep(dirname(file));
}

const week = 7 * 24 * 3600 * 1000;

/** Removes entries that have not been written for long, and what killed processes have left. */
function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const stat = /^[0-9a-f]{16}\.compilation/.test(name)
      ? statSync(path, { throwIfNoEntry: false })
      : undefined;
    if (stat !== undefined && Date.now() - stat.mtimeMs > week) rmSync(path, { force: true });
  }
}
