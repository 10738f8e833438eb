// The syntax of go.mod and go.work files (go.dev/ref/mod, "Lexical elements" and "Grammar"): lines of words, blocks of
// lines. What the lines mean is in gomod.ts.
import { quoteChar } from "../syntax/chars.ts";

/** An error in the go command's wording; a column of 1 is not shown. */
export interface ModError {
  readonly line: number;
  readonly column?: number;
  readonly error: string;
}

export interface ModLine {
  readonly verb: string;
  readonly words: readonly string[];
  readonly line: number;
  /** What is wrong with it whatever its words mean. */
  readonly error?: string;
}

export interface ModSyntax {
  readonly lines: readonly ModLine[];
  readonly errors: readonly ModError[];
}

/** `file` is the file's name for the message about a block without an end. */
export function parseModFile(text: string, file: string): ModSyntax {
  const lines: ModLine[] = [];
  let block: { words: string[]; line: number } | null = null;
  let line = 0;
  for (const raw of text.split("\n")) {
    line++;
    const words = lineWords(raw);
    if ("error" in words) return { lines, errors: [{ line, ...words }] };
    if (block === null) {
      const [verb, ...rest] = words;
      const isEmpty = words.length > 2 && words.at(-2) === "(" && words.at(-1) === ")";
      const opened = words.length > 1 && words.at(-1) === "(" ? words.slice(0, -1) : null;
      if (opened !== null) block = { words: opened, line };
      else if (words.length > 0 && !isEmpty) lines.push({ verb, words: rest, line });
      const head = isEmpty ? words.slice(0, -2) : opened;
      if (head !== null && !isBlock(head))
        lines.push({ verb: "", words: [], line, error: `unknown block type: ${head.join(" ")}` });
    } else if (words[0] === ")") {
      if (words.length > 1)
        return { lines, errors: [{ line, error: "syntax error (expected newline after closing paren)" }] };
      block = null;
    } else if (words.length > 0 && isBlock(block.words)) lines.push({ verb: block.words[0], words, line });
  }
  if (block === null) return { lines, errors: [] };
  const start = `${file}:${block.line}:1`;
  return { lines, errors: [{ line, error: `syntax error (unterminated block started at ${start})` }] };
}

/** The directives that may have a block. */
const blocks = new Set([
  "module",
  "godebug",
  "require",
  "exclude",
  "replace",
  "retract",
  "tool",
  "ignore",
  "use",
]);

function isBlock(head: readonly string[]): boolean {
  return head.length === 1 && blocks.has(head[0]);
}

/** The words of a line; comments are left out. */
function lineWords(line: string): readonly string[] | { error: string; column: number } {
  const tokens = lineTokens(line);
  return "error" in tokens ? tokens : tokens.words;
}

/** The words of a line and the comment at its end, with its slashes; "" without one. */
export function lineTokens(
  line: string,
): { words: readonly string[]; comment: string } | { error: string; column: number } {
  const words: string[] = [];
  for (let at = 0; at < line.length; ) {
    const rest = line.slice(at, at + 2);
    if (rest === "//") return { words, comment: line.slice(at).trimEnd() };
    if (rest === "/*")
      return { error: "mod files must use // comments (not /* */ comments)", column: columnOf(line, at) };
    const token = tokenAt(line, at);
    if (typeof token === "object") return { error: token.error, column: columnOf(line, token.at) };
    if (token.trim() !== "") words.push(token);
    at += token.length;
  }
  return { words, comment: "" };
}

function tokenAt(line: string, at: number): string | { error: string; at: number } {
  const c = line[at];
  if (c === " " || c === "\t" || c === "\r") return c;
  if (line.startsWith("=>", at)) return "=>";
  if (/[()[\]{},]/.test(c)) return c;
  if (c === '"' || c === "`") return stringAt(line, at, c);
  wordPattern.lastIndex = at;
  const word = wordPattern.exec(line)?.[0];
  if (word !== undefined) {
    const comment = word.search(/\/[/*]/);
    return comment < 0 ? word : word.slice(0, comment);
  }
  return { error: `unexpected input character ${quoteChar(line.codePointAt(at)!)}`, at };
}

/** Printable chars; a comment may begin among them. */
const wordPattern = /[^\s()[\]{},\p{C}\p{Z}]+/uy;

function stringAt(line: string, at: number, quote: string): string | { error: string; at: number } {
  for (let end = at + 1; end < line.length; end++) {
    if (line[end] === "\\" && quote === '"') end++;
    else if (line[end] === quote) return line.slice(at, end + 1);
  }
  return line.endsWith("\\") && quote === '"'
    ? { error: "unexpected EOF in string", at }
    : { error: "unexpected newline in string", at: line.length };
}

/** Columns count bytes. */
function columnOf(line: string, at: number): number {
  return new TextEncoder().encode(line.slice(0, at)).length + 1;
}
