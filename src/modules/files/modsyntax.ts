// The syntax tree of go.mod and go.work (go.dev/ref/mod, "Grammar") with its comments, and how `go mod edit` writes it:
// what is edited keeps what people wrote around it.
import { lineTokens } from "../../load/modfile.ts";

/** A directive; in a block its words do not begin with the verb. */
export interface Line {
  /** Comments on the lines before, "" for an empty line between them. */
  before: string[];
  words: string[];
  /** The comment at the end, "" without one. */
  suffix: string;
}

export interface Block {
  before: string[];
  readonly verb: string;
  /** Comment behind the opening parenthesis. */
  suffix: string;
  lines: Line[];
  /** Comments before the closing parenthesis, and behind it. */
  last: string[];
  end: string;
}

/** Comments that belong to nothing. */
export interface Remark {
  readonly before: string[];
}

export type Statement = Line | Block | Remark;

export function isBlock(statement: Statement): statement is Block {
  return "lines" in statement;
}

export function isLine(statement: Statement): statement is Line {
  return "words" in statement;
}

/** The verb of a line or block; "" of a remark. */
export function verbOf(statement: Statement): string {
  if (isBlock(statement)) return statement.verb;
  return isLine(statement) ? (statement.words[0] ?? "") : "";
}

/** For texts without errors; what is wrong in others is left out. */
export function parseSyntax(text: string): Statement[] {
  return new SyntaxReader().read(text);
}

class SyntaxReader {
  private readonly statements: Statement[] = [];
  private comments: string[] = [];
  private block: Block | null = null;

  read(text: string): Statement[] {
    const lines = text.split("\n");
    if (lines.at(-1) === "") lines.pop();
    for (const raw of lines) {
      const tokens = lineTokens(raw);
      if ("error" in tokens) continue;
      const { words, comment } = tokens;
      if (words.length === 0) this.readBlank(comment);
      else if (this.block !== null) this.readInBlock(this.block, [...words], comment);
      else this.readStatement([...words], comment);
    }
    this.remark();
    return this.statements;
  }

  private readBlank(comment: string): void {
    if (comment !== "") this.comments.push(comment);
    else if (this.block === null) this.remark();
    else if (this.comments.length > 0 ? this.comments.at(-1) !== "" : this.block.lines.length > 0)
      this.comments.push("");
  }

  /** Comments before an empty line belong to no statement. */
  private remark(): void {
    if (this.comments.length > 0) this.statements.push({ before: this.taken() });
  }

  private readStatement(words: string[], suffix: string): void {
    const before = this.taken();
    const isEmpty = words.length === 3 && words[1] === "(" && words[2] === ")";
    const block = { before, verb: words[0], suffix: isEmpty ? "" : suffix, lines: [], last: [], end: "" };
    if (isEmpty) this.statements.push({ ...block, end: suffix });
    else if (words.length === 2 && words[1] === "(") this.statements.push((this.block = block));
    else this.statements.push({ before, words, suffix });
  }

  private readInBlock(block: Block, words: string[], suffix: string): void {
    const before = this.taken();
    if (words[0] !== ")") {
      block.lines.push({ before, words, suffix });
      return;
    }
    // An empty line at the end of a block is not kept.
    block.last = before.length === 1 && before[0] === "" ? [] : before;
    block.end = suffix;
    this.block = null;
  }

  private taken(): string[] {
    const taken = this.comments;
    this.comments = [];
    return taken;
  }
}

/** As the go command formats it. */
export function printSyntax(statements: readonly Statement[]): string {
  const out: string[] = [];
  const print = (line: string) => {
    if (line !== "" || (out.length > 0 && out.at(-1) !== "")) out.push(line);
  };
  statements.forEach((statement, i) => {
    if (i > 0) print("");
    for (const comment of statement.before) print(comment);
    if (isLine(statement)) print(lineText(statement));
    else if (isBlock(statement)) printBlock(statement, print);
  });
  return out.length === 0 ? "" : `${out.join("\n")}\n`;
}

function printBlock(block: Block, print: (line: string) => void): void {
  print(withComment(`${block.verb} (`, block.suffix));
  const inside = (text: string) => print(text === "" ? "" : `\t${text}`);
  for (const line of block.lines) {
    line.before.forEach(inside);
    inside(lineText(line));
  }
  block.last.forEach(inside);
  print(withComment(")", block.end));
}

function lineText({ words, suffix }: Line): string {
  // No blanks inside of the brackets of an interval.
  const text = words
    .join(" ")
    .replace(/ ([,)\]])/g, "$1")
    .replace(/([[(]) /g, "$1");
  return withComment(text, suffix);
}

function withComment(text: string, comment: string): string {
  return comment === "" ? text : `${text} ${comment}`;
}

export function isIndirect({ suffix }: Line): boolean {
  return /^\/\/\s*indirect(?:;|\s*$)/.test(suffix);
}

export function blockOf(verb: string, lines: Line[]): Block {
  return { before: [], verb, suffix: "", lines, last: [], end: "" };
}

export function withoutVerb(line: Line): Line {
  return { ...line, words: line.words.slice(1) };
}

/** A block without lines is nothing, and one of one line is a line. */
export function simplified(block: Block): Statement[] {
  if (block.lines.length === 0) return [];
  if (block.lines.length > 1 || block.last.length > 0) return [block];
  const [line] = block.lines;
  const suffix = [line.suffix, block.suffix, block.end].filter((comment) => comment !== "").join(" ");
  return [{ before: [...block.before, ...line.before], words: [block.verb, ...line.words], suffix }];
}

/** A word that has to stand in quotes does so. */
export function quoted(word: string): string {
  const isPlain = !/[\s"'`(){}[\],]|\/\/|\/\*/.test(word) && word !== "" && word !== "=>";
  return isPlain ? word : JSON.stringify(word);
}
