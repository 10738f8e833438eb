// `goes check packages`: diagnostics only.
import { nodeHost } from "../host/node.ts";
import { load } from "../load/loader.ts";
import { parseFlags } from "./flags.ts";
import { requestFor } from "./patterns.ts";
import { formatProblems } from "./report.ts";
import { fail } from "./terminal.ts";

const usage = "usage: goes check [-tags tag,list] [-e] [packages]\n";

export function check(args: string[]): number {
  const flags = parseFlags(args, { tags: "string", e: "boolean", h: "boolean", help: "boolean" });
  if ("error" in flags) return fail(`${flags.error}\n${usage}`, 2);
  if (flags.values.h || flags.values.help) return fail(usage, 0);
  const host = nodeHost();
  const request = requestFor(flags.rest, flags.values.tags as string | undefined, host);
  if ("error" in request) return fail(`${request.error}\n`, 1);
  const result = load(host, request);
  const text = formatProblems(result, process.cwd(), flags.values.e ? Number.POSITIVE_INFINITY : undefined);
  return text === "" ? 0 : fail(text, result.program === null ? 1 : 0);
}
