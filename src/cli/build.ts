// `goes build`: one ES module a package with source maps, or one tree-shaken file through Rollup.
import { existsSync, statSync, watch } from "node:fs";
import { dirname, extname, resolve } from "node:path";
import { type CompileResult, compile } from "../compile.ts";
import { nodeHost, runtimeDirectory } from "../host/node.ts";
import type { LoadRequest } from "../load/loader.ts";
import { bundle } from "./bundle.ts";
import { faultText, isFault } from "./faults.ts";
import { parseFlags } from "./flags.ts";
import { outputLayout } from "./layout.ts";
import { type Output, programOutput } from "./output.ts";
import { generatedMark, writeOutputFile } from "./outputfile.ts";
import { writeOutputFolder } from "./outputfolder.ts";
import { requestFor } from "./patterns.ts";
import { formatProblems } from "./report.ts";

const usage = "usage: goes build [-o output] [--bundle] [--minify] [--watch] [-tags tag,list] [packages]\n";

interface BuildOptions {
  readonly output: string | undefined;
  readonly bundle: boolean;
  readonly minify: boolean;
}

export async function build(args: string[]): Promise<number> {
  const flags = parseFlags(args, {
    o: "string",
    tags: "string",
    bundle: "boolean",
    minify: "boolean",
    watch: "boolean",
    h: "boolean",
    help: "boolean",
  });
  if ("error" in flags) return fail(`${flags.error}\n${usage}`, 2);
  if (flags.values.h || flags.values.help) return fail(usage, 0);
  // Flags may also follow the packages, as front-end tools allow.
  const request = requestFor(flags.rest, flags.values.tags as string | undefined, nodeHost());
  if ("error" in request) return fail(`${request.error}\n`, 1);
  const options = {
    output: flags.values.o as string | undefined,
    bundle: flags.values.bundle === true,
    minify: flags.values.minify === true,
  };
  if (options.minify && !options.bundle) return fail("goes build: --minify needs --bundle\n", 2);
  const { code, inputs } = await buildOnce(request, options);
  if (flags.values.watch !== true) return code;
  await watchInputs(request, options, inputs);
  return 0;
}

async function buildOnce(
  request: LoadRequest,
  options: BuildOptions,
): Promise<{ code: number; inputs: CompileResult["inputs"] }> {
  const companions = new Map<string, string>();
  const host = nodeHost();
  const result = compile(host, request, outputLayout(companions));
  const { inputs } = result;
  const text = formatProblems(result, process.cwd());
  if (text !== "") process.stderr.write(text);
  if (result.program === null || result.modules.length === 0) return { code: 1, inputs };
  try {
    const output = programOutput(result, companions, host);
    const problem =
      output.conflict ??
      (options.bundle
        ? await writeBundle(output, options, inputs.files)
        : writeFolder(output, options, inputs.files));
    return { code: problem === null ? 0 : fail(`goes build: ${problem}\n`, 1), inputs };
  } catch (error) {
    const message = isFault(error) ? faultText(error) : (error as Error).message;
    return { code: fail(`goes build: ${message}\n`, 1), inputs };
  }
}

async function writeBundle(
  output: Output,
  options: BuildOptions,
  inputs: readonly string[],
): Promise<string | null> {
  const name = output.entry.slice(output.entry.lastIndexOf("/") + 1);
  const file = bundleOutput(options.output, name);
  const { code, map } = await bundle(output, { minify: options.minify, banner: generatedMark });
  return writeOutputFile(file, code, map, inputs);
}

function writeFolder(
  { files, copies }: Output,
  options: BuildOptions,
  inputs: readonly string[],
): string | null {
  const content = new Map<string, string | Uint8Array>([...files, ...copies]);
  return writeOutputFolder(resolve(options.output ?? "dist"), content, inputs);
}

function bundleOutput(output: string | undefined, name: string): string {
  if (output === undefined) return resolve(name);
  const isFolder = existsSync(output) ? statSync(output).isDirectory() : !/^\.[cm]?js$/.test(extname(output));
  return isFolder ? resolve(output, name) : resolve(output);
}

/** Rebuilds when an input changes; runs until the process is stopped. */
async function watchInputs(
  request: LoadRequest,
  options: BuildOptions,
  inputs: CompileResult["inputs"],
): Promise<never> {
  for (;;) {
    await new Promise<void>((changed) => {
      const folders = new Set([...inputs.directories, ...inputs.files.map((file) => dirname(file))]);
      const watchers = [...folders]
        .filter((folder) => !folder.startsWith(runtimeDirectory) && existsSync(folder))
        .map((folder) => watch(folder, () => setTimeout(finish, 30)));
      function finish() {
        for (const watcher of watchers.splice(0)) watcher.close();
        changed();
      }
    });
    process.stderr.write("goes: rebuilding\n");
    ({ inputs } = await buildOnce(request, options));
  }
}

function fail(text: string, code: number): number {
  process.stderr.write(text);
  return code;
}
