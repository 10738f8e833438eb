// The Vite plugin (7 and 8): a build works as Rollup's; a development server serves the whole program and updates what came
// out different, and gives away only the files that Vite's rules allow.
import { dirname, relative } from "node:path";
import type { PluginContext } from "rollup";
import type { EnvironmentModuleNode, Plugin, ResolvedConfig, ViteDevServer } from "vite";
import { projectImports } from "../src/cli/projectimports.ts";
import { Build, load, resolution, transformsAgain } from "./build.ts";
import { type Bundler, Core, type GoesOptions } from "./core.ts";
import { facadeFolder, goFile, isTestFile, packageFile, remoteFolder } from "./ids.ts";
import { withOwnSources } from "./ignored.ts";
import { optimizerOptions } from "./optimizer.ts";
import { checkServed, hiddenId, keepingTypes, plainId, servedId, servedMap } from "./served.ts";

export type { GoesOptions };

export default function goes(options: GoesOptions = {}): Plugin {
  let config: ResolvedConfig;
  const development = new Development(new Core(options), (text) => notice(text));
  /** Each environment is built by itself. */
  const builds = new Map<string, Build>();
  const notice = (text: string) => config.logger.info(`[goes] ${text}`, { timestamp: true });
  const buildOf = (name: string) => {
    let found = builds.get(name);
    if (found === undefined) builds.set(name, (found = new Build(new Core(options), notice)));
    found.core.setRoot(config.root);
    return found;
  };
  const isBuild = () => config.command === "build";
  const coreOf = (name: string) => (isBuild() ? buildOf(name).core : development.core);

  return {
    name: "goes",
    enforce: "pre",

    config({ server = {} }) {
      return {
        server: { sourcemapIgnoreList: withOwnSources(server.sourcemapIgnoreList) },
        optimizeDeps: { exclude: ["goes", "goes/runtime"], ...optimizerOptions(this.meta.viteVersion) },
        ssr: { noExternal: ["goes"] },
        // Vite bundles each worker with plugins of its own.
        worker: { plugins: () => [goes(options)] },
      };
    },

    configResolved(resolved) {
      config = resolved;
      development.core.setRoot(resolved.root);
    },

    configureServer(server) {
      development.server = server;
      // A file that changes after it was read and before it is watched changes unseen: at the start, whose program may be kept.
      server.watcher.once("ready", () => void development.recheck());
    },

    buildStart(input) {
      if (isBuild()) buildOf(this.environment.name).begin(input as Parameters<Build["begin"]>[0]);
      else if (options.types !== false) void development.begin(this as unknown as PluginContext);
    },

    async watchChange(id) {
      if (isBuild()) for (const { core } of builds.values()) core.invalidate();
      else await development.changed(id, this as unknown as PluginContext);
    },

    async resolveId(source, importer, { isEntry }) {
      if (plainId(source) !== source) return source;
      const byBundler = async () =>
        (await this.resolve(source, importer, { isEntry, skipSelf: true }))?.id ?? null;
      const core = coreOf(this.environment.name);
      const isBrowser = this.environment.config.consumer === "client";
      const id = await core.resolve(source, importer, byBundler, isBrowser);
      return resolution(id === null || isBuild() ? id : servedId(config, id));
    },

    async load(id) {
      const context = this as unknown as PluginContext;
      const { name, config: environment } = this.environment;
      if (isBuild()) return buildOf(name).load(context, id);
      // Only the browser's requests come from anywhere.
      if (environment.consumer === "client") await checkServed(config, id, development.sources(id, context));
      const result = await load(context, development.core, development.bundler(context), plainId(id));
      if (result !== null) development.reloadChanged();
      if (result === null) return null;
      const waits = facadeFolder(id) !== null ? 'import "goes/runtime/served/waits";\n' : "";
      if (environment.consumer !== "client") return { ...result, code: result.code + waits };
      const map = result.map === null ? null : servedMap(config, result.map);
      if (packageFile(plainId(id)) !== null) return { ...result, ...keepingTypes(result.code, map) };
      const isMapped = facadeFolder(id) !== null && !forwardsConsole(config);
      const stacks = isMapped ? 'import "goes/runtime/served/stacks";\n' : "";
      return { ...result, code: result.code + stacks + waits, map };
    },

    outputOptions(output) {
      return { ...output, sourcemapIgnoreList: withOwnSources(output.sourcemapIgnoreList) };
    },

    generateBundle(_, chunks) {
      if (isBuild()) buildOf(this.environment.name).finish(chunks);
    },

    // Rollup's, in Vite 7; Rolldown keeps no modules.
    ...({
      shouldTransformCachedModule: { order: "pre", handler: transformsAgain },
    } as object),

    closeWatcher() {
      for (const build of builds.values()) build.close();
    },

    hotUpdate({ modules }) {
      // Vite's own: a file in another form, and for one that has come, modules whose imports could not be resolved.
      const others = modules.filter(({ id }) => id === null || !isOurs(id));
      return [...development.update(this.environment.name), ...others];
    },
  };
}

/** Vite 8 can show the console of pages in the terminal, and maps the stacks in it itself. */
function forwardsConsole({ server }: ResolvedConfig): boolean {
  return server.forwardConsole?.enabled === true;
}

/** A development server's program: all of it, whatever has been requested yet. */
class Development {
  readonly core: Core;
  private readonly notice: (text: string) => void;
  server: ViteDevServer | null = null;
  private discovered: Promise<readonly string[]> | null = null;
  /** Files whose changes are being compiled. */
  private updating = 0;
  /** By environment: ids of modules that came out different and are to be updated. */
  private readonly updates = new Map<string, Set<string>>();

  constructor(core: Core, notice: (text: string) => void) {
    this.core = core;
    this.notice = notice;
  }

  bundler(context: PluginContext): Bundler {
    return {
      notice: this.notice,
      discover: () => (this.discovered ??= this.discover(context)),
      used: async () => null,
    };
  }

  /** Declarations are there for editors before a page asks for anything. What fails then fails again when it is loaded. */
  async begin(context: PluginContext): Promise<void> {
    const bundler = this.bundler(context);
    const folders = await bundler.discover();
    if (folders.length > 0) await this.core.compiled(bundler).catch(() => {});
  }

  private async discover(context: PluginContext): Promise<string[]> {
    const { root } = this.server?.config ?? {};
    const found = new Set<string>();
    for (const [specifier, importer] of root === undefined ? [] : await projectImports(root)) {
      const resolved = await context.resolve(specifier, importer).catch(() => null);
      const id = resolved === null || isTestFile(resolved.id) ? "" : resolved.id;
      const folder = facadeFolder(id) ?? remoteFolder(id);
      if (folder !== null) found.add(folder);
    }
    return [...found];
  }

  async recheck(): Promise<void> {
    // What fails now fails again when it is needed.
    await this.core.recheck().catch(() => {});
    this.reloadChanged();
  }

  /** The files that the module of a package shows. */
  async sources(id: string, context: PluginContext): Promise<readonly string[]> {
    if (packageFile(id) === null) return [];
    return (await this.core.compiled(this.bundler(context))).modules.get(id)?.sources ?? [];
  }

  /** A file has changed, come or gone: what came out different is made again, whether the browser is told or not. */
  async changed(file: string, context: PluginContext): Promise<void> {
    if (!this.core.concerns(file)) return;
    this.core.edited();
    this.updating++;
    try {
      await this.core.compiled(this.bundler(context));
    } finally {
      this.updating--;
    }
    this.watchOutside();
    const { code: changes, map } = this.core.takeChanges();
    this.tellReset(changes);
    for (const { name, moduleGraph } of this.environments()) {
      const waiting = this.updates.get(name) ?? new Set();
      for (const id of changes) waiting.add(id);
      this.updates.set(name, waiting);
      for (const module of modulesOf(moduleGraph, [...changes, ...map])) moduleGraph.invalidateModule(module);
      this.detachFormer(modulesOf(moduleGraph, changes));
    }
    // Vitest knows a package by the file that is its id, and runs the tests again that import it.
    if (process.env.VITEST !== undefined)
      for (const id of this.loadedAgain(changes))
        if (id !== file && facadeFolder(id) !== null) this.server?.watcher.emit("change", id);
  }

  /** A package has other ids when files have come or gone. What its former modules imported is no longer updated for them. */
  private detachFormer(changed: readonly EnvironmentModuleNode[]): void {
    const { modules, facades } = this.core.compilation!;
    for (const module of changed) {
      const id = plainId(module.id!);
      const file = goFile(id) ?? packageFile(id);
      if (file === null || modules.has(id) || !facades.has(dirname(file))) continue;
      for (const imported of module.importedModules) imported.importers.delete(module);
    }
  }

  private tellReset(changes: ReadonlySet<string>): void {
    const { modules } = this.core.compilation!;
    const reset = this.loadedAgain(changes).filter((id) => modules.get(id)?.hasVariables);
    const { root } = this.server!.config;
    const folders = reset.map((id) => relative(root, dirname(id)) || ".").sort();
    if (folders.length > 0) this.notice(`package variables start anew: ${folders.join(", ")}`);
  }

  /** The ids of Go modules that are served and loaded again with changes: those that import what has changed, up to facades. */
  private loadedAgain(changes: ReadonlySet<string>): string[] {
    const ids = new Set<string>();
    const seen = new Set<EnvironmentModuleNode>();
    const visit = (module: EnvironmentModuleNode) => {
      if (seen.has(module)) return;
      seen.add(module);
      if (module.id !== null) ids.add(plainId(module.id));
      if (module.id === null || facadeFolder(module.id) === null) module.importers.forEach(visit);
    };
    for (const { moduleGraph } of this.environments()) modulesOf(moduleGraph, changes).forEach(visit);
    return [...ids];
  }

  /** The modules to update after a change. */
  update(environment: string): EnvironmentModuleNode[] {
    const changes = this.updates.get(environment) ?? new Set();
    this.updates.delete(environment);
    // Every file of a package stands for the package's module; an unchanged output needs no update.
    const { moduleGraph } = this.server!.environments[environment];
    const modules = modulesOf(moduleGraph, changes);
    const updated = needed(modules);
    // Others are loaded under new URLs when they are imported again: pages keep what they have loaded.
    for (const module of modules)
      if (!updated.includes(module)) moduleGraph.invalidateModule(module, new Set(), Date.now(), true);
    return updated;
  }

  /** A package was imported of which nothing was known: modules that were served before may have come out different. */
  reloadChanged(): void {
    this.watchOutside();
    if (this.updating > 0) return;
    const { code: changes } = this.core.takeChanges();
    for (const { moduleGraph, hot } of this.environments()) {
      const modules = modulesOf(moduleGraph, changes);
      const isServed = modules.some(({ transformResult }) => transformResult !== null);
      // Also those that are being made, of what is old by now.
      for (const module of modules) moduleGraph.invalidateModule(module);
      if (isServed) hot.send({ type: "full-reload" });
    }
  }

  /**
   * Vite watches what is below its root. For files that a module names with `addWatchFile` the module would depend on theirs,
   * and be loaded again with them.
   */
  private watchOutside(): void {
    const { config, watcher } = this.server ?? {};
    const { files = [], folders = [] } = this.core.compilation ?? {};
    for (const path of [...folders, ...files])
      if (!path.startsWith(`${config?.root}/`) && path !== config?.root) watcher?.add(path);
  }

  private environments() {
    return Object.values(this.server?.environments ?? {});
  }
}

function modulesOf(
  graph: { getModuleById(id: string): EnvironmentModuleNode | undefined },
  ids: Iterable<string>,
): EnvironmentModuleNode[] {
  return [...ids]
    .flatMap((id) => [graph.getModuleById(id), graph.getModuleById(hiddenId(id))])
    .filter((module) => module !== undefined);
}

/** Modules of Go packages are updated when they come out different, not when their files are written. */
function isOurs(id: string): boolean {
  return facadeFolder(id) !== null || packageFile(plainId(id)) !== null || remoteFolder(id) !== null;
}

/**
 * Without those that nobody imports any more, for which the page would be loaded again: packages have other ids when files have
 * come or gone. What HTML names is imported by nobody as well.
 */
function needed(modules: readonly EnvironmentModuleNode[]): EnvironmentModuleNode[] {
  const folder = ({ id }: EnvironmentModuleNode) => facadeFolder(id!);
  const imported = modules.filter(({ importers }) => importers.size > 0);
  const facades = new Set(imported.map(folder));
  return modules.filter(
    (module) => imported.includes(module) || (folder(module) !== null && !facades.has(folder(module))),
  );
}
