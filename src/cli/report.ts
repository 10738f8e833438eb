// Prints problems as the go command does: "# package", then file:line:col, at most ten errors a package.
import { formatDiagnostics } from "../diagnostics/format.ts";
import { DiagnosticSink, errorLimit } from "../diagnostics/sink.ts";
import type { LoadResult, Problem } from "../load/loader.ts";
import { shownPath } from "../load/paths.ts";
import type { FileSet } from "../source/position.ts";

/** All problems as text; "" if there are none. */
export function formatProblems(
  { problems, fileSet }: Pick<LoadResult, "problems" | "fileSet">,
  directory: string,
  limit = errorLimit,
): string {
  return problems.map((problem) => formatProblem(problem, fileSet, directory, limit)).join("");
}

function formatProblem(problem: Problem, fileSet: FileSet, directory: string, limit: number): string {
  const sink = new DiagnosticSink(fileSet);
  for (const diagnostic of problem.diagnostics) sink.report(diagnostic);
  const listing = problem.package === null;
  const lines = formatDiagnostics(fileSet, sink, limit).map((line) =>
    problem.hasFullPath ? line : shorten(line, directory, fileSet, listing),
  );
  return [...(listing ? [] : [`# ${problem.package}`]), ...lines].map((line) => `${line}\n`).join("");
}

/** Paths are shown relative to the folder; those of the compiler with "./" where they would be a mere name. */
function shorten(text: string, directory: string, { files }: FileSet, listing: boolean): string {
  return text.replace(/(^\t?|[ (])(\/[^\n:]+?\.go)(?=:\d)/gm, (whole, before, path) => {
    // Inside a message only what is a position: a string that looks like a path stays.
    const isPlace = !/[ (]/.test(before) || files.some((file) => file.name === path);
    if (!isPlace) return whole;
    const shown = shownPath(directory, path);
    return before + (listing ? shown.replace(/^\.\//, "") : shown);
  });
}
