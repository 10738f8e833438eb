// Functions whose bodies are parsed when somebody asks for them: of the packages of the library that a program imports it
// needs few functions. Where a body ends is seen by how gofmt writes it.
import type { Pos } from "../source/position.ts";
import type * as ast from "./nodes.ts";

type Parts = Omit<ast.FuncDecl, "body">;

export class FuncDeclOnDemand implements ast.FuncDecl {
  readonly kind = "FuncDecl";
  pos: Pos;
  end: Pos;
  doc: ast.CommentGroup | null;
  start: Pos;
  recv: ast.Field[] | null;
  name: ast.Ident;
  type: ast.FuncType;
  readonly hasBody = true;
  private parse: (() => ast.BlockStmt) | null;
  private parsed: ast.BlockStmt | null = null;

  constructor({ pos, end, doc, start, recv, name, type }: Parts, parse: () => ast.BlockStmt) {
    this.pos = pos;
    this.end = end;
    this.doc = doc;
    this.start = start;
    this.recv = recv;
    this.name = name;
    this.type = type;
    this.parse = parse;
  }

  get body(): ast.BlockStmt {
    if (this.parse !== null) {
      this.parsed = this.parse();
      this.parse = null;
    }
    return this.parsed!;
  }
}

/**
 * The offset of the brace that ends the body which begins at `start`: gofmt writes it at the beginning of a line, as the
 * first one there. null for a body of one line.
 */
export function endOfBody(text: string, start: number): number | null {
  if (text[start + 1] !== "\n") return null;
  const newline = text.indexOf("\n}", start);
  return newline < 0 ? null : newline + 1;
}
