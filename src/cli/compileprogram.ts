// The compilation of a program for `goes run`, into the cache.
import { compile } from "../compile.ts";
import { recordingHost } from "../host/node.ts";
import { bundle } from "./bundle.ts";
import { type CachedProgram, type CacheSlot, writeCache } from "./cache.ts";
import { outputLayout } from "./layout.ts";
import { programOutput } from "./output.ts";
import { requestFor } from "./patterns.ts";
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
  const result = compile(host, request, { ...outputLayout(companions), isBare: true });
  const text = formatProblems(result, process.cwd());
  if (result.program === null || result.modules.length === 0) return fail(text, 1);
  const [root] = result.program.roots;
  if (root.name !== "main") return fail(`${text}package ${root.path} is not a main package\n`, 1);
  if (root.pkg.scope.lookup("main")?.kind !== "func") {
    const problem = "runtime.main_main·f: function main is undeclared in the main package";
    return fail(`${text}# ${root.path}\n${problem}\n`, 1);
  }
  const output = programOutput(result, companions, host);
  if (output.conflict !== null) return fail(`${text}goes: ${output.conflict}\n`, 1);
  // One file starts faster than a hundred.
  const { code, map } = await bundle(output, { absoluteSources: true, isDeep: result.analysis?.isDeep() });
  // Warnings, only now: what is too deep for this thread starts again.
  if (text !== "") process.stderr.write(text);
  const isShallow = result.analysis?.isShallow() ?? false;
  return writeCache(slot, { code, map, isShallow }, answers);
}
