// Modules: from an import path to the folder that holds the package (go.dev/ref/mod, "Resolving a package to a module").
import { type GodebugSource, settingProblem } from "./godebug.ts";
import { type GodebugLine, type GoMod, type GoWork, type Parsed, parseGoMod, parseGoWork } from "./gomod.ts";
import type { Host, PackageProblem, RequiredModules, StandardSource } from "./host.ts";
import { malformedText } from "./importpath.ts";
import { isTooNew, languageVersion, versionOf } from "./language.ts";
import { baseOf, directoryOf, join, relativeTo } from "./paths.ts";

export interface Module {
  readonly path: string;
  readonly directory: string;
  /** Language version of its packages: "go1.27". */
  readonly goVersion: string;
}

export interface Resolution {
  readonly directory: string;
  readonly module: Module | null;
  readonly standard: boolean;
}

/** Knows the main modules (or workspaces) around some folders, their replacements and vendor folders. */
export class Modules {
  private readonly host: Host;
  /** The folder that messages name files relative to. */
  private readonly from: string;
  /** Modules whose folder is known, longest path first. */
  private readonly modules: Module[] = [];
  readonly main: Module | null;
  private readonly vendors: string[] = [];
  /** Modules of vendor/modules.txt. */
  private readonly vendoredModules: Module[] = [];
  private readonly required: RequiredModules | null;
  /** What decides the settings of GODEBUG: go.work if there is one, or else the go.mod of the first main module. */
  godebug: GodebugSource = { goVersion: languageVersion, settings: [] };
  /** Problems of go.mod and go.work themselves, as the go command prints them. */
  readonly errors: string[] = [];
  /** Files that the resolution depends on. */
  readonly files: string[] = [];

  /** Several folders may lie in modules that no go.work joins: they are one program, as if one did. */
  constructor(host: Host, directories: readonly string[], from: string) {
    this.host = host;
    this.from = from;
    const modFiles = this.around(directories, "go.mod");
    const mains = modFiles.map((file) => this.addModule(directoryOf(file), true));
    this.main = mains[0] ?? null;
    for (const workFile of this.workFiles(directories)) this.addWorkspace(workFile);
    this.required = this.requiredBy(mains);
    for (const main of this.required?.isVendored === false ? [] : mains) {
      const vendor = main === null ? null : join(main.directory, "vendor");
      if (vendor !== null && host.isDirectory(vendor)) this.vendors.push(this.readVendor(vendor));
    }
    if (directories.length > 1) this.twice(mains);
    // Nothing replaces a main module.
    const rank = (module: Module) => (mains.includes(module) ? 0 : 1);
    this.modules.sort((a, b) => b.path.length - a.path.length || rank(a) - rank(b));
  }

  /** The files of a name in the folders or around them, nearest first, each once. */
  private around(directories: readonly string[], name: string): readonly string[] {
    const files = directories.map((directory) => this.findUpwards(directory, name));
    return [...new Set(files.filter((file) => file !== null))];
  }

  private workFiles(directories: readonly string[]): readonly string[] {
    const { workspace = "" } = this.host;
    if (workspace === "" || workspace === "auto") return this.around(directories, "go.work");
    return workspace === "off" ? [] : [workspace];
  }

  /** Modules of one path cannot be in one program. */
  private twice(mains: readonly (Module | null)[]): void {
    const seen = new Map<string, Module>();
    for (const main of mains) {
      if (main === null) continue;
      const other = seen.get(main.path);
      if (other !== undefined)
        this.errors.push(
          `go: module ${main.path} appears multiple times in workspace: ${other.directory} and ${main.directory}`,
        );
      seen.set(main.path, main);
    }
  }

  private requiredBy(mains: readonly (Module | null)[]): RequiredModules | null {
    const directories = mains.flatMap((main) => main?.directory ?? []);
    if (directories.length === 0 || this.errors.length > 0) return null;
    for (const file of directories.map((directory) => join(directory, "go.sum")))
      if (this.host.readFile(file) !== null) this.files.push(file);
    const required = this.host.requiredModules?.(directories) ?? null;
    if (required?.problem) this.errors.push(required.problem);
    return required;
  }

  /** The folder of a package, which another one imports; null if nothing provides it, or a problem if that keeps it from being had. */
  find(path: string, importer: string): Resolution | PackageProblem | null {
    const known = this.resolve(path);
    const found = known ?? this.required?.find(path, importer) ?? null;
    return found === null || "problem" in found ? found : { standard: false, ...found };
  }

  /** The folder of a package of the library, of main modules and what stands beside them. */
  resolve(path: string): Resolution | null {
    if (path !== "main" && !path.split("/")[0].includes(".")) {
      const standard = this.standard(path);
      if (standard !== null) return standard;
    }
    for (const module of this.modules) {
      if (path !== module.path && !path.startsWith(module.path + "/")) continue;
      const directory = join(module.directory, path.slice(module.path.length));
      if (this.host.isDirectory(directory)) return { directory, module, standard: false };
    }
    for (const vendor of this.vendors) {
      const directory = join(vendor, path);
      if (this.host.isDirectory(directory))
        return { directory, module: this.vendored(path), standard: false };
    }
    return null;
  }

  /** Whether it can only be a standard package that is not embedded, whose source may have to be fetched. */
  needsSource(path: string): boolean {
    const isStandard = path !== "main" && !path.split("/")[0].includes(".") && !this.owns(path);
    return isStandard && !this.hasGoFiles(join(this.host.standardLibrary, path));
  }

  /** Some known module's path is a prefix of `path`. */
  owns(path: string): boolean {
    return this.modules.some((module) => path === module.path || path.startsWith(module.path + "/"));
  }

  /** Import path of the package in a folder; null outside all modules. */
  importPath(directory: string): { path: string; module: Module } | null {
    let best: Module | null = null;
    for (const module of this.modules)
      if (directory === module.directory || directory.startsWith(module.directory + "/"))
        if (best === null || module.directory.length > best.directory.length) best = module;
    if (best === null) return null;
    return { path: best.path + directory.slice(best.directory.length), module: best };
  }

  /** The package in a folder that a command names: of a module, of the standard library, or of neither. */
  packageIn(directory: string): Resolution & { readonly path: string; readonly goVersion: string } {
    const roots = [this.host.standardLibrary, this.host.goroot];
    const root = roots.find((folder) => folder !== null && directory.startsWith(`${folder}/`));
    if (root != null) {
      const path = directory.slice(root.length + 1);
      return { path, directory, module: null, standard: true, goVersion: languageVersion };
    }
    const { path, module } = this.importPath(directory) ?? { path: "command-line-arguments", module: null };
    return { path, directory, module, standard: false, goVersion: module?.goVersion ?? languageVersion };
  }

  /** Notes the modules of modules.txt: "# path version", then "## explicit; go 1.20". */
  private readVendor(directory: string): string {
    const file = join(directory, "modules.txt");
    const text = new TextDecoder().decode(this.host.readFile(file) ?? new Uint8Array());
    this.files.push(file);
    for (const [, path, annotations = ""] of text.matchAll(/^# (\S+) v\S+.*\n(?:## (.*))?/gm)) {
      const go = /(?:^|; ?)go (\S+)/.exec(annotations)?.[1] ?? null;
      this.vendoredModules.push({ path, directory: join(directory, path), goVersion: versionOf(go) });
    }
    return directory;
  }

  private vendored(path: string): Module | null {
    const owners = this.vendoredModules.filter(
      (module) => path === module.path || path.startsWith(`${module.path}/`),
    );
    return owners.sort((a, b) => b.path.length - a.path.length)[0] ?? this.main;
  }

  private standard(path: string): Resolution | null {
    const embedded = join(this.host.standardLibrary, path);
    if (this.hasGoFiles(embedded)) return { directory: embedded, module: null, standard: true };
    const source = this.host.goroot === null ? this.host.standardSource?.(path) : null;
    const directory = this.host.goroot === null ? directoryIn(source) : join(this.host.goroot, path);
    return directory !== null && this.hasGoFiles(directory)
      ? { directory, module: null, standard: true }
      : null;
  }

  private hasGoFiles(directory: string): boolean {
    return (
      this.host.readDirectory(directory)?.some((entry) => !entry.directory && entry.name.endsWith(".go")) ??
      false
    );
  }

  private findUpwards(directory: string, name: string): string | null {
    for (let current = directory; ; current = directoryOf(current)) {
      const file = join(current, name);
      if (this.host.isFile(file)) return file;
      if (current === "/") return null;
    }
  }

  private addModule(directory: string, followReplacements: boolean): Module | null {
    const file = join(directory, "go.mod");
    const mod = this.parse<GoMod>(file, parseGoMod);
    if (mod === null) return null;
    const problem = this.moduleProblem(mod, file);
    if (problem !== null) {
      this.errors.push(problem);
      return null;
    }
    const module = { path: mod.module, directory, goVersion: versionOf(mod.go) };
    this.modules.push(module);
    if (this.modules.length === 1) this.takeGodebug(mod.go, mod.godebugs, file);
    if (followReplacements) this.addReplacements(mod.replaces, directory);
    return module;
  }

  private moduleProblem({ module, go }: GoMod, file: string): string | null {
    if (module === "")
      return "go: error reading go.mod: missing module declaration. To specify the module path:\n\tgo mod edit -module=example.com/mod";
    const wrong = malformedText("module", module);
    return wrong === null ? this.tooNew(go, file) : `go: ${wrong}`;
  }

  private tooNew(go: string | null, file: string): string | null {
    if (go === null || !isTooNew(go)) return null;
    const running = languageVersion.slice(2);
    return `go: ${this.shown(file)} requires go >= ${go} (running go ${running}; GOTOOLCHAIN=local)`;
  }

  private shown(file: string): string {
    return relativeTo(this.from, file).replace(/^\.\//, "");
  }

  private addReplacements(replaces: GoMod["replaces"], directory: string): void {
    for (const { path, target } of replaces) {
      if (!/^(\.|\/)/.test(target)) continue;
      const folder = target.startsWith("/") ? join(target) : join(directory, target);
      const mod = this.parse<GoMod>(join(folder, "go.mod"), parseGoMod);
      this.modules.push({ path, directory: folder, goVersion: versionOf(mod?.go ?? null) });
    }
  }

  private addWorkspace(workFile: string): void {
    const work = this.parse<GoWork>(workFile, parseGoWork);
    if (work === null) return;
    const tooNew = this.tooNew(work.go, workFile);
    if (tooNew !== null) this.errors.push(tooNew);
    this.takeGodebug(work.go ?? oldestWorkspace, work.godebugs, workFile);
    const directory = directoryOf(workFile);
    const used = new Set<string>();
    for (const { path, line } of work.uses) {
      const folder = path.startsWith("/") ? join(path) : join(directory, path);
      if (used.has(folder))
        this.errors.push(
          `go: error loading go.work:\n${this.shown(workFile)}:${line}: path ${folder} appears multiple times in workspace`,
        );
      else if (!this.host.isFile(join(folder, "go.mod"))) {
        const shown = this.shown(folder);
        this.errors.push(
          `go: cannot load module ${shown} listed in go.work file: open ${shown.replace(/\/$/, "")}/go.mod: no such file or directory`,
        );
      } else if (!this.modules.some((module) => module.directory === folder)) this.addModule(folder, true);
      used.add(folder);
    }
    this.addReplacements(work.replaces, directory);
  }

  private takeGodebug(go: string | null, settings: readonly GodebugLine[], file: string): void {
    this.godebug = { goVersion: versionOf(go), settings };
    const problems = settings.flatMap((setting) => {
      const problem = settingProblem(setting, "godebug");
      return problem === null ? [] : [`\n${this.shown(file)}:${setting.line}: ${problem}`];
    });
    if (problems.length > 0) this.errors.push(`go: error loading ${baseOf(file)}:${problems.join("")}`);
  }

  private parse<T>(file: string, parser: (text: string, file: string) => Parsed<T>): T | null {
    const bytes = this.host.readFile(file);
    if (bytes === null) return null;
    this.files.push(file);
    const shown = this.shown(file);
    // The go command names a go.mod by its whole path there.
    const name = baseOf(file) === "go.mod" ? file : shown;
    const parsed = parser(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes), name);
    if ("ok" in parsed) return parsed.ok;
    const lines = parsed.errors.map(({ line, column = 1, error }) =>
      column > 1 ? `${shown}:${line}:${column}: ${error}` : `${shown}:${line}: ${error}`,
    );
    this.errors.push(`go: errors parsing ${baseOf(file)}:\n${lines.join("\n")}`);
    return null;
  }
}

/** What a go.work without a go line asks for. */
const oldestWorkspace = "1.18";

function directoryIn(source: StandardSource | null | undefined): string | null {
  return source && "directory" in source ? source.directory : null;
}
