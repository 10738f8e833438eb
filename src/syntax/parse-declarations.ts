// Declarations (specification: "Declarations and scope", "Import declarations", "Source file organization").

import type { Report } from "../diagnostics/diagnostic.ts";
import type { SourceFile } from "../source/position.ts";
import { buildConstraint, misplacement } from "./directives.ts";
import type * as ast from "./nodes.ts";
import { endOfBody, FuncDeclOnDemand } from "./on-demand.ts";
import type { Parameter } from "./parse-parameters.ts";
import { StatementParser } from "./parse-statements.ts";
import type { Token } from "./tokens.ts";

type DeclToken = ast.GenDecl["token"];

export class FileParser extends StatementParser {
  private readonly bodiesOnDemand: boolean;

  constructor(file: SourceFile, report: Report, bodiesOnDemand: boolean) {
    super(file, report);
    this.bodiesOnDemand = bodiesOnDemand;
  }

  parse(): ast.File {
    this.next();
    const doc = this.leadComment;
    const packagePos = this.pos();
    const directives = this.takeDirectives();
    const file: ast.File = {
      kind: "File",
      pos: packagePos,
      end: this.file.base + this.text.length,
      filename: this.file.name,
      doc,
      packagePos,
      name: {
        kind: "Ident",
        pos: packagePos,
        end: packagePos,
        name: "_",
        known: undefined,
        denotes: undefined,
      },
      decls: [],
      imports: [],
      comments: this.comments,
      directives: this.directives,
      buildConstraint: buildConstraint(this.comments, packagePos),
    };
    attach(directives, file);
    if (!this.got("package")) {
      this.syntaxError("package statement must be first");
      return file;
    }
    file.name = this.name();
    this.want(";");
    if (this.errorCount === 0) this.declarations(file);
    if (this.errorCount === 0) this.misplacedDirectives();
    return file;
  }

  private misplacedDirectives(): void {
    for (const directive of this.directives) {
      const message = directive.on === null ? misplacement(directive) : null;
      if (message !== null) this.errorAt(directive.comment.pos + 2, message);
    }
  }

  private declarations(file: ast.File): void {
    let previous: Token = "import";
    while (!this.at("EOF")) {
      const token = this.tok;
      if (token === "import" && previous !== "import") {
        this.syntaxError("imports must appear before other declarations");
      }
      previous = token;
      const decl = this.declarationOrNull(file.decls.at(-1));
      this.takeDirectives(); // what is left belongs to nothing
      if (decl === null) continue;
      file.decls.push(decl);
      if (decl.kind === "GenDecl" && decl.token === "import")
        file.imports.push(...(decl.specs as ast.ImportSpec[]));
      if (!this.at("EOF") && !this.got(";")) {
        this.syntaxError("after top level declaration");
        this.advance("import", "const", "type", "var", "func");
      }
    }
  }

  private declarationOrNull(previous: ast.Decl | undefined): ast.Decl | null {
    switch (this.tok) {
      case "import":
      case "const":
      case "type":
      case "var":
        return this.genDecl(this.tok);
      case "func":
        return this.funcDecl();
      default: {
        const bodyless = previous?.kind === "FuncDecl" && !previous.hasBody;
        const stray = this.at("{") && bodyless;
        this.syntaxError(
          stray
            ? "unexpected semicolon or newline before {"
            : "non-declaration statement outside function body",
        );
        this.advance("import", "const", "type", "var", "func");
        return null;
      }
    }
  }

  protected genDecl(token: DeclToken): ast.GenDecl {
    const pos = this.pos();
    const doc = this.leadComment;
    this.next();
    const first = this.elements.length;
    const grouped = this.at("(");
    if (grouped) {
      this.takeDirectives();
      this.next();
      this.list("grouped declaration", ";", ")", () => {
        const spec = this.spec(token, this.leadComment, this.elements.length - first);
        this.elements.push(spec);
        return spec;
      });
    } else {
      const spec = this.spec(token, null, 0);
      spec.comment = this.trailingComment();
      this.elements.push(spec);
    }
    const specs = this.take<ast.Spec>(first);
    return { kind: "GenDecl", pos, end: this.endPos(), doc, token, grouped, specs };
  }

  private spec(token: DeclToken, doc: ast.CommentGroup | null, index: number): ast.Spec {
    const directives = this.takeDirectives();
    const spec = this.bareSpec(token, doc, index);
    if (token !== "const") attach(directives, spec); // none is for constants
    return spec;
  }

  private bareSpec(token: DeclToken, doc: ast.CommentGroup | null, index: number): ast.Spec {
    if (token === "import") return this.importSpec(doc);
    if (token === "type") return this.typeSpec(doc);
    return this.valueSpec(token, doc, index);
  }

  private importSpec(doc: ast.CommentGroup | null): ast.ImportSpec {
    const pos = this.pos();
    let name: ast.Ident | null = null;
    if (this.at("IDENT")) {
      name = this.name();
    } else if (this.got(".")) {
      name = { kind: "Ident", pos, end: this.endPos(), name: ".", known: undefined, denotes: undefined };
    }
    let path = this.literalOrNull();
    if (path === null) {
      const at = this.pos();
      this.syntaxError("missing import path");
      this.advance(";", ")");
      path = { kind: "BasicLit", pos: at, end: at, token: "STRING", value: '""', bad: true };
    } else if (!path.bad && path.token !== "STRING") {
      this.syntaxErrorAt(path.pos, "import path must be a string");
      path.bad = true;
    }
    return { kind: "ImportSpec", pos, end: this.endPos(), doc, name, path, comment: null };
  }

  private valueSpec(token: "const" | "var", doc: ast.CommentGroup | null, iota: number): ast.ValueSpec {
    const pos = this.pos();
    const names = this.nameList(this.name());
    let type: ast.Expr | null = null;
    let values: ast.Expr[] = [];
    if (token === "const") {
      if (!this.at("EOF") && !this.at(";") && !this.at(")")) {
        type = this.typeOrNull();
        if (this.gotAssign()) values = this.exprList();
      }
    } else if (this.gotAssign()) {
      values = this.exprList();
    } else {
      type = this.type();
      if (this.gotAssign()) values = this.exprList();
    }
    return { kind: "ValueSpec", pos, end: this.endPos(), doc, names, type, values, iota, comment: null };
  }

  /** Consumes `=`, or `:=` with a complaint. */
  private gotAssign(): boolean {
    if (this.at(":=")) this.syntaxError("expected =");
    else if (!this.at("=")) return false;
    this.next();
    return true;
  }

  // ---- Types -----------------------------------------------------------------------------------------------

  private typeSpec(doc: ast.CommentGroup | null): ast.TypeSpec {
    const pos = this.pos();
    const name = this.name();
    const lbrack = this.pos();
    let typeParams: ast.Field[] | null = null;
    let alias = false;
    let type: ast.Expr | null;
    if (this.got("[")) {
      const start = this.bracketed(lbrack);
      typeParams = start.typeParams;
      type = start.type;
      if (typeParams !== null) {
        alias = this.gotAssign();
        type = this.typeOrNull();
      }
    } else {
      alias = this.gotAssign();
      type = this.typeOrNull();
    }
    if (type === null) {
      type = this.badExpr();
      this.syntaxError("in type declaration");
      this.advance(";", ")");
    }
    return { kind: "TypeSpec", pos, end: this.endPos(), doc, name, typeParams, alias, type, comment: null };
  }

  /** After `type T [`: type parameters, or an array or slice type. */
  private bracketed(lbrack: number): { typeParams: ast.Field[] | null; type: ast.Expr | null } {
    if (this.at("IDENT")) {
      const first: ast.Ident = this.name();
      // Read on as an array length, then see whether that can be a type parameter.
      let x: ast.Expr = first;
      if (!this.at("[")) {
        this.nesting++;
        x = this.binaryRest(this.primaryExpr(first), 0);
        this.nesting--;
      }
      const parameter = splitParameter(x, this.at(","));
      if (parameter?.name && (parameter.type !== null || !this.at("]"))) {
        return { typeParams: this.parameters("type parameter", parameter), type: null };
      }
      return { typeParams: null, type: this.arrayType(lbrack, x) };
    }
    if (this.got("]")) return { typeParams: null, type: this.sliceType(lbrack) };
    return { typeParams: null, type: this.arrayType(lbrack, null) };
  }

  // ---- Functions -------------------------------------------------------------------------------------------

  private funcDecl(): ast.FuncDecl {
    const pos = this.pos();
    const doc = this.leadComment;
    const directives = this.takeDirectives();
    this.next();
    const start = this.pos();
    let recv: ast.Field[] | null = null;
    if (this.got("(")) {
      recv = this.parameters("receiver");
      const count = recv.reduce((sum, field) => sum + Math.max(1, field.names.length), 0);
      if (count === 0) this.error("method has no receiver");
      else if (count > 1) this.error("method has multiple receivers");
    }
    let name: ast.Ident;
    let type: ast.FuncType;
    if (this.at("IDENT")) {
      name = this.name();
      type = this.funcType(pos, "");
    } else {
      const at = this.pos();
      name = { kind: "Ident", pos: at, end: at, name: "_", known: undefined, denotes: undefined };
      const params = { params: [], results: [], lparen: at, rparen: at };
      type = { kind: "FuncType", pos, end: at, typeParams: null, ...params };
      this.syntaxError(recv === null ? "expected name or (" : "expected name");
      this.advance("{", ";");
    }
    const skipped = this.skippedBody();
    const body = skipped === null && this.at("{") ? this.functionBody() : null;
    const hasBody = skipped !== null || body !== null;
    const parts = {
      kind: "FuncDecl" as const,
      pos,
      end: this.endPos(),
      doc,
      start,
      recv,
      name,
      type,
      hasBody,
    };
    const decl = skipped === null ? { ...parts, body } : new FuncDeclOnDemand(parts, skipped);
    attach(directives, decl);
    return decl;
  }

  /** Leaves out a body, if it is to be parsed on demand, and returns what parses it. */
  private skippedBody(): (() => ast.BlockStmt) | null {
    if (!this.bodiesOnDemand || !this.at("{")) return null;
    const { start } = this;
    const end = endOfBody(this.text, start);
    if (end === null) return null;
    this.moveTo(end);
    this.next();
    this.want("}");
    return () => this.bodyAt(start);
  }

  /** Parses the body that begins at an offset, whose comments join those of the file. */
  private bodyAt(start: number): ast.BlockStmt {
    const [comments, directives] = [this.comments.length, this.directives.length];
    this.moveTo(start);
    this.next();
    const body = this.functionBody();
    if (this.errorCount > 0) throw new Error(`${this.file.name}: a function at ${start} has errors`);
    // The parser has looked at what follows.
    this.takeDirectives();
    this.directives.length = directives;
    const own = this.comments.splice(comments).filter(({ pos }) => pos < body.end);
    const next = this.comments.findIndex(({ pos }) => pos > body.end);
    this.comments.splice(next < 0 ? comments : next, 0, ...own);
    return body;
  }
}

function attach(directives: readonly ast.Directive[], on: ast.Directive["on"]): void {
  for (const directive of directives) directive.on = on;
}

/**
 * Reads the expression after `[` as a type parameter and the beginning of its constraint: `P *T` was parsed as a
 * product, `P (T)` as a call, `P *T|Q` as a sum. Where both readings are possible, `force` decides for the latter.
 */
function splitParameter(x: ast.Expr, force: boolean): Parameter | null {
  if (x.kind === "Ident") return { name: x, type: null };
  if (x.kind === "BinaryExpr") {
    if (x.op === "*" && x.x.kind === "Ident" && (force || isTypeElement(x.y))) {
      return { name: x.x, type: { kind: "StarExpr", pos: x.opPos, end: x.y.end, x: x.y } };
    }
    if (x.op === "|") {
      const left = splitParameter(x.x, force || isTypeElement(x.y));
      if (left?.name && left.type !== null)
        return { name: left.name, type: { ...x, pos: left.type.pos, x: left.type } };
    }
  }
  if (x.kind === "CallExpr" && x.fun.kind === "Ident" && x.args.length === 1 && x.ellipsis === 0) {
    const [type] = x.args;
    if (force || isTypeElement(type)) {
      return { name: x.fun, type: { kind: "ParenExpr", pos: x.lparen, end: x.end, x: type } };
    }
  }
  return null;
}

/** `x` can only be an element of a constraint, not a value. */
function isTypeElement(x: ast.Expr): boolean {
  switch (x.kind) {
    case "ArrayType":
    case "StructType":
    case "FuncType":
    case "InterfaceType":
    case "MapType":
    case "ChanType":
      return true;
    case "BinaryExpr":
      return isTypeElement(x.x) || isTypeElement(x.y);
    case "UnaryExpr":
      return x.op === "~" || isTypeElement(x.x);
    case "StarExpr":
    case "ParenExpr":
      return isTypeElement(x.x);
    default:
      return false;
  }
}
