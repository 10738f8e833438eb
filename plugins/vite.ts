// The Vite plugin (7 and 8): the Rollup plugin, plus hot updates by package, a single runtime, and Vite's rules for which
// files a development server gives away.
import { readdirSync, realpathSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import type { PluginContext as RollupContext } from "rollup";
import { isFileLoadingAllowed, type Plugin, type ResolvedConfig } from "vite";
import { nodeHost, runtimeDirectory } from "../src/host/node.ts";
import rollupPlugin, { type GoesOptions } from "./rollup.ts";
import { packagePrefix, type Session } from "./session.ts";

export type { GoesOptions };

const { goroot } = nodeHost();

export default function goes(options: GoesOptions = {}): Plugin {
  const base = rollupPlugin(options);
  let config: ResolvedConfig | null = null;
  /** The hook is called for each environment; they share one compilation. */
  let update: { timestamp: number; changes: ReadonlySet<string> } = { timestamp: 0, changes: new Set() };
  return {
    ...(base as unknown as Plugin),
    enforce: "pre",

    config: () => ({
      optimizeDeps: { exclude: ["goes", "goes/runtime"] },
      ssr: { noExternal: ["goes"] },
    }),

    configResolved(resolved) {
      config = resolved;
      base.api.setRoot(resolved.root);
    },

    load(id) {
      // Only the browser's requests come from anywhere; without a server there are none.
      if (config?.command === "serve" && this.environment.config.consumer === "client") {
        const denied = sourcesOf(id, base.api.session()).find((file) => !isAllowed(config!, file));
        if (denied !== undefined) throw deniedError(denied);
      }
      return base.load.call(this as unknown as RollupContext, id);
    },

    /** Every file of a package stands for the package's module; an unchanged output needs no update. */
    hotUpdate({ file, timestamp }) {
      const session = base.api.session();
      if (update.timestamp !== timestamp) {
        session.refresh();
        update = { timestamp, changes: session.takeChanges() };
      }
      if (update.changes.size === 0 && !session.inputs().files.includes(file)) return undefined;
      // With errors all modules have changed: there are none, and loading them again shows the errors.
      const graph = this.environment.moduleGraph;
      return [...update.changes]
        .map((id) => graph.getModuleById(id))
        .filter((module) => module !== undefined);
    },
  };
}

/** The files that the module with an id shows, found before any of them becomes part of the program. */
function sourcesOf(id: string, session: Session): readonly string[] {
  if (id.startsWith(packagePrefix)) return session.filesOf(id);
  const path = id.replace(/[?#].*$/, "");
  if (!path.endsWith(".go")) return [];
  const folder = dirname(path);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".go"))
    .map((name) => join(folder, name));
}

/** Whether Vite would load a `.ts` at this place. The library and packages of the module cache are public. */
function isAllowed(config: ResolvedConfig, file: string): boolean {
  const real = realPath(file);
  if (file.startsWith(runtimeDirectory + sep) || isPublished(real)) return true;
  return isFileLoadingAllowed(config, file) && isFileLoadingAllowed(config, real);
}

/** In a module cache, where folders are named `module@version`, or in the sources of a Go installation. */
function isPublished(file: string): boolean {
  return /\/pkg\/mod\/.+@v\d/.test(file) || (goroot !== null && file.startsWith(goroot + sep));
}

function realPath(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}

/** Vite answers it as it answers requests for other files that it does not serve. */
function deniedError(file: string): Error {
  return Object.assign(new Error(`Denied ID ${file}`), { code: "ERR_DENIED_ID", id: realPath(file) });
}
