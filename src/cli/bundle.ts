// `goes build --bundle`: Rollup over the modules in memory.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { dirname, join } from "node:path/posix";
import { rollup } from "rollup";
import type { Output } from "./output.ts";

export interface BundleOptions {
  readonly minify?: boolean;
  /** Source maps name sources by absolute paths, not relative to the current folder. */
  readonly absoluteSources?: boolean;
}

/** One module with its map as JSON text. */
export async function bundle(
  { entry, files, copies }: Output,
  { minify = false, absoluteSources = false }: BundleOptions,
): Promise<{ code: string; map: string }> {
  const sources = new Map([...copies].map(([source, target]) => [target, source]));
  const build = await rollup({
    input: entry,
    // A property read on nil must go on to panic, so reads count as side effects.
    treeshake: { moduleSideEffects: (id) => files.has(id), propertyReadSideEffects: true },
    onwarn: (warning) => {
      if (warning.code !== "CIRCULAR_DEPENDENCY") process.stderr.write(`goes build: ${warning.message}\n`);
    },
    plugins: [
      {
        name: "goes-memory",
        resolveId(id, importer) {
          if (importer === undefined) return id;
          if (!id.startsWith(".")) return null;
          const path = join(dirname(importer), id);
          return files.has(path) || sources.has(path) ? path : null;
        },
        load(id) {
          const code = files.get(id);
          if (code !== undefined) return { code, map: files.get(`${id}.map`) };
          const source = sources.get(id);
          return source === undefined ? null : readFileSync(source, "utf8");
        },
      },
    ],
  });
  const sourcemapPathTransform = absoluteSources ? (path: string) => resolve(path) : undefined;
  const { output } = await build.generate({
    format: "es",
    sourcemap: true,
    inlineDynamicImports: true,
    sourcemapPathTransform,
  });
  await build.close();
  const { code, map } = output[0];
  if (!minify) return { code, map: map!.toString() };
  return (await import("./minify.ts")).minify(code, map!.toString());
}
