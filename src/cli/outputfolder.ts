// A folder of output. A build appears whole: it is written beside, and the folder that has only files of goes is
// exchanged for it; where others have files there, too, each file is exchanged. A list of what was written stays in the
// folder, so that the next build removes what it no longer makes, and nothing else.
import { createHash } from "node:crypto";
import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { makeFolders } from "./folders.ts";
import { isInput } from "./outputfile.ts";

/** File name in the folder -> content. */
export type FolderContent = ReadonlyMap<string, string | Uint8Array>;

/** Lists the files of a build with the hashes of their contents. */
export const listName = ".goes-build.json";

type Written = Record<string, string>;

/** Writes the files; returns why not, or null. Faults of the host are thrown. */
export function writeOutputFolder(
  output: string,
  content: FolderContent,
  inputs: readonly string[],
): string | null {
  const stat = statSync(output, { throwIfNoEntry: false });
  // As with the go command, /dev/null takes any output.
  if (stat?.isCharacterDevice()) return null;
  if (stat !== undefined && !stat.isDirectory())
    return `build output "${output}" already exists and is not a directory`;
  const conflict = nameConflict([...content.keys(), listName]);
  if (conflict !== null) return conflict;
  const folder = stat === undefined ? output : realpathSync(output);
  const written = stat === undefined ? {} : readList(folder);
  const obstacle = stat === undefined ? null : findObstacle(folder, content, written, inputs);
  if (obstacle !== null) return obstacle;
  if (stat === undefined || isAllOurs(folder, written)) exchangeFolder(folder, content);
  else exchangeFiles(folder, content, written);
  return null;
}

/** Names that lead out of the folder, or that cannot exist together. */
function nameConflict(names: readonly string[]): string | null {
  const files = new Set<string>();
  for (const name of names) {
    if (name.startsWith("/") || name.split("/").some((part) => part === ".." || part === ""))
      return `"${name}" would be written outside of the output folder`;
    if (files.has(name)) return `two packages would be written to "${name}"`;
    files.add(name);
  }
  for (const name of names)
    for (let parent = dirname(name); parent !== "."; parent = dirname(parent))
      if (files.has(parent)) return `"${parent}" would be both a file and a folder`;
  return null;
}

/** What stands where a file should be written and is not ours. */
function findObstacle(
  folder: string,
  content: FolderContent,
  written: Written,
  inputs: readonly string[],
): string | null {
  const parents = new Set<string>();
  for (const [name, text] of content) {
    for (let parent = dirname(name); parent !== "."; parent = dirname(parent)) parents.add(parent);
    const path = join(folder, name);
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (stat === undefined) continue;
    if (isInput(path, inputs)) return `build output "${path}" would overwrite an input`;
    const isOurs =
      stat.isFile() && (Object.hasOwn(written, name) || hashOf(readFileSync(path)) === hashOf(text));
    if (!isOurs) return `build output "${path}" already exists and was not written by goes`;
  }
  for (const parent of parents) {
    const path = join(folder, parent);
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (stat !== undefined && !stat.isDirectory()) return `build output "${path}" is not a directory`;
  }
  return null;
}

/** Whether a folder has only files that goes wrote, as it wrote them. */
function isAllOurs(folder: string, written: Written, prefix = ""): boolean {
  return readdirSync(join(folder, prefix), { withFileTypes: true }).every((entry) => {
    const name = prefix + entry.name;
    if (entry.isDirectory()) return isAllOurs(folder, written, `${name}/`);
    return entry.isFile() && (name === listName || isUnchanged(folder, name, written));
  });
}

function isUnchanged(folder: string, name: string, written: Written): boolean {
  return Object.hasOwn(written, name) && hashOf(readFileSync(join(folder, name))) === written[name];
}

function exchangeFolder(folder: string, content: FolderContent): void {
  makeFolders(dirname(folder));
  const beside = join(dirname(folder), `.${basename(folder)}.goes-${process.pid}`);
  const old = `${beside}-old`;
  removeLeftovers(dirname(folder), `.${basename(folder)}.goes-`);
  try {
    writeAll(beside, content);
    for (let tries = 0; ; tries++) {
      moveAway(folder, old);
      try {
        renameSync(beside, folder);
        break;
      } catch (error) {
        // Another build was faster: its result is exchanged in turn.
        if ((error as NodeJS.ErrnoException).code !== "ENOTEMPTY" || tries === 10) throw error;
        rmSync(old, { recursive: true, force: true });
      }
    }
  } catch (error) {
    if (existsSync(old) && !existsSync(folder)) renameSync(old, folder);
    throw error;
  } finally {
    rmSync(beside, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}

function moveAway(folder: string, old: string): void {
  try {
    renameSync(folder, old);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}

function exchangeFiles(folder: string, content: FolderContent, written: Written): void {
  const beside = join(folder, `.goes-${process.pid}`);
  removeLeftovers(folder, ".goes-");
  try {
    writeAll(beside, content);
    // Both the old and the new files are listed until all are in place, so that a build after a kill knows them.
    const list = listOf(content);
    writeFileSync(join(beside, `${listName}.both`), JSON.stringify({ ...written, ...list }));
    renameSync(join(beside, `${listName}.both`), join(folder, listName));
    for (const name of content.keys()) {
      makeFolders(dirname(join(folder, name)));
      renameSync(join(beside, name), join(folder, name));
    }
    for (const name of Object.keys(written)) if (!content.has(name)) removeStale(folder, name, written);
    renameSync(join(beside, listName), join(folder, listName));
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

/** Removes a file of an earlier build, unless somebody has changed it, and the folders that are empty then. */
function removeStale(folder: string, name: string, written: Written): void {
  if (nameConflict([name]) !== null) return;
  if (lstatSync(join(folder, name), { throwIfNoEntry: false })?.isFile() !== true) return;
  if (!isUnchanged(folder, name, written)) return;
  rmSync(join(folder, name), { force: true });
  for (let parent = dirname(name); parent !== "."; parent = dirname(parent)) {
    if (readdirSync(join(folder, parent)).length > 0) return;
    rmdirSync(join(folder, parent));
  }
}

function writeAll(folder: string, content: FolderContent): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of content) {
    makeFolders(dirname(join(folder, name)));
    writeFileSync(join(folder, name), text);
  }
  makeFolders(folder);
  writeFileSync(join(folder, listName), JSON.stringify(listOf(content)));
}

function listOf(content: FolderContent): Written {
  return Object.fromEntries([...content].map(([name, text]) => [name, hashOf(text)]));
}

/** What the last build wrote; nothing if the list is not there or damaged. */
function readList(folder: string): Written {
  try {
    const list: unknown = JSON.parse(readFileSync(join(folder, listName), "utf8"));
    if (typeof list !== "object" || list === null) return {};
    return Object.fromEntries(Object.entries(list).filter(([, hash]) => typeof hash === "string"));
  } catch {
    return {};
  }
}

function hashOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** Removes what builds that were killed left behind: their process no longer exists. */
export function removeLeftovers(folder: string, prefix: string): void {
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(prefix)) continue;
    const pid = /^(\d+)(-old)?$/.exec(name.slice(prefix.length))?.[1];
    if (pid !== undefined && !isRunning(Number(pid)))
      rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
