// Loads and checks a program: packages in dependency order, from the roots' files down to the standard library.
import { checkPackage } from "../check/check.ts";
import { type Diagnostic, syntaxError } from "../diagnostics/diagnostic.ts";
import { isStackOverflow } from "../source/overflow.ts";
import { FileSet, type Pos } from "../source/position.ts";
import { unquote } from "../syntax/literals.ts";
import type { File, ImportSpec } from "../syntax/nodes.ts";
import type { Info } from "../types/info.ts";
import type { Package } from "../types/package.ts";
import { companionErrors, findCompanion, findOverlay, hasAssembly } from "./companions.ts";
import { type BuildContext, defaultContext, isTestFile, withTag } from "./constraints.ts";
import { CurrentUnits, type Place } from "./currentunits.ts";
import { tooDeep } from "./depth.ts";
import { findEmbeds, largestEmbeds } from "./embed.ts";
import { debugLineErrors, godebugDefaults } from "./godebug.ts";
import { withinHeap } from "./heap.ts";
import type { Host, PackageProblem } from "./host.ts";
import { decodePath, importProblem, isOfModule, rootProblem } from "./importpath.ts";
import { ImportProblems } from "./importproblems.ts";
import { initializationOrder } from "./initorder.ts";
import { Inquiry } from "./inquiry.ts";
import { languageVersion } from "./language.ts";
import type { Library } from "./library.ts";
import { takesOfRuntime } from "./linknames.ts";
import { missingText } from "./missing.ts";
import { Modules } from "./modules.ts";
import { type ListError, type ParsedPackage, parseDirectory, parseFiles } from "./packages.ts";
import { baseOf, directoryOf, relativeTo } from "./paths.ts";
import type { Companion, Program } from "./program.ts";
import { TestPackages, type TestRequest } from "./testpackages.ts";
import { checkedPackage, dependencies, importedPackage, type Unit } from "./unit.ts";
import type { Workspace } from "./workspace.ts";

export interface LoadRequest {
  /** The folder commands run in. */
  readonly directory: string;
  /** Folders (absolute) of the packages asked for, or one list of files. */
  readonly directories?: readonly string[];
  readonly files?: readonly string[];
  readonly tags?: readonly string[];
  /**
   * The folders need not lie in one module, and each stands by itself: those whose packages are in order make the program,
   * and the result has what is wrong with the others.
   */
  readonly independent?: boolean;
  /**
   * With `independent`, folders of packages that are roots too if they are importable, in order, and need no standard
   * package that has to be compiled from Go's source. Nothing is said of those that are not.
   */
  readonly others?: readonly string[];
  /** Packages that were loaded before, with the same tags; those of this program are added. */
  readonly workspace?: Workspace;
  /** Check also packages that import what has errors or cannot be found, as far as that goes: for editors. */
  readonly tolerant?: boolean;
  /** The root is the generated main package of the tests in the one folder; where there are none, the package itself. */
  readonly tests?: TestRequest;
}

/** What is wrong with one package. `package` is null for problems of finding and listing packages. */
export interface Problem {
  readonly package: string | null;
  readonly diagnostics: readonly Diagnostic[];
  /** The go command tells its place by the whole path. */
  readonly hasFullPath?: boolean;
}

export interface LoadResult {
  readonly fileSet: FileSet;
  /** null if there are errors, but for `independent` ones. */
  readonly program: Program | null;
  readonly problems: readonly Problem[];
  /** What is wrong with the packages in the folders of an `independent` request, by folder. */
  readonly failures: ReadonlyMap<string, readonly Diagnostic[]>;
  /** Dependencies first. */
  readonly loaded: readonly LoadedPackage[];
  /** Every file and folder the result depends on, for watching and caching. */
  readonly inputs: { readonly files: string[]; readonly directories: string[] };
}

/** What became of one package, with errors or without. */
export interface LoadedPackage {
  readonly path: string;
  readonly directory: string;
  readonly files: readonly File[];
  /** null if it was not checked: it or an import has errors, and the request is not tolerant. */
  readonly result: { readonly pkg: Package; readonly info: Info } | null;
}

export function load(host: Host, request: LoadRequest): LoadResult {
  const loader = new Loader(host, request);
  try {
    return loader.run();
  } catch (error) {
    if (host.startsAgain || !isStackOverflow(error)) throw error;
    return loader.tooDeep();
  }
}

class Loader {
  private readonly host: Host;
  private readonly request: LoadRequest;
  private readonly context: BuildContext;
  private readonly modules: Modules;
  private readonly fileSet: FileSet;
  private readonly units = new Map<string, Unit | ListError>();
  private readonly loading: { path: string; importedAt: Pos }[] = [];
  /** What was asked for each package. */
  private readonly inquiries = new Map<string, Inquiry>();
  private readonly current: CurrentUnits;
  private readonly problems: Problem[] = [];
  /** Problems of listing, by the package that has them. */
  private readonly listed = new Map<string, Diagnostic[]>();
  private order: Unit[] = [];
  /** The folder whose package is a root. */
  private root = "";
  /** The root is one that need not be in the program. */
  private isOther = false;
  private tests: TestPackages | null = null;
  private readonly embedBudget = { bytes: largestEmbeds };
  private readonly inputs = { files: [] as string[], directories: [] as string[] };

  constructor(host: Host, request: LoadRequest) {
    this.host = host.startsAgain ? withinHeap(host) : host;
    this.request = request;
    request.workspace?.begin();
    this.fileSet = request.workspace?.fileSet ?? new FileSet();
    this.context = defaultContext(request.tags);
    const start = request.files?.length
      ? directoryOf(request.files[0])
      : (request.directories?.[0] ?? request.directory);
    const starts = request.independent ? request.directories! : [start];
    this.modules = new Modules(host, starts, request.directory);
    this.inputs.files.push(...this.modules.files);
    this.current = new CurrentUnits(request.workspace, this.host, {
      isEmbedded: (where) => this.isEmbedded(where),
      placeOf: (path) => this.placeOf(path),
      registered: (path) => this.units.get(path),
      // Tests are files of packages, too.
      refresh: (unit) =>
        request.tests === undefined &&
        request.workspace!.refresh(unit, { host: this.host, context: this.context }),
    });
  }

  /** What there is to say after an overflow of the stack. */
  tooDeep(): LoadResult {
    const units = [...this.units.values()].flatMap((unit) => ("error" in unit || unit.standard ? [] : unit));
    const diagnostics = [tooDeep(units.flatMap(({ parsed }) => parsed.files))];
    const problems = [...this.problems, { package: units[0]?.path ?? null, diagnostics }];
    return {
      fileSet: this.fileSet,
      program: null,
      problems,
      failures: new Map(),
      loaded: [],
      inputs: this.inputs,
    };
  }

  run(): LoadResult {
    for (const error of this.modules.errors) this.listProblem(0, error);
    if (this.request.independent) return this.result(this.independentProgram());
    const roots = this.problems.length > 0 ? [] : this.loadRoots();
    const program = this.problems.length > 0 && !this.request.tolerant ? null : this.checkAll(roots);
    const failed = this.problems.some(({ diagnostics }) => diagnostics.some(isError));
    return this.result({ program: failed ? null : program });
  }

  private result(part: Pick<LoadResult, "program"> & Partial<LoadResult>): LoadResult {
    return {
      fileSet: this.fileSet,
      problems: this.problems,
      failures: new Map(),
      loaded: this.order.map(({ path, directory, parsed: { files }, result }) => ({
        path,
        directory,
        files,
        result,
      })),
      inputs: this.inputs,
      ...part,
    };
  }

  // ---- roots that stand by themselves

  private independentProgram(): Pick<LoadResult, "program" | "problems" | "failures"> {
    const { directories = [], others = [] } = this.request;
    const failures = new Map<string, readonly Diagnostic[]>();
    const everywhere = this.problems.flatMap(({ diagnostics }) => diagnostics);
    if (everywhere.length > 0) {
      for (const directory of directories) failures.set(directory, everywhere);
      return { program: null, problems: this.problems, failures };
    }
    const asked = new Map(directories.map((directory) => [directory, this.loadRoot(directory)]));
    this.isOther = true;
    const rest = others.filter((directory) => !asked.has(directory)).map((folder) => this.loadRoot(folder));
    const roots = [...asked.values(), ...rest.filter((unit) => unit?.parsed.name !== "main")];
    const found = roots.filter((unit) => unit !== null);
    this.order = dependencies(found);
    for (const unit of this.order) if (!this.listed.has(unit.path)) this.check(unit, false);
    for (const [directory, unit] of asked)
      if (unit === null || unit.checked === null) failures.set(directory, this.wrongWith(directory, unit));
    const kept = dependencies(found.filter(({ checked }) => checked !== null));
    if (kept.length === 0) return { program: null, problems: [], failures };
    const paths = new Set<string | null>(kept.map(({ path }) => path));
    return {
      program: this.programOf(
        kept,
        found.filter(({ checked }) => checked !== null),
      ),
      problems: this.problems.filter((problem) => paths.has(problem.package)),
      failures,
    };
  }

  private loadRoot(directory: string): Unit | null {
    this.root = directory;
    const isAlone = this.modules.importPath(directory) === null;
    const alone = this.request.directories!.filter((folder) => this.modules.importPath(folder) === null);
    if (!isAlone || alone.length < 2) return this.loadDirectory(directory);
    this.listProblem(
      0,
      `go: cannot find main module for the packages in ${alone.join(" and ")}: ${aloneHelp}`,
    );
    return null;
  }

  /** All that keeps a root from being part of the program. */
  private wrongWith(directory: string, unit: Unit | null): readonly Diagnostic[] {
    const listed = this.listed.get(directory) ?? [];
    if (unit === null) return listed;
    const paths = dependencies([unit]).map(({ path }) => path);
    const checked = this.problems.filter(
      (problem) => problem.package !== null && paths.includes(problem.package),
    );
    return [
      ...paths.flatMap((path) => this.listed.get(path) ?? []),
      ...checked.flatMap(({ diagnostics }) => diagnostics),
    ].filter(isError);
  }

  // ---- finding and parsing

  private loadRoots(): Unit[] {
    const { files, directories, tests } = this.request;
    if (tests) return this.loadTests(directories![0]);
    const roots: (Unit | null)[] = [];
    if (files !== undefined && files.length > 0) roots.push(this.loadFiles(files));
    for (const directory of directories ?? []) roots.push(this.loadDirectory(directory));
    return roots.filter((unit) => unit !== null);
  }

  /** The generated main package, which brings those with tests; the package itself if there are none. */
  private loadTests(directory: string): Unit[] {
    this.root = directory;
    const where = this.modules.packageIn(directory);
    const tests = new TestPackages(this.host, this.fileSet, this.context, where, this.request.tests!);
    this.tests = tests;
    const pkg = tests.hasPackage() ? this.loadPackage(where.path, where, 0) : null;
    for (const each of tests.problems()) this.listProblem(each.pos, each.message, each.hasFullPath);
    if (tests.isEmpty || this.problems.length > 0) return pkg === null ? [] : [pkg];
    this.addTestUnit(tests.external(pkg?.parsed.name ?? null), where);
    const main = this.addTestUnit(tests.main(), { ...where, standard: true, goVersion: languageVersion });
    return main === null ? [] : [main];
  }

  private addTestUnit(made: { path: string; parsed: ParsedPackage | ListError } | null, where: Place) {
    if (made === null) return null;
    const { path, parsed } = made;
    this.loading.push({ path, importedAt: 0 });
    const unit = this.addUnit(path, where.directory, where.standard, where.goVersion, parsed);
    this.loading.pop();
    if (!("error" in unit)) return unit;
    this.listProblem(0, unit.error);
    return null;
  }

  private loadFiles(files: readonly string[]): Unit | null {
    const path = "command-line-arguments";
    const directory = directoryOf(files[0]);
    const module = this.modules.importPath(directory)?.module ?? null;
    this.loading.push({ path, importedAt: 0 });
    const parsed = parseFiles(this.host, this.fileSet, null, files, directory, path);
    const unit = this.addUnit(path, directory, false, module?.goVersion ?? languageVersion, parsed);
    this.loading.pop();
    if ("error" in unit) this.listProblem(0, unit.error);
    return "error" in unit ? null : unit;
  }

  private loadDirectory(directory: string): Unit | null {
    const known = this.modules.importPath(directory);
    const path = known?.path ?? "command-line-arguments";
    const wrong = rootProblem(path);
    if (wrong !== null) {
      this.listProblem(0, wrong);
      return null;
    }
    return this.loadPackage(
      path,
      { directory, goVersion: known?.module.goVersion ?? languageVersion, standard: false },
      0,
    );
  }

  private loadPackage(path: string, where: Place, importedAt: Pos): Unit | null {
    let unit = this.units.get(path) ?? this.known(path, where);
    if (unit === undefined) {
      this.loading.push({ path, importedAt });
      const fileSet = (this.isEmbedded(where) ? this.library?.fileSet : null) ?? this.fileSet;
      // Go's own library has files for each of the compilers that it is written for.
      const context = where.standard && !this.isEmbedded(where) ? withTag(this.context, "gc") : this.context;
      const host = this.hostFor(path);
      const options = { bodiesOnDemand: this.isEmbedded(where) };
      const own = parseDirectory(host, fileSet, context, where.directory, path, options);
      const parsed = this.tests?.complete(own, path, where.directory) ?? own;
      unit = this.addUnit(path, where.directory, where.standard, where.goVersion, parsed);
      this.loading.pop();
    }
    if (!("error" in unit)) return unit;
    this.listProblem(importedAt, unit.error);
    return null;
  }

  private isEmbedded({ standard, directory }: Pick<Place, "standard" | "directory">): boolean {
    return standard && directory.startsWith(this.host.standardLibrary);
  }

  private get library(): Library | undefined {
    return this.request.workspace?.library;
  }

  /** The host, noting what it is asked for a package. */
  private hostFor(path: string): Host {
    let inquiry = this.inquiries.get(path);
    if (inquiry === undefined) this.inquiries.set(path, (inquiry = new Inquiry()));
    return this.request.workspace === undefined ? this.host : inquiry.of(this.host);
  }

  /** The package as it was loaded before, with all that it imports, if that is what would be loaded now. */
  private known(path: string, where: Place): Unit | undefined {
    const { workspace } = this.request;
    const known = this.isEmbedded(where) ? this.library?.get(path) : workspace?.get(path)?.unit;
    if (known === undefined || !this.current.has(known, where)) return undefined;
    for (const unit of dependencies([known])) {
      if (this.units.has(unit.path)) continue;
      this.units.set(unit.path, unit);
      workspace!.use(unit);
      this.inputs.directories.push(unit.directory);
      this.inputs.files.push(...unit.parsed.files.map(({ filename }) => filename));
    }
    return known;
  }

  /** Where a package that is imported is found; null if it may not be. */
  private placeOf(path: string): Place | null {
    if (this.isOther && !this.units.has(path) && this.modules.needsSource(path)) return null;
    const found = this.modules.resolve(path);
    return found && { ...found, goVersion: found.module?.goVersion ?? languageVersion };
  }

  private addUnit(
    path: string,
    directory: string,
    standard: boolean,
    goVersion: string,
    parsed: ParsedPackage | ListError,
  ): Unit | ListError {
    this.inputs.directories.push(directory);
    if (!this.request.tolerant && "files" in parsed && parsed.headerError !== null)
      parsed = { error: parsed.headerError };
    if ("error" in parsed) {
      this.units.set(path, parsed);
      return parsed;
    }
    const embeds = findEmbeds(this.hostFor(path), directory, parsed.files, this.embedBudget, (pos, message) =>
      this.listProblem(pos, message, false, "InvalidEmbed"),
    );
    this.inputs.files.push(...embeds.files.keys());
    const unit: Unit = {
      path,
      directory,
      standard,
      goVersion,
      parsed,
      embeds: embeds.variables,
      imports: new Map(),
      result: null,
      declared: null,
      checked: null,
    };
    this.units.set(path, unit);
    const problems = new ImportProblems(this.problems);
    for (const file of parsed.files) {
      this.inputs.files.push(file.filename);
      for (const spec of file.imports) problems.during(spec, () => this.loadImport(unit, spec));
      if (!standard && takesOfRuntime(file)) this.loadRuntime(unit);
    }
    problems.tell();
    return unit;
  }

  private loadRuntime(unit: Unit): void {
    const found = unit.imports.has("runtime") ? null : this.modules.resolve("runtime");
    if (found === null) return;
    const runtime = this.loadPackage("runtime", { ...found, goVersion: languageVersion }, 0);
    if (runtime !== null) unit.imports.set("runtime", runtime);
  }

  private loadImport(unit: Unit, spec: ImportSpec): void {
    if (spec.path.bad) return;
    const written = decodePath(unquote(spec.path.value));
    if (written === "unsafe" || written === "" || unit.imports.has(written)) return;
    const pos = spec.name?.pos ?? spec.path.pos;
    const wrong = importProblem(written);
    if (wrong !== null) return this.listProblem(pos, wrong);
    // Go's library has copies of its own of other modules' packages.
    const isCopied = unit.standard && isOfModule(written) && !this.tests?.isMain(unit.path);
    const path = isCopied ? `vendor/${written}` : written;
    const own = this.tests?.has(path) ?? false;
    const cycle = this.loading.findIndex((entry) => entry.path === path);
    if (cycle >= 0) return this.importCycle(path, pos);
    if (this.isOther && !this.units.has(path) && this.modules.needsSource(path))
      return this.listProblem(pos, `package ${path} would have to be compiled from Go's source`);
    const found = own ? this.modules.packageIn(this.root) : this.modules.find(path, unit.path);
    if (found !== null && "problem" in found) return this.moduleProblem(pos, found);
    if (found === null) return this.listProblem(pos, missingText(path, unit, this.modules, this.host));
    const blocked = this.internalParent(path, unit, found.standard);
    if (blocked) return this.listProblem(pos, `use of internal package ${path} not allowed`);
    const place = { ...found, goVersion: found.module?.goVersion ?? languageVersion };
    const imported = this.loadPackage(path, place, pos);
    if (imported === null) return;
    if (imported.parsed.name === "main" && !unit.standard && !own)
      return this.listProblem(pos, `import "${path}" is a program, not an importable package`);
    unit.imports.set(written, imported);
  }

  /** What is wrong with all of the modules is said once, and has no place. */
  private moduleProblem(pos: Pos, { problem, isFatal }: PackageProblem): void {
    const isKnown = this.problems.some(({ diagnostics }) =>
      diagnostics.some(({ message }) => message === problem),
    );
    if (!isFatal || !isKnown) this.listProblem(isFatal ? 0 : pos, problem);
  }

  /** Whether `path` has an "internal" element whose parent does not contain the importing package. */
  private internalParent(path: string, unit: Unit, standard: boolean): boolean {
    const match = /^(?:(.*)\/)?internal(?:\/|$)/.exec(path);
    if (match === null) return false;
    if (standard) return !unit.standard;
    const parent = match[1] ?? "";
    const importer =
      unit.path === "command-line-arguments" || this.tests?.has(unit.path)
        ? this.modules.importPath(unit.directory)?.path
        : unit.path;
    return importer === undefined || !(importer === parent || importer.startsWith(parent + "/"));
  }

  // ---- checking

  private checkAll(roots: readonly Unit[]): Program | null {
    this.order = dependencies(roots);
    for (const unit of this.order) this.check(unit, roots.includes(unit));
    return this.programOf(this.order, roots);
  }

  private programOf(order: readonly Unit[], roots: readonly Unit[]): Program | null {
    const checked = order.map((unit) => unit.checked).filter((unit) => unit !== null);
    if (checked.length < order.length) return null;
    const own = order.filter((unit) => this.hasSettings(unit, roots.includes(unit)));
    return {
      fileSet: this.fileSet,
      packages: initializationOrder(checked),
      byPath: new Map(checked.map((unit) => [unit.path, unit])),
      roots: roots.map((root) => root.checked!),
      godebug: godebugDefaults(this.modules.godebug, own),
    };
  }

  /** `//go:debug` lines are those of package main and of tests. */
  private hasSettings({ path, parsed }: Unit, isRoot: boolean): boolean {
    return this.tests === null ? isRoot && parsed.name === "main" : this.tests.has(path);
  }

  private check(unit: Unit, isRoot: boolean): void {
    if (unit.result !== null) return; // loaded before
    const diagnostics: Diagnostic[] = [...unit.parsed.diagnostics];
    const problem = { package: unit.path, diagnostics };
    const { tolerant } = this.request;
    if (this.hasSettings(unit, isRoot)) diagnostics.push(...debugLineErrors(unit.parsed.files));
    const unparsed = diagnostics.some(({ code }) => code === syntaxError);
    if (unparsed) this.problems.push(problem);
    if (unparsed && !tolerant) return;
    // A package whose imports have errors is not compiled; its own errors would be follow-ons.
    if (!tolerant && [...unit.imports.values()].some((imported) => imported.checked === null)) return;
    const companions = this.companions(unit);
    if (!unit.standard) diagnostics.push(...companionErrors(unit.parsed.files, companions));
    const embedded = this.isEmbedded(unit);
    const assembled = unit.standard || hasAssembly(this.hostFor(unit.path), unit.directory, this.context);
    const report = (diagnostic: Diagnostic) => void (unparsed || diagnostics.push(diagnostic));
    const isWhole = isRoot || this.tests?.has(unit.path);
    const declared = checkPackage({
      path: unit.path,
      name: unit.parsed.name,
      files: unit.parsed.files,
      fileSet: this.fileSet,
      report,
      importPackage: (path) => importedPackage(unit, path),
      goVersion: unit.goVersion,
      isImplemented: (file) => assembled || companions.has(file.filename),
      standard: unit.standard,
      bodiesOnDemand: embedded && !isWhole,
    });
    unit.result = { pkg: declared.pkg, info: declared.info };
    if (!unit.standard && this.request.workspace !== undefined) unit.declared = declared;
    if (diagnostics.length > 0 && !unparsed) this.problems.push(problem);
    if (!diagnostics.some(isError)) unit.checked = checkedPackage(unit, { embedded, companions });
    this.keep(unit, diagnostics.length === 0 && !this.listed.has(unit.path));
  }

  /** For the next compilation. */
  private keep(unit: Unit, isClean: boolean): void {
    const { workspace } = this.request;
    if (workspace === undefined) return;
    if (!this.isEmbedded(unit)) workspace.add(unit, this.inquiries.get(unit.path)!, isClean);
    else if (unit.checked !== null) workspace.library.add(unit);
  }

  /** Companions of the files that declare bodyless functions; reports functions that nothing implements. */
  private companions(unit: Unit): Map<string, Companion> {
    const companions = new Map<string, Companion>();
    const host = this.hostFor(unit.path);
    for (const file of unit.parsed.files) {
      if (!file.decls.some((decl) => decl.kind === "FuncDecl" && !decl.hasBody)) continue;
      const companion =
        unit.standard && !this.isEmbedded(unit)
          ? findOverlay(host, unit.path, file.filename)
          : findCompanion(host, file.filename);
      if (companion === null) continue;
      companions.set(file.filename, companion);
      if (companion.specifier.startsWith("/")) this.inputs.files.push(companion.specifier);
    }
    return companions;
  }

  // ---- problems

  private listProblem(pos: Pos, message: string, hasFullPath = false, code = "InvalidPackage"): void {
    const chain = this.loading.length > 1 && pos !== 0 && /internal package/.test(message);
    const prefix = chain ? this.importChain(pos) : null;
    const text = prefix === null ? message : `${prefix}${message}`;
    const diagnostic = { code, pos: prefix === null ? pos : 0, message: text, severity: "error" } as const;
    this.problems.push({ package: null, diagnostics: [diagnostic], hasFullPath });
    const owner = this.loading.at(-1)?.path ?? this.root;
    this.listed.set(owner, [...(this.listed.get(owner) ?? []), diagnostic]);
  }

  /** `package a\n\timports b\n\tfile:line:col: ` for a problem inside an imported package. */
  private importChain(pos: Pos): string {
    const [root, ...rest] = this.loading;
    const { filename, line, column } = this.fileSet.position(pos);
    const place = `${relativeTo(this.request.directory, filename).replace(/^\.\//, "")}:${line}:${column}`;
    return [`package ${root.path}`, ...rest.map(({ path }) => `\timports ${path}`), `\t${place}: `].join(
      "\n",
    );
  }

  private importCycle(path: string, pos: Pos): void {
    const [root, ...rest] = [...this.loading, { path, importedAt: pos }];
    const lines = rest.map(({ path, importedAt }) => {
      const { filename } = this.fileSet.position(importedAt);
      return `\n\timports ${path} from ${baseOf(filename)}`;
    });
    const inTest = lines.some((line) => isTestFile(line)) ? " in test" : "";
    this.listProblem(0, `package ${root.path}${lines.join("")}: import cycle not allowed${inTest}`);
  }
}

const aloneHelp =
  "several packages make a program if a go.mod tells their names; write one with `go mod init <module path>`, or by hand: `module example.com/name`";

function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}
