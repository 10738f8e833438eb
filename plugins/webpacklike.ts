// webpack and Rspack: what is used of Go packages is known when all other modules have been built. Until then the modules
// of Go packages are empty; then the program is compiled, and they are built again with what it gives them.
import { dirname } from "node:path";
import { parse } from "acorn";
import type { UnpluginOptions } from "unplugin";
import type { GoesOptions } from "./core.ts";
import { DeferredBuild } from "./deferredbuild.ts";
import { facadeFolder, goFile, packageFile, remoteFolder, withoutQuery } from "./ids.ts";
import { importedNames } from "./importednames.ts";
import { errorText, universalHooks } from "./unplugin.ts";
import { type UsedExports, UsedNames } from "./usednames.ts";

/** What is needed of the compilers of both. */
export interface WebpackCompiler {
  readonly context: string;
  readonly watchMode: boolean;
  readonly hooks: {
    readonly finishMake: {
      tapPromise(name: string, listener: (compilation: WebpackCompilation) => Promise<void>): void;
    };
    readonly watchClose: { tap(name: string, listener: () => void): void };
  };
}

interface WebpackCompilation {
  readonly compiler: WebpackCompiler;
  readonly modules: Iterable<WebpackModule>;
  readonly resolverFactory: {
    get(type: string, options: object): Resolver;
  };
  rebuildModule(module: WebpackModule, callback: (error: Error | null | undefined) => void): void;
}

interface Resolver {
  resolve(
    info: object,
    folder: string,
    request: string,
    context: object,
    callback: (error: Error | null, found?: string | false) => void,
  ): void;
}

interface WebpackModule {
  readonly resource?: string;
  originalSource(): { source(): string | Uint8Array } | null;
}

export function webpackHooks(options: GoesOptions): UnpluginOptions {
  const builds = new WeakMap<WebpackCompiler, DeferredBuild>();
  // A child compiler has a program of its own: what it uses is known apart from the others.
  const buildOf = (compiler: WebpackCompiler) => {
    let build = builds.get(compiler);
    if (build === undefined) {
      builds.set(compiler, (build = new DeferredBuild(options, compiler.context)));
      compiler.hooks.watchClose.tap("goes", () => build?.close());
    }
    return build;
  };
  const apply = (compiler: WebpackCompiler) =>
    compiler.hooks.finishMake.tapPromise("goes", (compilation) =>
      new Finish(compilation, buildOf(compilation.compiler)).run(),
    );
  const native = (context: { getNativeBuildContext?: () => unknown }) =>
    (context.getNativeBuildContext!() as { compiler: WebpackCompiler }).compiler;
  return {
    ...universalHooks({
      build: (context) => buildOf(native(context)),
      isWatching: (context) => native(context).watchMode,
      noWorkers: null,
      fail: (_, errors) => {
        const error = new Error(errorText(errors));
        error.stack = undefined;
        throw error;
      },
    }),
    webpack: apply as never,
    rspack: apply as never,
  };
}

/** The end of building the modules of one compilation. */
class Finish {
  private readonly compilation: WebpackCompilation;
  private readonly build: DeferredBuild;

  constructor(compilation: WebpackCompilation, build: DeferredBuild) {
    this.compilation = compilation;
    this.build = build;
  }

  async run(): Promise<void> {
    const used = await this.used();
    if (used.size === 0) return;
    this.build.used = Promise.resolve(used);
    // Building a module again adds others, which are built as they are now, and leaves some behind.
    for (let stale = await this.stale(); stale.length > 0; stale = await this.stale())
      for (const module of stale) await this.rebuild(module);
  }

  private async used(): Promise<UsedExports> {
    const names = new UsedNames();
    const modules = [...this.compilation.modules];
    await Promise.all(modules.map((module) => this.collect(module, names)));
    for (const { resource = "" } of modules) {
      const id = idOf(resource) ?? "";
      const remote = remoteFolder(id);
      // A worker is called by name.
      if (remote !== null) names.use(remote, null);
      const folder = facadeFolder(id);
      if (folder !== null && !names.has(folder)) names.use(folder, null);
    }
    return names.result();
  }

  private async collect(module: WebpackModule, names: UsedNames): Promise<void> {
    const { resource = "" } = module;
    if (idOf(resource) !== null) return;
    const code = module.originalSource?.()?.source();
    if (typeof code !== "string" || !code.includes(".go")) return;
    for (const [source, imported] of namesIn(code)) {
      const folder = goFile(source) === null ? null : facadeFolder(await this.resolve(source, resource));
      if (folder !== null) names.use(folder, imported);
    }
  }

  private async resolve(source: string, importer: string): Promise<string> {
    const folder = dirname(withoutQuery(importer));
    const resolver = this.compilation.resolverFactory.get("normal", { dependencyType: "esm" });
    const found = await new Promise<string>((resolve) =>
      resolver.resolve({}, folder, source, {}, (_, path) => resolve(path || "")),
    );
    return (await this.build.core.resolve(source, importer, async () => found)) ?? "";
  }

  /** Modules that are not as the program has them now. */
  private async stale(): Promise<WebpackModule[]> {
    const found: WebpackModule[] = [];
    for (const module of [...this.compilation.modules]) {
      const id = idOf(module.resource ?? "");
      if (id === null) continue;
      const wanted = await this.build.load(id);
      const given = this.build.given.get(id);
      if (wanted !== null && given !== ("errors" in wanted ? failed : wanted.code)) found.push(module);
    }
    return found;
  }

  private async rebuild(module: WebpackModule): Promise<void> {
    const id = idOf(module.resource ?? "")!;
    const before = this.build.given.get(id);
    const error = await new Promise<unknown>((resolve) => this.compilation.rebuildModule(module, resolve));
    const given = this.build.given.get(id);
    if (given === before && given !== undefined) throw error ?? new Error(`${id} was not built again`);
    if (given === undefined) this.build.given.set(id, failed);
  }
}

/** Stands for the code of a module whose errors were told. */
const failed = "";

/** The id of one of our modules by the path that the bundler has for it; null for others. */
function idOf(resource: string): string | null {
  if (facadeFolder(resource) !== null) return resource;
  // What is no file is known by its id in another form, as the name of a file; in webpack behind a prefix.
  const id = /[^/\\]*%[^/\\]*$/.exec(resource);
  const decoded = id === null ? resource : decodedName(id[0]).replace(/^_virtual_/, "");
  return packageFile(decoded) !== null || remoteFolder(decoded) !== null ? decoded : null;
}

function decodedName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function namesIn(code: string) {
  try {
    return importedNames(parse(code, { ecmaVersion: "latest", sourceType: "module" }));
  } catch {
    return [];
  }
}
