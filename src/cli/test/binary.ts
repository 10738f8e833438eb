// The test binary of a package: a program like those of `goes run`, in the same cache.
import { join } from "node:path";
import { compile } from "../../compile.ts";
import { recordingHost, runtimeDirectory } from "../../host/node.ts";
import { isTestFile } from "../../load/constraints.ts";
import { type CoverRequest, uncounted } from "../../load/coverage.ts";
import { Library } from "../../load/library.ts";
import type { LoadedPackage, LoadResult, Problem } from "../../load/loader.ts";
import { Modules } from "../../load/modules.ts";
import { Workspace } from "../../load/workspace.ts";
import { type CachedProgram, cacheSlot, readCache, writeCache } from "../cache.ts";
import { programFile, programLayout } from "../programfile.ts";
import { packageElement } from "../programname.ts";
import { formatProblems } from "../report.ts";

/** A package to test, and how its binary is built. */
export interface BinaryRequest {
  /** Folder of the package. */
  readonly directory: string;
  readonly tags: readonly string[];
  readonly cover: CoverRequest | null;
}

/** A program; none if there are no tests; or what is wrong, and where that was found. */
export type Binary =
  | { readonly program: CachedProgram }
  | { readonly program: null; readonly profile: readonly string[] }
  | { readonly failed: "setup" | "build"; readonly text: string };

/** The workspace of the last binary by build tags, with the packages of the library that those before have loaded. */
const workspaces = new Map<string, Workspace>();

/** The import path that results are reported under. */
export function packagePath(directory: string): string {
  const { host } = recordingHost();
  return new Modules(host, [directory], process.cwd()).packageIn(directory).path;
}

export async function testBinary(request: BinaryRequest): Promise<Binary> {
  const slot = cacheSlot(["test", JSON.stringify(request)], request.tags.join(","));
  const cached = readCache(slot);
  if (cached !== null) return { program: cached };
  const { host, answers } = recordingHost();
  const { directory, tags } = request;
  if (host.readDirectory(directory)?.every(({ name }) => !isTestFile(name))) return untested(request);
  const companions = new Map<string, string>();
  const load = {
    directory: process.cwd(),
    directories: [directory],
    tags,
    tests: { cover: request.cover },
    workspace: workspaceFor(request),
  };
  const result = compile(host, load, { ...programLayout(companions), isBare: true, isTuned: true });
  const text = problemText(result, directory);
  if (result.program === null) return { failed: failedAt(result.problems), text };
  if (!isMain(result.program.roots[0].path)) return untested(request);
  if (result.modules.length === 0) return { failed: "build", text };
  const program = await programFile(result, companions, host);
  if ("conflict" in program) return { failed: "build", text: `${text}goes: ${program.conflict}\n` };
  process.stderr.write(text);
  const isShallow = result.analysis?.isShallow() ?? false;
  const name = `${packageElement(packagePath(directory))}.test`;
  return { program: writeCache(slot, { ...program, name, isShallow }, answers) };
}

/** The package is compiled all the same, and its statements are counted. */
function untested({ directory, tags, cover }: BinaryRequest): Binary {
  const { host } = recordingHost();
  const request = { directory: process.cwd(), directories: [directory], tags };
  const result = compile(host, request, programLayout(new Map()));
  if (result.program === null)
    return { failed: failedAt(result.problems), text: problemText(result, directory) };
  const [{ files }] = result.program.roots;
  const isCounted = cover?.packages?.some((pkg) => pkg.directory === directory) ?? false;
  const profile = isCounted ? uncounted(result.fileSet, packagePath(directory), files) : [];
  return { program: null, profile };
}

/** Tests of the library itself change packages of it. What else is loaded is for one binary: tests change packages. */
function workspaceFor({ directory, tags }: BinaryRequest): Workspace | undefined {
  if (directory.startsWith(join(runtimeDirectory, "std"))) return undefined;
  const key = tags.join(",");
  const last = workspaces.get(key);
  last?.end();
  const workspace = new Workspace(last?.library ?? new Library());
  workspaces.set(key, workspace);
  return workspace;
}

function isMain(path: string): boolean {
  return path.endsWith(".test");
}

function failedAt(problems: readonly Problem[]): "setup" | "build" {
  return problems.some((problem) => problem.package === null) ? "setup" : "build";
}

/** What is wrong, under the names that the go command gives: packages that are compiled for a test are `p [p.test]`. */
function problemText(result: LoadResult, directory: string): string {
  const path = packagePath(directory);
  const isOurs = ({ path: own, files }: LoadedPackage) =>
    own === `${path}_test` || (own === path && files.some(({ filename }) => isTestFile(filename)));
  const ours = result.loaded.filter(isOurs).map((pkg) => pkg.path);
  const problems = result.problems.map((problem) =>
    problem.package !== null && ours.includes(problem.package)
      ? { ...problem, package: `${problem.package} [${path}.test]` }
      : problem,
  );
  const textOf = (problems: readonly Problem[]) => formatProblems({ ...result, problems }, process.cwd());
  if (failedAt(result.problems) !== "setup") return textOf(problems);
  return problems.map((problem) => `# ${path}\n${textOf([problem])}`).join("");
}
