// What an ES module imports and exports. Modules of users are parsed. Those of goes itself are written by tsc, which puts
// imports and exports at the start of a line: they are found there, since parsing them all takes as long as the checker.
import * as acorn from "acorn";
import { unlessOverflow } from "../source/overflow.ts";

export interface ModuleText {
  readonly text: string;
  /** Imports and exports stand at the start of a line: TypeScript, and what tsc makes of it. */
  readonly isByLines: boolean;
}

/** Exported names; `async` marks async functions. */
export type Exports = Map<string, { async: boolean }>;

/** The specifiers of imports and re-exports that are relative. */
export function relativeImports({ text, isByLines }: ModuleText): string[] {
  const all = isByLines
    ? [...text.matchAll(/^(?:import|export)\s[^"'`;]*"([^"]*)";$/gm)].map(([, specifier]) => specifier)
    : parse(text).body.map((node) => ("source" in node ? node.source?.value : undefined));
  return all.filter((specifier) => typeof specifier === "string").filter((text) => text.startsWith("."));
}

/** What the module itself exports; nothing where it cannot be parsed. */
export function exportsOf({ text, isByLines }: ModuleText): Exports {
  if (isByLines) return exportsByLines(text);
  try {
    return exportsOfProgram(parse(text));
  } catch (error) {
    unlessOverflow(error);
    return new Map(); // the bodyless functions are then reported as missing
  }
}

function parse(text: string): acorn.Program {
  return acorn.parse(text, { ecmaVersion: "latest", sourceType: "module" });
}

const identifier = "[\\p{ID_Start}$_][\\p{ID_Continue}$]*";
const asyncFunction = new RegExp(`^(?:export\\s+)?async\\s+function\\s+(${identifier})`, "gmu");
const declaration = new RegExp(
  `^export\\s+(?:async\\s+)?(?:function\\*?|const|let|class)\\s+(${identifier})`,
  "gmu",
);

function exportsByLines(text: string): Exports {
  const exports: Exports = new Map();
  const asyncFunctions = new Set([...text.matchAll(asyncFunction)].map(([, name]) => name));
  for (const [, name] of text.matchAll(declaration)) exports.set(name, { async: asyncFunctions.has(name) });
  for (const [, list] of text.matchAll(/^export\s*\{([^}]*)\}/gm))
    for (const item of list.split(",")) {
      const [local, exported = local] = item.trim().split(/\s+as\s+/);
      if (local !== "" && !local.startsWith("type "))
        exports.set(exported, { async: asyncFunctions.has(local) });
    }
  return exports;
}

function exportsOfProgram({ body }: acorn.Program): Exports {
  const exports: Exports = new Map();
  const asyncFunctions = namesOfAsyncFunctions(body);
  for (const statement of body) {
    if (statement.type !== "ExportNamedDeclaration") continue;
    const { declaration } = statement;
    if (declaration?.type === "VariableDeclaration") {
      for (const { id } of declaration.declarations)
        if (id.type === "Identifier") exports.set(id.name, { async: asyncFunctions.has(id.name) });
    } else if (declaration)
      exports.set(declaration.id.name, { async: asyncFunctions.has(declaration.id.name) });
    for (const { local, exported } of statement.specifiers)
      if (exported.type === "Identifier" && local.type === "Identifier")
        exports.set(exported.name, { async: asyncFunctions.has(local.name) });
  }
  return exports;
}

function namesOfAsyncFunctions(body: acorn.Program["body"]): Set<string> {
  const names = new Set<string>();
  for (const statement of body) {
    const declaration = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
    if (declaration?.type === "FunctionDeclaration" && declaration.async && declaration.id)
      names.add(declaration.id.name);
    if (declaration?.type === "VariableDeclaration")
      for (const { id, init } of declaration.declarations)
        if (
          id.type === "Identifier" &&
          (init?.type === "ArrowFunctionExpression" || init?.type === "FunctionExpression") &&
          init.async
        )
          names.add(id.name);
  }
  return names;
}
