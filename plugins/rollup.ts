// The Rollup plugin: `import { Quote } from "./pricing.go"`. Works in Rollup, and through vite.ts in Vite.
import { basename } from "node:path";
import type { Plugin, PluginContext } from "rollup";
import { workerExpression } from "../src/generate/facade/remote.ts";
import { Build, resolution, transformsAgain } from "./build.ts";
import { Core, type GoesOptions } from "./core.ts";
import { remotePart, remoteSuffixes } from "./ids.ts";
import { withOwnSources } from "./ignored.ts";

export type { GoesOptions };

/** A module that starts a worker, with the URL of a chunk for it: Rollup knows no `new Worker(new URL(…))`. */
function withChunk(context: PluginContext, id: string, code: string): string {
  const worker = remotePart(id)!.file + remoteSuffixes.worker;
  const chunk = context.emitFile({ type: "chunk", id: worker });
  const specifier = `./${basename(worker)}`;
  return code.replace(workerExpression(specifier), () => `import.meta.ROLLUP_FILE_URL_${chunk}`);
}

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

    async load(id) {
      const module = await build.load(this, id);
      return module !== null && remotePart(id)?.suffix === remoteSuffixes.caller
        ? { ...module, code: withChunk(this, id, module.code) }
        : module;
    },

    outputOptions(output) {
      return { ...output, sourcemapIgnoreList: withOwnSources(output.sourcemapIgnoreList) };
    },

    generateBundle(_, chunks) {
      build.finish(chunks);
    },

    shouldTransformCachedModule: { order: "pre", handler: transformsAgain },

    closeWatcher() {
      build.close();
    },
  };
}
