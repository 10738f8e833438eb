// The esbuild plugin: `plugins: [goes()]`. It is native, since a Go file is the same module by esbuild's own resolution and by
// ours: unplugin has a namespace for what plugins resolve.
import { dirname } from "node:path";
import type { BuildOptions, OnLoadResult, OnResolveArgs, PartialMessage, Plugin, PluginBuild } from "esbuild";
import { textOf } from "./build.ts";
import type { GoesOptions } from "./core.ts";
import { DeferredBuild } from "./deferredbuild.ts";
import type { GoDiagnostic } from "./diagnostics.ts";
import { goFile, isInertFile, packageFile, runtimeFile, workerFile } from "./ids.ts";
import { outsideSpecifier, usedInOutput } from "./trialbuild.ts";
import type { UsedExports } from "./usednames.ts";

export type { GoesOptions };

export default function goes(options: GoesOptions = {}): Plugin {
  return {
    name: "goes",
    setup(native) {
      const { initialOptions, esbuild } = native;
      const build = new DeferredBuild(options, initialOptions.absWorkingDir ?? process.cwd());
      native.onStart(() => {
        build.begin();
        build.used = trial(initialOptions, esbuild.build);
      });
      native.onDispose(() => build.close());
      resolveGo(native, build);
      native.onLoad({ filter: goPath, namespace: "file" }, ({ path, suffix }) => load(build, path + suffix));
      native.onLoad({ filter: /^/, namespace }, ({ path }) => load(build, path));
    },
  };
}

const goPath = /\.go(?:[?#]|$)/;

/** Of the modules that Go packages import each other by. */
const namespace = "goes";

const noWorkers =
  "esbuild bundles no workers: build the worker by itself, from a module that imports the package";

/** Marks what esbuild is asked to resolve by its own rules. */
const isOurs = Symbol();

function resolveGo(native: PluginBuild, build: DeferredBuild): void {
  native.onResolve({ filter: /goes/ }, async ({ path }) => {
    if (packageFile(path) === null) return undefined;
    const module = await build.load(path);
    const sideEffects = module === null || "errors" in module || !module.isInert;
    return { path, namespace, sideEffects };
  });
  native.onResolve({ filter: goPath }, async (args) => {
    if (args.pluginData === isOurs) return undefined;
    if (workerFile(args.path) !== null) return { errors: [{ text: noWorkers }] };
    const importer = args.kind === "entry-point" ? undefined : args.importer;
    const id = await build.core.resolve(args.path, importer, () => resolveByEsbuild(native, args));
    return id === null ? undefined : { path: id };
  });
  native.onResolve({ filter: /^goes\/runtime/ }, ({ path }) => {
    const file = runtimeFile(path);
    return file === null ? undefined : { path: file, sideEffects: !isInertFile(file) };
  });
}

async function resolveByEsbuild(native: PluginBuild, args: OnResolveArgs): Promise<string | null> {
  const { path, importer, namespace, resolveDir, kind } = args;
  const found = await native.resolve(path, { importer, namespace, resolveDir, kind, pluginData: isOurs });
  return found.errors.length > 0 || found.external ? null : found.path;
}

async function load(build: DeferredBuild, id: string): Promise<OnLoadResult | undefined> {
  const module = await build.load(id);
  // A context may be told to watch at any time.
  const watchFiles = [...build.watched(true)];
  if (module === null) return undefined;
  if ("errors" in module) return { errors: module.errors.map(messageOf), watchFiles };
  const warnings = build.core.takeWarnings().map((warning) => ({ text: textOf(warning) }));
  const { code, map, sources } = module;
  const contents = map === null ? code : `${code}\n//# sourceMappingURL=${dataUrl(map)}\n`;
  return { contents, loader: "js", resolveDir: dirname(sources[0]), warnings, watchFiles };
}

function dataUrl(map: string): string {
  return `data:application/json;base64,${Buffer.from(map).toString("base64")}`;
}

function messageOf(diagnostic: GoDiagnostic): PartialMessage {
  const text = textOf(diagnostic);
  const { file, line, column, frame } = diagnostic;
  if (file === "") return { text };
  const shown = frame.split("\n").find((each) => each.startsWith(`${line} `)) ?? "";
  const lineText = shown.slice(shown.indexOf("|") + 2);
  // esbuild counts columns from 0.
  return { text, location: { file, line, column: column - 1, lineText } };
}

/** What a build uses; null for all, if it fails: then the build itself says why. */
async function trial(
  options: BuildOptions,
  build: PluginBuild["esbuild"]["build"],
): Promise<UsedExports | null> {
  const { outfile: _, entryNames: _e, chunkNames: _c, banner: _b, footer: _f, ...rest } = options;
  const plugins = options.plugins?.map((plugin) => (plugin.name === "goes" ? outside : reduced(plugin)));
  try {
    const { outputFiles } = await build({
      ...rest,
      plugins,
      write: false,
      outdir: "goes-trial",
      format: "esm",
      splitting: true,
      minify: false,
      sourcemap: false,
      logLevel: "silent",
    });
    const scripts = outputFiles.filter(({ path }) => /\.[cm]?js$/.test(path));
    return usedInOutput(scripts.map(({ text }) => text));
  } catch {
    return null;
  }
}

/** In place of this plugin: Go packages stay outside. */
const outside: Plugin = {
  name: "goes",
  setup(native) {
    native.onResolve({ filter: goPath }, async (args) => {
      if (args.pluginData === isOurs || args.kind === "entry-point" || goFile(args.path) === null)
        return undefined;
      const path = await resolveByEsbuild(native, args);
      return path === null ? undefined : { path: outsideSpecifier(path), external: true };
    });
    native.onLoad({ filter: goPath, namespace: "file" }, ({ path }) => {
      const contents = `export * from ${JSON.stringify(outsideSpecifier(path))};`;
      return { contents, loader: "js" };
    });
    native.onResolve({ filter: /^goes-trial:/ }, ({ path }) => ({ path, external: true }));
  },
};

/** A plugin without what it does at the end, such as writing files. */
function reduced({ name, setup }: Plugin): Plugin {
  return { name, setup: (native) => setup({ ...native, onEnd: () => {}, onDispose: () => {} }) };
}
