// Companion files: the JS or TypeScript beside a Go file that implements its bodyless functions. Those for packages that are
// compiled from Go's source lie in the embedded library, in a folder of the package's path without Go files.
import { type BuildContext, matchesFileName } from "./constraints.ts";
import { exportsOf } from "./esmodule.ts";
import type { Host } from "./host.ts";
import { baseOf, join } from "./paths.ts";
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

/** Finds the companion of a file of Go's source, of a package of that path. */
export function findOverlay(host: Host, path: string, goFile: string): Companion | null {
  return findCompanion(host, join(host.standardLibrary, path, baseOf(goFile)));
}

/** Some file of the folder is in assembly, which may implement functions. */
export function hasAssembly(host: Host, directory: string, context: BuildContext): boolean {
  const isAssembly = (name: string) =>
    name.endsWith(".s") && matchesFileName(name.replace(/s$/, "go"), context);
  return host.readDirectory(directory)?.some(({ name }) => isAssembly(name)) ?? false;
}
