// Companion files: the JS or TypeScript beside a Go file that implements its bodyless functions.
import * as acorn from "acorn";
import type { Host } from "./host.ts";
import type { Companion } from "./program.ts";

/** Finds `x.ts` or `x.js` (or the compiled `x.js` of a `.ts`) for `x.go`. */
export function findCompanion(host: Host, goFile: string): Companion | null {
  const stem = goFile.replace(/\.go$/, "");
  for (const extension of [".ts", ".js", ".mjs"]) {
    const path = stem + extension;
    if (!host.isFile(path)) continue;
    const text = new TextDecoder().decode(host.readFile(path) ?? new Uint8Array());
    const exports = extension === ".ts" ? typeScriptExports(text) : javaScriptExports(text);
    return { specifier: path, exports };
  }
  return null;
}

/** acorn does not read TypeScript; its export declarations stand at the start of a line. */
function typeScriptExports(text: string): Map<string, { async: boolean }> {
  const exports = new Map<string, { async: boolean }>();
  const identifier = "[\\p{ID_Start}$_][\\p{ID_Continue}$]*";
  const asyncFunctions = new Set<string>();
  for (const [, name] of text.matchAll(
    new RegExp(`^(?:export\\s+)?async\\s+function\\s+(${identifier})`, "gmu"),
  ))
    asyncFunctions.add(name);
  const declaration = new RegExp(
    `^export\\s+(?:async\\s+)?(?:function\\*?|const|let|class)\\s+(${identifier})`,
    "gmu",
  );
  for (const [, name] of text.matchAll(declaration)) exports.set(name, { async: asyncFunctions.has(name) });
  for (const [, list] of text.matchAll(/^export\s*\{([^}]*)\}/gm))
    for (const item of list.split(",")) {
      const [local, exported = local] = item.trim().split(/\s+as\s+/);
      if (local !== "" && !local.startsWith("type "))
        exports.set(exported, { async: asyncFunctions.has(local) });
    }
  return exports;
}

function javaScriptExports(text: string): Map<string, { async: boolean }> {
  const exports = new Map<string, { async: boolean }>();
  let program: acorn.Program;
  try {
    program = acorn.parse(text, { ecmaVersion: "latest", sourceType: "module" });
  } catch {
    return exports; // the bodyless functions are then reported as missing
  }
  const asyncFunctions = new Set<string>();
  for (const statement of program.body) {
    const declaration = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
    if (declaration?.type === "FunctionDeclaration" && declaration.async && declaration.id)
      asyncFunctions.add(declaration.id.name);
    if (declaration?.type === "VariableDeclaration")
      for (const { id, init } of declaration.declarations)
        if (
          id.type === "Identifier" &&
          (init?.type === "ArrowFunctionExpression" || init?.type === "FunctionExpression") &&
          init.async
        )
          asyncFunctions.add(id.name);
  }
  for (const statement of program.body) {
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
