// Main modules: the one that a command runs in, or those of a workspace, with what only they may say of others: replacements
// and exclusions (go.dev/ref/mod, "replace directive", "exclude directive", "Workspaces").
import { existsSync, readFileSync } from "node:fs";
import { dirname, isAbsolute, join, relative } from "node:path";
import { type Parsed, parseGoMod, parseGoWork } from "../../load/gomod.ts";
import { malformedText } from "../../load/importpath.ts";
import { ModuleFault } from "../fault.ts";
import { ModFile, type Replacement } from "../files/modfile.ts";
import { compareGoVersions, pruningVersion, versionWithoutLine } from "../versions/goversion.ts";
import type { ModuleVersion } from "../versions/paths.ts";

export interface MainModule {
  readonly path: string;
  readonly directory: string;
  readonly file: ModFile;
  /** The text of its go.mod as it was read. */
  readonly text: string;
}

/** What stands for a version of a module: a folder, or another version. */
export type Substitute =
  | { readonly folder: string; readonly target: string }
  | { readonly module: ModuleVersion };

export class MainModules {
  readonly modules: readonly MainModule[];
  /** The go.work that joins them. */
  readonly work: { readonly path: string; readonly file: ModFile } | null;
  private readonly replaced = new Map<string, Replacement & { from: string }>();
  private readonly excluded = new Set<string>();

  constructor(modules: readonly MainModule[], work: MainModules["work"]) {
    this.modules = modules;
    this.work = work;
    for (const { directory, file } of modules) {
      for (const { path, version } of file.exclusions) this.excluded.add(`${path} ${version}`);
      this.replace(file.replacements, directory);
    }
    if (work !== null) this.replace(work.file.replacements, dirname(work.path));
  }

  private replace(replacements: readonly Replacement[], from: string): void {
    for (const each of replacements)
      this.replaced.set(each.version === null ? each.path : `${each.path} ${each.version}`, {
        ...each,
        from,
      });
  }

  get first(): MainModule {
    return this.modules[0];
  }

  find(path: string): MainModule | undefined {
    return this.modules.find((module) => module.path === path);
  }

  /** The version of Go whose rules hold. */
  get goVersion(): string {
    return (this.work?.file ?? this.first.file).go ?? (this.work === null ? versionWithoutLine : "1.18");
  }

  get isPruned(): boolean {
    return compareGoVersions(this.goVersion, pruningVersion) >= 0;
  }

  isExcluded({ path, version }: ModuleVersion): boolean {
    return this.excluded.has(`${path} ${version}`);
  }

  /** null where a version stands for itself. */
  substituteOf({ path, version }: ModuleVersion): Substitute | null {
    const found = this.replaced.get(`${path} ${version}`) ?? this.replaced.get(path);
    if (found === undefined) return null;
    const { target, targetVersion, from } = found;
    if (targetVersion !== null) return { module: { path: target, version: targetVersion } };
    return { folder: isAbsolute(target) ? target : join(from, target), target };
  }

  /** Replacements of modules, which provide packages even before they are required. */
  get replacements(): readonly Replacement[] {
    return [...this.replaced.values()];
  }
}

/** The main modules of folders: those with their own go.mod, or those that a go.work joins. */
export function readMains(directories: readonly string[], work: string | null): MainModules {
  const workFile = work === null ? null : readWork(work);
  const used = workFile === null ? directories : usedFolders(work!, workFile);
  const modules = used.map(readMain);
  return new MainModules(modules, workFile === null ? null : { path: work!, file: workFile });
}

export function readMain(directory: string): MainModule {
  const path = join(directory, "go.mod");
  const text = readFileSync(path, "utf8");
  check(parseGoMod(text, path), path);
  const file = new ModFile(text);
  if (file.module === "")
    throw new ModuleFault(
      "error reading go.mod: missing module declaration. To specify the module path:\n\tgo mod edit -module=example.com/mod",
    );
  const wrong = malformedText("module", file.module);
  if (wrong !== null) throw new ModuleFault(wrong);
  return { path: file.module, directory, file, text };
}

function readWork(path: string): ModFile {
  const text = readFileSync(path, "utf8");
  check(parseGoWork(text, path), path);
  return new ModFile(text);
}

function usedFolders(work: string, file: ModFile): string[] {
  return file.used.map((path) => {
    const folder = isAbsolute(path) ? path : join(dirname(work), path);
    if (existsSync(join(folder, "go.mod"))) return folder;
    throw new ModuleFault(
      `cannot load module ${path.replace(/^\.\//, "")} listed in go.work file: open ${join(path, "go.mod")}: no such file or directory`,
    );
  });
}

function check(parsed: Parsed<unknown>, path: string): void {
  if ("ok" in parsed) return;
  const shown = relative(process.cwd(), path);
  const name = shown.startsWith("..") ? path : shown;
  const lines = parsed.errors.map(({ line, column = 1, error }) => {
    return `${name}:${line}:${column > 1 ? `${column}:` : ""} ${error}`;
  });
  throw new ModuleFault(
    `errors parsing ${path.endsWith(".work") ? "go.work" : "go.mod"}:\n${lines.join("\n")}`,
  );
}

/** The nearest folder at or above one that has a file; null if none has. */
export function folderAbove(directory: string, name: string): string | null {
  for (let folder = directory; ; folder = dirname(folder)) {
    if (existsSync(join(folder, name))) return folder;
    if (dirname(folder) === folder) return null;
  }
}
