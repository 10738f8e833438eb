// Loading the packages that a module needs (go.dev/ref/mod, "Module commands"): from some packages, through what they import,
// until the requirements provide all of them.
import type { BuildContext } from "../../load/constraints.ts";
import { ModuleFault } from "../fault.ts";
import type { Requirements } from "../graph/requirements.ts";
import { convertPruning, neededGo, tidyRoots, updateRoots } from "../graph/roots.ts";
import { TooNewGo } from "../graph/source.ts";
import type { Session } from "../session.ts";
import { compareGoVersions, pruningVersion } from "../versions/goversion.ts";
import type { ModuleVersion } from "../versions/paths.ts";
import { MissingPackage, MissingPackageSum, missingSumText } from "./finder.ts";
import { type FolderImports, importsOfFolder } from "./imports.ts";
import type { LoadedPackage } from "./loaded.ts";
import { moduleForImport } from "./missing.ts";

export interface LoadOptions {
  /** Which files count. */
  readonly context: BuildContext;
  /** What the tests of packages import is needed, too. */
  readonly tests: boolean;
  /** The packages asked for are those of the pattern "all": tests of all of them count. */
  readonly isAll: boolean;
  /** The main module lists what the packages asked for import, as if it imported them itself. */
  readonly listsImports: boolean;
  /** Modules are looked for that provide what is missing. */
  readonly resolvesMissing: boolean;
  /** Requirements that nothing needs are dropped. */
  readonly isTidy: boolean;
}

export interface Loaded {
  readonly requirements: Requirements;
  readonly packages: readonly LoadedPackage[];
  readonly roots: readonly LoadedPackage[];
}

/** Folders are scanned once for all rounds. */
type Scans = Map<string, FolderImports>;

export function loadPackages(
  session: Session,
  rootsOf: (requirements: Requirements) => readonly string[],
  start: Requirements,
  options: LoadOptions,
): Loaded {
  const scans: Scans = new Map();
  let requirements = start;
  for (;;) {
    if (requirements.isGraphLoaded) requirements = withNeededGo(session, requirements);
    const round = new Round(session, requirements, options, scans);
    round.load(rootsOf(requirements));
    const isBroken = round.packages.some(({ fault }) => fault !== null && !(fault instanceof MissingPackage));
    const updated = session.mayChange && !isBroken ? round.updated() : requirements;
    if (updated !== requirements) {
      requirements = updated;
      continue;
    }
    const added = options.resolvesMissing ? resolveMissing(session, round.packages, requirements) : [];
    if (added.length === 0) {
      const withGo = session.mayChange && !isBroken ? withNeededGo(session, requirements) : requirements;
      if (withGo !== requirements) {
        requirements = withGo;
        continue;
      }
      const packages = round.packages;
      round.explain();
      if (options.isTidy && !isBroken) requirements = tidyRoots(requirements, packages, session.source);
      return { requirements, packages, roots: round.roots };
    }
    requirements = updateRoots(requirements, requirements.direct, [], added, session.source);
  }
}

/** Requirements of newer versions of Go count in another way. */
function withNeededGo(session: Session, requirements: Requirements): Requirements {
  if (!session.mayChange || requirements.isWorkspace) return requirements;
  const needed = neededGo(session.goVersion, requirements);
  if (needed === session.goVersion) return requirements;
  session.goVersion = needed;
  return convertPruning(requirements, compareGoVersions(needed, pruningVersion) >= 0, session.source);
}

/** Modules for packages that no requirement provides. */
function resolveMissing(
  session: Session,
  packages: readonly LoadedPackage[],
  requirements: Requirements,
): ModuleVersion[] {
  const missing = packages.filter(({ fault }) => fault instanceof MissingPackage);
  const added: ModuleVersion[] = [];
  const asked = new Set<string>();
  for (const pkg of missing) {
    if (asked.has(pkg.path) || session.isHopeless(pkg.path)) continue;
    asked.add(pkg.path);
    try {
      const module = moduleForImport(session, pkg.path, requirements);
      requireSummary(session, pkg.path, module);
      added.push(module);
    } catch (error) {
      if (error instanceof TooNewGo) throw error;
      if (!(error instanceof ModuleFault)) throw error;
      session.giveUp(pkg.path, error);
    }
  }
  return added;
}

/** The go.mod of what was found has to be in order. */
function requireSummary(session: Session, path: string, module: ModuleVersion): void {
  try {
    session.source.summary(module);
  } catch (error) {
    if (error instanceof TooNewGo) session.say(`toolchain upgrade needed to resolve ${path}`);
    else session.say(`found ${path} in ${module.path} ${module.version}`);
    throw error;
  }
  session.say(`found ${path} in ${module.path} ${module.version}`);
}

/** One attempt with fixed requirements. */
class Round {
  readonly packages: LoadedPackage[] = [];
  readonly roots: LoadedPackage[] = [];
  private readonly session: Session;
  private readonly requirements: Requirements;
  private readonly options: LoadOptions;
  private readonly scans: Scans;
  private readonly byPath = new Map<string, LoadedPackage>();
  private level: LoadedPackage[] = [];

  constructor(session: Session, requirements: Requirements, options: LoadOptions, scans: Scans) {
    this.session = session;
    this.requirements = requirements;
    this.options = options;
    this.scans = scans;
  }

  load(paths: readonly string[]): void {
    for (const path of paths) {
      const pkg = this.package(path, null);
      pkg.isRoot = true;
      this.roots.push(pkg);
    }
    while (this.level.length > 0) {
      const level = this.level;
      this.level = [];
      this.prefetch(level);
      for (const pkg of level) this.resolve(pkg);
    }
    // Spreading may add packages, which come behind.
    for (let i = 0; i < this.packages.length; i++) this.spread(this.packages[i]);
  }

  private package(path: string, importer: LoadedPackage | null): LoadedPackage {
    let pkg = this.byPath.get(path);
    if (pkg === undefined) {
      this.byPath.set(path, (pkg = newPackage(path, importer, null)));
      this.packages.push(pkg);
      this.level.push(pkg);
    }
    return pkg;
  }

  /** Downloads what may provide packages, all at once. */
  private prefetch(level: readonly LoadedPackage[]): void {
    const modules = new Map<string, ModuleVersion>();
    for (const { path, testOf } of level) {
      if (testOf !== null || this.session.isStandard(path)) continue;
      const found = this.session.finder.candidates(path, (prefix) => this.requirements.root(prefix));
      for (const module of found) if (module.version !== "") modules.set(module.path, module);
    }
    this.session.source.prefetchFolders([...modules.values()]);
  }

  private resolve(pkg: LoadedPackage): void {
    const { path } = pkg;
    if (path === "unsafe" || this.session.isStandard(path)) return;
    if (!path.split("/")[0].includes(".") && this.session.finder.candidates(path, () => null).length === 0) {
      pkg.fault = new ModuleFault(`package ${path} is not in std`);
      return;
    }
    try {
      const { module, directory, others } = this.session.finder.find(path, this.requirements);
      Object.assign(pkg, { module, directory, others });
      if (module.version === "") pkg.isInAll = true;
      const { imports } = this.scan(directory);
      pkg.imports = imports.map((each) => this.package(each, pkg));
    } catch (error) {
      if (!(error instanceof ModuleFault)) throw error;
      pkg.fault = this.session.reasonOf(path) ?? error;
    }
    if (this.wantsTests(pkg)) this.addTest(pkg);
  }

  private scan(directory: string): FolderImports {
    let scan = this.scans.get(directory);
    if (scan === undefined)
      this.scans.set(directory, (scan = importsOfFolder(directory, this.options.context)));
    return scan;
  }

  /** Tests of what was asked for; of "all", what it imports was asked for, too. */
  private wantsTests({ isRoot, isInAll, module }: LoadedPackage): boolean {
    if (!this.options.tests || module === null) return false;
    return isRoot || (this.options.isAll && isInAll);
  }

  private addTest(pkg: LoadedPackage): void {
    if (pkg.test !== null || pkg.directory === null) return;
    const test = newPackage(pkg.path, pkg, pkg);
    pkg.test = test;
    test.module = pkg.module;
    test.directory = pkg.directory;
    // Tests of the main module belong to "all", those of other modules do not.
    test.isInAll = pkg.module!.version === "";
    test.isFromRoot = pkg.isRoot;
    this.packages.push(test);
    test.imports = this.scan(pkg.directory).testImports.map((each) => this.package(each, test));
  }

  /** What packages of "all" import belongs to it, and the like. */
  private spread(pkg: LoadedPackage): void {
    if (pkg.isRoot) pkg.isFromRoot = true;
    const work = [pkg];
    for (let next = work.pop(); next !== undefined; next = work.pop())
      for (const imported of next.imports) {
        const isNew = (next.isInAll && !imported.isInAll) || (next.isFromRoot && !imported.isFromRoot);
        if (!isNew) continue;
        imported.isInAll ||= next.isInAll;
        imported.isFromRoot ||= next.isFromRoot;
        work.push(imported);
        if (this.wantsTests(imported)) this.addTest(imported);
      }
    while (this.level.length > 0) {
      const level = this.level;
      this.level = [];
      this.prefetch(level);
      for (const each of level) this.resolve(each);
    }
  }

  /** The requirements with the modules of all that was found. */
  updated(): Requirements {
    const direct = new Set(this.options.isTidy ? [] : this.requirements.direct);
    for (const pkg of this.packages)
      if (pkg.module?.version === "")
        for (const { module } of pkg.imports)
          if (module !== null && module.version !== "") direct.add(module.path);
    const needed = this.packages.filter(
      ({ isInAll, isRoot, isFromRoot }) => isInAll || isRoot || (isFromRoot && this.options.listsImports),
    );
    return updateRoots(this.requirements, direct, needed, [], this.session.source);
  }

  /** Faults of imports name who imports. */
  explain(): void {
    for (const pkg of this.packages) {
      const { fault, importer } = pkg;
      if (fault instanceof MissingPackage) pkg.fault = this.session.reasonOf(pkg.path) ?? fault;
      if (!(fault instanceof MissingPackageSum) || importer === null) continue;
      const by = {
        path: importer.path,
        version: importer.module?.version ?? "",
        isTest: importer.testOf !== null,
      };
      pkg.fault = new ModuleFault(missingSumText(pkg.path, fault.modules, fault.isFound, by));
    }
  }
}

export function newPackage(
  path: string,
  importer: LoadedPackage | null,
  testOf: LoadedPackage | null,
): LoadedPackage {
  return {
    path,
    module: null,
    directory: null,
    imports: [],
    test: null,
    testOf,
    fault: null,
    importer,
    isRoot: false,
    isFromRoot: false,
    isInAll: false,
    others: [],
  };
}

/** `a imports\n\tb: ` before the message of a package's fault. */
export function faultWithStack(pkg: LoadedPackage): string {
  const stack: LoadedPackage[] = [];
  for (let each: LoadedPackage | null = pkg; each !== null; each = each.importer) stack.unshift(each);
  const parts = stack.map(({ path, testOf }, i) => {
    const name = testOf === null ? path : `${path}.test`;
    if (i === stack.length - 1) return name;
    return stack[i + 1].testOf === stack[i] ? `${name} tested by\n\t` : `${name} imports\n\t`;
  });
  return `${parts.join("")}: ${pkg.fault!.message}`;
}
