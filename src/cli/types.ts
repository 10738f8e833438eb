// `goes types`: writes the declarations of Go packages, as the plugins do, so that `tsc` finds them where no bundler has
// run yet.
import { realpathSync } from "node:fs";
import { dirname } from "node:path";
import { analyze } from "../analyze/analyze.ts";
import { brokenAssertions } from "../analyze/waiting/assertions.ts";
import type { Answers } from "../host/answers.ts";
import { recordingHost } from "../host/node.ts";
import type { Host } from "../load/host.ts";
import { load } from "../load/loader.ts";
import { moduleFolder, packagesBeside } from "../load/packagesbelow.ts";
import { DeclarationFolder } from "./declarationfolder.ts";
import { parseFlags } from "./flags.ts";
import { requestFor } from "./patterns.ts";
import { type ProjectPackages, projectPackages } from "./projectpackages.ts";
import { formatProblems } from "./report.ts";
import { fail, say } from "./terminal.ts";
import { rebuildOnChanges } from "./watch.ts";

const usage = `usage: goes types [--watch] [--folder] [-tags tag,list] [packages]

Writes the TypeScript declarations of Go packages beside their files: quote.d.go.ts for quote.go.
Without packages, of those that the sources below the current folder import.
	--folder  write them to .goes/types instead, for "rootDirs"
	--watch   write them again whenever Go files or imports change
`;

interface TypesOptions {
  readonly patterns: readonly string[];
  readonly tags: string | undefined;
  readonly declarations: DeclarationFolder;
}

export async function types(args: string[]): Promise<number> {
  const flags = parseFlags(args, {
    tags: "string",
    folder: "boolean",
    watch: "boolean",
    h: "boolean",
    help: "boolean",
  });
  if ("error" in flags) return fail(`${flags.error}\n${usage}`, 2);
  if (flags.values.h || flags.values.help) return say(usage);
  const options = {
    patterns: flags.rest,
    tags: flags.values.tags as string | undefined,
    declarations: new DeclarationFolder(process.cwd(), flags.values.folder === true ? "folder" : "beside"),
  };
  const { code, answers } = await typesOnce(options);
  if (flags.values.watch !== true) return code;
  return rebuildOnChanges(answers, async () => (await typesOnce(options)).answers);
}

async function typesOnce(options: TypesOptions): Promise<{ code: number; answers: Answers }> {
  const { host, answers } = recordingHost();
  const packages = await packagesOf(options, host);
  if ("error" in packages) return { code: fail(packages.error, 1), answers };
  if (packages.folders.length === 0) {
    process.stderr.write("goes types: no source below this folder imports a Go package\n");
    options.declarations.removeStale([]);
    return { code: 0, answers };
  }
  return { code: declare(packages, options, host), answers };
}

async function packagesOf(
  { patterns, tags }: TypesOptions,
  host: Host,
): Promise<ProjectPackages | { error: string }> {
  if (patterns.length === 0) return projectPackages(process.cwd(), host);
  const request = requestFor(patterns, tags, host);
  if ("error" in request) return { error: `${request.error}\n` };
  // Nothing is written through links.
  const folders = request.directories ?? request.files!.map((file) => dirname(file));
  return { folders: [...new Set(folders.map((folder) => realpathSync(folder)))], workers: [] };
}

/** Returns the exit code. */
function declare(packages: ProjectPackages, { tags = "", declarations }: TypesOptions, host: Host): number {
  const { folders, workers } = packages;
  const loaded = load(host, {
    directory: process.cwd(),
    directories: folders,
    others: packagesBeside(folders, host),
    independent: true,
    tags: tags.split(/[ ,]+/).filter(Boolean),
  });
  const analysis = loaded.program === null ? null : analyze(loaded.program);
  const broken = analysis === null ? new Map() : brokenAssertions(analysis);
  const problems: string[] = [];
  const roots = (loaded.program?.roots ?? []).filter(
    (root) => folders.includes(root.dir) && !broken.has(root),
  );
  // All of them first: what is too deep for this thread starts again.
  for (const each of roots.map((root) => declarations.declarations(root, analysis!))) {
    const { problem, changes } = declarations.write(each);
    if (problem !== null) problems.push(`goes types: ${problem}\n`);
    for (const change of changes) say(`${change}\n`);
  }
  for (const problem of workers.map((file) => declarations.writeWorker(file)))
    if (problem !== null) problems.push(`goes types: ${problem}\n`);
  const modules = folders.map((folder) => moduleFolder(folder, host)).filter((folder) => folder !== null);
  declarations.removeStale(modules);
  // A package that several import fails each of them.
  const diagnostics = [...loaded.failures.values(), ...broken.values()].flat();
  const failures = diagnostics.length === 0 ? [] : [{ package: null, diagnostics }];
  const text =
    formatProblems({ problems: failures, fileSet: loaded.fileSet }, process.cwd()) + problems.join("");
  return text === "" ? 0 : fail(text, 1);
}
