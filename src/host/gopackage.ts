// A package of Go's own library as files: which belong to it, and the hash that tells whether they are those of the release.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defaultContext, matchesFileName } from "../load/constraints.ts";
import { hashTable } from "./gorelease.ts";

/** Go files by name. */
export type GoFiles = ReadonlyMap<string, Uint8Array>;

const context = defaultContext();

/** Whether a file can be part of a build: no test, and not for another system. */
export function isOfBuild(name: string): boolean {
  return /^\w[\w.-]*\.go$/.test(name) && !name.endsWith("_test.go") && matchesFileName(name, context);
}

/** The files of a folder; none if there is no such folder. */
export function filesIn(folder: string): GoFiles {
  try {
    const names = readdirSync(folder).filter(isOfBuild);
    return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
  } catch {
    return new Map();
  }
}

/** As the go command hashes folders (h1): of the sorted names with the hashes of the contents. */
export function hashOf(files: GoFiles): string {
  const sha256 = (data: string | Uint8Array) => createHash("sha256").update(data);
  const lines = [...files].map(([name, content]) => `${sha256(content).digest("hex")}  ${name}\n`);
  const byName = (a: string, b: string) => (a.slice(66) < b.slice(66) ? -1 : 1);
  return sha256(lines.sort(byName).join("")).digest("base64").replace(/=*$/, "");
}

let hashes: ReadonlyMap<string, string> | null = null;

/** The hash that a package of the release has; undefined if there is no such package. */
export function expectedHash(path: string): string | undefined {
  hashes ??= new Map(
    hashTable
      .trim()
      .split("\n")
      .map((line) => line.split(" ") as [string, string]),
  );
  return hashes.get(path);
}
