// Which parts of a stretch of source are code: coverage leaves out lines that have comments or nothing on them, so that a
// block with such lines inside counts as several.
import type { SourceFile } from "../source/position.ts";
import type * as ast from "../syntax/nodes.ts";
import { Scanner } from "../syntax/scanner.ts";

/** Offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A token that is code. */
interface CodeToken {
  readonly start: number;
  readonly line: number;
  readonly endLine: number;
}

/** Braces are no code, nor are semicolons that nobody has written. */
class Tokens extends Scanner {
  readonly list: CodeToken[] = [];

  constructor(file: SourceFile) {
    super(file);
    for (this.scan(); this.tok !== "EOF"; this.scan()) {
      const isWritten = this.tok !== ";" || this.lit === "semicolon";
      if (!isWritten || this.tok === "{" || this.tok === "}") continue;
      // Only strings go over several lines.
      const endLine = this.tok === "STRING" ? file.lineIndex(this.end) : this.startLine;
      this.list.push({ start: this.start, line: this.startLine, endLine });
    }
  }

  protected override lexicalError(): void {}
  protected override onComment(_comment: ast.Comment): void {}
}

/** The code of one file. */
export class CodeLines {
  private readonly file: SourceFile;
  private readonly tokens: readonly CodeToken[];

  constructor(file: SourceFile) {
    this.file = file;
    this.tokens = new Tokens(file).list;
  }

  /** The ranges of code between two offsets; an empty one where there is none. */
  ranges({ start, end }: Range): Range[] {
    const ranges: Range[] = [];
    const { lineStarts } = this.file;
    let from = -1;
    let last = -1;
    for (let i = this.firstFrom(start); i < this.tokens.length && this.tokens[i].start < end; i++) {
      const token = this.tokens[i];
      if (from < 0) from = token.start;
      else if (token.line > last + 1) {
        ranges.push({ start: from, end: lineStarts[last + 1] });
        from = token.start;
      }
      last = Math.max(last, token.endLine);
    }
    if (from < 0) return [{ start, end: start }];
    const isLastLine = last >= this.file.lineIndex(end - 1);
    return [...ranges, { start: from, end: isLastLine ? end : lineStarts[last + 1] }];
  }

  private firstFrom(offset: number): number {
    let low = 0;
    let high = this.tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.tokens[middle].start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
