// Companion files: the JS or TypeScript beside a Go file that implements its bodyless functions. Those for packages that are
// compiled from Go's source lie in the embedded library, in a folder of the package's path without Go files.
//
// Who owns the package decides what a companion sees: those of the library are part of goes and work with Go's values as they
// are inside (docs/architecture.md, "Values"); those of users get and give values of JavaScript (docs/boundary.md).
import { directiveArguments } from "../check/directives.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { directiveName } from "../syntax/directives.ts";
import type * as ast from "../syntax/nodes.ts";
import { type BuildContext, matchesFileName } from "./constraints.ts";
import { type Exports, exportsOf, reexportsOf, syntaxFault } from "./esmodule.ts";
import type { Host } from "./host.ts";
import { baseOf, directoryOf, join } from "./paths.ts";
import { type CheckedPackage, type Companion, fileOf } from "./program.ts";

/** Finds `x.ts` or `x.js` (or the compiled `x.js` of a `.ts`) for `x.go`. */
export function findCompanion(host: Host, goFile: string): Companion | null {
  const stem = goFile.replace(/\.go$/, "");
  const path = [".ts", ".js", ".mjs"].map((extension) => stem + extension).find((file) => host.isFile(file));
  if (path === undefined) return null;
  if (goFile.startsWith(host.standardLibrary))
    return { specifier: path, exports: exportsOf({ text: textOf(host, path), isByLines: true }) };
  return { specifier: path, ...exportsOfFile(host, path) };
}

/** Finds the companion of a file of Go's source, of a package of that path. */
export function findOverlay(host: Host, path: string, goFile: string): Companion | null {
  return findCompanion(host, join(host.standardLibrary, path, baseOf(goFile)));
}

/** Some file of the folder is in assembly, which may implement functions. */
export function hasAssembly(host: Host, directory: string, context: BuildContext): boolean {
  const isAssembly = (name: string) =>
    name.endsWith(".s") && matchesFileName(name.replace(/s$/, "go"), context);
  return host.readDirectory(directory)?.some(({ name }) => isAssembly(name)) ?? false;
}

/** Whether a function is JavaScript of the user's: its values are converted, and it may be anything. */
export function isImported({
  hasBody,
  pkg,
}: {
  hasBody: boolean;
  pkg: Pick<CheckedPackage, "standard">;
}): boolean {
  return !hasBody && !pkg.standard;
}

/** Behind the name of a function of a companion: the one that does all of its work if that needs no waiting, or nothing. */
export const trySuffix = "$try";

/** The function is one of the library's companions that can be tried: see "Companions that block" in docs/runtime.md. */
export function canTry(instance: {
  hasBody: boolean;
  pkg: CheckedPackage;
  decl: ast.FuncDecl;
  func: { name: string };
  recv: { obj: { name: string } } | null;
}): boolean {
  const { hasBody, pkg, decl, func, recv } = instance;
  if (hasBody || isImported(instance)) return false;
  const companion = pkg.companions.get(fileOf(pkg, decl)?.filename ?? "");
  const name = recv === null ? func.name : `${recv.obj.name}$${func.name}`;
  return companion?.exports.has(name + trySuffix) ?? false;
}

// ---- What a module of the user's exports

interface Exported extends Omit<Companion, "specifier"> {
  readonly exports: Exports;
}

/** What a file exports, also of other files. */
function exportsOfFile(host: Host, path: string, seen = new Set<string>()): Exported {
  seen.add(path);
  const module = { text: textOf(host, path), isByLines: path.endsWith(".ts") };
  const fault = syntaxFault(module);
  if (fault !== null) return { exports: new Map(), fault };
  const exports = exportsOf(module);
  let isOpen = false;
  for (const { specifier, names } of reexportsOf(module)) {
    const file = names?.size === 0 ? null : fileAt(host, path, specifier);
    const other = file === null || seen.has(file) ? null : exportsOfFile(host, file, seen);
    if (names === null) {
      for (const [name, what] of other?.exports ?? []) if (!exports.has(name)) exports.set(name, what);
      isOpen ||= other === null || other.isOpen === true || other.fault !== undefined;
    }
    for (const [name, its] of names ?? []) exports.set(name, other?.exports.get(its) ?? { async: false });
  }
  return { exports, isOpen };
}

/** The file that a relative specifier leads to; TypeScript also calls its files `.js`. */
function fileAt(host: Host, from: string, specifier: string): string | null {
  if (!specifier.startsWith(".")) return null;
  const path = join(directoryOf(from), specifier);
  const candidates = [path, path.replace(/\.js$/, ".ts"), `${path}.ts`, `${path}.js`];
  return candidates.find((file) => /\.[cm]?[jt]s$/.test(file) && host.isFile(file)) ?? null;
}

function textOf(host: Host, path: string): string {
  return new TextDecoder().decode(host.readFile(path) ?? new Uint8Array());
}

// ---- What is missing

/** Reports functions of a file that its companion should export and does not. */
export function companionErrors(
  files: readonly ast.File[],
  companions: ReadonlyMap<string, Companion>,
): Diagnostic[] {
  const directives = files.flatMap((file) => file.directives);
  const linked = new Set(
    directives
      .filter((each) => directiveName(each) === "linkname")
      .map((each) => directiveArguments(each)[0]),
  );
  const imported = new Set(
    directives.filter((each) => directiveName(each) === "wasmimport").map(({ on }) => on),
  );
  return files.flatMap((file) => {
    const companion = companions.get(file.filename);
    if (companion === undefined) return [];
    return file.decls.flatMap((decl): Diagnostic[] => {
      if (decl.kind !== "FuncDecl" || decl.hasBody || imported.has(decl) || linked.has(decl.name.name))
        return [];
      const message = missing(companion, decl);
      return message === null ? [] : [{ code: "MissingBody", pos: decl.start, message, severity: "error" }];
    });
  });
}

function missing({ specifier, exports, isOpen, fault }: Companion, decl: ast.FuncDecl): string | null {
  const file = baseOf(specifier);
  if (fault !== undefined) return `missing function body: ${file} is no ES module: ${fault}`;
  const name = exportName(decl);
  const found = exports.get(name);
  if (found === undefined) return isOpen ? null : `missing function body: ${file} does not export ${name}`;
  return found.isOther ? `missing function body: ${name} of ${file} is not a function` : null;
}

/** `Builder$Grow` for a method. */
function exportName({ recv, name }: ast.FuncDecl): string {
  const type = recv?.[0]?.type;
  return type === undefined ? name.name : `${baseName(type)}$${name.name}`;
}

function baseName(type: ast.Expr): string {
  switch (type.kind) {
    case "StarExpr":
    case "ParenExpr":
    case "IndexExpr":
      return baseName(type.x);
    default:
      return type.kind === "Ident" ? type.name : "";
  }
}
