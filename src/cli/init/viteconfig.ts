// The plugin in the configuration of Vite: put into one whose default export is seen to be an object, by itself or in a call
// such as defineConfig({ … }) or () => ({ … }).

import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Expression, type ObjectExpression, type Program, type Property, parse } from "acorn";
import { change, create, type Outcome, textOf, todo, unchanged } from "./outcome.ts";

const extensions = ["ts", "mts", "cts", "js", "mjs", "cjs"];
const importLine = 'import goes from "goes/vite";\n';

const created = `${importLine}import { defineConfig } from "vite";

export default defineConfig({ plugins: [goes()] });
`;

/** `isModule`: files that end in .js are ES modules. */
export function setUpVite(folder: string, dependencies: readonly string[], isModule: boolean): Outcome[] {
  const names = extensions.map((extension) => `vite.config.${extension}`);
  const name = names.find((each) => existsSync(join(folder, each)));
  if (name === undefined) {
    if (!dependencies.includes("vite"))
      return [todo('add the plugin of your bundler: goes() from "goes/vite" or "goes/rollup"')];
    const language = existsSync(join(folder, "tsconfig.json")) ? "ts" : "js";
    const own = `vite.config.${isModule ? "" : "m"}${language}`;
    return [create(join(folder, own), own, created)];
  }
  const path = join(folder, name);
  const text = textOf(path)!;
  if (text.includes("goes/vite")) return [unchanged(name)];
  const withPlugin = addPlugin(text);
  if (withPlugin === null) return [todo(`add to ${name}: ${importLine.trim()} and goes() to its plugins`)];
  return [change(path, name, withPlugin, "goes() is one of the plugins")];
}

/** The configuration with the plugin; null if it is not seen where that belongs. */
export function addPlugin(text: string): string | null {
  const program = parsed(text);
  const config = program === null ? null : configuration(program);
  if (config === null || /\bgoes\b/.test(text)) return null;
  const plugins = config.properties.find((each) => each.type === "Property" && isNamed(each, "plugins"));
  const at = insertion(config, plugins as Property | undefined);
  if (at === null) return null;
  const changed = text.slice(0, at.offset) + at.text + text.slice(at.offset);
  return withImport(changed, program!);
}

/** TypeScript that is no JavaScript is not understood. */
function parsed(text: string): Program | null {
  try {
    return parse(text, { ecmaVersion: "latest", sourceType: "module" });
  } catch {
    return null;
  }
}

function configuration({ body }: Program): ObjectExpression | null {
  const found = body.find((each) => each.type === "ExportDefaultDeclaration");
  return found === undefined ? null : objectIn(found.declaration as Expression);
}

function objectIn(expression: Expression): ObjectExpression | null {
  if (expression.type === "ObjectExpression") return expression;
  if (expression.type === "CallExpression" && expression.arguments.length === 1)
    return objectIn(expression.arguments[0] as Expression);
  if (expression.type === "ArrowFunctionExpression" && expression.expression)
    return objectIn(expression.body as Expression);
  return null;
}

function isNamed({ key, computed }: Property, name: string): boolean {
  if (computed) return false;
  return key.type === "Identifier" ? key.name === name : key.type === "Literal" && key.value === name;
}

function insertion(
  config: ObjectExpression,
  plugins: Property | undefined,
): { offset: number; text: string } | null {
  if (plugins === undefined) {
    const [first] = config.properties;
    // What is spread into it may have plugins.
    if (config.properties.some(({ type }) => type === "SpreadElement")) return null;
    if (first === undefined) return { offset: config.start + 1, text: " plugins: [goes()] " };
    return { offset: first.start, text: "plugins: [goes()],\n  " };
  }
  if (plugins.value.type !== "ArrayExpression") return null;
  const { start, elements } = plugins.value;
  return { offset: start + 1, text: elements.length === 0 ? "goes()" : "goes(), " };
}

/** Imports stand before everything else of a configuration, so their places are still those of the text before. */
function withImport(text: string, { body }: Program): string | null {
  const last = body.filter(({ type }) => type === "ImportDeclaration").at(-1);
  if (last === undefined) return importLine + text;
  const own = inStyleOf(text.slice(last.start, last.end));
  const end = text.indexOf("\n", last.end);
  return end < 0 ? null : text.slice(0, end + 1) + own + text.slice(end + 1);
}

/** With the quotes of another import, and a semicolon if that has one. */
function inStyleOf(other: string): string {
  const quoted = other.includes("'") ? importLine.replaceAll('"', "'") : importLine;
  return other.endsWith(";") ? quoted : quoted.replace(";", "");
}
