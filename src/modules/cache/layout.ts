// The module cache (go.dev/ref/mod, "Module cache") in the go command's layout, so that both share it: what was downloaded,
// and the folders of modules. Files appear whole or not at all.
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { escaped, type ModuleVersion } from "../versions/paths.ts";

/** What is kept of a version, by the ends of the files' names. */
export type Kept = "info" | "mod" | "zip" | "ziphash" | "lock" | "partial";

export class CacheLayout {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  /** The file that holds something of a version. */
  file({ path, version }: ModuleVersion, kind: Kept): string {
    return join(this.root, "cache/download", escaped(path), "@v", `${escaped(version)}.${kind}`);
  }

  /** The folder of a module. */
  folder({ path, version }: ModuleVersion): string {
    return join(this.root, `${escaped(path)}@${escaped(version)}`);
  }

  /** The folder, if it is complete: another process may be about to fill it, or may have died of it. */
  completeFolder(module: ModuleVersion): string | null {
    const folder = this.folder(module);
    return existsSync(folder) && !existsSync(this.file(module, "partial")) ? folder : null;
  }

  read(module: ModuleVersion, kind: Kept): string | null {
    try {
      return readFileSync(this.file(module, kind), "utf8");
    } catch {
      return null;
    }
  }

  write(module: ModuleVersion, kind: Kept, content: string): void {
    writeWhole(this.file(module, kind), content);
  }

  /** The go command locks this file; it has to be there for caches that are read-only later. */
  touchLock(module: ModuleVersion): void {
    const file = this.file(module, "lock");
    mkdirSync(dirname(file), { recursive: true });
    closeSync(openSync(file, "a"));
  }
}

let count = 0;

/** A name beside a file that no other process uses. */
export function beside(file: string): string {
  return `${file}.tmp-${process.pid}-${count++}`;
}

export function writeWhole(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  const temporary = beside(file);
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, file);
  } finally {
    rmSync(temporary, { force: true });
  }
}
