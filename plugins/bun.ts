// The plugin of Bun's bundler: `plugins: [goes()]` in `Bun.build`.
import { createBunPlugin } from "unplugin";
import type { GoesOptions } from "./core.ts";
import { DeferredBuild } from "./deferredbuild.ts";
import { goFile } from "./ids.ts";
import { outsideSpecifier, usedInOutput } from "./trialbuild.ts";
import { errorText, universalHooks } from "./unplugin.ts";
import type { UsedExports } from "./usednames.ts";

export type { GoesOptions };

/** What is needed of Bun, whose types nothing else here needs. */
interface BunSettings {
  readonly root?: string;
  readonly plugins?: readonly BunPlugin[];
}

interface BunPlugin {
  readonly name: string;
  setup(build: BunBuilder): unknown;
}

interface BunBuilder {
  onResolve(
    options: { filter: RegExp },
    resolve: (found: { path: string; importer: string }) => object | undefined,
  ): unknown;
}

interface BunHost {
  build(settings: object): Promise<{ success: boolean; outputs: readonly { text(): Promise<string> }[] }>;
  resolveSync(specifier: string, folder: string): string;
}

declare const Bun: BunHost;

const noWorkers =
  "Bun bundles no workers of packages: build the worker by itself, from a module that imports the package";

export default createBunPlugin((options: GoesOptions = {}) => {
  let build: DeferredBuild;
  return {
    ...universalHooks({
      build: () => build,
      isWatching: () => false,
      noWorkers,
      fail(_, errors) {
        throw new Error(errorText(errors));
      },
    }),
    bun: {
      setup(native) {
        const settings = native.config as BunSettings | undefined;
        // Bun resolves synchronously what it runs.
        if (settings === undefined)
          throw new Error("goes/bun is for Bun.build: Bun cannot run Go packages unbuilt");
        build = new DeferredBuild(options, process.cwd());
        build.used = trial(settings);
      },
    },
    buildStart: undefined,
  };
});

/** What a build uses; null for all, if it fails: then the build itself says why. */
async function trial(settings: BunSettings): Promise<UsedExports | null> {
  const plugins = settings.plugins?.map((plugin) => (plugin.name === "goes" ? outside : plugin));
  try {
    const { success, outputs } = await Bun.build({
      ...settings,
      plugins,
      outdir: undefined,
      outfile: undefined,
      naming: undefined,
      format: "esm",
      splitting: true,
      minify: false,
      sourcemap: "none",
    });
    return success ? usedInOutput(await Promise.all(outputs.map((output) => output.text()))) : null;
  } catch {
    return null;
  }
}

/** In place of this plugin: Go packages stay outside. */
const outside: BunPlugin = {
  name: "goes",
  setup(build) {
    build.onResolve({ filter: /\.go(?:[?#]|$)/ }, ({ path, importer }) => {
      if (goFile(path) === null) return undefined;
      return { path: outsideSpecifier(Bun.resolveSync(path, folderOf(importer))), external: true };
    });
  },
};

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf("/"));
}
