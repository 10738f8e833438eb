// The compilation of a program for `goes run`, into the cache.
import { compile } from "../compile.ts";
import { recordingHost } from "../host/node.ts";
import { faultText, isFault } from "../load/faults.ts";
import { type CachedProgram, type CacheSlot, writeCache } from "./cache.ts";
import { requestFor } from "./patterns.ts";
import { programFile, programLayout } from "./programfile.ts";
import { programName } from "./programname.ts";
import { formatProblems } from "./report.ts";
import { fail } from "./terminal.ts";

/** Returns the program, or an exit code after reporting problems. */
export async function compileProgram(
  words: readonly string[],
  tags: string,
  slot: CacheSlot,
): Promise<CachedProgram | number> {
  const { host, answers } = recordingHost();
  const request = requestFor(words, tags, host);
  if ("error" in request) return fail(`${request.error}\n`, 1);
  const companions = new Map<string, string>();
  const result = compile(host, request, { ...programLayout(companions), isBare: true, isTuned: true });
  const text = formatProblems(result, process.cwd());
  if (result.program === null || result.modules.length === 0) return fail(text, 1);
  const [root] = result.program.roots;
  if (root.name !== "main") return fail(`${text}package ${root.path} is not a main package\n`, 1);
  if (root.pkg.scope.lookup("main")?.kind !== "func") {
    const problem = "runtime.main_main·f: function main is undeclared in the main package";
    return fail(`${text}# ${root.path}\n${problem}\n`, 1);
  }
  const program = await programFile(result, companions, host).catch((error: unknown) => {
    if (!isFault(error)) throw error;
    return { conflict: faultText(error) };
  });
  if ("conflict" in program) return fail(`${text}goes: ${program.conflict}\n`, 1);
  // Warnings, only now: what is too deep for this thread starts again.
  if (text !== "") process.stderr.write(text);
  const isShallow = result.analysis?.isShallow() ?? false;
  return writeCache(slot, { ...program, name: programName(root.path, words), isShallow }, answers);
}
