// Positions of source text: a compact integer per place, resolved through a file set.
//
// A Pos is the base of its file plus the UTF-16 offset in the decoded text, so a node costs one number a
// position. Columns are computed on demand: Go counts bytes of UTF-8, source maps count UTF-16 units.

/** A place in a file set; 0 is "no position". */
export type Pos = number;

export const noPos: Pos = 0;

/**
 * A resolved place. `line` and `column` count from 1; `column` counts bytes, as Go's messages do, and is 0 where a
 * `//line` directive left it unknown.
 */
export interface Position {
  readonly filename: string;
  readonly line: number;
  readonly column: number;
}

/** One file's text with its line table. */
export class SourceFile {
  readonly name: string;
  readonly text: string;
  readonly base: Pos;
  /** UTF-16 offset of the first character of each line. */
  readonly lineStarts: number[] = [0];
  /** `//line` directives in order of offset: from `offset` on, positions are those of `filename`:`line`. */
  readonly lineDirectives: { offset: number; filename: string; line: number; column: number }[] = [];

  constructor(name: string, text: string, base: Pos) {
    this.name = name;
    this.text = text;
    this.base = base;
    for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) this.lineStarts.push(i + 1);
  }

  pos(offset: number): Pos {
    return this.base + offset;
  }

  offset(pos: Pos): number {
    return pos - this.base;
  }

  /** Zero-based index of the line that holds `offset`. */
  lineIndex(offset: number): number {
    let low = 0;
    let high = this.lineStarts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.lineStarts[middle] <= offset) low = middle;
      else high = middle;
    }
    return low;
  }

  /** The physical place: what source maps and frames need. `column` is zero-based UTF-16, `line` from 1. */
  location(pos: Pos): { line: number; column: number } {
    const offset = this.offset(pos);
    const line = this.lineIndex(offset);
    return { line: line + 1, column: offset - this.lineStarts[line] };
  }

  position(pos: Pos): Position {
    const offset = this.offset(pos);
    const line = this.lineIndex(offset);
    const column = utf8Length(this.text, this.lineStarts[line], offset) + 1;
    const directive = this.directiveAt(offset);
    if (directive === undefined) return { filename: this.name, line: line + 1, column };
    const directiveLine = this.lineIndex(directive.offset);
    const place = { filename: directive.filename, line: directive.line + line - directiveLine };
    if (directive.column === 0) return { ...place, column: 0 };
    if (line !== directiveLine) return { ...place, column };
    const distance = utf8Length(this.text, directive.offset, offset);
    return { ...place, column: directive.column + distance };
  }

  lineText(line: number): string {
    const start = this.lineStarts[line - 1];
    const next = this.lineStarts[line];
    return this.text.slice(start, next === undefined ? undefined : next - 1).replace(/\r$/, "");
  }

  private directiveAt(offset: number) {
    return this.lineDirectives.findLast((directive) => directive.offset <= offset);
  }
}

/** Where the positions of the library begin: above all others, and still small integers. */
const libraryBase: Pos = 2 ** 29;

/** Those of programs end there. */
export const highestPos: Pos = libraryBase - 1;

/** All files of one compilation; hands out disjoint ranges of positions. */
export class FileSet {
  files: SourceFile[] = [];
  /** Files that several compilations have in common, in a set of its own. */
  private readonly library: FileSet | null;
  private next: Pos;

  constructor(library: FileSet | null = null, first: Pos = 1) {
    this.library = library;
    this.next = first;
  }

  static ofLibrary(): FileSet {
    return new FileSet(null, libraryBase);
  }

  add(name: string, text: string): SourceFile {
    const file = new SourceFile(name, text, this.next);
    this.next += text.length + 1;
    this.files.push(file);
    return file;
  }

  /** The positions handed out so far are below. */
  get end(): Pos {
    return this.next;
  }

  /** Forgets all files but those at the positions; what comes next still gets new positions. */
  retain(positions: readonly Pos[]): void {
    const kept = new Set(positions.map((pos) => this.file(pos)));
    this.files = this.files.filter((file) => kept.has(file));
  }

  /** The file that holds `pos`, or undefined for noPos. */
  file(pos: Pos): SourceFile | undefined {
    if (this.library !== null && pos >= libraryBase) return this.library.file(pos);
    let low = 0;
    let high = this.files.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.files[middle].base <= pos) low = middle;
      else high = middle;
    }
    const file = this.files[low];
    return file !== undefined && pos >= file.base && pos <= file.base + file.text.length ? file : undefined;
  }

  position(pos: Pos): Position {
    return this.file(pos)?.position(pos) ?? { filename: "", line: 0, column: 0 };
  }
}

function utf8Length(text: string, start: number, end: number): number {
  let length = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) length += 1;
    else if (code < 0x800) length += 2;
    else if (code >= 0xd800 && code < 0xe000) length += surrogateLength(text, i);
    else length += 3;
  }
  return length;
}

/** Half of a pair, which is four bytes in all; a lone low one stands for a byte that was not UTF-8. */
function surrogateLength(text: string, index: number): number {
  const lone = text.charCodeAt(index) >= 0xdc00 && (text.charCodeAt(index - 1) & 0xfc00) !== 0xd800;
  return lone ? 1 : 2;
}
