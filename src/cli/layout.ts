// Where the modules of a program are written, and how they import each other.
import { dirname, join, relative, sep } from "node:path";
import type { Layout } from "../compile.ts";
import { runtimeDirectory } from "../host/node.ts";
import type { CheckedPackage } from "../load/program.ts";
import { copyName } from "./imports.ts";

/** File of a package's module, relative to the output folder. Roots are named after their package or folder. */
export function moduleFile(pkg: Pick<CheckedPackage, "path" | "name" | "dir">): string {
  if (pkg.path === "command-line-arguments") return `${pkg.name}.js`;
  return `${pkg.path}.js`;
}

/** Folder of the output that holds the runtime and companions. */
export const runtimeFolder = "goes-runtime";

/** Everything inside one folder; `copied` collects the companions that must be copied: source -> target. */
export function outputLayout(copied: Map<string, string>): Layout {
  return {
    packageSpecifier: (from, to) => relativeSpecifier(moduleFile(from), `${to}.js`),
    companionSpecifier: (from, path) => {
      const target = companionTarget(from, path);
      copied.set(path, target);
      return relativeSpecifier(moduleFile(from), target);
    },
    runtimeSpecifier: (from) => relativeSpecifier(moduleFile(from), `${runtimeFolder}/index.js`),
    jsFunctionsSpecifier: (from) => {
      const part = "boundary/jsfunctions.js";
      copied.set(join(runtimeDirectory, part), `${runtimeFolder}/${part}`);
      return relativeSpecifier(moduleFile(from), `${runtimeFolder}/${part}`);
    },
    fileName: moduleFile,
  };
}

function companionTarget(from: CheckedPackage, path: string): string {
  if (path.startsWith(runtimeDirectory + sep)) return `${runtimeFolder}/${relative(runtimeDirectory, path)}`;
  return `${from.path}/${copyName(relative(from.dir, path))}`;
}

function relativeSpecifier(from: string, to: string): string {
  const path = relative(dirname(from), to).split(sep).join("/");
  return path.startsWith(".") ? path : `./${path}`;
}
