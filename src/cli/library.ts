// `goes build --lib`: Go packages as an npm package. For each package there is a facade, which converts as docs/boundary.md
// says, with its declarations beside it; below `go/` are the modules of all packages, with one runtime for all of them.
import { basename, dirname, join, relative } from "node:path/posix";
import type { CompileResult } from "../compile.ts";
import { packageApi } from "../generate/facade/api.ts";
import { generateDeclarations } from "../generate/facade/declarations.ts";
import { generateFacade } from "../generate/facade/facade.ts";
import { runtimeDirectory } from "../host/node.ts";
import type { Host } from "../load/host.ts";
import type { CheckedPackage } from "../load/program.ts";
import { printFacade } from "../print/facade.ts";
import { moduleFile, runtimeFolder } from "./layout.ts";
import { licenseFiles } from "./licenses.ts";
import { moduleFolder, npmManifest } from "./npmmanifest.ts";
import { type Output, outputContent } from "./output.ts";

/** Files of the runtime that facades import, besides those that modules do. */
export const libraryParts = ["boundary/index.js"];

/** Where the modules are that facades import. */
const inside = "go/";
const runtime = `${inside}${runtimeFolder}`;

/** What declarations of facades import. */
const publicDeclarations = "boundary/public.d.ts";

type Content = Map<string, string | Uint8Array>;

/** The files of the npm package, or why there is none. */
export function libraryContent(result: CompileResult, output: Output, host: Host): Content | string {
  const { roots } = result.program!;
  const programs = roots.filter(({ name }) => name === "main");
  if (programs.length > 0) return `${programs[0].path} is a program, which JavaScript cannot import`;
  const content: Content = new Map();
  for (const [name, data] of outputContent(output)) content.set(inside + name, data);
  for (const pkg of result.program!.packages) shortenSources(content, pkg, result.program!.packages);
  declarationsOfRuntime(publicDeclarations, content, host);
  const names = facadeNames(roots, host);
  if (typeof names === "string") return names;
  for (const [pkg, name] of names) {
    if (content.has(`${name}.js`)) return `two packages would be written to "${name}.js"`;
    facade(result, pkg, name, content);
  }
  const licenses = licenseFiles(result.program!.packages, moduleFolder(roots[0], host), host);
  for (const [name, text] of licenses) content.set(name, text);
  content.set(
    "package.json",
    npmManifest({ roots, names, effects: effectsOf(result, output, names) }, licenses, host),
  );
  return content;
}

/** Packages are named by their paths inside of their module; one at its root by its last element. */
function facadeNames(roots: readonly CheckedPackage[], host: Host): Map<CheckedPackage, string> | string {
  const folder = moduleFolder(roots[0], host);
  const names = new Map<CheckedPackage, string>();
  for (const pkg of roots) {
    if (moduleFolder(pkg, host) !== folder)
      return `${pkg.path} belongs to another module than ${roots[0].path}`;
    names.set(pkg, folder === null || pkg.dir === folder ? "index" : relative(folder, pkg.dir));
  }
  return names;
}

function facade(result: CompileResult, pkg: CheckedPackage, name: string, content: Content): void {
  const { analysis, plan } = result;
  const api = packageApi(pkg, analysis!);
  const to = (file: string) => {
    const path = relative(dirname(name), file);
    return path.startsWith(".") ? path : `./${path}`;
  };
  const { byPath } = result.program!;
  const marked = generateFacade(api, analysis!, plan!, {
    specifier: (path) => to(inside + moduleFile(byPath.get(path)!)),
    runtime: to(`${runtime}/index.js`),
    boundary: to(`${runtime}/boundary/index.js`),
  });
  const { fileSet } = result.program!;
  content.set(`${name}.js`, printFacade(marked, pkg, { fileSet, file: `${basename(name)}.js` }).code);
  content.set(`${name}.d.ts`, generateDeclarations(api, to(`${runtime}/boundary/public.js`)).text);
}

/** The modules that do something when they are imported; none of the others has to be kept for that. */
function effectsOf(
  { program, plan }: CompileResult,
  { copies }: Output,
  names: ReadonlyMap<CheckedPackage, string>,
): string[] {
  const packages = program!.packages.filter((pkg) => !plan!.isInert(pkg));
  const companions = [...copies.keys()].filter(
    (name) => name.endsWith(".js") && !name.startsWith(`${runtimeFolder}/`),
  );
  const facades = packages.flatMap((pkg) => names.get(pkg) ?? []).map((name) => `${name}.js`);
  const ofRuntime = ["boundary/index.js", "std/**"].map((name) => `${runtimeFolder}/${name}`);
  const modules = [...packages.map(moduleFile), ...companions, ...ofRuntime];
  return [...facades, ...modules.map((name) => inside + name)].map((name) => `./${name}`).sort();
}

/** Maps name sources by import paths: where they were compiled is nobody's concern. Their text is in the maps. */
function shortenSources(content: Content, pkg: CheckedPackage, packages: readonly CheckedPackage[]): void {
  const name = `${inside}${moduleFile(pkg)}.map`;
  const text = content.get(name);
  if (typeof text !== "string") return;
  const map = JSON.parse(text);
  map.sources = map.sources.map((source: string) => {
    const home = packages.find(({ dir }) => dir === dirname(source));
    if (home === undefined) return source;
    return relative(dirname(name), `${inside}${home.path}/${basename(source)}`);
  });
  content.set(name, JSON.stringify(map));
}

/** Adds a declaration file of the runtime with those that it imports, as other compilers read them. */
function declarationsOfRuntime(name: string, content: Content, host: Host): void {
  const path = `${runtime}/${name}`;
  if (content.has(path)) return;
  const text = readText(host, join(runtimeDirectory, name));
  const imported = /(from |import\()"(\.[^"]*)\.ts"/g;
  content.set(path, text.replace(imported, '$1"$2.js"'));
  for (const [, , module] of text.matchAll(imported))
    declarationsOfRuntime(`${join(dirname(name), module)}.d.ts`, content, host);
}

function readText(host: Host, file: string): string {
  return Buffer.from(host.readFile(file)!).toString("utf8");
}
