// `goes build --bundle`: Rollup over the modules in memory.
import { resolve } from "node:path";
import { dirname, join } from "node:path/posix";
import { rollup } from "rollup";
import { stringText } from "../plan/text.ts";
import { runtimeFolder } from "./layout.ts";
import { withFunctions } from "./maps.ts";
import { npmModule } from "./npmmodules.ts";
import type { Entry, Output } from "./output.ts";
import { narrowIndex } from "./runtimeindex.ts";

export interface BundleOptions {
  readonly minify?: boolean;
  /** For running at once: the map carries the table of functions. */
  readonly isRun?: boolean;
  /** See `Analysis.isDeep`. */
  readonly isDeep?: boolean;
  /** Comment at the top. */
  readonly banner?: string;
}

export interface Bundle {
  readonly code: string;
  /** JSON text. */
  readonly map: string;
  /** Large embedded files by the names of the functions that the code calls for them. */
  readonly data: ReadonlyMap<string, Uint8Array>;
}

/**
 * One module, with a map whose sources are absolute, but for those that are parts of the output. Large embedded files are
 * not in it: neither Rollup nor the minifier needs to see them.
 */
export async function bundle(
  { entries, files, copies, data: dataOf, folders, functions, runtimeNames }: Omit<Output, "conflict">,
  { minify = false, isRun = false, isDeep = false, banner }: BundleOptions,
): Promise<Bundle> {
  const index = `${runtimeFolder}/index.js`;
  const moduleFor = (id: string, importer: string) => npmModule(id, folders.get(importer) ?? ".");
  const copyOf = (id: string) => copies.get(id)?.toString("utf8") ?? null;
  const build = await rollup({
    input: entries.length === 1 ? entries[0].file : allEntries,
    // A property read on nil must go on to panic, so reads count as side effects.
    treeshake: {
      moduleSideEffects: (id) => files.has(id) || id === allEntries,
      propertyReadSideEffects: true,
    },
    onwarn: (warning) => {
      if (warning.code !== "CIRCULAR_DEPENDENCY") process.stderr.write(`goes build: ${warning.message}\n`);
    },
    plugins: [
      {
        name: "goes-memory",
        resolveId(id, importer) {
          if (importer === undefined) return id;
          if (!id.startsWith(".")) return { id: (isRun && moduleFor(id, importer)) || id, external: true };
          const path = join(dirname(importer), id);
          return files.has(path) || copies.has(path) ? path : null;
        },
        load(id) {
          if (id === allEntries) return entriesText(entries);
          const code = files.get(id);
          // Rollup takes a pass for each link of a chain of calls. What is not reached is not in the modules anyway.
          const moduleSideEffects = isDeep ? "no-treeshake" : undefined;
          if (code !== undefined) return { code, map: files.get(`${id}.map`), moduleSideEffects };
          if (id !== index) return copyOf(id);
          return narrowIndex(copyOf(index)!, (name) => copyOf(`${runtimeFolder}/${name}`)!, runtimeNames);
        },
      },
    ],
  });
  const sourcemapPathTransform = (path: string) => (copies.has(path) ? path : resolve(path));
  const { output } = await build.generate({
    format: "es",
    sourcemap: "hidden",
    inlineDynamicImports: true,
    sourcemapPathTransform,
    banner: minify ? undefined : banner,
  });
  await build.close();
  const data = new Map([...dataOf.values()].flatMap((own) => [...own]));
  const [{ code, map, imports, dynamicImports }] = output;
  if (isRun) return { code, map: withFunctions(map!.toString(), functions), data };
  if (!minify) return { code, map: map!.toString(), data };
  const isProgram = entries.every(({ name }) => name === null);
  const isAlone = isProgram && [...copies.keys(), ...imports, ...dynamicImports].every(isOwn);
  const needed = isAlone && !isDeep ? await onlyNeeded(code) : code;
  const minified = await (await import("./minify.ts")).minify(needed, map!.toString(), banner, isDeep);
  return { ...minified, data };
}

/** What the minifier does not find out by itself. */
async function onlyNeeded(code: string): Promise<string> {
  const { withoutDeadCases } = await import("./deadcases/deadcases.ts");
  const { withoutUnnamedMethods } = await import("./unnamedmethods.ts");
  return withoutUnnamedMethods(withoutDeadCases(code));
}

/** A module of the runtime's or of Node's, not JavaScript of others. */
function isOwn(module: string): boolean {
  return module.startsWith(`${runtimeFolder}/`) || module.startsWith("node:");
}

/** The module of a bundle of several packages. */
const allEntries = "goes-entries.js";

/** Programs run, the exports of other packages are those of an object with the package's name. */
function entriesText(entries: readonly Entry[]): string {
  return entries
    .map(({ file, name }) => {
      const specifier = stringText(`./${file}`);
      return name === null ? `import ${specifier};\n` : `export * as ${name} from ${specifier};\n`;
    })
    .join("");
}

/** Why packages cannot be in one bundle; null if they can. */
export function bundleConflict(entries: readonly Entry[]): string | null {
  const names = entries.flatMap(({ name }) => name ?? []);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  return twice === undefined ? null : `two packages of the bundle would be exported as "${twice}"`;
}
