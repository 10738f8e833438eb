// `goes why`: which functions are async, and the calls and operations that make them so.
import type { Analysis, FuncInstance } from "../analyze/analysis.ts";
import { functionName } from "../analyze/waiting/why.ts";
import { parseFlags } from "./flags.ts";
import { analyzed, isCalled, place } from "./functions.ts";
import { fail, say } from "./terminal.ts";

const usage = `usage: goes why [-tags tag,list] [-f function] [packages]

Lists the functions of the packages that are async, each with the chain of calls that makes it so.
-f shows only functions of that name: Run, T.Run or (*T).Run.
`;

export function why(args: string[]): number {
  const flags = parseFlags(args, { tags: "string", f: "string", h: "boolean", help: "boolean" });
  if ("error" in flags) return fail(`${flags.error}\n${usage}`, 2);
  if (flags.values.h || flags.values.help) return fail(usage, 0);
  const analysis = analyzed(flags.rest, flags.values.tags as string | undefined);
  if ("error" in analysis) return fail(analysis.error, 1);
  const name = flags.values.f as string | undefined;
  const functions = analysis.program.roots.flatMap((pkg) => analysis.functions.get(pkg) ?? []);
  const shown = functions.filter((f) => (name === undefined ? f.blocking : isCalled(f, name)));
  if (shown.length === 0)
    return name === undefined ? say("no function is async\n") : fail(`no function ${name}\n`, 1);
  return say(shown.map((f) => explanation(analysis, f)).join("\n"));
}

function explanation(analysis: Analysis, f: FuncInstance): string {
  const steps = analysis.why(f);
  if (steps.length === 0) return `${functionName(f)} is not async\n`;
  const lines = steps.map(({ pos, text }) => `\t${place(analysis, pos)}: ${text}\n`);
  return `${functionName(f)} is async:\n${lines.join("")}`;
}
