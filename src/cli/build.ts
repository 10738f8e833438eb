// `goes build`: one ES module a package with source maps, an npm package of them, or one tree-shaken file through Rollup.
import { existsSync, statSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { type CompileResult, compile } from "../compile.ts";
import type { Answers } from "../host/answers.ts";
import { recordingHost } from "../host/node.ts";
import { faultText, isFault } from "../load/faults.ts";
import type { Host } from "../load/host.ts";
import type { LoadRequest } from "../load/loader.ts";
import { withData } from "../print/data.ts";
import { legalComment, noticeFile, noticesFor } from "../print/notices.ts";
import { bundle, bundleConflict } from "./bundle.ts";
import { gapProblems } from "./check.ts";
import { parseFlags } from "./flags.ts";
import { moduleFile, outputLayout } from "./layout.ts";
import { libraryContent, libraryParts } from "./library.ts";
import { folderContent, type Output, programOutput } from "./output.ts";
import { generatedMark, writeOutputFile } from "./outputfile.ts";
import { listName, writeOutputFolder } from "./outputfolder.ts";
import { outputMap } from "./outputmaps.ts";
import { addNamesToCome, withOwnOutput } from "./ownoutput.ts";
import { requestFor } from "./patterns.ts";
import { tellPrograms } from "./programs.ts";
import { formatProblems } from "./report.ts";
import { fail } from "./terminal.ts";
import { rebuildOnChanges } from "./watch.ts";

const usage = `usage: goes build [flags] [packages]

Compiles packages to ES modules, one for each package, in a folder. A program is run by the module that has the path of
its package, node dist/example.com/hello.js, or of its file, node dist/hello.js; it is named at the end. The modules are
ES modules: the package.json above them says "type": "module", or the name of a bundle ends in .mjs.

	-o path       the folder (dist), or the file of a bundle (hello.js)
	--lib         an npm package: importable packages with declarations and a package.json
	--bundle      one file; several packages are exports of it
	--minify      smaller code
	--watch       build again whenever a source changes, until the command is stopped
	-tags list    build tags
`;

interface BuildOptions {
  readonly patterns: readonly string[];
  readonly tags: string | undefined;
  readonly output: string | undefined;
  readonly lib: boolean;
  readonly bundle: boolean;
  readonly minify: boolean;
}

export async function build(args: string[]): Promise<number> {
  const flags = parseFlags(args, {
    o: "string",
    tags: "string",
    lib: "boolean",
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
    lib: flags.values.lib === true,
    bundle: flags.values.bundle === true,
    minify: flags.values.minify === true,
  };
  if (options.lib && options.bundle) return fail("goes build: --lib and --bundle exclude each other\n", 2);
  const { code, answers } = await buildOnce(options);
  if (flags.values.watch !== true) return code;
  tellWatch(code);
  return rebuildOnChanges(answers, async () => {
    const { code, answers } = await buildOnce(options);
    tellWatch(code);
    return answers;
  });
}

function tellWatch(code: number): void {
  process.stderr.write(`goes: ${code === 0 ? "built" : "not built"}, waiting for changes\n`);
}

async function buildOnce(options: BuildOptions): Promise<{ code: number; answers: Answers }> {
  const { host, answers } = recordingHost();
  try {
    const own = new Set<string>();
    const problem = await compileAndWrite(options, host, own);
    return { code: problem === null ? 0 : fail(problem, 1), answers: withOwnOutput(answers, own) };
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

/** Returns the text of all problems, or null, and adds the names that it makes to `own`. */
async function compileAndWrite(options: BuildOptions, host: Host, own: Set<string>): Promise<string | null> {
  const request = requestFor(options.patterns, options.tags, host);
  if ("error" in request) return `${request.error}\n`;
  const companions = new Map<string, string>();
  const result = options.lib
    ? compile(host, inOrder(request), { ...outputLayout(companions), hasFacades: true })
    : compile(host, request, { ...outputLayout(companions), isTuned: options.minify });
  const gaps = options.lib ? gapProblems(result) : [];
  const text = formatProblems({ ...result, problems: [...result.problems, ...gaps] }, process.cwd());
  if (result.program === null || result.modules.length === 0) return text;
  const output = programOutput(result, companions, host, options.lib ? libraryParts : []);
  const problem = output.conflict ?? (await write(result, output, options, host, own));
  if (problem !== null) return `${text}goes build: ${problem}\n`;
  // Warnings, only now: what is too deep for this thread starts again.
  if (text !== "") process.stderr.write(text);
  tellPrograms(programFiles(result, output, options), options.output ? resolve(options.output) : null);
  return null;
}

function folderOf({ output }: BuildOptions): string {
  return resolve(output ?? "dist");
}

/** Which of the files that were written are programs: nobody else would know. */
function programFiles(result: CompileResult, output: Output, options: BuildOptions): string[] {
  const programs = result.program!.roots.filter(({ name }) => name === "main");
  if (options.bundle) return programs.length === 0 ? [] : [bundleFile(output, options)];
  return programs.map((root) => join(folderOf(options), moduleFile(root))).filter((path) => existsSync(path));
}

/** A library is the same in whichever order its packages are named. */
function inOrder(request: LoadRequest): LoadRequest {
  return { ...request, directories: request.directories && [...request.directories].sort() };
}

/** Returns why not, or null. */
async function write(
  result: CompileResult,
  output: Output,
  options: BuildOptions,
  host: Host,
  own: Set<string>,
): Promise<string | null> {
  const { files: inputs } = result.inputs;
  const isDeep = result.analysis?.isDeep() ?? false;
  const { packages, roots } = result.program!;
  const notices = noticesFor(packages, roots, host);
  if (options.bundle) {
    const file = bundleFile(output, options);
    addNamesToCome(own, [file, `${file}.map`]);
    const { minify } = options;
    return bundleConflict(output.entries) ?? writeBundle(file, output, { minify, isDeep }, inputs, notices);
  }
  const folder = folderOf(options);
  const content = options.lib ? libraryContent(result, output, host) : folderContent(output, folder);
  if (typeof content === "string") return content;
  if (notices !== null && !options.lib) content.set(noticeFile, notices);
  addNamesToCome(own, [join(folder, listName), ...[...content.keys()].map((name) => join(folder, name))]);
  if (!options.minify) return writeOutputFolder(folder, content, inputs);
  const { minifyFolder } = await import("./minify.ts");
  return writeOutputFolder(folder, await minifyFolder(content, isDeep), inputs);
}

async function writeBundle(
  file: string,
  output: Output,
  options: { readonly minify: boolean; readonly isDeep: boolean },
  inputs: readonly string[],
  notices: string | null,
): Promise<string | null> {
  const banner = notices === null ? generatedMark : `${generatedMark}\n${legalComment(notices)}`;
  const { code, map, data } = await bundle(output, { ...options, banner });
  const textWith = (end: string) => withData(code.replace(/\n?$/, "\n"), data, end);
  return writeOutputFile(file, textWith, outputMap(map, file), inputs);
}

function bundleFile({ entries }: Output, { output }: BuildOptions): string {
  const [{ file: first }] = entries;
  const name = entries.length > 1 ? "bundle.js" : first.slice(first.lastIndexOf("/") + 1);
  if (output === undefined) return resolve(name);
  const isFolder = existsSync(output) ? statSync(output).isDirectory() : !/^\.[cm]?js$/.test(extname(output));
  return isFolder ? resolve(output, name) : resolve(output);
}
