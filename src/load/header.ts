// Errors in the package clause and the imports of a file, which the go command meets first: it reports one of them, in
// the words of package go/scanner and go/parser, and compiles nothing.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SourceFile } from "../source/position.ts";
import type * as ast from "../syntax/nodes.ts";
import { keywords } from "../syntax/tokens.ts";

/** The first error if it is one of the header: `file:line:column: message`; else null. */
export function headerError(
  source: SourceFile,
  file: ast.File,
  diagnostics: readonly Diagnostic[],
): string | null {
  const first = diagnostics.toSorted((a, b) => a.pos - b.pos)[0];
  if (first === undefined) return null;
  const offset = source.offset(first.pos);
  // At the end of a file that has nothing but imports.
  const isEnd = source.text.slice(offset).trim() === "" || first.message === "comment not terminated";
  const isLast = isEnd && importsOf(file).length === file.decls.length;
  if (!isLast && offset > headerEnd(source, file)) return null;
  if (first.message === "invalid NUL character") return `read ${source.name}: unexpected NUL in input`;
  const problem = translate(source, first);
  return problem === null ? null : `${source.name}:${placeOf(source, problem.pos)}: ${problem.message}`;
}

/** The end of the line on which the last import ends, or the package clause. */
function headerEnd(source: SourceFile, file: ast.File): number {
  const end = source.offset(Math.max(file.name.end, ...importsOf(file).map((decl) => decl.end)));
  const newline = source.text.indexOf("\n", end);
  return newline < 0 ? source.text.length : newline;
}

function importsOf(file: ast.File): ast.Decl[] {
  return file.decls.filter((decl) => decl.kind === "GenDecl" && decl.token === "import");
}

interface Problem {
  pos: number;
  message: string;
}

/** The parser's words for what the go command calls otherwise. */
const lexical: Record<string, string> = {
  "invalid BOM in the middle of the file": "illegal byte order mark",
  "invalid UTF-8 encoding": "illegal UTF-8 encoding",
  "newline in string": "string literal not terminated",
  "string not terminated": "raw string literal not terminated",
};

function translate(source: SourceFile, { pos, message }: Diagnostic): Problem | null {
  const text = message.replace(/^syntax error: /, "");
  const before = source.text.slice(0, source.offset(pos));
  const known = lexical[text];
  // A string is reported where it begins.
  if (text === "newline in string") return { pos: source.pos(before.lastIndexOf('"')), message: known };
  if (known !== undefined) return { pos, message: known };
  const found = tokenAt(source.text, source.offset(pos));
  if (text === "package statement must be first")
    return { pos, message: `expected 'package', found ${found}` };
  if (text === "missing import path" || text === "import path must be a string")
    return { pos, message: text };
  if (text === "comment not terminated") return { pos, message: text };
  if (/^invalid character /.test(text)) return { pos, message: text.replace("invalid", "illegal") };
  if (text === "unexpected EOF, expected )") return { pos, message: "expected ')', found 'EOF'" };
  const isName = /expected name$/.test(text) && /\bpackage\s*$/.test(before);
  return isName ? { pos, message: `expected 'IDENT', found ${found}` } : null;
}

/** The token as the go command names it: names and literals as they are, all others in quotes. */
function tokenAt(text: string, offset: number): string {
  const rest = text.slice(offset);
  if (rest.trim() === "") return "'EOF'";
  const [token] = /^(?:[\p{L}_][\p{L}\p{N}_]*|\d[\w.]*|"[^"\n]*"|`[^`]*`|'[^'\n]*'|.)/su.exec(rest)!;
  if (token === "\n") return "newline";
  return /^[\p{L}\p{N}_"`']/u.test(token) && !isKeyword(token) ? token : `'${token}'`;
}

function isKeyword(token: string): boolean {
  return (keywords as readonly string[]).includes(token);
}

/** Line and column; the end of a file is on its last line, behind the newline. */
function placeOf(source: SourceFile, pos: number): string {
  const offset = source.offset(pos);
  const atEnd = source.text.slice(offset).trim() === "" && source.text.endsWith("\n");
  const { line, column } = source.position(atEnd ? source.pos(source.text.length - 1) : pos);
  return `${line}:${atEnd ? column + 1 : column}`;
}
