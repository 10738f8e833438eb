// Go's doc comments (go.dev/doc/comment) as TSDoc: what editors show and obey of them in TypeScript.

/** `isLinked` tells whether a name, as `Line` or `Line.Qty`, is declared in the same text. */
export function tsdoc(doc: string, isLinked: (name: string) => boolean): string {
  const paragraphs = doc.split(/\n(?:[ \t]*\n)+/);
  return paragraphs.map((paragraph) => paragraphText(paragraph, isLinked)).join("\n\n");
}

function paragraphText(paragraph: string, isLinked: (name: string) => boolean): string {
  const lines = paragraph.split("\n");
  if (lines.every((line) => /^[ \t]/.test(line))) return isList(lines) ? listText(lines) : codeText(lines);
  const text = lines.map(escaped).join("\n").replace(/^# /, "### ");
  const linked = text.replace(/\[\*?(\p{Lu}[\w.]*)\]/gu, (whole, name) =>
    isLinked(name) ? `{@link ${name}}` : whole,
  );
  return linked.replace(/^Deprecated: /, "@deprecated ");
}

/** What begins with `@` is a tag, and what is in braces may be one. */
function escaped(line: string): string {
  return line.replace(/(^|\s|\{)@/g, "$1\\@");
}

function isList(lines: readonly string[]): boolean {
  return /^[ \t]+(?:[-*+•]|\d+[.)]) /.test(lines[0]);
}

function listText(lines: readonly string[]): string {
  return lines.map((line) => escaped(line.trim().replace(/^[*+•] /, "- "))).join("\n");
}

function codeText(lines: readonly string[]): string {
  const indents = lines.map((line) => /^[ \t]*/.exec(line)![0].length);
  const common = Math.min(...indents);
  return ["```go", ...lines.map((line) => line.slice(common)), "```"].join("\n");
}
