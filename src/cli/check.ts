// `goes check packages`: diagnostics only.
import { analyze } from "../analyze/analyze.ts";
import { brokenAssertions, hasAssertions } from "../analyze/waiting/assertions.ts";
import { boundaryGaps } from "../generate/facade/gaps.ts";
import { nodeHost } from "../host/node.ts";
import { type LoadResult, load, type Problem } from "../load/loader.ts";
import type { Program } from "../load/program.ts";
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
  const limit = flags.values.e ? Number.POSITIVE_INFINITY : undefined;
  const asserted = assertionProblems(result.program);
  const problems = [...result.problems, ...gapProblems(result), ...asserted];
  const text = formatProblems({ ...result, problems }, process.cwd(), limit);
  return text === "" ? 0 : fail(text, result.program === null || asserted.length > 0 ? 1 : 0);
}

/** What functions assert and do not hold; there is an analysis only if they do assert something. */
function assertionProblems(program: Program | null): Problem[] {
  if (program === null || !program.packages.some((pkg) => !pkg.standard && hasAssertions(pkg))) return [];
  const broken = brokenAssertions(analyze(program));
  return [...broken].map(([{ path }, diagnostics]) => ({ package: path, diagnostics }));
}

/** What JavaScript does not see of packages that it can import. */
export function gapProblems({ program }: LoadResult): readonly Problem[] {
  const gaps = (program?.roots ?? []).map((pkg) => ({ package: pkg.path, diagnostics: boundaryGaps(pkg) }));
  return gaps.filter(({ diagnostics }) => diagnostics.length > 0);
}
