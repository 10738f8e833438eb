// Expressions (specification: "Expressions").
import type { Pos } from "../source/position.ts";
import type * as ast from "./nodes.ts";
import { selectorExpr, TypeParser } from "./parse-types.ts";
import { exprString } from "./printer.ts";
import type { Token } from "./tokens.ts";
import { unparen } from "./unparen.ts";

export abstract class ExpressionParser extends TypeParser {
  protected abstract functionBody(): ast.BlockStmt;

  protected exprList(): ast.Expr[] {
    const x = this.expr();
    if (!this.at(",")) return [x];
    const first = this.elements.push(x) - 1;
    while (this.got(",")) this.elements.push(this.expr());
    return this.take(first);
  }

  protected expr(): ast.Expr {
    return this.binaryRest(this.unaryExpr(), 0);
  }

  /** Goes on after `x` with operators that bind tighter than `strength`. */
  protected binaryRest(x: ast.Expr, strength: number): ast.Expr {
    while (this.prec > strength) {
      const prec = this.prec;
      const op = this.tok;
      const opPos = this.pos();
      this.next();
      let y = this.unaryExpr();
      if (this.prec > prec) y = this.binaryRest(y, prec);
      x = { kind: "BinaryExpr", pos: x.pos, end: y.end, x, op, opPos, y, known: undefined };
    }
    return x;
  }

  protected unaryExpr(): ast.Expr {
    switch (this.tok) {
      case "*":
      case "+":
      case "-":
      case "!":
      case "^":
      case "~":
      case "&":
      case "<-":
        return this.prefixed(this.tok);
      default:
        return this.primaryExpr(null);
    }
  }

  private prefixed(op: Token): ast.Expr {
    const pos = this.pos();
    this.next();
    this.enter(1);
    const x = this.unaryExpr();
    this.leave(1);
    // A literal in parentheses may follow &; messages quote it without them.
    if (op === "&") return { kind: "UnaryExpr", pos, end: x.end, op, x: unparen(x), known: undefined };
    if (op === "*") return { kind: "StarExpr", pos, end: x.end, x, known: undefined };
    if (op === "<-" && x.kind === "ChanType") return this.receiveOnly(pos, x);
    return { kind: "UnaryExpr", pos, end: x.end, op, x, known: undefined };
  }

  /** `<-` before a channel type belongs to the leftmost `chan`: `<-chan (T)`, and `<-(chan<- T)` is `<-chan (<-T)`. */
  private receiveOnly(pos: Pos, type: ast.ChanType): ast.ChanType {
    const dir = type.dir;
    if (dir === "recv") this.syntaxError("unexpected <-, expected chan");
    if (dir !== "send") return { ...type, pos, dir: "recv" };
    const { value } = type;
    if (value.kind === "ChanType") {
      return { ...type, pos, dir: "recv", value: this.receiveOnly(value.pos, value) };
    }
    this.syntaxError(`unexpected ${exprString(value)}, expected chan`);
    return { ...type, pos, dir: "recv" };
  }

  /** An operand, or `x`, with its selectors, indices, calls, assertions and literal bodies. */
  protected primaryExpr(x: ast.Expr | null): ast.Expr {
    x ??= this.operand();
    for (let links = 0; ; links++) {
      if (links > 0) this.checkLength(links);
      switch (this.tok) {
        case ".":
          x = this.selectorOrAssertion(x);
          break;
        case "[":
          x = this.indexOrSlice(x);
          break;
        case "(":
          x = this.call(x);
          break;
        case "{": {
          const type = unparen(x);
          if (!this.mayBeLiteralType(type)) return x;
          if (type !== x) this.syntaxError("cannot parenthesize type in composite literal");
          x = this.compositeLit(x);
          break;
        }
        default:
          return x;
      }
    }
  }

  private operand(): ast.Expr {
    const pos = this.pos();
    switch (this.tok) {
      case "IDENT":
        return this.name();
      case "INT":
      case "FLOAT":
      case "IMAG":
      case "CHAR":
      case "STRING":
        return this.literalOrNull()!;
      case "(": {
        this.next();
        this.nesting++;
        this.enter(1);
        const x = this.expr();
        this.leave(1);
        this.nesting--;
        this.want(")");
        return { kind: "ParenExpr", pos, end: this.endPos(), x, known: undefined };
      }
      case "func": {
        this.next();
        const type = this.funcType(pos, "function type");
        if (!this.at("{")) return type;
        this.nesting++;
        const body = this.functionBody();
        this.nesting--;
        return { kind: "FuncLit", pos, end: body.end, type, body, known: undefined };
      }
      case "[":
      case "chan":
      case "map":
      case "struct":
      case "interface":
        return this.type();
      default: {
        const bad = this.badExpr();
        this.syntaxError("expected expression");
        this.advance(")", "]", "}");
        return bad;
      }
    }
  }

  private selectorOrAssertion(x: ast.Expr): ast.Expr {
    this.next();
    if (this.at("IDENT")) {
      const sel = this.name();
      return selectorExpr(x, sel);
    }
    if (this.got("(")) {
      const type = this.got("type") ? null : this.type();
      this.want(")");
      return { kind: "TypeAssertExpr", pos: x.pos, end: this.endPos(), x, type, known: undefined };
    }
    this.syntaxError("expected name or (");
    this.advance(";", ")");
    return x;
  }

  private indexOrSlice(x: ast.Expr): ast.Expr {
    const lbrack = this.pos();
    this.next();
    let low: ast.Expr | null = null;
    if (!this.at(":")) {
      let comma = false;
      if (this.at("]")) {
        this.syntaxError("expected operand");
        low = this.badExpr();
        return this.indexExpr(x, lbrack, [low]);
      }
      this.enter(2);
      const types = this.typeList(false);
      this.leave(2);
      comma = types.comma;
      low = types.list[0];
      if (comma || this.at("]")) return this.indexExpr(x, lbrack, types.list);
    }
    if (!this.got(":")) {
      this.syntaxError("expected comma, : or ]");
      this.advance(",", ":", "]");
    }
    return this.sliceRest(x, lbrack, low);
  }

  /** The rest of a slice expression after its first colon. */
  private sliceRest(x: ast.Expr, lbrack: Pos, low: ast.Expr | null): ast.SliceExpr {
    this.nesting++;
    this.enter(2);
    let high: ast.Expr | null = null;
    let max: ast.Expr | null = null;
    if (!this.at(":") && !this.at("]")) high = this.expr();
    const full = this.at(":");
    if (full) {
      if (high === null) {
        this.error("middle index required in 3-index slice");
        high = this.badExpr();
      }
      this.next();
      if (!this.at("]")) {
        max = this.expr();
      } else {
        this.error("final index required in 3-index slice");
        max = this.badExpr();
      }
    }
    this.leave(2);
    this.nesting--;
    this.want("]");
    return {
      kind: "SliceExpr",
      pos: x.pos,
      end: this.endPos(),
      x,
      lbrack,
      low,
      high,
      max,
      full,
      known: undefined,
    };
  }

  private call(fun: ast.Expr): ast.CallExpr {
    const lparen = this.pos();
    const first = this.elements.length;
    let ellipsis: Pos = 0;
    this.next();
    this.nesting++;
    this.enter(2);
    const rparen = this.list("argument list", ",", ")", () => {
      this.elements.push(this.expr());
      const pos = this.pos();
      if (!this.got("...")) return false;
      ellipsis = pos;
      return true;
    });
    const args = this.take<ast.Expr>(first);
    this.leave(2);
    this.nesting--;
    return {
      kind: "CallExpr",
      pos: fun.pos,
      end: this.endPos(),
      fun,
      lparen,
      args,
      ellipsis,
      rparen,
      known: undefined,
    };
  }

  // ---- Composite literals ----------------------------------------------------------------------------------

  /** A `{` after `type` begins a literal, not a block. */
  private mayBeLiteralType(type: ast.Expr): boolean {
    switch (type.kind) {
      case "Ident":
      case "SelectorExpr":
        return this.nesting >= 0;
      case "IndexExpr":
        return this.nesting >= 0 && !isValue(type);
      case "ArrayType":
      case "StructType":
      case "MapType":
        return true;
      default:
        return false;
    }
  }

  private compositeLit(type: ast.Expr | null): ast.CompositeLit {
    const lbrace = this.pos();
    const first = this.elements.length;
    this.nesting++;
    this.enter(2);
    this.want("{");
    const rbrace = this.list("composite literal", ",", "}", () => {
      const key = this.element();
      const colon = this.pos();
      if (this.got(":")) {
        const value = this.element();
        this.elements.push({ kind: "KeyValueExpr", pos: key.pos, end: value.end, key, colon, value });
      } else {
        this.elements.push(key);
      }
      return false;
    });
    const elts = this.take<ast.Expr>(first);
    this.leave(2);
    this.nesting--;
    const pos = type?.pos ?? lbrace;
    return { kind: "CompositeLit", pos, end: this.endPos(), type, lbrace, elts, rbrace, known: undefined };
  }

  private element(): ast.Expr {
    return this.at("{") ? this.compositeLit(null) : this.expr();
  }
}

/** `x` can only be a value, not a type. */
function isValue(x: ast.Expr): boolean {
  switch (x.kind) {
    case "BasicLit":
    case "CompositeLit":
    case "FuncLit":
    case "SliceExpr":
    case "TypeAssertExpr":
    case "CallExpr":
    case "UnaryExpr":
    case "BinaryExpr":
      return true;
    case "ParenExpr":
      return isValue(x.x);
    case "IndexExpr":
      return isValue(x.x) || (x.indices.length === 1 && isValue(x.indices[0]));
    default:
      return false;
  }
}
