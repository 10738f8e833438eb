// `goes run`: compiles a program (or takes it from the cache) and runs it.
import { writeSync } from "node:fs";
import { type CachedProgram, type CacheSlot, cacheSlot, readCache, writeCache } from "./cache.ts";
import { execute } from "./execute.ts";
import { parseFlags } from "./flags.ts";
import { fail } from "./terminal.ts";

const usage = "usage: goes run [-tags tag,list] package [arguments...]\n";

export async function run(args: string[]): Promise<number> {
  const flags = parseFlags(args, { tags: "string", h: "boolean", help: "boolean" });
  if ("error" in flags) return fail(`${flags.error}\n${usage}`, 2);
  if (flags.values.h || flags.values.help) return fail(usage, 0);
  const [words, programArgs] = splitArguments(flags.rest);
  if (words.length === 0) return fail("goes: no go files listed\n", 1);
  const tags = (flags.values.tags as string | undefined) ?? "";
  const slot = cacheSlot(words, tags);
  let program = readCache(slot);
  if (program === null) {
    const built = await compileProgram(words, tags, slot);
    if (typeof built === "number") return built;
    program = built;
  }
  process.on("exit", reportStatus);
  return execute(program, programArgs);
}

/** What `go run` makes of the exit code of a program. */
function reportStatus(code: number): void {
  if (code === 0) return;
  writeSync(2, `exit status ${code}\n`);
  process.exitCode = 1;
}

/** Leading .go files, or one package; what follows are the program's arguments. */
function splitArguments(rest: readonly string[]): [string[], string[]] {
  let count = 0;
  while (count < rest.length && rest[count].endsWith(".go")) count++;
  if (count === 0 && rest.length > 0) count = 1;
  return [rest.slice(0, count), rest.slice(count)];
}

/** Returns the program, or an exit code after reporting problems. */
export async function compileProgram(
  words: readonly string[],
  tags: string,
  slot: CacheSlot,
): Promise<CachedProgram | number> {
  const [
    { compile },
    { recordingHost },
    { requestFor },
    { formatProblems },
    { outputLayout },
    { programOutput },
    { bundle },
  ] = await Promise.all([
    import("../compile.ts"),
    import("../host/node.ts"),
    import("./patterns.ts"),
    import("./report.ts"),
    import("./layout.ts"),
    import("./output.ts"),
    import("./bundle.ts"),
  ]);
  const { host, answers } = recordingHost();
  const request = requestFor(words, tags, host);
  if ("error" in request) return fail(`${request.error}\n`, 1);
  const companions = new Map<string, string>();
  const result = compile(host, request, outputLayout(companions));
  const text = formatProblems(result, process.cwd());
  if (text !== "") process.stderr.write(text);
  if (result.program === null || result.modules.length === 0) return 1;
  const [root] = result.program.roots;
  if (root.name !== "main") return fail(`package ${root.path} is not a main package\n`, 1);
  if (root.pkg.scope.lookup("main")?.kind !== "func") {
    const problem = "runtime.main_main·f: function main is undeclared in the main package";
    return fail(`# ${root.path}\n${problem}\n`, 1);
  }
  const output = programOutput(result, companions, host);
  if (output.conflict !== null) return fail(`goes: ${output.conflict}\n`, 1);
  // One file starts faster than a hundred.
  const { code, map } = await bundle(output, { absoluteSources: true });
  const isShallow = result.analysis?.isShallow() ?? false;
  return writeCache(slot, { code, map, isShallow }, answers);
}
