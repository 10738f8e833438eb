// What an ES module imports and exports. Modules of users are parsed. Those of goes itself are written by tsc, which puts
// imports and exports at the start of a line: they are found there, since parsing them all takes as long as the checker.
import * as acorn from "acorn";
import { unlessOverflow } from "../source/overflow.ts";

export interface ModuleText {
  readonly text: string;
  /** Imports and exports stand at the start of a line: TypeScript, and what tsc makes of it. */
  readonly isByLines: boolean;
}

/** What is seen of a value: that it is an async function, or that it can be no function. */
export interface Seen {
  readonly async: boolean;
  readonly isOther?: true;
}

/** Exported names. */
export type Exports = Map<string, Seen>;

/** What a module exports of another one. */
export interface Reexport {
  readonly specifier: string;
  /** Exported name -> name in the other module; null for all that it exports. */
  readonly names: ReadonlyMap<string, string> | null;
}

/** The specifiers of imports and re-exports that are relative. */
export function relativeImports({ text, isByLines }: ModuleText): string[] {
  const all = isByLines
    ? [...text.matchAll(/^(?:import|export)\s[^"'`;]*"([^"]*)";$/gm)].map(([, specifier]) => specifier)
    : parse(text).body.map((node) => ("source" in node ? node.source?.value : undefined));
  return all.filter((specifier) => typeof specifier === "string").filter((text) => text.startsWith("."));
}

/** The text of a module of a user with its relative imports named otherwise. */
export function withImports(text: string, rename: (specifier: string) => string): string {
  let result = "";
  let end = 0;
  for (const node of parse(text).body) {
    const source = "source" in node ? node.source : null;
    if (typeof source?.value !== "string" || !source.value.startsWith(".")) continue;
    result += text.slice(end, source.start) + JSON.stringify(rename(source.value));
    end = source.end;
  }
  return result + text.slice(end);
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

/** What the module exports of others. */
export function reexportsOf({ text, isByLines }: ModuleText): Reexport[] {
  if (!isByLines) return reexportsOfProgram(parse(text));
  const lists = [...text.matchAll(/^export\s*\{([^}]*)\}\s*from\s*["']([^"']*)["']/gm)];
  const all = [...text.matchAll(/^export\s*\*\s*from\s*["']([^"']*)["']/gm)];
  return [
    ...lists.map(([, list, specifier]) => ({ specifier, names: new Map(namesIn(list)) })),
    ...all.map(([, specifier]) => ({ specifier, names: null })),
  ];
}

/** Why the module cannot be parsed; null if it can. */
export function syntaxFault({ text, isByLines }: ModuleText): string | null {
  if (isByLines) return null;
  try {
    parse(text);
    return null;
  } catch (error) {
    unlessOverflow(error);
    return (error as Error).message;
  }
}

// ---- By lines

const identifier = "[\\p{ID_Start}$_][\\p{ID_Continue}$]*";
const asyncFunction = new RegExp(`^(?:export\\s+)?async\\s+function\\s+(${identifier})`, "gmu");
const asyncValue = new RegExp(
  `^(?:export\\s+)?(?:const|let)\\s+(${identifier})\\s*(?::[^=\\n]*)?=\\s*async\\b`,
  "gmu",
);
const otherValue = new RegExp(
  `^(?:export\\s+)?(?:class\\s+(${identifier})|const\\s+(${identifier})\\s*(?::[^=\\n]*)?=\\s*(?:"[^"\\n]*"|'[^'\\n]*'|[\\d._]+);?$)`,
  "gmu",
);
const declaration = new RegExp(
  `^export\\s+(?:async\\s+)?(?:function\\*?|const|let|class)\\s+(${identifier})`,
  "gmu",
);

function exportsByLines(text: string): Exports {
  const exports: Exports = new Map();
  const found = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, name, other]) => name ?? other);
  const asyncs = new Set([...found(asyncFunction), ...found(asyncValue)]);
  const others = new Set(found(otherValue));
  const seen = (name: string) => seenAs(asyncs.has(name), others.has(name));
  for (const [, name] of text.matchAll(declaration)) exports.set(name, seen(name));
  for (const [, list] of text.matchAll(/^export\s*\{([^}]*)\}/gm))
    for (const [exported, local] of namesIn(list)) exports.set(exported, seen(local));
  return exports;
}

/** The names in a list of exports, with those that they have in the module. */
function namesIn(list: string): [exported: string, local: string][] {
  return list.split(",").flatMap((item): [string, string][] => {
    const [local, exported = local] = item.trim().split(/\s+as\s+/);
    return local === "" || local.startsWith("type ") ? [] : [[exported, local]];
  });
}

function seenAs(async: boolean, isOther: boolean): Seen {
  return isOther ? { async, isOther } : { async };
}

// ---- By a parser

function exportsOfProgram({ body }: acorn.Program): Exports {
  const exports: Exports = new Map();
  const declared = declaredIn(body);
  const seen = (name: string) => declared.get(name) ?? seenAs(false, false);
  for (const statement of body) {
    if (statement.type !== "ExportNamedDeclaration") continue;
    for (const name of statement.declaration ? boundBy(statement.declaration) : [])
      exports.set(name, seen(name));
    for (const { local, exported } of statement.specifiers)
      exports.set(nameOf(exported), seen(nameOf(local)));
  }
  return exports;
}

function reexportsOfProgram({ body }: acorn.Program): Reexport[] {
  return body.flatMap((statement): Reexport[] => {
    if (statement.type === "ExportAllDeclaration") {
      const specifier = String(statement.source.value);
      return [{ specifier, names: statement.exported ? new Map([[nameOf(statement.exported), "*"]]) : null }];
    }
    if (statement.type !== "ExportNamedDeclaration" || !statement.source) return [];
    const names = statement.specifiers.map(
      ({ local, exported }) => [nameOf(exported), nameOf(local)] as const,
    );
    return [{ specifier: String(statement.source.value), names: new Map(names) }];
  });
}

function nameOf(node: acorn.Identifier | acorn.Literal): string {
  return node.type === "Identifier" ? node.name : String(node.value);
}

/** What is seen of the values that declarations of a module bind names to. */
function declaredIn(body: acorn.Program["body"]): Map<string, Seen> {
  const declared = new Map<string, Seen>();
  for (const statement of body) {
    const node = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
    if (node?.type === "FunctionDeclaration" && node.id)
      declared.set(node.id.name, seenAs(node.async, false));
    if (node?.type === "ClassDeclaration" && node.id) declared.set(node.id.name, seenAs(false, true));
    if (node?.type !== "VariableDeclaration") continue;
    for (const { id, init } of node.declarations)
      if (id.type === "Identifier") declared.set(id.name, seenIn(node.kind === "const", init));
  }
  return declared;
}

const others = new Set([
  "Literal",
  "TemplateLiteral",
  "ObjectExpression",
  "ArrayExpression",
  "ClassExpression",
]);

function seenIn(isConstant: boolean, init: acorn.Expression | null | undefined): Seen {
  const isFunction = init?.type === "ArrowFunctionExpression" || init?.type === "FunctionExpression";
  return seenAs(isFunction && init.async, isConstant && init != null && others.has(init.type));
}

/** The names that a declaration binds. */
function boundBy(declaration: acorn.Declaration): string[] {
  if (declaration.type !== "VariableDeclaration") return [declaration.id.name];
  return declaration.declarations.flatMap(({ id }) => namesOfPattern(id));
}

function namesOfPattern(pattern: acorn.Pattern): string[] {
  switch (pattern.type) {
    case "Identifier":
      return [pattern.name];
    case "ObjectPattern":
      return pattern.properties.flatMap((part) =>
        namesOfPattern(part.type === "Property" ? part.value : part),
      );
    case "ArrayPattern":
      return pattern.elements.flatMap((part) => (part === null ? [] : namesOfPattern(part)));
    case "RestElement":
      return namesOfPattern(pattern.argument);
    case "AssignmentPattern":
      return namesOfPattern(pattern.left);
    default:
      return [];
  }
}
