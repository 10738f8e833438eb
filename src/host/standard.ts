// Whether a path is that of a standard package: one of those that goes has itself, or of the release of Go that it takes others from.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expectedHash } from "./gopackage.ts";
import { runtimeDirectory } from "./runtimefolder.ts";

/** Packages that only the compiler knows. */
const builtIn = new Set(["unsafe", "C"]);

export function isStandardPackage(path: string): boolean {
  if (path.split("/")[0].includes(".")) return false;
  return (
    builtIn.has(path) || expectedHash(path) !== undefined || existsSync(join(runtimeDirectory, "std", path))
  );
}
