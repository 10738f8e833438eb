// `goes build --bundle`: Rollup over the modules in memory.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { rollup } from "rollup";
import { minify as minifyCode } from "./minify.ts";

/** One module with its map as JSON text. `copies` maps companion and runtime files to their place among `files`. */
export async function bundle(
  entry: string,
  files: ReadonlyMap<string, string>,
  copies: ReadonlyMap<string, string>,
  minify: boolean,
): Promise<{ code: string; map: string }> {
  const sources = new Map([...copies].map(([source, target]) => [target, source]));
  const build = await rollup({
    input: entry,
    treeshake: { moduleSideEffects: (id) => files.has(id), propertyReadSideEffects: false },
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
  const { output } = await build.generate({ format: "es", sourcemap: true, inlineDynamicImports: true });
  await build.close();
  const { code, map } = output[0];
  return minify ? minifyCode(code, map!.toString()) : { code, map: map!.toString() };
}
