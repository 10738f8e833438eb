// The Vite plugin (7 and 8): the Rollup plugin, plus hot updates by package and a single runtime.
import { dirname } from "node:path";
import type { Plugin } from "vite";
import rollupPlugin, { type GoesOptions } from "./rollup.ts";

export type { GoesOptions };

export default function goes(options: GoesOptions = {}): Plugin {
  const base = rollupPlugin(options);
  /** The hook is called for each environment; they share one compilation. */
  let update: { timestamp: number; changes: ReadonlySet<string> } = { timestamp: 0, changes: new Set() };
  return {
    ...(base as unknown as Plugin),
    enforce: "pre",

    config: () => ({
      optimizeDeps: { exclude: ["goes", "goes/runtime"] },
      ssr: { noExternal: ["goes"] },
    }),

    configResolved({ root }) {
      base.api.setRoot(root);
    },

    /** Every file of a package stands for the package's module; an unchanged output needs no update. */
    hotUpdate({ file, timestamp }) {
      const session = base.api.session();
      const { files, directories } = session.inputs();
      if (!files.includes(file) && !(file.endsWith(".go") && directories.includes(dirname(file))))
        return undefined;
      if (update.timestamp !== timestamp) {
        session.invalidate();
        update = { timestamp, changes: session.takeChanges() };
      }
      // With errors all modules have changed: there are none, and loading them again shows the errors.
      const graph = this.environment.moduleGraph;
      return [...update.changes]
        .map((id) => graph.getModuleById(id))
        .filter((module) => module !== undefined);
    },
  };
}
