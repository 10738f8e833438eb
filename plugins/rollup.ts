// The Rollup plugin: `import { Quote } from "./pricing.go"`. Works in Rollup, and through vite.ts in Vite.
import { existsSync, readdirSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Plugin, PluginContext } from "rollup";
import { runtimeDirectory } from "../src/host/node.ts";
import { defaultContext, matchesFileName } from "../src/load/constraints.ts";
import { type GoDiagnostic, packagePrefix, Session, type SessionOptions } from "./session.ts";

export interface GoesOptions extends SessionOptions {
  /** Folder of the front-end project. Default: the current folder. */
  readonly root?: string;
}

export interface GoesPlugin extends Plugin {
  load(this: PluginContext, id: string): { code: string; map: string | null } | null;
  /** For adapters: the program behind the plugin. */
  readonly api: { session(): Session; setRoot(root: string): void };
}

/** Compiles the Go packages that modules import. The unit is the package: each of its `.go` files means the same module. */
export default function goes(options: GoesOptions = {}): GoesPlugin {
  let root = resolve(options.root ?? ".");
  let session: Session | null = null;
  const current = () => (session ??= new Session(root, options));

  return {
    name: "goes",
    api: {
      session: current,
      setRoot(folder) {
        if (options.root === undefined) root = folder;
      },
    },

    buildStart() {
      session?.refresh();
    },

    watchChange() {
      session?.invalidate();
    },

    resolveId(source, importer) {
      if (source.startsWith(packagePrefix)) return { id: source, moduleSideEffects: true };
      if (source === "goes/runtime") return join(runtimeDirectory, "index.js");
      if (/^goes\/runtime\/\w+(\/\w+)*$/.test(source))
        return join(runtimeDirectory, `${source.slice("goes/runtime/".length)}.js`);
      const path = stripQuery(source);
      if (!path.endsWith(".go") || asksForFile.test(source)) return null;
      const file =
        path.startsWith("/") && !existsSync(path)
          ? join(root, path)
          : resolve(importer ? dirname(stripQuery(importer)) : root, path);
      // What is no Go file has no name that could lead out of its folder.
      if (file.includes("\0") || !existsSync(file)) return null;
      return firstGoFile(realpathSync(dirname(file))) ?? null;
    },

    load(id) {
      const isPackage = id.startsWith(packagePrefix);
      if (asksForFile.test(id)) return null;
      const path = stripQuery(id);
      if (!isPackage && !path.endsWith(".go")) return null;
      if (!isPackage) current().addDirectory(dirname(path));
      const module = current().module(isPackage ? id : path);
      watchInputs(this, current());
      if (module === null) return null;
      if ("errors" in module) return fail(this, module.errors);
      for (const { message, file, line, column } of current().takeWarnings())
        this.warn({ message: `${file}:${line}:${column + 1}: ${message}` });
      return { code: module.code, map: module.map };
    },
  };
}

/** Queries by which bundlers give a file itself, or start it in some way: none of them is the package. */
const asksForFile = /[?&](raw|url|inline|no-inline|worker|sharedworker|init)\b/;

function stripQuery(id: string): string {
  return id.replace(/[?#].*$/, "");
}

/** The file whose path is the id of the package in a folder: the first that belongs to the build. */
function firstGoFile(directory: string): string | undefined {
  const context = defaultContext();
  const name = readdirSync(directory)
    .filter((name) => name.endsWith(".go") && !name.endsWith("_test.go") && matchesFileName(name, context))
    .sort()[0];
  return name === undefined ? undefined : join(directory, name);
}

function watchInputs(context: PluginContext, session: Session): void {
  const { files } = session.inputs();
  for (const file of files) context.addWatchFile(file);
}

/** Shows the first error at its place and lists all of them. */
function fail(context: PluginContext, errors: readonly GoDiagnostic[]): never {
  const [first] = errors;
  const lines = errors.map(({ file, line, column, message }) =>
    file === "" ? message : `${basename(file)}:${line}:${column + 1}: ${message}`,
  );
  return context.error({
    message: lines.join("\n"),
    id: first.file || undefined,
    loc: first.file === "" ? undefined : { file: first.file, line: first.line, column: first.column },
    frame: first.frame,
  });
}
