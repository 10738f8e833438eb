// Signatures (specification: "Function types", "Type parameter declarations").
import type { Pos } from "../source/position.ts";
import { Cursor } from "./cursor.ts";
import type * as ast from "./nodes.ts";
import { unparen } from "./unparen.ts";

/** A parameter before names and types are told apart: `a`, `int`, `a int`, `a ...int`. */
export interface Parameter {
  name: ast.Ident | null;
  type: ast.Expr | null;
}

/** What a list of parameters is for; "instance" is a list of type arguments that might be a method's parameters. */
export type ParameterKind = "parameter" | "result" | "receiver" | "type parameter" | "instance";

export abstract class ParameterParser extends Cursor {
  protected abstract typeOrNull(): ast.Expr | null;
  protected abstract qualifiedName(first: ast.Ident | null): ast.Expr;
  protected abstract arrayOrInstance(x: ast.Ident): ast.ArrayType | ast.IndexExpr;
  protected abstract union(first: ast.Expr | null): ast.Expr;

  /** A signature. With a `context`, that must have no type parameters. */
  protected funcType(pos: Pos, context: string): ast.FuncType {
    let typeParams: ast.Field[] | null = null;
    const lbrack = this.pos();
    if (this.got("[")) {
      if (context !== "") this.syntaxErrorAt(lbrack, `${context} must have no type parameters`);
      if (this.at("]")) {
        this.syntaxError("empty type parameter list");
        this.next();
      } else {
        typeParams = this.parameters("type parameter");
      }
    }
    const lparen = this.pos();
    this.want("(");
    const { list, close } = this.parameterList("parameter", null);
    const params = fieldsOf(list);
    const results = this.results();
    const end = this.endPos();
    return {
      kind: "FuncType",
      pos,
      end,
      typeParams,
      params,
      results,
      lparen,
      rparen: close,
      known: undefined,
      scope: undefined,
    };
  }

  private results(): ast.Field[] {
    if (this.got("(")) return this.parameters("result");
    const type = this.typeOrNull();
    return type === null ? [] : fieldsOf([{ name: null, type }]);
  }

  protected parameters(kind: ParameterKind, first: Parameter | null = null): ast.Field[] {
    return fieldsOf(this.parameterList(kind, first).list);
  }

  /** The parameters up to the closing bracket, each with its type. `first` has been consumed. */
  protected parameterList(kind: ParameterKind, first: Parameter | null): { list: Parameter[]; close: Pos } {
    const list: Parameter[] = [];
    const mustBeNamed = kind === "type parameter";
    const close = mustBeNamed || kind === "instance" ? "]" : ")";
    const element = () => {
      const parameter = first?.type ? first : this.parameter(first?.name ?? null, close);
      first = null;
      if (parameter !== null) list.push(parameter);
      return false;
    };
    // The first may have been consumed up to the closing bracket.
    if (first?.type && this.at(close)) element();
    const end = this.list("parameter list", ",", close, element);
    this.distributeTypes(list, end, mustBeNamed);
    this.checkVariadic(list, kind);
    return { list, close: end };
  }

  private checkVariadic(list: readonly Parameter[], kind: ParameterKind): void {
    const index = list.findIndex((parameter) => parameter.type?.kind === "Ellipsis");
    if (index < 0 || (kind === "parameter" && index === list.length - 1)) return;
    const message = kind === "parameter" ? "can only use ... with final parameter" : "invalid use of ...";
    this.errorAt(list[index].type!.pos, message);
  }

  /** Decides which lone names are types, and gives `a` the type of `b` in `a, b T`. */
  private distributeTypes(list: Parameter[], end: Pos, mustBeNamed: boolean): void {
    const complete = list.filter((parameter) => parameter.name !== null && parameter.type !== null).length;
    if (complete === list.length) return;
    if (complete === 0 && !mustBeNamed) {
      for (const parameter of list) {
        parameter.type ??= parameter.name;
        parameter.name = null;
      }
      return;
    }
    const typed = list.filter((parameter) => parameter.type !== null).length;
    let errorPos: Pos = 0;
    let type: ast.Expr | null = null;
    for (const parameter of list.toReversed()) {
      if (parameter.type !== null) {
        type = parameter.type;
        if (parameter.name !== null) continue;
        errorPos = typePos(type);
        parameter.name = { kind: "Ident", pos: errorPos, end: errorPos, name: "_" };
      } else if (type !== null) {
        parameter.type = type;
      } else {
        errorPos = parameter.name!.pos;
        parameter.type = { kind: "BadExpr", pos: errorPos, end: errorPos };
      }
    }
    if (errorPos === 0) return;
    // Where only the types at the end are missing, the error is at the end.
    const typeMissing = complete === typed;
    let message = typeMissing ? "missing parameter type" : "missing parameter name";
    if (mustBeNamed) {
      message = typeMissing ? "missing type constraint" : "missing type parameter name";
      if (!typeMissing && list.length === 1) message += " or invalid array length";
    }
    this.syntaxErrorAt(typeMissing ? end : errorPos, message);
  }

  /** One parameter up to `close`; a type parameter, which may be constrained by a union, if that is `]`. */
  private parameter(name: ast.Ident | null, close: ")" | "]"): Parameter | null {
    const unions = close === "]";
    const orUnion = (type: ast.Expr) => (unions && this.at("|") ? this.union(type) : type);
    if (unions && name === null && this.at("~")) return { name: null, type: this.union(null) };
    if (name !== null || this.at("IDENT")) {
      name ??= this.name();
      if (this.at("[")) {
        const type = this.arrayOrInstance(name);
        return { name: type.kind === "IndexExpr" ? null : name, type: orUnion(type) };
      }
      if (this.at(".")) return { name: null, type: orUnion(this.qualifiedName(name)) };
      if (unions && this.at("|")) return { name: null, type: this.union(name) };
    }
    const pos = this.pos();
    if (this.got("...")) {
      const elem = this.typeOrNull();
      const end = this.endPos();
      if (elem !== null) return { name, type: { kind: "Ellipsis", pos, end, elem } };
      this.syntaxError("... is missing type");
      return { name, type: this.badExpr() };
    }
    if (unions && this.at("~")) return { name, type: this.union(null) };
    const type = this.typeOrNull();
    if (type !== null) return { name, type: orUnion(type) };
    if (name !== null) return { name, type: null };
    this.syntaxError(`expected ${close}`);
    this.advance(",", close);
    return null;
  }
}

/** Where Go's compiler reports a type: within its parentheses, behind its `func`. */
function typePos(type: ast.Expr): Pos {
  const x = unparen(type);
  return x.kind === "FuncType" ? x.lparen : x.pos;
}

/** Groups parameters that share a type: `a, b int` is one field. */
function fieldsOf(list: readonly Parameter[]): ast.Field[] {
  const fields: ast.Field[] = [];
  for (let i = 0; i < list.length; ) {
    const { name, type } = list[i];
    const first = i++;
    if (type === null) continue;
    while (i < list.length && list[i].name !== null && list[i].type === type) i++;
    const pos: Pos = name?.pos ?? type.pos;
    const names = name === null ? [] : list.slice(first, i).map((parameter) => parameter.name!);
    const end = Math.max(type.end, name?.end ?? 0);
    fields.push({ kind: "Field", pos, end, doc: null, names, type, tag: null, comment: null });
  }
  return fields.slice(); // without the room that the array had to grow
}
