// What builds by Rollup and by Vite share: what is used is found out at the start, and messages are the bundler's.
import type { NormalizedInputOptions, PluginContext, ResolvedIdMap } from "rollup";
import { noticeFile } from "../src/print/notices.ts";
import { Additions } from "./additions.ts";
import type { Bundler, Core, Used } from "./core.ts";
import type { GoDiagnostic } from "./diagnostics.ts";
import { type Chunks, EmbeddedFiles } from "./embeddedfiles.ts";
import { facadeFolder, isInertFile } from "./ids.ts";
import type { Compilation, OutputModule } from "./session.ts";
import { type ModuleGraph, usedExports } from "./usedexports.ts";

/** One run of a bundler over a project: what is used is found out once, when the first Go module is loaded. */
export class Build {
  readonly core: Core;
  private readonly notice: (text: string) => void;
  private entries: readonly string[] = [];
  private used: Promise<Used> | null = null;
  /** The program of this build has been compiled. */
  private isMade = false;
  private hasNotices = false;
  private additions: Additions | null = null;
  private readonly files = new EmbeddedFiles();

  constructor(core: Core, notice: (text: string) => void) {
    this.core = core;
    this.notice = notice;
  }

  begin({ input }: Pick<NormalizedInputOptions, "input">): void {
    this.entries = Array.isArray(input) ? input : Object.values(input);
    this.used = null;
    this.isMade = false;
    this.hasNotices = false;
    this.core.invalidate();
  }

  private bundler(context: PluginContext): Bundler {
    return {
      notice: this.notice,
      discover: async () => [],
      used: () => (this.used ??= usedExports(context as ModuleGraph, this.entries)),
      takesFiles: true,
    };
  }

  /** What the `load` hook gives for an id; a bundler that watches is told of files that come and go. */
  async load(context: PluginContext, id: string) {
    const { core } = this;
    try {
      const result = await load(context, core, this.bundler(context), id, (module) =>
        this.files.codeOf(module),
      );
      if (result !== null) this.checkUnchanged(context);
      this.emitNotices(context);
      return result;
    } finally {
      if (core.compilation !== null) this.watch(context, core.compilation);
    }
  }

  /** Licence notices are a file of the build. */
  private emitNotices(context: PluginContext): void {
    const notices = this.core.compilation?.notices ?? null;
    if (notices === null || this.hasNotices) return;
    this.hasNotices = true;
    context.emitFile({ type: "asset", fileName: noticeFile, source: notices });
  }

  /** With the whole program there are no surprises, but for packages of modules that were not thought of. */
  private checkUnchanged(context: PluginContext): void {
    const { code } = this.core.takeChanges();
    if (this.isMade && code.size > 0)
      context.error("Go packages were made before all imports of Go were known");
    this.isMade = true;
  }

  /** What the `generateBundle` hook does: chunks get the files that are embedded in them. */
  finish(chunks: Chunks): void {
    this.files.fillIn(chunks);
  }

  /** What is a file to watch of one module is one of all: a bundler that watches asks for all of them again. */
  private watch(context: PluginContext, { files, folders }: Compilation): void {
    for (const file of files) context.addWatchFile(file);
    if (!context.meta.watchMode) return;
    this.additions ??= new Additions();
    this.additions.watch(folders);
    context.addWatchFile(this.additions.file);
  }

  close(): void {
    this.additions?.close();
    this.additions = null;
  }
}

/**
 * Whether a module that was transformed before is transformed again. Those that import Go are: other plugins look at what a
 * kept module imports before they let it be, but what is used of Go is known when they are through.
 */
export function transformsAgain({ resolvedSources }: { resolvedSources: ResolvedIdMap }): boolean | null {
  return Object.values(resolvedSources).some(({ id }) => facadeFolder(id) !== null) ? true : null;
}

/** What the `resolveId` hook gives for an id. */
export function resolution(id: string | null) {
  return id !== null && isInertFile(id) ? { id, moduleSideEffects: false } : id;
}

/** What the `load` hook gives for an id. */
export async function load(
  context: PluginContext,
  core: Core,
  bundler: Bundler,
  id: string,
  codeOf = ({ code }: OutputModule) => code,
) {
  const module = await core.load(id, bundler);
  if (module === null) return null;
  if ("errors" in module) return fail(context, module.errors);
  // One line each: they tell their places, and are no errors that somebody looks for.
  for (const warning of core.takeWarnings()) context.warn({ message: textOf(warning) });
  return { code: codeOf(module), map: module.map, moduleSideEffects: !module.isInert };
}

/** Errors at the place of the first. They tell their places themselves too: not everything that shows them shows it. */
export function logOf(first: GoDiagnostic, others: readonly GoDiagnostic[] = []) {
  const message = [first, ...others].map(textOf).join("\n");
  const { file, line, column, frame } = first;
  return file === "" ? { message } : { message, id: file, loc: { file, line, column }, frame };
}

export function textOf({ shown, line, column, message }: GoDiagnostic): string {
  return shown === "" ? message : `${shown}:${line}:${column}: ${message}`;
}

/** Shows the first error at its place and lists all of them. */
function fail(context: PluginContext, [first, ...others]: readonly GoDiagnostic[]): never {
  return context.error(logOf(first, others));
}
