// What builds by Rollup and by Vite share: what is used is found out at the start, and messages are the bundler's.
import { basename } from "node:path";
import type { NormalizedInputOptions, PluginContext } from "rollup";
import type { Bundler, Core, Used } from "./core.ts";
import type { GoDiagnostic } from "./diagnostics.ts";
import { type ModuleGraph, usedExports } from "./usedexports.ts";

/** One run of a bundler over a project: what is used is found out once, when the first Go module is loaded. */
export class Build {
  private readonly notice: (text: string) => void;
  private entries: readonly string[] = [];
  private used: Promise<Used> | null = null;

  constructor(notice: (text: string) => void) {
    this.notice = notice;
  }

  begin({ input }: Pick<NormalizedInputOptions, "input">): void {
    this.entries = Array.isArray(input) ? input : Object.values(input);
    this.used = null;
  }

  bundler(context: PluginContext): Bundler {
    return {
      notice: this.notice,
      discover: async () => [],
      used: () => (this.used ??= usedExports(context as ModuleGraph, this.entries)),
    };
  }
}

/** What the `load` hook of a build gives for an id. */
export async function load(context: PluginContext, core: Core, bundler: Bundler, id: string) {
  const module = await core.load(id, bundler);
  if (module === null) return null;
  watch(context, core);
  if ("errors" in module) return fail(context, module.errors);
  for (const warning of core.takeWarnings()) context.warn(logOf(warning));
  return { code: module.code, map: module.map, moduleSideEffects: !module.isInert };
}

function watch(context: PluginContext, core: Core): void {
  for (const file of core.compilation?.files ?? []) context.addWatchFile(file);
}

/** A message at its place, which it tells by itself too: not everything that shows it shows the place. */
function logOf(first: GoDiagnostic, others: readonly GoDiagnostic[] = []) {
  const message = [first, ...others].map(textOf).join("\n");
  const { file, line, column, frame } = first;
  return file === "" ? { message } : { message, id: file, loc: { file, line, column }, frame };
}

function textOf({ file, line, column, message }: GoDiagnostic): string {
  return file === "" ? message : `${basename(file)}:${line}:${column}: ${message}`;
}

/** Shows the first error at its place and lists all of them. */
function fail(context: PluginContext, [first, ...others]: readonly GoDiagnostic[]): never {
  return context.error(logOf(first, others));
}
