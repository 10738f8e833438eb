// What a command, or a build, knows while it works with modules: the main modules, the settings, the cache, and what may be
// changed.
import { dirname, join } from "node:path";
import { ModuleCache } from "./cache/modulecache.ts";
import { ModuleFault } from "./fault.ts";
import { folderAbove, MainModules, readMains } from "./graph/mains.ts";
import { VersionQueries } from "./graph/query.ts";
import { Requirements } from "./graph/requirements.ts";
import { ModuleSource } from "./graph/source.ts";
import { PackageFinder } from "./packages/finder.ts";
import { readSettings, type Settings } from "./settings.ts";
import { Checksums } from "./sums/checksums.ts";
import type { ModuleVersion } from "./versions/paths.ts";

export interface SessionOptions {
  /** Where the command runs: the main module is around it. */
  readonly directories: readonly string[];
  /** The version of Go that goes is: "1.27.4". */
  readonly ownVersion: string;
  /** go.mod and go.sum may be changed. */
  readonly mayChange: boolean;
  /** Some other folders' modules are in the program, too, as if a go.work joined them. */
  readonly ignoresWork?: boolean;
  isStandard(path: string): boolean;
  /** What is told on the way, without the command's name. */
  say(line: string): unknown;
  /** Told before something is downloaded. */
  progress(module: ModuleVersion): unknown;
}

export class Session {
  readonly settings: Settings;
  readonly mains: MainModules;
  readonly source: ModuleSource;
  readonly finder: PackageFinder;
  readonly queries: VersionQueries;
  readonly sums: Checksums;
  readonly mayChange: boolean;
  readonly ownVersion: string;
  /** What the go line says, or has to say. */
  goVersion: string;
  private readonly options: SessionOptions;
  private readonly hopeless = new Map<string, ModuleFault>();

  constructor(options: SessionOptions) {
    this.options = options;
    this.settings = readSettings();
    this.mayChange = options.mayChange;
    this.ownVersion = options.ownVersion;
    const work = options.ignoresWork ? null : workFile(this.settings, options.directories);
    this.mains = mainsAround(options.directories, work);
    const cache = new ModuleCache(this.settings, (module) => options.progress(module));
    const files = sumFiles(this.mains);
    this.sums = new Checksums(this.settings, files, options.mayChange);
    this.source = new ModuleSource(cache, this.sums, this.mains, options.ownVersion);
    this.finder = new PackageFinder(this.source);
    this.queries = new VersionQueries(this.source);
    this.goVersion = this.mains.modules.length === 0 ? options.ownVersion : this.mains.goVersion;
  }

  get hasMain(): boolean {
    return this.mains.modules.length > 0;
  }

  requirements(): Requirements {
    return Requirements.of(this.source);
  }

  isStandard(path: string): boolean {
    return this.options.isStandard(path);
  }

  say(line: string): void {
    this.options.say(line);
  }

  // ---- packages for which no module can be found

  isHopeless(path: string): boolean {
    return this.hopeless.has(path);
  }

  giveUp(path: string, fault: ModuleFault): void {
    this.hopeless.set(path, fault);
  }

  reasonOf(path: string): ModuleFault | null {
    return this.hopeless.get(path) ?? null;
  }
}

export const noMainModule =
  "go.mod file not found in current directory or any parent directory; see 'go help modules'";

/** The main module's folder; throws in the go command's words where there is none. */
export function requireMain(directory: string): string {
  const folder = folderAbove(directory, "go.mod");
  if (folder === null) throw new ModuleFault(noMainModule);
  return folder;
}

function workFile(settings: Settings, [directory]: readonly string[]): string | null {
  if (settings.work === "off" || directory === undefined) return null;
  if (settings.work !== "" && settings.work !== "auto") return settings.work;
  const folder = folderAbove(directory, "go.work");
  return folder === null ? null : join(folder, "go.work");
}

function mainsAround(directories: readonly string[], work: string | null): MainModules {
  const folders = directories
    .map((directory) => folderAbove(directory, "go.mod"))
    .filter((each) => each !== null);
  return work === null && folders.length === 0
    ? new MainModules([], null)
    : readMains([...new Set(folders)], work);
}

/** go.work.sum has what the go.sum files of the modules do not. */
function sumFiles({ modules, work }: MainModules): string[] {
  const own = modules.map(({ directory }) => join(directory, "go.sum"));
  return work === null ? own : [join(dirname(work.path), "go.work.sum"), ...own];
}
