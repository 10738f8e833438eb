// Analyses of small programs for tests: sources inline, the standard library replaced by what a test gives.

import type { Analysis, FuncInstance } from "../src/analyze/analysis.ts";
import { analyze } from "../src/analyze/analyze.ts";
import type { Source } from "../src/core/nodes.ts";
import type { Host } from "../src/load/host.ts";
import { load } from "../src/load/loader.ts";
import type * as ast from "../src/syntax/nodes.ts";
import { exprString } from "../src/syntax/printer.ts";
import { walk } from "../src/syntax/walk.ts";
import { PointerT } from "../src/types/types.ts";

/** Analyzes the program whose file main.go is `source`; `library` has files of the standard library by path. */
export function analyzeSource(source: string, library: Record<string, string> = {}): Analysis {
  const files = new Map<string, string>([["/src/main.go", source]]);
  for (const [path, text] of Object.entries(library)) files.set(`/std/${path}`, text);
  const folders = new Set<string>();
  for (const path of files.keys()) folders.add(path.slice(0, path.lastIndexOf("/")));
  const host: Host = {
    readFile: (path) => (files.has(path) ? new TextEncoder().encode(files.get(path)) : null),
    readDirectory: (path) =>
      [...files.keys()]
        .filter((file) => file.slice(0, file.lastIndexOf("/")) === path)
        .map((file) => ({ name: file.slice(path.length + 1), directory: false })),
    isFile: (path) => files.has(path),
    isDirectory: (path) => folders.has(path),
    standardLibrary: "/std",
    goroot: null,
  };
  const { program, problems, fileSet } = load(host, { directory: "/src", files: ["/src/main.go"] });
  if (program !== null) return analyze(program);
  const messages = problems.flatMap(({ diagnostics }) =>
    diagnostics.map((d) => `${fileSet.position(d.pos).line}: ${d.message}`),
  );
  throw new Error(messages.join("\n"));
}

/** One line for each function: its key without the package, and what blocks in it. */
export function blockingLines(analysis: Analysis): string[] {
  return all(analysis.functions).map((f) => {
    const nodes = [...f.blockingNodes].map((node) => line(analysis, node)).sort((a, b) => a - b);
    return `${shortKey(f.key)}${f.blocking ? " blocks" : ""}${nodes.length > 0 ? ` at ${nodes.join(" ")}` : ""}`;
  });
}

export function functionKeys(analysis: Analysis): string[] {
  return all(analysis.functions).map((f) => shortKey(f.key));
}

/** One line for each type: its key and the methods that are reached, statically or through interfaces. */
export function typeLines(analysis: Analysis): string[] {
  return all(analysis.types).map((t) => {
    const own = all(analysis.functions).filter((f) => f.recv !== null && analysis.typeInstance(f.recv) === t);
    const boxed = [t.type, new PointerT(t.type)].flatMap((type) =>
      [...(analysis.boxedMethods(type) ?? [])].map((id) => id.split(".").at(-1)!),
    );
    const methods = new Set([...own.map((f) => f.func.name), ...boxed]);
    return [shortKey(t.key), ...[...methods].sort()].join(" ") + (t.boxed ? " boxed" : "");
  });
}

export function find(analysis: Analysis, name: string): FuncInstance {
  const found = all(analysis.functions).find((f) => shortKey(f.key) === name);
  if (found === undefined) throw new Error(`no function ${name}`);
  return found;
}

/** The range of each operation and index in a function, and which indices are proven: "i+1: 1..10", "s[i]: ok". */
export function rangeLines(analysis: Analysis, name: string): string[] {
  const instance = find(analysis, name);
  const lines: string[] = [];
  walk(instance.decl, (node) => {
    if (node.kind === "IndexExpr")
      lines.push(`${exprString(node)}: ${analysis.indexInBounds(node, instance) ? "ok" : "?"}`);
    if (
      node.kind === "BinaryExpr" &&
      /^[-+*/%&|^]|<<|>>/.test(node.op) &&
      node.op !== "&&" &&
      node.op !== "||"
    ) {
      lines.push(`${exprString(node)}: ${text(analysis, node, instance)}`);
    }
    if (node.kind === "IncDecStmt")
      lines.push(`${exprString(node.x)}${node.op}: ${text(analysis, node, instance)}`);
    if (node.kind === "AssignStmt" && /^[-+*]=$/.test(node.op)) {
      lines.push(`${exprString(node.lhs[0])} ${node.op}: ${text(analysis, node, instance)}`);
    }
  });
  return lines;
}

function text(analysis: Analysis, node: ast.Node, instance: FuncInstance): string {
  const range = analysis.range(node as ast.Expr, instance);
  return range === null ? "?" : `${range.min}..${range.max}`;
}

function all<T>(lists: ReadonlyMap<unknown, readonly T[]>): T[] {
  return [...lists.values()].flat();
}

function shortKey(key: string): string {
  return key.replace(/\b(main|command-line-arguments)\./g, "");
}

function line(analysis: Analysis, node: Source): number {
  return analysis.program.fileSet.position(node.pos).line;
}
