// A project that `npm init` has just made: CommonJS by name, without scripts and without a page. It becomes one that Vite
// serves and builds. What a project has of its own is left as it is.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { withMember, withTopString } from "./jsontext.ts";
import { change, create, type Outcome, textOf, todo } from "./outcome.ts";
import { dependenciesOf, type PackageJson } from "./project.ts";

/** Files whose meaning depends on the type of the package. */
const source = /\.[jt]sx?$/;

/** Whether there is JavaScript or TypeScript yet. */
export function hasSources(folder: string): boolean {
  return readdirSync(folder, { withFileTypes: true }).some((entry) => {
    if (entry.name === "node_modules" || entry.name.startsWith(".")) return false;
    return entry.isDirectory() ? hasSources(join(folder, entry.name)) : source.test(entry.name);
  });
}

/** Go packages are ES modules, and so is what imports them. */
export function setUpType(folder: string, { type }: PackageJson, isEmpty: boolean): Outcome[] {
  if (type !== "commonjs") return [];
  const path = join(folder, "package.json");
  const changed = isEmpty ? withTopString(textOf(path)!, "type", "module") : null;
  if (changed !== null) return [change(path, "package.json", changed, '"type" is "module"')];
  return [todo('make "type" in package.json "module", unless .js files call require: it is "commonjs"')];
}

/** TypeScript is there to check types. */
function isTyped(folder: string, project: PackageJson): boolean {
  return "typescript" in dependenciesOf(project) && existsSync(join(folder, "tsconfig.json"));
}

/** Scripts for Vite where there are none but the one that npm writes. */
export function setUpStart(folder: string, project: PackageJson): Outcome[] {
  const isNew = Object.keys(project.scripts ?? {}).every((name) => name === "test");
  if (!isNew || !("vite" in dependenciesOf(project))) return [];
  const check = isTyped(folder, project) ? "goes types && tsc --noEmit && " : "";
  const scripts = { dev: "vite", build: `${check}vite build`, preview: "vite preview" };
  const path = join(folder, "package.json");
  let text: string | null = textOf(path)!;
  // Each comes first.
  for (const [name, script] of Object.entries(scripts).reverse())
    text = text && withMember(text, "scripts", name, script);
  if (text === null) return [todo(`add to package.json: "scripts": ${JSON.stringify(scripts)}`)];
  return [change(path, "package.json", text, "scripts dev, build and preview")];
}

/** A page that shows what the first Go package says: Vite begins with one. */
export function setUpPage(folder: string, project: PackageJson, place: string): Outcome[] {
  if (existsSync(join(folder, "index.html"))) return [];
  const script = isTyped(folder, project) ? "main.ts" : "main.js";
  return [
    create(join(folder, "index.html"), "index.html", html(project.name ?? "Go", script)),
    create(join(folder, script), script, greeting(place)),
  ];
}

function html(title: string, script: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${title.replace(/[&<]/g, (char) => `&#${char.charCodeAt(0)};`)}</title>
  </head>
  <body>
    <script type="module" src="/${script}"></script>
  </body>
</html>
`;
}

function greeting(place: string): string {
  return `import { Greet } from "./${place}/greet.go";

document.body.append(Greet("Go"));
`;
}
