// How each of the other bundlers builds an entry of an app, once or whenever something changes.
import type { App } from "./door.ts";
import { plugin } from "./door.ts";

export interface Job {
  readonly app: App;
  /** A file of the folder `web`, without `.js`. */
  readonly entry: string;
  /** Called after each build with the messages of what went wrong; null to build once. */
  readonly watch: ((errors: string) => void) | null;
}

/** Writes `out/<entry>.mjs`, or throws what went wrong. Gives a function that ends watching. */
export type Builder = (job: Job) => Promise<() => Promise<void>>;

const options = { types: false };

/** What webpack and Rspack have in common. */
function packed(name: "webpack" | "rspack", load: () => Promise<any>): Builder {
  return async ({ app, entry, watch }) => {
    const [bundler, goes] = await Promise.all([load(), plugin(name)]);
    const compiler = bundler({
      mode: "production",
      context: app.folder,
      entry: { [entry]: `./web/${entry}.js` },
      target: "node20",
      output: {
        path: app.path("out"),
        filename: "[name].mjs",
        chunkFilename: "[name].[id].mjs",
        module: true,
      },
      experiments: { outputModule: true },
      optimization: { minimize: watch === null },
      resolve: { alias: { "@": app.folder } },
      plugins: [goes(options)],
    });
    const errorsOf = (stats: any) => (stats.hasErrors() ? stats.toString({ all: false, errors: true }) : "");
    const close = () => new Promise<void>((resolve) => compiler.close(() => resolve()));
    if (watch !== null) {
      const watching = compiler.watch({ aggregateTimeout: 20 }, (error: Error | null, stats: any) =>
        watch(error === null ? errorsOf(stats) : error.message),
      );
      return () => new Promise((resolve) => watching.close(() => resolve()));
    }
    const stats = await new Promise<any>((resolve, reject) =>
      compiler.run((error: Error | null, stats: any) => (error === null ? resolve(stats) : reject(error))),
    );
    const errors = errorsOf(stats);
    await close();
    if (errors !== "") throw new Error(errors);
    return async () => {};
  };
}

const esbuild: Builder = async ({ app, entry, watch }) => {
  const [bundler, goes] = await Promise.all([import("esbuild"), plugin("esbuild")]);
  const settings = {
    absWorkingDir: app.folder,
    entryPoints: [`web/${entry}.js`],
    bundle: true,
    splitting: true,
    outdir: "out",
    outExtension: { ".js": ".mjs" },
    format: "esm" as const,
    platform: "node" as const,
    logLevel: "silent" as const,
    alias: { "@": app.folder },
    plugins: [goes(options)],
  };
  if (watch === null) {
    await bundler.build(settings);
    return async () => {};
  }
  const report = {
    name: "report",
    setup: (build: any) =>
      build.onEnd(({ errors }: { errors: { text: string }[] }) =>
        watch(errors.map(({ text }) => text).join("\n")),
      ),
  };
  const context = await bundler.context({ ...settings, plugins: [...settings.plugins, report] });
  await context.watch();
  return () => context.dispose();
};

const rolldown: Builder = async ({ app, entry, watch }) => {
  const [bundler, goes] = await Promise.all([import("rolldown"), plugin("rolldown")]);
  const settings = {
    input: app.path(`web/${entry}.js`),
    plugins: [goes({ ...options, root: app.folder })],
    platform: "node" as const,
    logLevel: "silent" as const,
    resolve: { alias: { "@": app.folder } },
  };
  const output = { dir: app.path("out"), entryFileNames: "[name].mjs" };
  if (watch === null) {
    const build = await bundler.rolldown(settings);
    await build.write(output);
    await build.close();
    return async () => {};
  }
  const watcher = bundler.watch({ ...settings, output });
  watcher.on("event", (event) => {
    if (event.code === "BUNDLE_END") watch("");
    if (event.code === "ERROR") watch(event.error.message);
    if ("result" in event) void event.result?.close();
  });
  return () => watcher.close();
};

export const builders: Readonly<Record<string, Builder>> = {
  webpack: packed("webpack", async () => (await import("webpack")).default),
  Rspack: packed("rspack", async () => (await import("@rspack/core")).rspack),
  esbuild,
  Rolldown: rolldown,
};
