// `goes run`: compiles a program (or takes it from the cache) and runs it.
import { writeSync } from "node:fs";
import { type CachedProgram, cacheSlot, readCache } from "./cache.ts";
import { execute } from "./execute.ts";
import { parseFlags } from "./flags.ts";
import { fail } from "./terminal.ts";

const usage = "usage: goes run [-tags tag,list] package [arguments...]\n";

export async function run(args: string[]): Promise<number> {
  const flags = parseFlags(args, { tags: "string", h: "boolean", help: "boolean" });
  if ("error" in flags) return fail(`${flags.error}\n${usage}`, 2);
  if (flags.values.h || flags.values.help) return fail(usage, 0);
  const [words, programArgs] = splitArguments(flags.rest);
  if (words.length === 0) return fail(`goes: no go files listed\n${usage}`, 1);
  const tags = (flags.values.tags as string | undefined) ?? "";
  const slot = cacheSlot(words, tags);
  let program = readCache(slot);
  if (program === null) {
    const { compiling } = await import("./compiling.ts");
    const built: CachedProgram | number = await compiling("program", words, tags, slot);
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
