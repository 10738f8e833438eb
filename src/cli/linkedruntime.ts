// The runtime and the companions of the library as one module, which `npm run build` makes and programs of `goes run`
// import: a program is linked by the compiler then, not by a bundler.
import { join, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { LinkedLayout } from "../compile.ts";
import { runtimeDirectory } from "../host/node.ts";
import { exportsOf } from "../load/esmodule.ts";
import type { CheckedPackage } from "../load/program.ts";
import { directiveName } from "../syntax/directives.ts";
import type * as ast from "../syntax/nodes.ts";

const path = join(runtimeDirectory, "../runtime-linked/runtime.js");

export const linkedLayout: LinkedLayout = {
  specifier: pathToFileURL(path).href,
  companionExport: (companion, name) => exportName(relative(runtimeDirectory, companion), name),
  suits: ({ packages }) => packages.every((pkg) => pkg.standard || !importsJS(pkg)),
};

/** It has functions that are JavaScript of the user's, which may import anything. */
function importsJS({ companions, files }: CheckedPackage): boolean {
  const isImport = (directive: ast.Directive) => directiveName(directive) === "wasmimport";
  return companions.size > 0 || files.some(({ directives }) => directives.some(isImport));
}

/** What the module calls an export of a companion; `file` is relative to the runtime. */
function exportName(file: string, name: string): string {
  return `${file.replace(/\.\w+$/, "").replace(/\W/g, "_")}$${name}`;
}

/** The text of the module to link: `files` are those of companions, relative to the runtime. */
export function runtimeEntry(files: readonly string[], textOf: (file: string) => string): string {
  const lines = files.map((file) => {
    const names = [...exportsOf({ text: textOf(file), isByLines: true }).keys()];
    const list = names.map((name) => `${name} as ${exportName(file, name)}`).join(", ");
    return `export { ${list} } from "./${file.split(sep).join("/")}";`;
  });
  return ['export * from "./index.js";', ...lines].join("\n");
}
