// Collecting the package-level objects of all files (specification: "Packages", "Import declarations",
// "Method declarations").
import { directiveName } from "../syntax/directives.ts";
import { unquote } from "../syntax/literals.ts";
import type * as ast from "../syntax/nodes.ts";
import { isExported } from "../types/names.ts";
import { Const, Func, type Obj, PkgName, TypeName, Var } from "../types/objects.ts";
import { Package } from "../types/package.ts";
import { Scope } from "../types/scope.ts";
import type { Checker } from "./checker.ts";
import { arity, collectMethods, objDecl } from "./declarations.ts";
import { directiveArguments } from "./directives.ts";
import type { DeclInfo } from "./environment.ts";
import { unpackReceiver } from "./signature.ts";

interface Method {
  func: Func;
  isPointer: boolean;
  receiver: ast.Ident;
}

/** Declares the objects of all files in the package scope and their imports in file scopes. */
export function collectObjects(c: Checker, files: readonly ast.File[]): void {
  const methods: Method[] = [];
  const scopes: Scope[] = [];
  for (const file of files) {
    c.env.version = c.versionAt(file.pos);
    c.recordDef(file.name, null);
    const scope = new Scope(c.pkg.scope, file.pos, file.end);
    scopes.push(scope);
    c.recordScope(file, scope);
    const hidden = collectDirectives(c, file);
    for (const decl of file.decls) {
      if (decl.kind === "FuncDecl") funcDecl(c, decl, scope, methods, hidden.has(decl));
      else if (decl.kind === "GenDecl") genDecl(c, decl, scope);
    }
  }
  for (const scope of scopes) conflicts(c, scope);
  for (const { func, isPointer, receiver } of methods) {
    const base = resolveBase(c, isPointer, receiver);
    if (base === null) continue;
    func.hasPtrRecv = base.isPointer;
    const list = c.methods.get(base.obj);
    if (list === undefined) c.methods.set(base.obj, [func]);
    else list.push(func);
  }
}

/**
 * Functions named in `//go:linkname` or behind `//go:wasmimport` have their bodies elsewhere. The result are methods that
 * are none of interfaces.
 */
function collectDirectives(c: Checker, file: ast.File): Set<ast.Node> {
  const hidden = new Set<ast.Node>();
  for (const directive of file.directives) {
    const name = directiveName(directive);
    const { on } = directive;
    if (name === "linkname")
      for (const local of directiveArguments(directive).slice(0, 1)) c.linknames.add(local);
    if (name === "wasmimport" && on?.kind === "FuncDecl" && directiveArguments(directive).length > 0)
      c.linknames.add(on.name.name);
    if (name === "nointerface" && on != null && c.options.experiments?.has("fieldtrack")) hidden.add(on);
  }
  return hidden;
}

function newInfo(c: Checker, obj: Obj, file: Scope, parts: Partial<DeclInfo>): DeclInfo {
  return {
    obj,
    file,
    version: c.env.version,
    lhs: null,
    typeExpr: null,
    init: null,
    iota: 0,
    inherited: false,
    typeSpec: null,
    func: null,
    deps: null,
    ...parts,
  };
}

function register(c: Checker, obj: Obj, info: DeclInfo): void {
  c.objMap.set(obj, info);
  obj.order = c.objMap.size;
}

function declarePackageObject(c: Checker, id: ast.Ident, obj: Obj, info: DeclInfo): void {
  if (id.name === "init") {
    c.error(id, "InvalidInitDecl", "cannot declare init - must be func");
    return;
  }
  if (id.name === "main" && c.pkg.name === "main") {
    c.error(id, "InvalidMainDecl", "cannot declare main - must be func");
    return;
  }
  c.declare(c.pkg.scope, id, obj, 0);
  register(c, obj, info);
}

function genDecl(c: Checker, decl: ast.GenDecl, file: Scope): void {
  let last: ast.ValueSpec | null = null;
  for (const spec of decl.specs) {
    if (spec.kind === "ImportSpec") importSpec(c, spec, file);
    else if (spec.kind === "TypeSpec") {
      const obj = new TypeName(spec.name.pos, c.pkg, spec.name.name, null);
      declarePackageObject(c, spec.name, obj, newInfo(c, obj, file, { typeSpec: spec }));
    } else if (decl.token === "var") {
      varSpec(c, spec, file);
    } else {
      const inherited: boolean = last !== null && spec.type === null && spec.values.length === 0;
      if (!inherited) last = spec;
      constSpec(c, spec, last ?? spec, inherited, file);
    }
  }
}

function constSpec(
  c: Checker,
  spec: ast.ValueSpec,
  source: ast.ValueSpec,
  inherited: boolean,
  file: Scope,
): void {
  spec.names.forEach((id, i) => {
    const obj = new Const(id.pos, c.pkg, id.name, null);
    const init = source.values[i] ?? null;
    const info = newInfo(c, obj, file, { typeExpr: source.type, init, inherited, iota: spec.iota });
    declarePackageObject(c, id, obj, info);
  });
  arity(c, spec, source.values, true, inherited);
}

function varSpec(c: Checker, spec: ast.ValueSpec, file: Scope): void {
  const { names, values } = spec;
  const vars = names.map((id) => new Var(id.pos, c.pkg, id.name, null));
  // Variables with one initializer for all share a declaration.
  const shared =
    values.length === 1
      ? newInfo(c, vars[0], file, { lhs: vars, typeExpr: spec.type, init: values[0] })
      : null;
  vars.forEach((obj, i) => {
    const info = shared ?? newInfo(c, obj, file, { typeExpr: spec.type, init: values[i] ?? null });
    declarePackageObject(c, names[i], obj, info);
  });
  if (spec.type === null || values.length > 0) arity(c, spec, values, false, false);
}

function funcDecl(
  c: Checker,
  decl: ast.FuncDecl,
  file: Scope,
  methods: Method[],
  noInterface: boolean,
): void {
  const { name } = decl.name;
  const func = new Func(decl.name.pos, c.pkg, name, null);
  func.declare = () => objDecl(c, func);
  const typeParams = decl.type.typeParams ?? [];
  let reported = false;
  if (decl.recv === null) {
    if (name === "init" || (name === "main" && c.pkg.name === "main")) {
      const code = name === "init" ? "InvalidInitDecl" : "InvalidMainDecl";
      if (typeParams.length > 0) {
        c.softError(typeParams[0], code, `func ${name} must have no type parameters`);
        reported = true;
      }
      if (decl.type.params.length > 0 || decl.type.results.length > 0) {
        c.softError(decl.name, code, `func ${name} must have no arguments and no return values`);
      }
    }
    if (name === "init") {
      func.parent = c.pkg.scope;
      c.recordDef(decl.name, func);
      if (!decl.hasBody) c.softError(func, "MissingInitBody", "func init must have a body");
    } else {
      c.declare(c.pkg.scope, decl.name, func, 0);
    }
  } else {
    const receiver = decl.recv[0];
    func.noInterface = noInterface;
    if (receiver !== undefined) {
      const { isPointer, base } = unpackReceiver(c, receiver.type, false);
      if (base.kind === "Ident" && name !== "_") methods.push({ func, isPointer, receiver: base });
    }
    c.recordDef(decl.name, func);
  }
  if (typeParams.length > 0 && !reported) c.requireVersion(typeParams[0], "go1.18", "type parameter");
  register(c, func, newInfo(c, func, file, { func: decl }));
}

/** The declared type that a receiver's name stands for, through aliases. */
function resolveBase(
  c: Checker,
  isPointer: boolean,
  receiver: ast.Ident,
): { obj: TypeName; isPointer: boolean } | null {
  const seen = new Set<Obj>();
  let { name }: { name: string } = receiver;
  for (;;) {
    const obj = c.pkg.scope.lookup(name);
    if (obj?.kind !== "typename" || seen.has(obj)) return null;
    const spec = c.objMap.get(obj)?.typeSpec;
    if (spec == null) return null;
    if (!spec.alias) return { obj, isPointer };
    if (spec.typeParams !== null) return null;
    seen.add(obj);
    let e = unparen(spec.type);
    if (e.kind === "StarExpr") {
      if (isPointer) return null; // **T is no receiver type
      isPointer = true;
      e = unparen(e.x);
    }
    if (e.kind !== "Ident") return null;
    name = e.name;
  }
}

function unparen(e: ast.Expr): ast.Expr {
  while (e.kind === "ParenExpr") e = e.x;
  return e;
}

// ---- Imports

function importSpec(c: Checker, spec: ast.ImportSpec, file: Scope): void {
  if (spec.path.bad) return;
  const path = decodeUtf8(unquote(spec.path.value));
  const problem = invalidPath(path);
  if (problem !== null) {
    c.error(spec.path, "BadImportPath", `invalid import path (${problem})`);
    return;
  }
  const imported = importPackage(c, spec, path);
  if (spec.name !== null && path === "C") {
    c.error(spec.name, "ImportCRenamed", 'cannot rename import "C"');
    return;
  }
  const name = spec.name?.name ?? imported.name;
  if (name === "init") {
    c.error(spec, "InvalidInitDecl", "cannot import package as init - init must be a func");
    return;
  }
  if (!c.pkg.imports.includes(imported)) c.pkg.imports.push(imported);
  const obj = new PkgName(spec.pos, c.pkg, name, imported);
  if (spec.name !== null) c.recordDef(spec.name, obj);
  else c.info.implicits.set(spec, obj);
  if (imported.fake) obj.used = true;
  c.info.imports.push(obj);
  if (name === ".") dotImport(c, spec, obj, file);
  else c.declare(file, null, obj, 0);
}

/** Text of a byte string. */
function decodeUtf8(bytes: string): string {
  return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
}

function invalidPath(path: string): string | null {
  if (path === "") return "empty string";
  const illegal = /[!"#$%&'()*,:;<=>?[\\\]^{|}`\ufffd\s\p{C}]/u.exec(path)?.[0];
  if (illegal === undefined) return null;
  const code = illegal.codePointAt(0)!;
  const hex = code.toString(16).toUpperCase().padStart(4, "0");
  return `invalid character U+${hex}${/\p{C}/u.test(illegal) ? "" : ` '${illegal}'`}`;
}

/** Why no package has a path that is made of valid characters. */
function refusedPath(path: string): string | null {
  if (path.startsWith("/")) return "import path cannot be absolute path";
  const elements: string[] = [];
  for (const element of path.split("/")) {
    const up = element === ".." && elements.length > 0 && elements.at(-1) !== "..";
    if (up) elements.pop();
    else if (element !== "" && element !== ".") elements.push(element);
  }
  const clean = elements.join("/") || ".";
  if (clean === path || /^\.\.?(\/|$)/.test(path)) return null;
  return `non-canonical import path ${JSON.stringify(path)} (should be ${JSON.stringify(clean)})`;
}

/** The package, or after an error a stand-in that admits every name. */
function importPackage(c: Checker, spec: ast.ImportSpec, path: string): Package {
  if (path !== "C" || !c.options.fakeImportC) {
    const result = refusedPath(path) ?? c.options.importPackage(path);
    if (typeof result !== "string") return result;
    c.error(spec.path, "BrokenImport", `could not import ${path} (${result})`);
  }
  const fake = new Package(path, path.replace(/\/$/, "").replace(/.*\//, ""), null);
  fake.fake = true;
  return fake;
}

function dotImport(c: Checker, spec: ast.ImportSpec, pkgName: PkgName, file: Scope): void {
  const origins = c.dotImports.get(file) ?? new Map<string, PkgName>();
  c.dotImports.set(file, origins);
  for (const [name, obj] of pkgName.imported.scope.objects) {
    if (!isExported(name)) continue;
    const other = file.lookup(name);
    if (other !== undefined) {
      const message = `${name} redeclared in this block`;
      c.newError("DuplicateDecl").add(spec.name!, message).addOther(other).report();
      continue;
    }
    file.objects.set(name, obj);
    origins.set(name, pkgName);
  }
}

/** Names of a file scope must not be declared in the package as well. */
function conflicts(c: Checker, file: Scope): void {
  for (const [name, obj] of file.objects) {
    const declared = c.pkg.scope.lookup(name);
    if (declared === undefined) continue;
    const through =
      obj.kind === "pkgname"
        ? `import of ${packageString(obj.imported)}`
        : `dot-import of ${obj.pkg === null ? "" : packageString(obj.pkg)}`;
    const message = `${name} already declared through ${through}`;
    c.newError("DuplicateDecl").add(declared, message).addOther(obj).report();
  }
}

function packageString(pkg: Package): string {
  return `package ${pkg.name} (${JSON.stringify(pkg.path)})`;
}

/** Reports imports that no name refers to. */
export function unusedImports(c: Checker): void {
  for (const obj of c.info.imports) {
    if (obj.used || obj.name === "_") continue;
    const { path } = obj.imported;
    const quoted = JSON.stringify(path);
    const last = path.slice(path.lastIndexOf("/") + 1);
    const renamed = obj.name !== "." && obj.name !== last;
    const text = renamed
      ? `${quoted} imported as ${obj.name} and not used`
      : `${quoted} imported and not used`;
    c.softError(obj, "UnusedImport", text);
  }
}

// ---- Declaring

/** Declares all objects: types first and aliases after them, so that methods are known when bodies are checked. */
export function packageObjects(c: Checker): void {
  const objects = [...c.objMap.keys()];
  const isAlias = (obj: Obj) => c.objMap.get(obj)!.typeSpec?.alias === true;
  // Types that are already invalid (direct cycles) still have methods to collect.
  for (const obj of objects) if (obj.kind === "typename" && obj.type !== null) collectMethods(c, obj);
  for (const obj of objects) if (obj.kind === "typename" && !isAlias(obj)) objDecl(c, obj);
  for (const obj of objects) if (obj.kind === "typename" && isAlias(obj)) objDecl(c, obj);
  for (const obj of objects) if (obj.kind !== "typename") objDecl(c, obj);
}
