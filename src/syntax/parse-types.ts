// Types (specification: "Types", "Struct types", "Interface types", ...).
import type { Pos } from "../source/position.ts";
import { literals, operators } from "./cursor.ts";
import type * as ast from "./nodes.ts";
import { type Parameter, ParameterParser } from "./parse-parameters.ts";

export function selectorExpr(x: ast.Expr, sel: ast.Ident): ast.SelectorExpr {
  const { pos } = x;
  return { kind: "SelectorExpr", pos, end: sel.end, x, sel, known: undefined, selection: undefined };
}

export abstract class TypeParser extends ParameterParser {
  /** Above 0 inside parentheses or brackets, below 0 in a statement header, where `{` begins the body. */
  protected nesting = 0;

  protected abstract expr(): ast.Expr;

  // ---- Types -----------------------------------------------------------------------------------------------

  protected type(): ast.Expr {
    const type = this.typeOrNull();
    if (type !== null) return type;
    const bad = this.badExpr();
    this.syntaxError("expected type");
    this.advance(",", ":", ";", ")", "]", "}");
    return bad;
  }

  protected typeOrNull(): ast.Expr | null {
    if (this.at("IDENT")) return this.qualifiedName(null);
    const levels = this.at("*") || this.at("(") ? 1 : 2;
    this.enter(levels);
    const type = this.typeLiteralOrNull();
    this.leave(levels);
    return type;
  }

  private typeLiteralOrNull(): ast.Expr | null {
    const pos = this.pos();
    switch (this.tok) {
      case "*": {
        this.next();
        const x = this.type();
        return { kind: "StarExpr", pos, end: this.endPos(), x, known: undefined };
      }
      case "<-":
        this.next();
        this.want("chan");
        return this.chanType(pos, "recv");
      case "func":
        this.next();
        return this.funcType(pos, "function type");
      case "[":
        this.next();
        if (this.got("]")) return this.sliceType(pos);
        return this.arrayType(pos, null);
      case "chan":
        this.next();
        return this.chanType(pos, this.got("<-") ? "send" : "both");
      case "map": {
        this.next();
        this.want("[");
        const key = this.type();
        this.want("]");
        const value = this.type();
        return { kind: "MapType", pos, end: this.endPos(), key, value, known: undefined };
      }
      case "struct":
        return this.structType();
      case "interface":
        return this.interfaceType();
      case "(": {
        this.next();
        const x = this.type();
        this.want(")");
        // Like Go's compiler, whose messages quote types without them.
        return x;
      }
      default:
        return null;
    }
  }

  private chanType(pos: Pos, dir: ast.ChanType["dir"]): ast.ChanType {
    let value = this.typeOrNull();
    if (value === null) {
      value = this.badExpr();
      this.syntaxError("missing channel element type");
    }
    return { kind: "ChanType", pos, end: this.endPos(), dir, value, known: undefined };
  }

  /** The element type after `[]`. */
  protected sliceType(pos: Pos): ast.ArrayType {
    const elem = this.type();
    return { kind: "ArrayType", pos, end: this.endPos(), len: null, elem, known: undefined };
  }

  /** The rest of an array type after `[`, or after `[len`. */
  protected arrayType(pos: Pos, len: ast.Expr | null): ast.ArrayType {
    if (len === null) {
      const start = this.pos();
      if (this.got("...")) {
        len = { kind: "Ellipsis", pos: start, end: this.endPos(), elem: null };
      } else {
        this.nesting++;
        len = this.expr();
        this.nesting--;
      }
    }
    if (this.at(",")) {
      // Type parameter lists may end with a comma, lengths may not.
      this.syntaxError("unexpected comma; expected ]");
      this.next();
    }
    this.want("]");
    const elem = this.type();
    return { kind: "ArrayType", pos, end: this.endPos(), len, elem, known: undefined };
  }

  /** `name`, `package.name` or an instance of one; `first` has been consumed. */
  protected qualifiedName(first: ast.Ident | null): ast.Expr {
    let x: ast.Expr;
    if (first !== null) {
      x = first;
    } else if (this.at("IDENT")) {
      x = this.name();
    } else {
      x = {
        kind: "Ident",
        pos: this.pos(),
        end: this.pos(),
        name: "_",
        known: undefined,
        denotes: undefined,
      };
      this.syntaxError("expected name");
      this.advance(".", ";", "}");
    }
    if (this.got(".")) {
      const sel = this.name();
      x = selectorExpr(x, sel);
    }
    return this.at("[") ? this.typeInstance(x) : x;
  }

  private typeInstance(x: ast.Expr): ast.IndexExpr {
    const lbrack = this.pos();
    this.want("[");
    let list: ast.Expr[];
    if (this.at("]")) {
      this.syntaxError("expected type argument list");
      list = [this.badExpr()];
    } else {
      this.enter(1);
      list = this.typeList(true).list;
      this.leave(1);
    }
    return this.indexExpr(x, lbrack, list);
  }

  /** `x[indices]`, where all but the closing bracket has been consumed. */
  protected indexExpr(x: ast.Expr, lbrack: Pos, indices: ast.Expr[]): ast.IndexExpr {
    const rbrack = this.pos();
    this.want("]");
    return {
      kind: "IndexExpr",
      pos: x.pos,
      end: this.endPos(),
      x,
      lbrack,
      indices,
      rbrack,
      known: undefined,
    };
  }

  /** One type (or expression, unless `strict`) and further types, separated by commas. */
  protected typeList(strict: boolean): { list: ast.Expr[]; comma: boolean } {
    this.nesting++;
    const x = strict ? this.type() : this.expr();
    const comma = this.got(",");
    let list = [x];
    if (comma) {
      const first = this.elements.push(x) - 1;
      for (let type = this.typeOrNull(); type !== null; type = this.typeOrNull()) {
        this.elements.push(type);
        if (!this.got(",")) break;
      }
      list = this.take(first);
    }
    this.nesting--;
    return { list, comma };
  }

  /** After `x`: the array type of `x [n]E`, or the instance `x[T1, T2]`. */
  protected arrayOrInstance(x: ast.Ident): ast.ArrayType | ast.IndexExpr {
    const lbrack = this.pos();
    this.want("[");
    if (this.got("]")) return this.sliceType(lbrack);
    const ellipsis = this.pos();
    if (this.got("...")) {
      return this.arrayType(lbrack, { kind: "Ellipsis", pos: ellipsis, end: this.endPos(), elem: null });
    }
    const { list, comma } = this.typeList(false);
    const rbrack = this.pos();
    this.want("]");
    const end = this.endPos();
    const elem = comma ? null : this.typeOrNull();
    if (elem !== null)
      return { kind: "ArrayType", pos: lbrack, end: this.endPos(), len: list[0], elem, known: undefined };
    return { kind: "IndexExpr", pos: x.pos, end, x, lbrack, indices: list, rbrack, known: undefined };
  }

  // ---- Structs ---------------------------------------------------------------------------------------------

  private structType(): ast.StructType {
    const pos = this.pos();
    const first = this.elements.length;
    this.want("struct");
    this.want("{");
    this.list("struct type", ";", "}", () => {
      const field = this.structField();
      if (field === null) return false;
      this.elements.push(field);
      return field;
    });
    return { kind: "StructType", pos, end: this.endPos(), fields: this.take(first), known: undefined };
  }

  private structField(): ast.Field | null {
    const pos = this.pos();
    const doc = this.leadComment;
    let names: ast.Ident[] = [];
    let type: ast.Expr;
    if (this.at("IDENT")) {
      const first = this.name();
      const after = this.tok;
      if (after === "." || after === ";" || after === "}" || literals.includes(after)) {
        type = this.qualifiedName(first);
      } else {
        names = this.nameList(first);
        if (names.length === 1 && this.at("[")) {
          type = this.arrayOrInstance(first);
          if (type.kind === "IndexExpr") names = [];
        } else {
          type = this.type();
        }
      }
    } else if (this.at("*") || this.at("(")) {
      type = this.embeddedField(pos);
    } else {
      this.syntaxError("expected field name or embedded type");
      this.advance(";", "}");
      return null;
    }
    const tag = this.literalOrNull();
    return { kind: "Field", pos, end: this.endPos(), doc, names, type, tag, comment: null };
  }

  /** `*T`, or in error `*(T)`, `(T)`, `(*T)`. */
  private embeddedField(pos: Pos): ast.Expr {
    let star = this.got("*");
    const parenthesized = this.at("(");
    if (parenthesized) {
      this.syntaxError("cannot parenthesize embedded type");
      this.next();
      if (!star) star = this.got("*");
    }
    const x = this.qualifiedName(null);
    if (parenthesized) this.got(")");
    return star ? { kind: "StarExpr", pos, end: this.endPos(), x, known: undefined } : x;
  }

  // ---- Interfaces ------------------------------------------------------------------------------------------

  private interfaceType(): ast.InterfaceType {
    const pos = this.pos();
    const first = this.elements.length;
    this.want("interface");
    this.want("{");
    this.list("interface type", ";", "}", () => {
      const start = this.pos();
      const doc = this.leadComment;
      let { name, type } = this.at("IDENT") ? this.methodOrType() : { name: null, type: null };
      if (name === null) type = this.union(type);
      const names = name === null ? [] : [name];
      const field = { kind: "Field", pos: start, end: this.endPos(), doc, names, type: type as ast.Expr };
      const method = { ...field, tag: null, comment: null } as ast.Field;
      this.elements.push(method);
      return method;
    });
    return { kind: "InterfaceType", pos, end: this.endPos(), methods: this.take(first), known: undefined };
  }

  private methodOrType(): Parameter {
    const context = "interface method";
    const name = this.name();
    const lbrack = this.pos();
    if (this.at("(")) return { name, type: this.funcType(lbrack, context) };
    if (!this.at("[")) return { name: null, type: this.qualifiedName(name) };
    // A method with type parameters (which is an error), or an embedded instance.
    this.next();
    if (this.at("]")) {
      const rbrack = this.pos();
      this.next();
      const isMethod = this.at("(");
      this.errorAt(rbrack, isMethod ? "empty type parameter list" : "empty type argument list");
      if (isMethod) return { name, type: this.funcType(this.pos(), context) };
      return { name: null, type: name };
    }
    const { list, close } = this.parameterList("instance", null);
    if (list.length === 0) {
      if (this.at("(")) return { name, type: this.funcType(this.pos(), context) };
      return { name: null, type: name };
    }
    if (list[0].name !== null) {
      const type = this.funcType(this.pos(), context);
      this.errorAt(lbrack, "interface method must have no type parameters");
      return { name, type };
    }
    const indices = list.map((parameter) => parameter.type as ast.Expr);
    const end = this.endPos();
    return {
      name: null,
      type: { kind: "IndexExpr", pos: name.pos, end, x: name, lbrack, indices, rbrack: close },
    };
  }

  /** `term { "|" term }`; `first` has been consumed. */
  protected union(first: ast.Expr | null): ast.Expr {
    let x = first ?? this.unionTerm();
    while (this.at("|")) {
      const opPos = this.pos();
      this.next();
      const y = this.unionTerm();
      x = { kind: "BinaryExpr", pos: x.pos, end: y.end, x, op: "|", opPos, y, known: undefined };
    }
    return x;
  }

  private unionTerm(): ast.Expr {
    const pos = this.pos();
    if (this.got("~")) {
      const x = this.type();
      return { kind: "UnaryExpr", pos, end: this.endPos(), op: "~", x, known: undefined };
    }
    const type = this.typeOrNull();
    if (type !== null) return type;
    const bad = this.badExpr();
    this.syntaxError("expected ~ term or type");
    this.advance(...operators, ";", ")", "]", "}");
    return bad;
  }
}
