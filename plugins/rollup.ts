// The Rollup plugin: `import { Quote } from "./pricing.go"`. Works in Rollup, and through vite.ts in Vite.
import type { Plugin } from "rollup";
import { Build, resolution, transformsAgain } from "./build.ts";
import { Core, type GoesOptions } from "./core.ts";
import { withOwnSources } from "./ignored.ts";

export type { GoesOptions };

export default function goes(options: GoesOptions = {}): Plugin {
  const core = new Core(options);
  const build = new Build(core, (text) => void process.stderr.write(`goes: ${text}\n`));
  return {
    name: "goes",

    buildStart(input) {
      build.begin(input);
    },

    watchChange() {
      core.invalidate();
    },

    async resolveId(source, importer, { attributes, isEntry }) {
      const byBundler = async () =>
        (await this.resolve(source, importer, { attributes, isEntry, skipSelf: true }))?.id ?? null;
      return resolution(await core.resolve(source, importer, byBundler));
    },

    load(id) {
      return build.load(this, id);
    },

    outputOptions(output) {
      return { ...output, sourcemapIgnoreList: withOwnSources(output.sourcemapIgnoreList) };
    },

    shouldTransformCachedModule: { order: "pre", handler: transformsAgain },

    closeWatcher() {
      build.close();
    },
  };
}
