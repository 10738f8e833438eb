// Directives in comments: `//line file:line`, `/*line file:line:column*/`, `//go:build`, `//go:noinline` and so on.
import type { Pos, SourceFile } from "../source/position.ts";
import type * as ast from "./nodes.ts";

/** Lines and columns beyond this are refused, as by Go's compiler. */
const maxNumber = (1 << 30) - 1;

/** The number after the last colon of `text`: its value (NaN if it is none) and the colon's index. */
function lastNumber(text: string): { colon: number; value: number } | null {
  const colon = text.lastIndexOf(":");
  if (colon < 0) return null;
  const digits = text.slice(colon + 1);
  return { colon, value: /^[0-9]+$/.test(digits) ? Number(digits) : Number.NaN };
}

/** Records a `line` directive in `file`; returns the error in it, if any. */
export function lineDirective(file: SourceFile, comment: ast.Comment): { pos: Pos; message: string } | null {
  const general = comment.text.startsWith("/*");
  const text = comment.text.slice(7, general ? -2 : undefined);
  const last = lastNumber(text);
  // Without a colon it is an ordinary comment.
  if (last === null) return null;
  const invalid = (what: string, colon: number) => {
    const pos = comment.pos + 7 + colon + 1;
    return { pos, message: `invalid ${what} number: ${text.slice(colon + 1)}` };
  };
  const ok = (value: number) => value > 0 && value <= maxNumber;

  const before = lastNumber(text.slice(0, last.colon));
  const withColumn = before !== null && !Number.isNaN(before.value);
  if (Number.isNaN(last.value)) return invalid("line", last.colon);
  const line = withColumn ? before.value : last.value;
  const column = withColumn ? last.value : 0;
  if (withColumn && !ok(column)) return invalid("column", last.colon);
  if (!ok(line)) return invalid("line", withColumn ? before.colon : last.colon);

  let filename = text.slice(0, withColumn ? before.colon : last.colon);
  // An empty name with a column keeps the name that is in force.
  if (filename === "" && withColumn) filename = file.lineDirectives.at(-1)?.filename ?? file.name;
  const end = file.offset(comment.end);
  const offset = general ? end : nextLineStart(file, end);
  file.lineDirectives.push({ offset, filename, line, column });
  return null;
}

function nextLineStart(file: SourceFile, offset: number): number {
  return file.lineStarts[file.lineIndex(offset) + 1] ?? file.text.length;
}

/** The first `//go:build` expression among the comments before the package clause, or null. */
export function buildConstraint(comments: readonly ast.CommentGroup[], packagePos: Pos): string | null {
  for (const group of comments) {
    if (group.pos >= packagePos) break;
    for (const { text } of group.list) {
      if (/^\/\/go:build[ \t]/.test(text)) return text.slice("//go:build".length).trim();
    }
  }
  return null;
}

/** Directives that belong in front of a function declaration. */
const functionDirectives = new Set(
  `noinline nosplit norace noescape nocheckptr uintptrescapes uintptrkeepalive registerparams systemstack
   yeswritebarrierrec nowritebarrier nowritebarrierrec cgo_unsafe_args goes:borrow goes:sync`.split(/\s+/),
);

/** The word behind `//go:`; for those of goes, which Go takes for comments, with the word in front: `goes:sync`. */
export function directiveName({ comment }: ast.Directive): string {
  const [, go, goes] = /^\/\/(?:go:(\w+)|(goes:\w+))/.exec(comment.text) ?? [];
  return go ?? goes ?? "";
}

/** The words behind `//<name>` in the comment before a declaration; null if there is no such directive. */
export function directiveIn(doc: ast.CommentGroup | null, name: string): string[] | null {
  for (const { text } of doc?.list ?? []) {
    if (!text.startsWith(name, 2)) continue;
    const [first, ...words] = text.split(/\s+/);
    if (first === `//${name}`) return words;
  }
  return null;
}

/** Why a directive must not stand where it stands; null if it may. */
export function misplacement(directive: ast.Directive): string | null {
  const name = directiveName(directive);
  const { on, trailing } = directive;
  const misplaced = "misplaced compiler directive";
  if (trailing) return misplaced;
  if (name === "build") return on?.kind === "File" ? null : misplaced;
  if (name === "embed") return on?.kind === "ValueSpec" ? null : "misplaced go:embed directive";
  return functionDirectives.has(name) && on?.kind !== "FuncDecl" ? misplaced : null;
}
