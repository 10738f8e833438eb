// Prints problems as the go command does: "# package", then file:line:col, at most ten errors a package.
import type { LoadResult, Problem } from "../load/loader.ts";
import type { FileSet, Pos } from "../source/position.ts";
import { baseOf, relativeTo } from "../load/paths.ts";

const errorLimit = 10;

/** All problems as text; "" if there are none. */
export function formatProblems({ problems, fileSet }: Pick<LoadResult, "problems" | "fileSet">, directory: string, limit = errorLimit): string {
  return problems.map((problem) => formatProblem(problem, fileSet, directory, limit)).join("");
}

function formatProblem(problem: Problem, fileSet: FileSet, directory: string, limit: number): string {
  const listing = problem.package === null;
  const lines: string[] = listing ? [] : [`# ${problem.package}`];
  const sorted = [...problem.diagnostics].sort((a, b) => a.pos - b.pos);
  const seen = new Set<string>();
  let count = 0;
  for (const { pos, message } of sorted) {
    const place = formatPosition(pos, fileSet, directory, listing);
    const line = `${place}${message}`;
    if (seen.has(line)) continue;
    seen.add(line);
    if (++count > limit) {
      lines.push("too many errors");
      break;
    }
    lines.push(line);
  }
  return lines.map((line) => line + "\n").join("");
}

function formatPosition(pos: Pos, fileSet: FileSet, directory: string, listing: boolean): string {
  if (pos === 0) return "";
  const { filename, line, column } = fileSet.position(pos);
  const relative = filename.startsWith("/") ? relativeTo(directory, filename) : filename;
  const short = relative.replace(/^\.\//, "");
  const shown = !listing && short === baseOf(short) ? `./${short}` : short;
  return `${shown}:${line}:${column}: `;
}
