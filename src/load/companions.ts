// Companion files: the JS or TypeScript beside a Go file that implements its bodyless functions.
import { exportsOf } from "./esmodule.ts";
import type { Host } from "./host.ts";
import type { Companion } from "./program.ts";

/** Finds `x.ts` or `x.js` (or the compiled `x.js` of a `.ts`) for `x.go`. */
export function findCompanion(host: Host, goFile: string): Companion | null {
  const stem = goFile.replace(/\.go$/, "");
  for (const extension of [".ts", ".js", ".mjs"]) {
    const path = stem + extension;
    if (!host.isFile(path)) continue;
    const text = new TextDecoder().decode(host.readFile(path) ?? new Uint8Array());
    const isByLines = extension === ".ts" || goFile.startsWith(host.standardLibrary);
    return { specifier: path, exports: exportsOf({ text, isByLines }) };
  }
  return null;
}
