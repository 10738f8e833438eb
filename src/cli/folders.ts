// Making folders with those above them. Node's own recursive mkdir never returns where a file system (such as /proc) says
// that a parent it has just made does not exist.
import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";

/** Throws the fault of the host if it cannot be done. */
export function makeFolders(path: string): void {
  const missing: string[] = [];
  for (let folder = path; statSync(folder, { throwIfNoEntry: false }) === undefined; ) {
    missing.push(folder);
    if (dirname(folder) === folder) break;
    folder = dirname(folder);
  }
  for (const folder of missing.reverse()) {
    try {
      mkdirSync(folder);
    } catch (error) {
      // Another process was faster.
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
}
