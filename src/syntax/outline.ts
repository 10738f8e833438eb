// The outline of a file: its tokens without those in the bodies of declared functions. While it stays, so do all
// declarations, but for their places and comments. What speaks to the compiler in comments is in it.
import type { SourceFile } from "../source/position.ts";
import type * as ast from "./nodes.ts";
import { Scanner } from "./scanner.ts";

/** No token has this character in it. */
const separator = "\0";

export function outlineOf(source: SourceFile, { decls, directives, buildConstraint }: ast.File): string {
  const bodies = decls.flatMap((decl) => (decl.kind === "FuncDecl" ? (decl.body ?? []) : []));
  const tokens = new Tokens(source).outside(
    bodies.map(({ pos, end }) => [source.offset(pos), source.offset(end)]),
  );
  return [buildConstraint ?? "", ...directives.map(({ comment }) => comment.text), ...tokens].join(separator);
}

/** The tokens of a file that has been parsed. */
class Tokens extends Scanner {
  /** `ranges` are those left out, in order: of each the first offset, and the one behind it. */
  outside(ranges: readonly (readonly [number, number])[]): string[] {
    const tokens: string[] = [];
    let next = 0;
    for (this.scan(); this.tok !== "EOF"; this.scan()) {
      while (next < ranges.length && ranges[next][1] <= this.start) next++;
      const isInside = next < ranges.length && ranges[next][0] < this.start;
      if (!isInside) tokens.push(this.tok === ";" ? ";" : this.text.slice(this.start, this.end));
    }
    return tokens;
  }

  // The parser has reported what there is.
  protected lexicalError(): void {}
  protected onComment(): void {}
}
