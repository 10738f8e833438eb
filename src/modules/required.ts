// The modules that go.mod files ask for, as a build sees them (go.dev/ref/mod, "Build commands"): each import finds its module in
// the cache, which is filled when it has to be. go.mod and go.sum stay as they are, unless -mod=mod says otherwise.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { isFault } from "../load/faults.ts";
import type { FoundPackage, PackageProblem, RequiredModules } from "../load/host.ts";
import { versionOf } from "../load/language.ts";
import { FatalFault, faultMessage, ModuleFault } from "./fault.ts";
import { folderAbove, readMain } from "./graph/mains.ts";
import type { Requirements } from "./graph/requirements.ts";
import { updateRoots, updatesNeeded } from "./graph/roots.ts";
import { MissingPackage, MissingPackageSum, missingSumText } from "./packages/finder.ts";
import type { LoadedPackage } from "./packages/loaded.ts";
import { newPackage } from "./packages/loading.ts";
import { moduleForImport } from "./packages/missing.ts";
import { save } from "./save.ts";
import { Session } from "./session.ts";
import { type Mod, readSettings, type Settings } from "./settings.ts";
import { inconsistentVendoring } from "./vendoring.ts";
import { compareGoVersions, defaultVendor } from "./versions/goversion.ts";
import type { ModuleVersion } from "./versions/paths.ts";
import { compareVersions } from "./versions/semver.ts";

export interface BuildOptions {
  readonly ownVersion: string;
  isStandard(path: string): boolean;
  /** Told once, before the first download. */
  announce(module: ModuleVersion, settings: Settings): void;
}

/** For programs of the modules in some folders. */
export function requiredModules(directories: readonly string[], options: BuildOptions): RequiredModules {
  try {
    const mod = modeOf(directories, readSettings());
    if (mod !== "vendor") return new LazyModules(() => new Required(directories, mod, options));
    const problem = directories.length > 1 ? null : inconsistentVendoring(readMain(directories[0]));
    return { isVendored: true, problem: problem === null ? null : `go: ${problem}`, find: () => null };
  } catch (error) {
    return { isVendored: false, problem: problemText(error), find: () => null };
  }
}

/** What GOFLAGS says; else a vendor folder is used, and nothing is changed. */
function modeOf(directories: readonly string[], settings: Settings): Mod {
  if (settings.mod !== null) return settings.mod;
  const [main] = directories;
  const folder = (settings.work === "off" ? null : folderAbove(main, "go.work")) ?? main;
  if (!existsSync(join(folder, "vendor"))) return "readonly";
  if (folder !== main) return "vendor";
  return compareGoVersions(readMain(main).file.go ?? "", defaultVendor) >= 0 ? "vendor" : "readonly";
}

function problemText(error: unknown): string {
  return error instanceof FatalFault ? error.message : `go: ${faultMessage(error)}`;
}

/** Most programs that are compiled import nothing of other modules, and need not read what is said of them. */
class LazyModules implements RequiredModules {
  readonly isVendored = false;
  readonly problem = null;
  private readonly open: () => Required;
  private opened: Required | PackageProblem | null = null;

  constructor(open: () => Required) {
    this.open = open;
  }

  find(path: string, importer: string): FoundPackage | PackageProblem | null {
    const required = (this.opened ??= this.tryToOpen());
    return "problem" in required ? required : required.find(path, importer);
  }

  private tryToOpen(): Required | PackageProblem {
    try {
      return this.open();
    } catch (error) {
      return { problem: problemText(error), isFatal: true };
    }
  }
}

class Required {
  private readonly session: Session;
  private requirements: Requirements;
  private readonly packages: LoadedPackage[] = [];
  private readonly moduleOf = new Map<string, ModuleVersion>();
  private isPrefetched = false;

  constructor(directories: readonly string[], mod: Mod, { announce, ...options }: BuildOptions) {
    let isAnnounced = false;
    this.session = new Session({
      ...options,
      directories,
      mayChange: mod === "mod",
      say: (line) => process.stderr.write(`go: ${line}\n`),
      progress: (module) => {
        if (!isAnnounced) announce(module, this.session.settings);
        isAnnounced = true;
      },
    });
    this.requirements = this.session.requirements();
  }

  /** As `RequiredModules` says. */
  find(path: string, importer: string): FoundPackage | PackageProblem | null {
    // Standard packages begin so, and modules only if they are listed.
    const isOther = path.split("/")[0].includes(".");
    if (!isOther && !this.session.finder.candidates(path, (prefix) => this.requirements.root(prefix)).length)
      return null;
    try {
      return this.findOrAdd(path, importer);
    } catch (error) {
      if (error instanceof MissingPackage) return null;
      if (error instanceof MissingPackageSum) return { problem: this.sumProblem(path, importer, error) };
      if (error instanceof FatalFault) return { problem: problemText(error), isFatal: true };
      if (error instanceof ModuleFault || isFault(error)) return { problem: faultMessage(error) };
      throw error;
    }
  }

  private findOrAdd(path: string, importer: string): FoundPackage | PackageProblem {
    this.prefetch(path);
    const { source } = this.session;
    const { module, directory } = this.session.mayChange
      ? this.findForEver(path)
      : this.session.finder.find(path, this.requirements);
    this.moduleOf.set(path, module);
    if (module.version === "") throw new MissingPackage(path);
    const { go, requirements } = source.summary(module);
    if (this.session.mayChange) this.note(path, module, directory, importer);
    else {
      const isOld = requirements.some(
        (each) => compareVersions(this.requirements.root(each.path) ?? each.version, each.version) < 0,
      );
      const needed = source.minimalGo(module);
      if (isOld || (needed !== null && compareGoVersions(this.session.goVersion, needed) < 0))
        return { problem: `go: ${updatesNeeded}`, isFatal: true };
      if (this.isImplicit(importer, module))
        return {
          problem: `package ${importer} imports ${path} from implicitly required module; to add missing requirements, run:\n\tgo get ${module.path}@${module.version}`,
        };
    }
    return {
      directory,
      module: { path: module.path, directory: source.folder(module), goVersion: versionOf(go) },
    };
  }

  /** Packages of main modules may import from listed modules only. */
  private isImplicit(importer: string, module: ModuleVersion): boolean {
    const isOfMain = this.isOfMain(importer);
    return (
      isOfMain && !this.requirements.isWorkspace && this.requirements.root(module.path) !== module.version
    );
  }

  private isOfMain(importer: string): boolean {
    return importer === "command-line-arguments" || !this.moduleOf.has(importer);
  }

  /** With -mod=mod what is missing is added to go.mod. */
  private findForEver(path: string): { module: ModuleVersion; directory: string } {
    try {
      return this.session.finder.find(path, this.requirements);
    } catch (error) {
      if (!(error instanceof MissingPackage)) throw error;
      const added = moduleForImport(this.session, path, this.requirements);
      this.session.say(`found ${path} in ${added.path} ${added.version}`);
      this.requirements = updateRoots(
        this.requirements,
        this.requirements.direct,
        [],
        [added],
        this.session.source,
      );
      return this.session.finder.find(path, this.requirements);
    }
  }

  private note(path: string, module: ModuleVersion, directory: string, importer: string): void {
    this.packages.push({ ...newPackage(path, null, null), module, directory, isInAll: true });
    const { requirements, session, packages } = this;
    const direct = new Set(requirements.direct);
    if (this.isOfMain(importer)) direct.add(module.path);
    this.requirements = updateRoots(requirements, direct, packages, [], session.source);
    save(session, { requirements: this.requirements, packages });
  }

  /** Once something has to be downloaded, all is that go.sum has archives of: packages need just these. */
  private prefetch(path: string): void {
    if (this.isPrefetched) return;
    const { source, sums, finder } = this.session;
    const isThere = ({ version, ...module }: ModuleVersion) => {
      const actual = version === "" ? null : source.actual({ ...module, version });
      return actual === null || source.cache.hasFolder(actual);
    };
    if (finder.candidates(path, (prefix) => this.requirements.root(prefix)).every(isThere)) return;
    this.isPrefetched = true;
    source.prefetchFolders(
      this.requirements.roots.filter((module) => sums.has(source.actual(module) ?? module)),
    );
  }

  private sumProblem(path: string, importer: string, fault: MissingPackageSum): string {
    if (importer === "command-line-arguments") return fault.message;
    const version = this.moduleOf.get(importer)?.version ?? "";
    return missingSumText(path, fault.modules, fault.isFound, { path: importer, version, isTest: false });
  }
}
