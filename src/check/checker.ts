// The state of one run of the type checker over one package, shared by all its rules.
//
// Rules are free functions `rule(c: Checker, …)`, one file per concept. Those that call each other across files
// are reached through `c.rules`.
import type { Constant } from "../constant/constant.ts";
import type { Diagnostic, Report } from "../diagnostics/diagnostic.ts";
import type { FileSet, Pos, SourceFile } from "../source/position.ts";
import type * as ast from "../syntax/nodes.ts";
import type { Info, Mode, Selection } from "../types/info.ts";
import type { Func, Obj, PkgName, TypeName } from "../types/objects.ts";
import type { Package } from "../types/package.ts";
import { Scope } from "../types/scope.ts";
import type { InterfaceT, Named, Type, TypeParam } from "../types/types.ts";
import { typeString } from "../types/typestring.ts";
import { universe } from "../types/universe.ts";
import { type DeclInfo, type Environment, newEnvironment } from "./environment.ts";
import type { Body } from "./inlining.ts";
import { InterfaceErrors } from "./interface.ts";
import { MonoGraph } from "./monomorph.ts";
import { type At, ErrorReport, type ErrorSink } from "./reporting.ts";
import type { Rules } from "./rules.ts";
import type { Limited } from "./sizelimits.ts";
import { type FileVersion, fileVersion } from "./versions.ts";

export interface CheckOptions {
  path: string;
  name?: string;
  files: ast.File[];
  fileSet: FileSet;
  report: Report;
  /** The package, or the text of the error. */
  importPackage(path: string): Package | string;
  /** "go1.N" of the module; files may differ by their build constraint. */
  goVersion: string;
  /** Whether another file implements the functions without bodies of a file. Not set: they are not looked at. */
  isImplemented?(file: ast.File): boolean;
  /** Leave out what Go's compiler refuses although its type checker, and so `go vet`, does not. */
  typesOnly?: boolean;
  /** `import "C"` is a package that has every name. */
  fakeImportC?: boolean;
  /** What GOEXPERIMENT has switched on. */
  experiments?: ReadonlySet<string>;
  /** Part of Go's standard library, which may use directives of its own. */
  standard?: boolean;
  /** The package is known to have no errors: the bodies of its functions are checked for those who ask (Info.requireBody). */
  bodiesOnDemand?: boolean;
}

interface Action {
  version: string;
  run: () => void;
}

export class Checker implements ErrorSink {
  readonly options: CheckOptions;
  readonly fileSet: FileSet;
  readonly pkg: Package;
  readonly info: Info;
  rules!: Rules;
  env: Environment;

  /** Package-level objects and methods with their declarations, in source order. */
  readonly objMap = new Map<Obj, DeclInfo>();
  /** Methods by receiver base type, until that type collects them. */
  readonly methods = new Map<TypeName, Func[]>();
  /** Expressions whose final type was not known when they were checked. */
  readonly untyped: ast.Expr[] = [];
  /** Untyped left operands of shifts: their final type must be an integer type. */
  readonly shifted = new Set<ast.Expr>();
  /** Objects that a dot import declared in a file scope -> that import. */
  readonly dotImports = new Map<Scope, Map<string, PkgName>>();
  /** Objects whose declaration is being checked, outermost first. */
  readonly objPath: Obj[] = [];
  /** Whether values of a named type have finite size, as far as it is known. */
  readonly finite = new Map<Named, boolean>();
  /** Types known not to contain themselves. */
  readonly valid = new Set<Named>();
  /** Objects that stand for instances on the path of declarations. */
  readonly instanceObjects = new Map<Named, TypeName>();
  /** How instantiations lead to each other. */
  readonly mono = new MonoGraph();
  /** Local names of `//go:linkname` directives: these functions are implemented elsewhere. */
  readonly linknames = new Set<string>();
  /** Types that not every type may be part of. */
  readonly limited: Limited[] = [];
  /** Types of new, make, append and &T{…} as written. */
  readonly allocated: { pos: Pos; type: Type }[] = [];
  /** What inlining knows of functions of the package. */
  readonly bodies = new Map<Obj, Body>();
  /** Interface types as written. */
  readonly interfaces: { e: ast.InterfaceType; type: InterfaceT }[] = [];
  readonly interfaceErrors = new InterfaceErrors(this);
  hasErrors = false;
  /** The run is over: types that are completed on demand from now on report nothing. */
  finished = false;
  private readonly fileVersions = new Map<SourceFile | undefined, FileVersion>();
  private readonly delayed: Action[] = [];

  constructor(options: CheckOptions, pkg: Package, info: Info) {
    this.options = options;
    this.fileSet = options.fileSet;
    this.pkg = pkg;
    this.info = info;
    this.env = newEnvironment(pkg.scope, options.goVersion);
  }

  // ---- Errors

  newError(code: string): ErrorReport {
    return new ErrorReport(this, code);
  }

  error(at: At, code: string, message: string): void {
    this.newError(code).add(at, message).report();
  }

  softError(at: At, code: string, message: string): void {
    const report = this.newError(code).add(at, message);
    report.soft = true;
    report.report();
  }

  /** Reports that `feature` needs a newer language version unless the file has it; true if it has. */
  requireVersion(at: At, version: string, feature: string): boolean {
    if (this.allowVersion(version)) return true;
    this.versionError(at, version, feature);
    return false;
  }

  versionError(at: At, version: string, feature: string): void {
    this.error(at, "UnsupportedFeature", `${feature} requires ${version} or later`);
  }

  allowVersion(version: string): boolean {
    return minor(this.env.version) >= minor(version);
  }

  deliver(diagnostic: Diagnostic): void {
    // Errors about invalid operands and types follow from errors already reported.
    if (this.finished || (this.hasErrors && /.invalid (operand|type)/.test(diagnostic.message))) return;
    this.hasErrors = true;
    const pos = this.env.errpos !== 0 ? this.env.errpos : diagnostic.pos;
    this.options.report({ ...diagnostic, pos, message: this.withVersion(pos, diagnostic.message) });
  }

  /** Errors about the language version say where it comes from. */
  private withVersion(pos: Pos, message: string): string {
    if (!/requires go1\.\d+ or later/.test(message)) return message;
    const file = this.fileVersions.get(this.fileSet.file(pos));
    return file?.declared
      ? `${message} (file declares //go:build ${file.version})`
      : `${message} (-lang was set to ${this.options.goVersion}; check go.mod)`;
  }

  setFileVersion(file: ast.File): void {
    this.fileVersions.set(this.fileSet.file(file.pos), fileVersion(file, this.options.goVersion));
  }

  /** Language version of the file that holds `pos`. */
  versionAt(pos: Pos): string {
    return this.fileVersions.get(this.fileSet.file(pos))?.version ?? this.options.goVersion;
  }

  /** A place as messages print it inside their text. */
  position(pos: Pos): string {
    const { filename, line, column } = this.fileSet.position(pos);
    return `${filename}:${line}:${column}`;
  }

  // ---- Recording

  recordDef(id: ast.Ident, obj: Obj | null): void {
    this.info.defs.set(id, obj);
  }

  recordUse(id: ast.Ident, obj: Obj): void {
    this.info.uses.set(id, obj);
  }

  recordScope(node: ast.Node, scope: Scope): void {
    this.info.scopes.set(node, scope);
  }

  recordType(e: ast.Expr, mode: Mode, type: Type, value: Constant | null = null): void {
    if (mode !== "invalid") this.info.types.set(e, { mode, type, value });
  }

  recordSelection(e: ast.SelectorExpr, selection: Selection): void {
    this.recordUse(e.sel, selection.obj);
    this.info.selections.set(e, selection);
  }

  /** Records the type arguments at the identifier in `e`: x, p.x, x[T] or p.x[T]. */
  recordInstance(e: ast.Expr, typeArgs: Type[], type: Type): void {
    if (e.kind === "IndexExpr" || e.kind === "ParenExpr") this.recordInstance(e.x, typeArgs, type);
    else if (e.kind === "SelectorExpr") this.info.instances.set(e.sel, { typeArgs, type });
    else if (e.kind === "Ident") this.info.instances.set(e, { typeArgs, type });
  }

  /** Notes a verified instantiation, to find those that lead to ever larger ones. */
  recordInstantiation(
    pos: Pos,
    params: readonly TypeParam[],
    typeArgs: readonly Type[],
    exprs: readonly ast.Expr[],
  ): void {
    this.mono.instance(this.pkg, pos, params, typeArgs, exprs);
  }

  // ---- Names

  lookup(name: string): Obj | null {
    return this.env.scope.find(name);
  }

  lookupScope(name: string): { scope: Scope; obj: Obj } | null {
    return this.env.scope.lookupParent(name);
  }

  openScope(node: ast.Node): Scope {
    const scope = new Scope(this.env.scope, node.pos, node.end);
    this.recordScope(node, scope);
    this.env.scope = scope;
    return scope;
  }

  closeScope(): void {
    this.env.scope = this.env.scope.parent!;
  }

  /** Declares `obj` in `scope`, visible from `scopePos`, and records `id` as its definition. */
  declare(scope: Scope, id: ast.Ident | null, obj: Obj, scopePos: number): void {
    if (obj.name !== "_") {
      const other = scope.insert(obj);
      if (other !== null) {
        this.newError("DuplicateDecl")
          .add(obj, `${obj.name} redeclared in this block`)
          .addOther(other)
          .report();
        return;
      }
      obj.scopePos = scopePos;
      const isLocal = obj.kind === "var" && !obj.isParam && !obj.isResult && !obj.isReceiver;
      if (isLocal) this.env.locals?.push(obj);
    }
    if (id !== null) this.recordDef(id, obj);
  }

  /** Notes that the declaration being checked depends on a package-level object. */
  addDeclDep(to: Obj): void {
    const { decl } = this.env;
    if (decl === null || to.order === 0 || to.pkg !== this.pkg) return;
    decl.deps ??= new Set();
    decl.deps.add(to);
  }

  /** A type as messages print it: packages other than this one by name. */
  typeString(type: Type | null): string {
    if (type === null) return "<nil>";
    return typeString(type, (pkg) => this.qualify(pkg), { note: (param) => this.noteOn(param) });
  }

  /** What tells a type parameter from the predeclared type whose name it took. */
  private noteOn(param: TypeName): string {
    if (universe.lookup(param.name) === undefined) return "";
    return ` /* with ${param.name} declared at ${this.position(param.pos)} */`;
  }

  /** Prefix for the names of `pkg` in messages: "", its name, or its quoted path if the name is ambiguous. */
  qualify(pkg: Package): string {
    if (pkg === this.pkg) return "";
    this.packagePaths ??= packagePaths(this.pkg);
    return (this.packagePaths.get(pkg.name)?.size ?? 0) > 1 ? JSON.stringify(pkg.path) : pkg.name;
  }
  private packagePaths: Map<string, Set<string>> | null = null;

  // ---- Order of work

  /** Runs `action` at the end of the current statement or of the package, at the present language version. */
  later(run: () => void): void {
    if (this.finished) return;
    this.delayed.push({ version: this.env.version, run });
  }

  get delayedCount(): number {
    return this.delayed.length;
  }

  /** Runs the actions delayed since there were `top` of them. */
  processDelayed(top: number): void {
    if (this.delayed.length === top) return;
    const version = this.env.version;
    for (let i = top; i < this.delayed.length; i++) {
      this.env.version = this.delayed[i].version;
      this.delayed[i].run();
    }
    this.delayed.length = top;
    this.env.version = version;
  }

  /** Runs a part of the work that was left out, also when the rest is done. */
  onDemand(info: DeclInfo, run: () => void): void {
    const { finished } = this;
    this.finished = false;
    this.withEnvironment(newEnvironment(info.file, info.version), () => {
      run();
      this.processDelayed(0);
    });
    this.rules.recordUntyped(this);
    if (this.hasErrors) throw new Error(`package ${this.pkg.path} has errors, and was not to be checked`);
    this.finished = finished;
  }

  /** Runs `body` in an environment of its own. */
  withEnvironment(env: Environment, body: () => void): void {
    const saved = this.env;
    this.env = env;
    try {
      body();
    } finally {
      this.env = saved;
    }
  }

  push(obj: Obj): void {
    this.objPath.push(obj);
  }

  pop(): void {
    this.objPath.pop();
  }
}

const minors = new Map<string, number>();

/** N of "go1.N"; no version allows everything. */
function minor(version: string): number {
  let known = minors.get(version);
  if (known === undefined) {
    known = Number(/^go1\.(\d+)/.exec(version)?.[1] ?? Number.POSITIVE_INFINITY);
    minors.set(version, known);
  }
  return known;
}

/** Import paths by package name, of all packages that `root` imports directly or not. */
function packagePaths(root: Package): Map<string, Set<string>> {
  const paths = new Map<string, Set<string>>();
  const seen = new Set<Package>();
  const visit = (pkg: Package) => {
    if (seen.has(pkg)) return;
    seen.add(pkg);
    if (!paths.has(pkg.name)) paths.set(pkg.name, new Set());
    paths.get(pkg.name)!.add(pkg.path);
    for (const imported of pkg.imports) visit(imported);
  };
  visit(root);
  return paths;
}
