// What the files of a folder import (go.dev/ref/spec, "Import declarations"), without parsing more of them than that.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import {
  type BuildContext,
  evaluateConstraint,
  findConstraint,
  isTestFile,
  matchesFileName,
} from "../../load/constraints.ts";
import { isFault } from "../../load/faults.ts";
import { unquote } from "../../syntax/literals.ts";

/** Import paths of a package and of its tests, sorted; `hasFiles`: some file belongs to the build. */
export interface FolderImports {
  readonly imports: readonly string[];
  readonly testImports: readonly string[];
  readonly hasFiles: boolean;
}

export function importsOfFolder(folder: string, context: BuildContext): FolderImports {
  const found = { imports: new Set<string>(), tests: new Set<string>() };
  let hasFiles = false;
  for (const name of goFilesIn(folder)) {
    if (!matchesFileName(name, context)) continue;
    const text = readFileSync(join(folder, name), "utf8");
    const constraint = findConstraint(text);
    if (constraint !== null && evaluateConstraint(constraint, context) === false) continue;
    const paths = importsIn(text);
    if (!context.isAny && paths.includes("C")) continue;
    const isTest = isTestFile(name);
    if (!isTest) hasFiles = true;
    for (const path of paths) if (path !== "C") (isTest ? found.tests : found.imports).add(path);
  }
  return { imports: [...found.imports].sort(), testImports: [...found.tests].sort(), hasFiles };
}

/** Names of the Go files in a folder; none if there is no such folder. */
export function goFilesIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    const isFile = (name: string) =>
      statSync(join(folder, name), { throwIfNoEntry: false })?.isFile() ?? false;
    return entries
      .filter(
        (entry) =>
          entry.name.endsWith(".go") && (entry.isFile() || (entry.isSymbolicLink() && isFile(entry.name))),
      )
      .map(({ name }) => name);
  } catch (error) {
    if (isFault(error)) return [];
    throw error;
  }
}

/** Comments, strings, names and single chars of a header. */
const token = /\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|("(?:[^"\\\n]|\\.)*"|`[^`]*`)|([\p{L}_][\p{L}\p{N}_]*)|(.)/u;

/** The paths that a Go file imports, as far as its header is in order. */
export function importsIn(text: string): string[] {
  const tokens = tokensOf(text);
  const next = () => tokens.next().value as string | undefined;
  const paths: string[] = [];
  if (next() !== "package") return paths;
  next();
  for (let word = next(); word === "import" || word === ";"; word = next()) {
    if (word === ";") continue;
    word = next();
    const isGroup = word === "(";
    if (isGroup) word = next();
    for (; word !== undefined && word !== ")"; word = next()) {
      if (/^["`]/.test(word)) {
        paths.push(pathOf(word));
        if (!isGroup) break;
      } else if (!/^[\p{L}_.;]/u.test(word)) return paths;
    }
  }
  return paths;
}

function* tokensOf(text: string): Generator<string> {
  const pattern = new RegExp(token.source, "uy");
  pattern.lastIndex = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const word = match[1] ?? match[2] ?? match[3];
    if (word !== undefined) yield word;
  }
}

function pathOf(literal: string): string {
  const bytes = Uint8Array.from(unquote(literal), (byte) => byte.charCodeAt(0));
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}
