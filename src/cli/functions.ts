// Functions as commands name them: how a user asks for one, where one is, and what is known of those of packages.
import { relative } from "node:path";
import type { Analysis, FuncInstance } from "../analyze/analysis.ts";
import { analyze } from "../analyze/analyze.ts";
import { functionName } from "../analyze/waiting/why.ts";
import { nodeHost } from "../host/node.ts";
import { load } from "../load/loader.ts";
import type { Pos } from "../source/position.ts";
import { requestFor } from "./patterns.ts";
import { formatProblems } from "./report.ts";

/** The analysis of the packages, or what to say of them. */
export function analyzed(
  patterns: readonly string[],
  tags: string | undefined,
): Analysis | { error: string } {
  const host = nodeHost();
  const request = requestFor(patterns, tags, host);
  if ("error" in request) return { error: `${request.error}\n` };
  const result = load(host, request);
  if (result.program === null) return { error: formatProblems(result, process.cwd()) };
  return analyze(result.program);
}

/** Whether `name` means the function: Run, T.Run or (*T).Run. */
export function isCalled(f: FuncInstance, name: string): boolean {
  const full = functionName(f);
  return [full, full.replace(/[(*)]/g, ""), f.func.name].includes(name);
}

/** `file:line`, from the current directory where that is above the file. */
export function place(analysis: Analysis, pos: Pos): string {
  const { filename, line } = analysis.program.fileSet.position(pos);
  const path = relative(process.cwd(), filename);
  return `${path.startsWith("..") ? filename : path}:${line}`;
}
