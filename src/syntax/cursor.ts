// The token cursor under the parser: errors in the words of Go's compiler, recovery, separated lists, comments.
import { type Report, syntaxError } from "../diagnostics/diagnostic.ts";
import type { Pos, SourceFile } from "../source/position.ts";
import { lineDirective } from "./directives.ts";
import type * as ast from "./nodes.ts";
import { Scanner } from "./scanner.ts";
import { keywords, type Token } from "./tokens.ts";

/**
 * Nesting beyond this is refused, so that neither the parser nor any later recursive phase overflows the stack.
 * Parentheses count once; what takes more stack counts more.
 */
export const maxDepth = 1100;

/** Links of a chain (`a.b().c[i]`, `else if`) beyond this are refused: they nest, too, but only to one side. */
const maxLinks = 5000;

const keywordSet = new Set<Token>(keywords);

/** Keywords that begin a statement: inside a function, skipping stops there. */
const statementStart: Token[] = [
  "break",
  "const",
  "continue",
  "defer",
  "fallthrough",
  "for",
  "go",
  "goto",
  "if",
  "return",
  "select",
  "switch",
  "type",
  "var",
];

/** The token classes "name", "literal" and "operator" that Go's compiler recovers at. */
export const literals: Token[] = ["INT", "FLOAT", "IMAG", "CHAR", "STRING"];
export const operators: Token[] = [
  "||",
  "&&",
  "==",
  "!=",
  "<",
  "<=",
  ">",
  ">=",
  "+",
  "-",
  "|",
  "^",
  "/",
  "%",
  "&",
  "&^",
  "<<",
  ">>",
  "!",
  "~",
];

function tokenName(token: Token): string {
  if (token === ",") return "comma";
  if (token === ";") return "semicolon or newline";
  if (keywordSet.has(token)) return `keyword ${token}`;
  return token === "IDENT" ? "name" : token;
}

const none: readonly ast.Directive[] = [];

/** A node that a comment at the end of its line belongs to. */
interface Commented {
  comment: ast.CommentGroup | null;
}

export abstract class Cursor extends Scanner {
  /** Comments that end on the line above the current token. */
  protected leadComment: ast.CommentGroup | null = null;
  /** Comments behind the previous token, with nothing else on their line. */
  protected lineComment: ast.CommentGroup | null = null;
  /**
   * The elements of unfinished lists, those of the innermost one last: a list that is made when it is complete has no
   * room to spare, of which an array that grows has a lot.
   */
  protected readonly elements: ast.Node[] = [];
  protected readonly comments: ast.CommentGroup[] = [];
  protected readonly directives: ast.Directive[] = [];
  /** Those in front of the current token. */
  private readonly leadDirectives: ast.Directive[] = [];
  /** Offset after the previous token that is not a semicolon. */
  protected lastEnd = 0;
  protected errorCount = 0;
  /** Depth of enclosing functions. */
  protected functions = 0;
  private depth = 0;
  private aborted = false;
  private readonly report: Report;

  constructor(file: SourceFile, report: Report) {
    super(file);
    this.report = report;
  }

  // ---- Tokens ----------------------------------------------------------------------------------------------

  protected next(): void {
    if (this.tok !== ";") this.lastEnd = this.end;
    const previousLine = this.at(";") ? this.startLine : this.line;
    this.leadComment = null;
    this.lineComment = null;
    this.scan();
    if (this.pending.length > 0) this.attachComments(previousLine);
  }

  protected at(token: Token): boolean {
    return this.tok === token;
  }

  protected got(token: Token): boolean {
    if (this.tok !== token) return false;
    this.next();
    return true;
  }

  protected want(token: Token): void {
    if (this.got(token)) return;
    this.syntaxError(`expected ${tokenName(token)}`);
    this.advance();
  }

  /** Position of the current token. */
  protected pos(): Pos {
    return this.file.base + this.start;
  }

  /** Position after the previous token: where the node that it ends, ends. */
  protected endPos(): Pos {
    return this.file.base + this.lastEnd;
  }

  /** Skips to one of `follow`, or inside a function to a statement; with no `follow`, past one token. */
  protected advance(...follow: Token[]): void {
    if (follow.length === 0) {
      if (!this.at("EOF")) this.next();
      return;
    }
    const stop = new Set<Token>(follow).add("EOF");
    if (this.functions > 0) for (const token of statementStart) stop.add(token);
    while (!stop.has(this.tok)) this.next();
  }

  /**
   * Parses `element { separator element } [ separator ] close`, where an element that returns true is the last.
   * Returns the position of `close`.
   */
  protected list(
    context: string,
    separator: ";" | ",",
    close: Token,
    element: () => Commented | boolean,
  ): Pos {
    let done = false;
    while (!this.at("EOF") && this.tok !== close && !done) {
      const result = element();
      done = result === true;
      const node = typeof result === "object" ? result : null;
      if (node !== null) node.comment = this.trailingComment();
      if (this.got(separator)) {
        if (node !== null) node.comment ??= this.lineComment;
        continue;
      }
      if (this.tok === close) continue;
      this.syntaxError(`in ${context}; possibly missing ${tokenName(separator)} or ${tokenName(close)}`);
      this.advance(")", "]", "}");
      if (this.tok !== close) return this.pos();
    }
    const pos = this.pos();
    this.want(close);
    return pos;
  }

  /** Makes a list of the elements from number `first` on. */
  protected take<N extends ast.Node>(first: number): N[] {
    return this.elements.splice(first) as N[];
  }

  /** The comment between the node just parsed and the end of its line. */
  protected trailingComment(): ast.CommentGroup | null {
    return this.at(";") && this.lit !== "semicolon" ? this.lineComment : null;
  }

  // ---- Leaves ----------------------------------------------------------------------------------------------

  protected name(): ast.Ident {
    const pos = this.pos();
    if (this.at("IDENT")) {
      const name = this.lit;
      this.next();
      return { kind: "Ident", pos, end: this.endPos(), name, known: undefined, denotes: undefined };
    }
    this.syntaxError("expected name");
    this.advance();
    return { kind: "Ident", pos, end: pos, name: "_", known: undefined, denotes: undefined };
  }

  protected nameList(first: ast.Ident): ast.Ident[] {
    if (!this.at(",")) return [first];
    const start = this.elements.push(first) - 1;
    while (this.got(",")) this.elements.push(this.name());
    return this.take(start);
  }

  protected badExpr(): ast.BadExpr {
    const pos = this.pos();
    return { kind: "BadExpr", pos, end: pos };
  }

  protected literalOrNull(): ast.BasicLit | null {
    const token = this.tok;
    if (!literals.includes(token)) return null;
    const literal = {
      kind: "BasicLit",
      pos: this.pos(),
      end: 0,
      token,
      value: this.lit,
      known: undefined,
    } as ast.BasicLit;
    if (this.bad) literal.bad = true;
    this.next();
    literal.end = this.endPos();
    return literal;
  }

  // ---- Nesting ---------------------------------------------------------------------------------------------

  /** Counts levels of nesting; the caller counts them back with `leave`. */
  protected enter(levels: number): void {
    this.depth += levels;
    if (this.depth > maxDepth) this.abort();
  }

  protected leave(levels: number): void {
    this.depth -= levels;
  }

  protected checkLength(links: number): void {
    if (links > maxLinks) this.abort();
  }

  private abort(): void {
    if (this.aborted) return;
    this.errorAt(this.pos(), "nesting depth limit exceeded", syntaxError);
    this.aborted = true;
    this.skipToEnd();
    this.scan();
  }

  // ---- Errors ----------------------------------------------------------------------------------------------

  protected errorAt(pos: Pos, message: string, code = "InvalidSource"): void {
    if (this.aborted) return;
    this.errorCount++;
    this.report({ code, pos, message, severity: "error" });
  }

  /** Reports an error that says nothing about the syntax around it. */
  protected branchError(pos: Pos, code: string, message: string): void {
    if (!this.aborted) this.report({ code, pos, message, severity: "error" });
  }

  protected lexicalError(offset: number, message: string): void {
    this.errorAt(this.file.base + offset, message);
  }

  protected error(message: string): void {
    this.errorAt(this.pos(), message);
  }

  protected syntaxError(message: string): void {
    this.syntaxErrorAt(this.pos(), message);
  }

  /** A message that begins with "in", "at", "after" or "expected" is completed by the unexpected token. */
  protected syntaxErrorAt(pos: Pos, message: string): void {
    // What follows from an error at the end of the text says nothing new.
    if (this.at("EOF") && this.errorCount > 0) return;
    if (/^(in|at|after) /.test(message)) message = `unexpected ${this.tokenText()} ${message}`;
    else if (message.startsWith("expected ")) message = `unexpected ${this.tokenText()}, ${message}`;
    this.errorAt(pos, `syntax error: ${message}`, syntaxError);
  }

  private tokenText(): string {
    if (this.at("IDENT")) return `name ${this.lit}`;
    if (this.at(";")) return this.lit;
    if (literals.includes(this.tok)) return `literal ${this.lit}`;
    return tokenName(this.tok);
  }

  // ---- Comments --------------------------------------------------------------------------------------------

  protected onComment(comment: ast.Comment, atLineStart: boolean): void {
    if (/^\/\/go(?:es)?:/.test(comment.text)) this.onDirective(comment);
    const general = comment.text.charCodeAt(1) === 42;
    if (!comment.text.startsWith("line ", 2) || !(general || atLineStart)) return;
    const error = lineDirective(this.file, comment);
    if (error !== null) this.errorAt(error.pos, error.message);
  }

  private onDirective(comment: ast.Comment): void {
    const line = this.file.lineStarts[this.line];
    const trailing = this.text.slice(line, this.file.offset(comment.pos)).trim() !== "";
    const directive = { comment, on: null, local: this.functions > 0, trailing };
    this.directives.push(directive);
    if (!trailing) this.leadDirectives.push(directive);
  }

  /** The directives in front of a declaration that begins here. */
  protected takeDirectives(): readonly ast.Directive[] {
    return this.leadDirectives.length === 0 ? none : this.leadDirectives.splice(0);
  }

  /** Groups the comments before the current token, which follows a token on `previousLine`. */
  private attachComments(previousLine: number): void {
    const pending = this.pending;
    const automatic = this.at("EOF") || (this.at(";") && this.lit !== "semicolon");
    let next = 0;
    if (this.lastEnd > 0 && pending[0].startLine === previousLine) {
      const first = next++;
      let last = pending[first];
      while (next < pending.length && pending[next].startLine === last.endLine) last = pending[next++];
      const group = this.group(first, next);
      if (automatic || this.startLine !== last.endLine) this.lineComment = group;
    }
    while (next < pending.length) {
      const first = next++;
      let last = pending[first];
      while (next < pending.length && pending[next].startLine <= last.endLine + 1) last = pending[next++];
      const group = this.group(first, next);
      if (next === pending.length && last.endLine + 1 === this.startLine) this.leadComment = group;
    }
    pending.length = 0;
  }

  /** Makes a group of the pending comments from `first` up to `end`. */
  private group(first: number, end: number): ast.CommentGroup {
    const list = this.pending.slice(first, end).map(({ comment }) => comment);
    const last = list[list.length - 1];
    const group: ast.CommentGroup = { kind: "CommentGroup", pos: list[0].pos, end: last.end, list };
    this.comments.push(group);
    return group;
  }
}
