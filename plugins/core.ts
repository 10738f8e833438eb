// What the plugins of all bundlers share: a narrow port (resolve, load, watch, invalidate, diagnostics) to the Go packages
// that a front end imports, which are one program.
import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { DeclarationFolder } from "../src/cli/declarationfolder.ts";
import { declaredFile } from "../src/host/declarationnames.ts";
import { shownPath } from "../src/load/paths.ts";
import { Compiler } from "./compiler.ts";
import { type GoDiagnostic, placeless } from "./diagnostics.ts";
import { withFiles } from "./embeddedfiles.ts";
import {
  facadeFolder,
  facadeIn,
  facadeOf,
  goFile,
  isTestFile,
  packageFile,
  packageId,
  remoteFolder,
  remotePart,
  remoteSuffixes,
  runtimeFile,
  withoutQuery,
  workerFile,
} from "./ids.ts";
import { Importers } from "./importers.ts";
import type { Compilation, CompileRequest, OutputModule, SessionOptions } from "./session.ts";

export interface GoesOptions extends SessionOptions {
  /** Folder of the front-end project. Default: the current folder. */
  readonly root?: string;
}

/** What is used of the packages: see `CompileRequest`. */
export type Used = CompileRequest["used"];

/** What a bundler lends the core for a while. */
export interface Bundler {
  /** Tells that something takes long, and when it is over. */
  notice(text: string): void;
  /** Folders of packages that JavaScript imports, as far as it can be found out before they are loaded. */
  discover(): Promise<readonly string[]>;
  /** What is used of the packages; null where everything is served. */
  used(): Promise<Used>;
  /** Puts embedded files where they belong itself. */
  readonly takesFiles?: boolean;
}

export type Loaded = OutputModule | { readonly errors: readonly GoDiagnostic[] };

/** Ids of modules that came out different. */
export interface Changes {
  readonly code: Set<string>;
  /** Only their source maps did. */
  readonly map: Set<string>;
}

function noChanges(): Changes {
  return { code: new Set(), map: new Set() };
}

/** What takes longer is worth a message. */
const longMilliseconds = 1000;

/** Edits that come so soon after one another are compiled together. */
const quietMilliseconds = 25;

/** But something may go on writing. */
const restlessMilliseconds = 1000;

/** Warnings that were shown, whichever of the builds and servers in the process has found them. */
const shown = new Set<string>();

export class Core {
  private readonly options: GoesOptions;
  private readonly compiler: Compiler;
  private root: string;
  private readonly folders = new Set<string>();
  /** Go files by which packages are imported that run in workers. */
  private readonly workers = new Set<string>();
  private readonly importers = new Importers();
  /** Of their declarations. */
  private readonly problems: GoDiagnostic[] = [];
  private latest: Promise<Compilation> | null = null;
  /** What is being compiled, though it may be old by now. */
  private running: Promise<Compilation> | null = null;
  private known: Compilation | null = null;
  private changes: Changes = noChanges();
  /** The time of the last edit. */
  private editedAt = Number.NEGATIVE_INFINITY;

  constructor(options: GoesOptions) {
    this.options = options;
    this.compiler = new Compiler(options);
    this.root = resolve(options.root ?? ".");
  }

  /** The bundler's root, if the options name none. */
  setRoot(folder: string): void {
    if (this.options.root === undefined) this.root = folder;
  }

  /**
   * The id of what an import means; null for what is not ours. `byBundler` resolves by the bundler's own rules. Without
   * workers, packages that are imported with `?worker` run in the same thread.
   */
  async resolve(
    source: string,
    importer: string | undefined,
    byBundler: () => Promise<string | null>,
    hasWorkers = true,
  ): Promise<string | null> {
    const runtime = runtimeFile(source);
    if (runtime !== null) return runtime;
    const remote = await this.resolveRemote(source, importer, byBundler, hasWorkers);
    if (remote !== null) return remote;
    const inGo = packageFile(source);
    const path = inGo ?? goFile(source);
    if (path === null) return null;
    const place = this.place(path, importer);
    const file = place !== null && existsSync(place) ? place : withoutQuery((await byBundler()) ?? "");
    if (!file.endsWith(".go") || !existsSync(file)) return null;
    if (inGo !== null) return packageId(file);
    this.noteImporter(file, importer);
    // It is no part of its package: what it is wanted for is said when it is loaded.
    return isTestFile(file) ? file : facadeOf(file);
  }

  /** The id of a module of a package that runs in a worker. */
  private async resolveRemote(
    source: string,
    importer: string | undefined,
    byBundler: () => Promise<string | null>,
    hasWorkers: boolean,
  ): Promise<string | null> {
    const part = remotePart(source);
    const suffix = part?.suffix ?? (hasWorkers ? remoteSuffixes.caller : remoteSuffixes.local);
    const path = part?.file ?? workerFile(source);
    if (path === null) return null;
    const place = this.place(path, importer);
    const file = place !== null && existsSync(place) ? place : withoutQuery((await byBundler()) ?? "");
    const facade = goFile(file) === null ? null : facadeOf(file);
    if (facade !== null) this.noteImporter(file, importer);
    if (facade !== null && part === null) this.declareWorker(file);
    return facade === null ? null : facade + suffix;
  }

  private noteImporter(file: string, importer: string | undefined): void {
    if (importer !== undefined) this.importers.note(realpathSync(dirname(file)), withoutQuery(importer));
  }

  /** The declaration is there before TypeScript looks for it. What keeps it from being written is told once. */
  private declareWorker(file: string): void {
    const { types = "beside" } = this.options;
    const own = join(realpathSync(dirname(file)), basename(file));
    if (types === false || this.workers.has(own)) return;
    this.workers.add(own);
    const problem = new DeclarationFolder(this.root, types).writeWorker(own);
    if (problem !== null) this.problems.push(placeless(problem));
  }

  /** Where a path leads without the bundler's rules: entries and URLs of the project are below its root. */
  private place(path: string, importer: string | undefined): string | null {
    if (path.startsWith("/")) return existsSync(path) ? path : join(this.root, path);
    if (importer === undefined) return resolve(this.root, path);
    return path.startsWith(".") ? resolve(dirname(withoutQuery(importer)), path) : null;
  }

  /** The module with an id, or what keeps it from being made; null for what is not ours. */
  async load(id: string, bundler: Bundler): Promise<Loaded | null> {
    const module = await this.module(id, bundler);
    return module === null || "errors" in module || bundler.takesFiles === true ? module : withFiles(module);
  }

  private async module(id: string, bundler: Bundler): Promise<Loaded | null> {
    if (packageFile(id) !== null) return this.package(id, await this.compiled(bundler));
    const remote = remotePart(id);
    const folder = remote === null ? facadeFolder(id) : remoteFolder(id);
    if (folder === null) return null;
    if (isTestFile(id)) return { errors: [testFile(id)] };
    if ((await bundler.used()) === null) this.add(folder);
    const compilation = await this.compiledWith(folder, bundler);
    const errors = compilation.failures.get(folder);
    if (errors !== undefined) {
      const shown = (file: string) => shownPath(this.root, file);
      return { errors: errors.map((error) => this.importers.explain(error, shown)) };
    }
    const facade = compilation.facades.get(folder);
    if (facade === undefined) return { errors: [unseen(folder)] };
    if (remote !== null) return compilation.remotes.get(facade + remote.suffix) ?? null;
    const module = compilation.modules.get(facade)!;
    if (facade !== goFile(id)) return again(module, facade);
    return module;
  }

  private package(id: string, { modules, failures }: Compilation): Loaded {
    const module = modules.get(id);
    if (module !== undefined) return module;
    const folder = dirname(id);
    const current = [...modules.keys()].find(
      (other) => packageFile(other) !== null && dirname(other) === folder,
    );
    if (current !== undefined) return again(modules.get(current)!, current);
    const errors = [...failures.values()].flat();
    return {
      errors: errors.length > 0 ? errors : [placeless(`the package in ${folder} is not part of the program`)],
    };
  }

  /** Something on disk may have changed. */
  invalidate(): void {
    this.latest = null;
  }

  /** A file was edited, and others may be: what is asked for next waits until edits have come to rest. */
  edited(): void {
    this.editedAt = performance.now();
    this.invalidate();
  }

  /** Whether the program may depend on a file, or on its being there. */
  concerns(file: string): boolean {
    if (/\.go$|(^|\/)(go\.(mod|work)|modules\.txt)$/.test(file)) return true;
    if (declaredFile(basename(file)) !== null) return false;
    // While it is compiled for the first time, nobody knows.
    if (this.known === null) return this.latest !== null;
    const { files, folders } = this.known;
    return files.includes(file) || folders.some((folder) => dirname(file) === folder);
  }

  /** What came out different since the last call. */
  takeChanges(): Changes {
    const { changes } = this;
    this.changes = noChanges();
    return changes;
  }

  /** Warnings about the packages that JavaScript imports; each is given once in a process. */
  takeWarnings(): readonly GoDiagnostic[] {
    const own = (this.known?.warnings ?? []).filter(({ folder }) => this.folders.has(folder));
    // An edit above it moves a warning, which makes it no other one.
    const key = ({ file, message }: GoDiagnostic) => `${file}\0${message}`;
    const found = [...own.map(({ diagnostic }) => diagnostic), ...this.problems];
    const news = found.filter((each) => !shown.has(key(each)));
    for (const each of news) shown.add(key(each));
    return news;
  }

  /** What was compiled last. */
  get compilation(): Compilation | null {
    return this.known;
  }

  /** The program as it is now. */
  async compiled(bundler: Bundler): Promise<Compilation> {
    for (const folder of await bundler.discover()) this.add(folder);
    const used = await bundler.used();
    if (used !== null) this.restrict(used);
    for (;;) {
      await this.rest();
      const mine = (this.latest ??= this.compile(used, bundler));
      const compilation = await mine;
      // Another package may have been added meanwhile.
      if (this.latest === mine) return compilation;
    }
  }

  /**
   * The program, with a package's facade under the name that imports of it have by now: a file that has come or gone can be
   * resolved before the bundler tells of it. Else each of two files might be taken for another name of the other one.
   */
  private async compiledWith(folder: string, bundler: Bundler): Promise<Compilation> {
    const compilation = await this.compiled(bundler);
    const facade = compilation.facades.get(folder);
    if (facade === undefined || facade === (facadeIn(folder) ?? facade)) return compilation;
    this.edited();
    return this.compiled(bundler);
  }

  /**
   * Compiles what has changed on disk since it was read without anybody telling, as before files were watched. What was compiled
   * is given out meanwhile.
   */
  async recheck(): Promise<void> {
    const { latest } = this;
    if (latest === null) return;
    await latest;
    const compilation = await this.compiler.compile(this.root, { folders: [...this.folders], used: null });
    if (this.latest !== latest) return;
    this.latest = Promise.resolve(compilation);
    this.note(compilation);
  }

  /**
   * Waits until edits have come to rest, and until what is being compiled is there, if it is old by now: however many edits
   * come meanwhile, the last state is compiled once.
   */
  private async rest(): Promise<void> {
    const latest = performance.now() + restlessMilliseconds;
    for (;;) {
      const left = Math.min(this.editedAt + quietMilliseconds, latest) - performance.now();
      if (left > 0) await sleep(left);
      else if (this.latest === null && this.running !== null) await this.running.catch(() => {});
      else return;
    }
  }

  /** A build starts anew: what was imported before the last edits plays no part. */
  private restrict(used: NonNullable<Used>): void {
    for (const folder of this.folders)
      if (!used.has(folder) && this.folders.delete(folder)) this.latest = null;
    for (const folder of used.keys()) this.add(folder);
  }

  private add(folder: string): void {
    if (this.folders.has(folder)) return;
    this.folders.add(folder);
    // It may be part of the program as it is: then only its declarations are written.
    this.latest = null;
  }

  private async compile(used: Used, bundler: Bundler): Promise<Compilation> {
    const began = performance.now();
    let isLong = false;
    const timer = setTimeout(() => {
      isLong = true;
      bundler.notice("compiling Go packages …");
    }, longMilliseconds);
    try {
      const request = { folders: [...this.folders], used };
      const compilation = await (this.running = this.compiler.compile(this.root, request));
      this.note(compilation);
      for (const change of compilation.changes) bundler.notice(change);
      return compilation;
    } finally {
      this.running = null;
      clearTimeout(timer);
      if (isLong)
        bundler.notice(`Go packages compiled in ${((performance.now() - began) / 1000).toFixed(1)} s`);
    }
  }

  private note(compilation: Compilation): void {
    const { known } = this;
    this.known = compilation;
    if (known === null) return;
    const before = new Map([...known.modules, ...known.remotes]);
    const modules = new Map([...compilation.modules, ...compilation.remotes]);
    for (const id of new Set([...before.keys(), ...modules.keys()]))
      if (before.get(id)?.code !== modules.get(id)?.code) this.changes.code.add(id);
      else if (before.get(id)?.map !== modules.get(id)?.map) this.changes.map.add(id);
  }
}

/** Of code without a counterpart in Go. Without any map it would stand for the file that its id names. */
const noMap = JSON.stringify({ version: 3, sources: [], names: [], mappings: "" });

/** A module whose id was another one when an import was resolved: files came or went, and the first is another one. */
function again(module: OutputModule, id: string): OutputModule {
  return { ...module, code: `export * from ${JSON.stringify(id)};\n`, data: undefined, map: noMap };
}

/** A build has made other packages already, as far as what it saw needs them. */
function unseen(folder: string): GoDiagnostic {
  return placeless(
    `the Go package in ${folder} is imported by a module that was added after the build had begun; ` +
      "import it from an entry as well",
  );
}

function testFile(id: string): GoDiagnostic {
  return placeless(`${id} is a test: it belongs to no package that JavaScript can import`);
}
