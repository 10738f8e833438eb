// Making the folder of a module in the cache, from its archive: beside its place, then renamed; afterwards nobody can write to
// it, as with the go command.
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { extract, type ModuleZip } from "../archive/modulezip.ts";
import type { ModuleVersion } from "../versions/paths.ts";
import { beside, type CacheLayout } from "./layout.ts";

/** How long another process is waited for that is about to fill the folder. */
const patience = 10_000;
const step = 50;

/** Returns the folder. */
export function makeModuleFolder(
  layout: CacheLayout,
  module: ModuleVersion,
  zip: ModuleZip,
  isWritable: boolean,
): string {
  const folder = layout.folder(module);
  layout.touchLock(module);
  waitFor(() => !existsSync(layout.file(module, "partial")));
  if (layout.completeFolder(module) !== null) return folder;
  const temporary = beside(folder);
  try {
    mkdirSync(dirname(folder), { recursive: true });
    extract(zip, temporary);
    if (!isWritable) protect(temporary);
    place(temporary, folder, layout.file(module, "partial"));
  } finally {
    removeFolder(temporary);
  }
  if (!isWritable) chmodSync(folder, 0o555);
  return folder;
}

/** What a process left that died is exchanged; what another one has finished meanwhile is as good. */
function place(temporary: string, folder: string, partial: string): void {
  if (existsSync(partial)) removeFolder(folder);
  rmSync(partial, { force: true });
  try {
    renameSync(temporary, folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "ENOTEMPTY" && code !== "EEXIST") throw error;
  }
}

function waitFor(isDone: () => boolean): void {
  const clock = new Int32Array(new SharedArrayBuffer(4));
  for (let waited = 0; waited < patience && !isDone(); waited += step) Atomics.wait(clock, 0, 0, step);
}

/** Takes the right to write from the folders inside. */
function protect(folder: string, isTop = true): void {
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) protect(join(folder, entry.name), false);
  if (!isTop) chmodSync(folder, 0o555);
}

/** Removes a folder whose folders may be protected. */
export function removeFolder(folder: string): void {
  if (!existsSync(folder)) return;
  unprotect(folder);
  rmSync(folder, { recursive: true, force: true });
}

function unprotect(folder: string): void {
  if (!lstatSync(folder).isDirectory()) return;
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) unprotect(join(folder, entry.name));
}
