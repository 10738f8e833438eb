// What webpack, Rspack and Bun share: the hooks of unplugin on the core. They differ in when it is known what is
// used of Go packages, and in where messages go.
import type { UnpluginBuildContext, UnpluginContext, UnpluginOptions } from "unplugin";
import { logOf, textOf } from "./build.ts";
import type { DeferredBuild } from "./deferredbuild.ts";
import type { GoDiagnostic } from "./diagnostics.ts";
import { facadeFolder, packageFile, remoteFolder, workerFile } from "./ids.ts";

type Context = UnpluginBuildContext & UnpluginContext;

/** What differs from bundler to bundler. */
export interface Host {
  build(context: Context): DeferredBuild;
  isWatching(context: Context): boolean;
  /** What to say to imports of packages in workers; null where the bundler has them. */
  readonly noWorkers: string | null;
  fail(context: Context, errors: readonly GoDiagnostic[]): never | { code: string };
}

const ours = [/\.go(?:[?#]|$)/, /\.go\.\w+\.js$/];

/** The hooks that resolve and load Go packages. */
export function universalHooks(host: Host): UnpluginOptions {
  return {
    name: "goes",
    enforce: "pre",

    buildStart() {
      host.build(this as Context).begin();
    },

    async resolveId(source, importer) {
      if (host.noWorkers !== null && workerFile(source) !== null) throw new Error(host.noWorkers);
      // What the core leaves is the bundler's, which finds the Go file; any file of a package can be loaded.
      const id = await host.build(this).core.resolve(source, importer, async () => null);
      // webpack asks again for what it was given, and takes the same answer for a circle.
      return id === source && packageFile(id) === null ? null : id;
    },

    load: {
      filter: { id: ours },
      handler(id) {
        return load(host, this, id);
      },
    },
  };
}

async function load(host: Host, context: Context, id: string) {
  const build = host.build(context);
  if (build.used === null && (facadeFolder(id) ?? remoteFolder(id)) !== null)
    return give(build, id, "export {};\n", null);
  const module = await build.load(id);
  for (const file of build.watched(host.isWatching(context))) context.addWatchFile(file);
  if (module === null) return null;
  if ("errors" in module) {
    build.given.delete(id);
    return host.fail(context, module.errors);
  }
  for (const warning of build.core.takeWarnings()) context.warn(textOf(warning));
  return give(build, id, module.code, module.map);
}

function give(build: DeferredBuild, id: string, code: string, map: string | null) {
  build.given.set(id, code);
  return { code, map: map === null ? null : JSON.parse(map) };
}

/** All errors in the words that the other bundlers have, with the place of the first. */
export function errorText(errors: readonly GoDiagnostic[]): string {
  const [first, ...others] = errors;
  return [logOf(first, others).message, first.frame].filter(Boolean).join("\n");
}
