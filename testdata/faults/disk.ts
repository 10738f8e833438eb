// A disk that fails: after a number of changes the process is as if killed, or one change fails as on a full disk.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const changing = [
  "mkdirSync",
  "mkdtempSync",
  "renameSync",
  "rmSync",
  "rmdirSync",
  "utimesSync",
  "writeFileSync",
] as const;

export class Killed extends Error {}

export type Fault = "kill" | "ENOSPC" | "EROFS" | "EACCES";

/**
 * Calls `work` with the n-th change (from 0) failing. Returns false if there were fewer changes. A killed process
 * changes nothing any more, whatever its code still tries; a write that a kill or a full disk interrupts is cut short.
 */
export function withFault(fault: Fault, n: number, work: () => void): boolean {
  const originals = Object.fromEntries(changing.map((name) => [name, fs[name]]));
  const { pid } = process;
  let count = 0;
  for (const name of changing) {
    const original = originals[name] as (...args: unknown[]) => unknown;
    (fs as unknown as Record<string, unknown>)[name] = (...args: unknown[]) => {
      const now = count++;
      if (now < n || (fault !== "kill" && now > n)) return original(...args);
      if (now === n && name === "writeFileSync" && fault !== "EROFS") {
        const [path, content, ...rest] = args as [string, string | Uint8Array];
        original(path, content.slice(0, content.length >> 1), ...rest);
      }
      if (fault === "kill") throw new Killed();
      throw Object.assign(new Error(`${fault}: fault, ${name} '${args[0]}'`), {
        code: fault,
        syscall: name.replace(/Sync$/, ""),
        path: args[0],
      });
    };
  }
  syncBuiltinESMExports();
  // Who comes after a kill has another process id.
  Object.defineProperty(process, "pid", { value: 4_194_305 + n, configurable: true });
  try {
    work();
  } catch (error) {
    if (count <= n) throw error;
    if (fault === "kill" ? !(error instanceof Killed) : (error as { code?: string }).code !== fault)
      throw error;
  } finally {
    Object.assign(fs, originals);
    syncBuiltinESMExports();
    Object.defineProperty(process, "pid", { value: pid, configurable: true });
  }
  return count > n;
}
