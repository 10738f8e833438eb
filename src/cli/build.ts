// `goes build`: one ES module a package with source maps, or one tree-shaken file through Rollup.
import { existsSync, statSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { compile } from "../compile.ts";
import type { Answers } from "../host/answers.ts";
import { recordingHost } from "../host/node.ts";
import type { Host } from "../load/host.ts";
import { sourceMapComment } from "../plan/text.ts";
import { dataText } from "../print/data.ts";
import { bundle } from "./bundle.ts";
import { faultText, isFault } from "./faults.ts";
import { parseFlags } from "./flags.ts";
import { outputLayout } from "./layout.ts";
import { type Output, programOutput } from "./output.ts";
import { generatedMark, writeOutputFile } from "./outputfile.ts";
import { writeOutputFolder } from "./outputfolder.ts";
import { outputMap } from "./outputmaps.ts";
import { requestFor } from "./patterns.ts";
import { formatProblems } from "./report.ts";
import { fail } from "./terminal.ts";
import { rebuildOnChanges } from "./watch.ts";

const usage = "usage: goes build [-o output] [--bundle] [--minify] [--watch] [-tags tag,list] [packages]\n";

interface BuildOptions {
  readonly patterns: readonly string[];
  readonly tags: string | undefined;
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
  const options = {
    patterns: flags.rest,
    tags: flags.values.tags as string | undefined,
    output: flags.values.o as string | undefined,
    bundle: flags.values.bundle === true,
    minify: flags.values.minify === true,
  };
  if (options.minify && !options.bundle) return fail("goes build: --minify needs --bundle\n", 2);
  const { code, answers } = await buildOnce(options);
  if (flags.values.watch !== true) return code;
  return rebuildOnChanges(answers, async () => (await buildOnce(options)).answers);
}

async function buildOnce(options: BuildOptions): Promise<{ code: number; answers: Answers }> {
  const { host, answers } = recordingHost();
  try {
    const problem = await compileAndWrite(options, host);
    return { code: problem === null ? 0 : fail(problem, 1), answers };
  } catch (error) {
    const message = isFault(error) ? faultText(error) : bundlerMessage(error);
    return { code: fail(`goes build: ${message}\n`, 1), answers };
  }
}

/** What a plugin or Rollup reports; all else is a bug of the compiler. */
function bundlerMessage(error: unknown): string {
  if (error instanceof Error && "code" in error) return error.message;
  throw error;
}

/** Returns the text of all problems, or null. */
async function compileAndWrite(options: BuildOptions, host: Host): Promise<string | null> {
  const request = requestFor(options.patterns, options.tags, host);
  if ("error" in request) return `${request.error}\n`;
  const companions = new Map<string, string>();
  const result = compile(host, request, outputLayout(companions));
  const text = formatProblems(result, process.cwd());
  if (result.program === null || result.modules.length === 0) return text;
  const output = programOutput(result, companions, host);
  const { files } = result.inputs;
  const isDeep = options.bundle && result.analysis?.isDeep();
  const problem =
    output.conflict ??
    (options.bundle
      ? await writeBundle(output, options, files, isDeep)
      : writeFolder(output, options, files));
  if (problem !== null) return `${text}goes build: ${problem}\n`;
  // Warnings, only now: what is too deep for this thread starts again.
  if (text !== "") process.stderr.write(text);
  return null;
}

async function writeBundle(
  output: Output,
  options: BuildOptions,
  inputs: readonly string[],
  isDeep?: boolean,
): Promise<string | null> {
  const name = output.entry.slice(output.entry.lastIndexOf("/") + 1);
  const file = bundleOutput(options.output, name);
  const { code, map } = await bundle(output, { minify: options.minify, isDeep, banner: generatedMark });
  return writeOutputFile(file, code, outputMap(map, file), inputs);
}

function writeFolder(
  { files, copies, data }: Output,
  options: BuildOptions,
  inputs: readonly string[],
): string | null {
  const content = new Map<string, string | Uint8Array>([...files, ...copies]);
  const folder = resolve(options.output ?? "dist");
  for (const [file, own] of data) {
    const comment = sourceMapComment(`${file.slice(file.lastIndexOf("/") + 1)}.map`);
    content.set(file, files.get(file) + dataText(own) + comment);
    content.set(`${file}.map`, outputMap(files.get(`${file}.map`)!, join(folder, file)));
  }
  return writeOutputFolder(folder, content, inputs);
}

function bundleOutput(output: string | undefined, name: string): string {
  if (output === undefined) return resolve(name);
  const isFolder = existsSync(output) ? statSync(output).isDirectory() : !/^\.[cm]?js$/.test(extname(output));
  return isFolder ? resolve(output, name) : resolve(output);
}
