// The TypeScript declarations of Go packages, `pricing.d.go.ts`, which the plugins keep beside each other in a folder.
import { readFileSync } from "node:fs";
import { dirname, isAbsolute, join, relative } from "node:path";
import { faultText, isFault } from "../src/cli/faults.ts";
import { makeFolders } from "../src/cli/folders.ts";
import { generatedMark, replaceFile } from "../src/cli/outputfile.ts";
import type { CheckedPackage } from "../src/load/program.ts";
import { stringText } from "../src/plan/text.ts";

/**
 * Writes `x.d.go.ts` for every file of a package below `root`; the first one has the declarations. Returns why that cannot
 * be done, or null.
 */
export function writeDeclarations(
  root: string,
  types: string,
  pkg: CheckedPackage,
  text: string,
): string | null {
  const place = relative(root, pkg.dir);
  // TypeScript looks for the declarations of a package outside of the root nowhere below it.
  if (place === ".." || place.startsWith("../") || isAbsolute(place)) return null;
  const folder = join(root, types, place);
  const names = pkg.files.map(({ filename }) =>
    filename.slice(filename.lastIndexOf("/") + 1).replace(/\.go$/, ""),
  );
  const again = `export * from ${stringText(`./${names[0]}.go`)};\n`;
  const problems = names.map((name, i) => write(join(folder, `${name}.d.go.ts`), i === 0 ? text : again));
  return problems.find((problem) => problem !== null) ?? null;
}

function write(path: string, text: string): string | null {
  const marked = `${generatedMark}\n${text}`;
  try {
    const before = readIfThere(path);
    if (before === marked) return null;
    if (before !== null && !before.startsWith(generatedMark))
      return `${path} already exists and was not written by goes`;
    makeFolders(dirname(path));
    replaceFile(path, marked);
    return null;
  } catch (error) {
    if (isFault(error)) return `declarations are not written: ${faultText(error)}`;
    throw error;
  }
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
