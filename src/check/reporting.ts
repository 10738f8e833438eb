// Building and reporting errors in the wording of Go's compiler.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Pos } from "../source/position.ts";
import type * as ast from "../syntax/nodes.ts";
import { startPos } from "../syntax/start.ts";
import type { Obj } from "../types/objects.ts";

/** A place: a position, or a node, object or operand that has one. */
export type At = Pos | { readonly pos: Pos };

/** Receives the reason why a predicate failed, for the end of a message. */
export interface Cause {
  text: string;
}

/**
 * Where Go's compiler reports an error at `at`: its first character, but for slice expressions the bracket
 * and for function types the parenthesis.
 */
export function posOf(at: At): Pos {
  if (typeof at === "number") return at;
  if ("expr" in at && at.expr !== null) return posOf(at.expr as At);
  if (!("kind" in at)) return at.pos;
  const node = at as ast.Node;
  return node.kind === "ExprStmt" ? operatorPos(node.x) : startPos(node as ast.Expr);
}

/** The place where Go's compiler has an expression: that of its operator, bracket or dot. */
export function operatorPos(e: ast.Expr): Pos {
  switch (e.kind) {
    case "CallExpr":
      return e.lparen;
    case "IndexExpr":
    case "SliceExpr":
      return e.lbrack;
    case "BinaryExpr":
      return e.opPos;
    case "SelectorExpr":
    case "TypeAssertExpr":
      return e.x.end;
    default:
      return e.pos;
  }
}

/** Where an error goes; the Checker. */
export interface ErrorSink {
  deliver(diagnostic: Diagnostic): void;
}

/** An error under construction: the first entry is the error itself, later ones refer to other places. */
export class ErrorReport {
  private readonly sink: ErrorSink;
  private readonly code: string;
  private readonly entries: { pos: Pos; message: string }[] = [];
  soft = false;

  constructor(sink: ErrorSink, code: string) {
    this.sink = sink;
    this.code = code;
  }

  add(at: At, message: string): this {
    this.entries.push({ pos: posOf(at), message });
    return this;
  }

  addOther(obj: Obj): this {
    if (obj.pos !== 0) this.add(obj, `other declaration of ${obj.name}`);
    return this;
  }

  /** Place and text of the error itself. */
  get pos(): Pos {
    return this.entries[0]?.pos ?? 0;
  }

  get message(): string {
    return this.entries[0]?.message ?? "";
  }

  get empty(): boolean {
    return this.entries.length === 0;
  }

  report(): void {
    const [first, ...related] = this.entries.splice(0);
    if (first === undefined) return;
    this.sink.deliver({
      code: this.code,
      pos: first.pos,
      message: first.message,
      severity: "error",
      ...(this.soft ? { soft: true } : {}),
      ...(related.length > 0 ? { related } : {}),
    });
  }
}
