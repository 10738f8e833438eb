// Vite's dependency optimizer bundles packages of node_modules before they are served. What they import of Go stays an
// import: Go packages are served by the plugin, and are the same for all who import them.
import { dirname, resolve } from "node:path";
import { goFile, workerFile } from "./ids.ts";

/** The part of Vite's configuration `optimizeDeps` for its version: 7 bundles with esbuild, later ones with Rolldown. */
export function optimizerOptions(viteVersion: string): object {
  return Number.parseInt(viteVersion, 10) < 8
    ? { esbuildOptions: { plugins: [forEsbuild] } }
    : { rolldownOptions: { plugins: [forRolldown] } };
}

interface EsbuildImport {
  readonly path: string;
  readonly resolveDir: string;
  readonly kind: string;
}

const forEsbuild = {
  name: "goes",
  setup(build: { onResolve(options: { filter: RegExp }, resolve: (found: EsbuildImport) => unknown): void }) {
    build.onResolve({ filter: /\.go(?:\?worker)?$/ }, ({ path, resolveDir, kind }) =>
      kind === "entry-point" ? undefined : { path: placeOf(path, resolveDir), external: true },
    );
  },
};

const forRolldown = {
  name: "goes",
  resolveId(source: string, importer: string | undefined) {
    if (importer === undefined || (goFile(source) ?? workerFile(source)) === null) return null;
    return { id: placeOf(source, dirname(importer)), external: "absolute" };
  },
};

/** Where the bundle lies, what is relative to the package is not; what is named by package is resolved later. */
function placeOf(path: string, folder: string): string {
  return path.startsWith(".") ? resolve(folder, path) : path;
}
