// What an example is to print: the text behind "Output:" or "Unordered output:" in its last comment.
import type * as ast from "../syntax/nodes.ts";

export interface ExampleOutput {
  readonly output: string;
  readonly isUnordered: boolean;
}

/** null for an example that is compiled only. */
export function exampleOutput(
  body: ast.BlockStmt,
  comments: readonly ast.CommentGroup[],
): ExampleOutput | null {
  const last = comments.findLast(({ pos, end }) => pos >= body.pos && end <= body.end);
  const found = last === undefined ? null : /^\s*(unordered )?output:/i.exec(commentText(last));
  if (found === null) return null;
  const rest = commentText(last!).slice(found[0].length);
  return { output: rest.replace(/^ */, "").replace(/^\n/, ""), isUnordered: found[1] !== undefined };
}

/** The text of comments as Go's documentation has it: without markers, directives and blank lines that say nothing. */
function commentText({ list }: ast.CommentGroup): string {
  const lines = list.flatMap(({ text }) => unmarked(text) ?? []).map((line) => line.replace(/[ \t\r]+$/, ""));
  const kept: string[] = [];
  for (const line of lines) if (line !== "" || (kept.at(-1) ?? "") !== "") kept.push(line);
  if (kept.length > 0 && kept.at(-1) !== "") kept.push("");
  return kept.join("\n");
}

/** The lines of a comment; null for a directive. */
function unmarked(text: string): string[] | null {
  if (text.startsWith("/*")) return text.slice(2, -2).split("\n");
  const line = text.slice(2);
  if (line.startsWith(" ")) return [line.slice(1)];
  return /^(?:line |extern |export |[a-z0-9]+:[a-z0-9])/.test(line) ? null : [line];
}
