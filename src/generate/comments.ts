// Comments of the Go source, attached to the statements and declarations they stand at.
import type { SourceFile } from "../source/position.ts";
import type * as ast from "../syntax/nodes.ts";
import type { estree as es } from "./estree.ts";
import type { Generator } from "./generator.ts";

export interface Comments {
  /** Comments between two positions, on lines of their own. */
  trailing(from: number, to: number): string[];
  /** Gives the first of the nodes the comments before `pos`, and the last one the comment on the line of `end`. */
  attach(nodes: es.Node[], previousEnd: number, pos: number, end: number): void;
}

const none: Comments = { trailing: () => [], attach() {} };
const known = new WeakMap<ast.File, FileComments>();

/** The comments of the file that holds the current function. */
export function commentsFor(g: Generator): Comments {
  const file = g.fn.file;
  if (file === null) return none;
  return commentsOf(g, file);
}

export function commentsOf(g: Generator, file: ast.File): Comments {
  if (g.options.isBare) return none;
  const comments = known.get(file);
  // Bodies that are parsed on demand bring more of them.
  if (comments?.groups === file.comments.length) return comments;
  const source = g.analysis.fileSet.file(file.pos);
  if (source === undefined) return none;
  const all = new FileComments(file, source);
  known.set(file, all);
  return all;
}

/** The lines of a doc comment without directives. */
export function docLines(doc: ast.CommentGroup | null): string[] {
  return doc === null ? [] : withoutDirectives(doc.list).map(({ text }) => text);
}

/** Directives are left out, and the empty line that sets them apart from the text before. */
function withoutDirectives(list: readonly ast.Comment[]): ast.Comment[] {
  return list.filter(
    ({ text }, i) =>
      !isDirective(text) && !(text === "//" && i + 1 < list.length && isDirective(list[i + 1].text)),
  );
}

function isDirective(text: string): boolean {
  return /^\/\/(go:|goes:|line |export |extern |nolint|#)/.test(text) || /^\/\*line /.test(text);
}

class FileComments implements Comments {
  readonly groups: number;
  private readonly list: ast.Comment[];
  private readonly source: SourceFile;

  constructor(file: ast.File, source: SourceFile) {
    this.groups = file.comments.length;
    this.list = file.comments.flatMap((group) => withoutDirectives(group.list));
    this.source = source;
  }

  trailing(from: number, to: number): string[] {
    const line = this.line(from);
    return this.between(from, to)
      .filter((comment) => this.line(comment.pos) > line)
      .map(({ text }) => text);
  }

  attach(nodes: es.Node[], previousEnd: number, pos: number, end: number): void {
    if (nodes.length === 0) return;
    const previousLine = this.line(previousEnd);
    const above = this.between(previousEnd, pos).filter((comment) => this.line(comment.pos) > previousLine);
    const [first] = nodes;
    if (above.length > 0) first.above = above.map(({ text }) => text);
    const startLine = this.line(above[0]?.pos ?? pos);
    if (startLine > previousLine + 1) first.blank = true;
    const beside = this.between(end, this.lineEnd(end))[0];
    if (beside !== undefined && this.line(beside.end) === this.line(end))
      nodes[nodes.length - 1].beside = beside.text;
  }

  private line(pos: number): number {
    return this.source.lineIndex(this.source.offset(pos));
  }

  private lineEnd(pos: number): number {
    const next = this.source.lineStarts[this.line(pos) + 1];
    return next === undefined ? this.source.pos(this.source.text.length) : this.source.pos(next);
  }

  /** Comments that begin in [from, to). */
  private between(from: number, to: number): ast.Comment[] {
    let low = 0;
    let high = this.list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.list[middle].pos < from) low = middle + 1;
      else high = middle;
    }
    const found: ast.Comment[] = [];
    for (let i = low; i < this.list.length && this.list[i].pos < to; i++) {
      found.push(this.list[i]);
    }
    return found;
  }
}
