// Checks testdata/check/*.go: a comment `// ERROR "regexp"` (several strings for several errors) asks for an error
// in its line; every error must be asked for. The first line may have flags: -lang=go1.N, and -typesonly for the type
// checker without the rules of the compiler.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { FileSet } from "../source/position.ts";
import { parseFile } from "../syntax/parser.ts";
import type { Package } from "../types/package.ts";
import { unsafePackage } from "../types/universe.ts";
import { checkPackage } from "./check.ts";

const directory = join(import.meta.dirname, "../../testdata/check");

/** A package below the folder. */
function importPackage(path: string): Package | string {
  if (path === "unsafe") return unsafePackage;
  const file = join(directory, path, "package.go");
  if (!existsSync(file)) return `no package ${path}`;
  const fileSet = new FileSet();
  const report = () => {};
  const files = [parseFile(fileSet.add(file, readFileSync(file, "utf8")), report)];
  return checkPackage({ path, files, fileSet, report, importPackage, goVersion: "go1.27" }).pkg;
}

function errorsOf(name: string, text: string): { line: number; message: string }[] {
  const fileSet = new FileSet();
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => diagnostics.push(diagnostic);
  const [, flags = ""] = /^\/\/ (-.*)/.exec(text) ?? [];
  const settings = {
    goVersion: /-lang=(go1\.\d+)/.exec(flags)?.[1] ?? "go1.27",
    typesOnly: flags.includes("-typesonly"),
  };
  const file = parseFile(fileSet.add(name, text), report, settings);
  checkPackage({ path: "main", files: [file], fileSet, report, importPackage, ...settings });
  const errors = diagnostics.map(({ pos, message, related = [] }) => {
    const more = related.map((entry) => {
      const { line, column } = fileSet.position(entry.pos);
      return `\n\t${entry.pos === 0 ? "" : `${name}:${line}:${column}: `}${entry.message}`;
    });
    return { line: fileSet.position(pos).line, message: message + more.join("") };
  });
  // Go's compiler reports an error once a line.
  const keys = errors.map(({ line, message }) => `${line} ${message}`);
  return errors.filter((_, i) => keys.indexOf(keys[i]) === i);
}

/** Patterns by line. */
function wanted(text: string): Map<number, RegExp[]> {
  const patterns = new Map<number, RegExp[]>();
  text.split("\n").forEach((line, i) => {
    const strings = / ERROR (.*)/.exec(line)?.[1].matchAll(/"([^"]*)"|`([^`]*)`/g) ?? [];
    const list = [...strings].map((m) => new RegExp(m[1] ?? m[2]));
    if (list.length > 0) patterns.set(i + 1, list);
  });
  return patterns;
}

describe("testdata/check", () => {
  for (const name of readdirSync(directory).filter((entry) => entry.endsWith(".go"))) {
    it(basename(name, ".go"), () => {
      const text = readFileSync(join(directory, name), "utf8");
      const patterns = wanted(text);
      const unexpected = errorsOf(name, text).filter(({ line, message }) => {
        const list = patterns.get(line) ?? [];
        const at = list.findIndex((pattern) => pattern.test(message));
        if (at >= 0) list.splice(at, 1);
        return at < 0;
      });
      const missing = [...patterns].flatMap(([line, list]) => list.map((pattern) => `${line}: ${pattern}`));
      expect({ unexpected, missing }).toEqual({ unexpected: [], missing: [] });
    });
  }
});
