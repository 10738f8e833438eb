// Statements (specification: "Statements").
import type { Pos } from "../source/position.ts";
import { compilerWords } from "./branch-words.ts";
import { checkBranches } from "./branches.ts";
import type * as ast from "./nodes.ts";
import { ExpressionParser } from "./parse-expressions.ts";
import { exprList, simpleStmtString } from "./printer.ts";
import type { Token } from "./tokens.ts";
import { unparen } from "./unparen.ts";

/** What stands between a keyword and the `{` of its body. */
interface Header {
  init: ast.Stmt | null;
  /** An expression statement, or for `switch` the assignment of a type switch. */
  cond: ast.Expr | null;
  post: ast.Stmt | null;
  range: ast.RangeStmt | null;
  bind: ast.Ident | null;
}

type Clause = "if" | "for" | "switch" | null;

const assignOps = new Set<Token>(["+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<=", ">>=", "&^="]);

/** Tokens other than names that begin a simple statement. */
const simpleStart = new Set(
  "* <- + - ! ^ & ( [ INT FLOAT IMAG CHAR STRING func struct map chan interface".split(" ") as Token[],
);

const emptyHeader = (): Header => ({ init: null, cond: null, post: null, range: null, bind: null });

/** `x := y.(type)` */
function isTypeSwitchGuard(x: ast.Expr): x is ast.TypeAssertExpr {
  return x.kind === "TypeAssertExpr" && x.type === null;
}

export abstract class StatementParser extends ExpressionParser {
  branchWords = compilerWords;
  /** Labels and branch statements so far: most functions have none to check. */
  private branches = 0;
  protected abstract genDecl(token: "import" | "const" | "type" | "var"): ast.GenDecl;

  protected functionBody(): ast.BlockStmt {
    this.functions++;
    const errors = this.errorCount;
    const before = this.branches;
    const body = this.block("");
    this.functions--;
    if (errors === this.errorCount && before !== this.branches) {
      checkBranches(body, this.file, this.branchWords, (...error) => this.branchError(...error));
    }
    return body;
  }

  /** A block; if its `{` is missing, the message says after what it was expected. */
  protected block(context: string): ast.BlockStmt {
    const pos = this.pos();
    if (!this.got("{")) {
      this.syntaxError(`expected { after ${context}`);
      this.advance("IDENT", "}");
      const rbrace = this.pos();
      if (this.got("}"))
        return { kind: "BlockStmt", pos, end: this.endPos(), list: [], rbrace, scope: undefined };
    }
    const list = this.stmtList();
    const rbrace = this.pos();
    this.want("}");
    return { kind: "BlockStmt", pos, end: this.endPos(), list, rbrace, scope: undefined };
  }

  private stmtList(): ast.Stmt[] {
    const first = this.elements.length;
    while (!this.at("EOF") && !this.at("}") && !this.at("case") && !this.at("default")) {
      const stmt = this.stmtOrNull();
      this.takeDirectives(); // they are for declarations only
      if (stmt === null) break;
      this.elements.push(stmt);
      if (this.got(";") || this.at("}")) continue;
      this.syntaxError("at end of statement");
      this.advance(";", "}", "case", "default");
      this.got(";");
    }
    return this.take(first);
  }

  private stmtOrNull(): ast.Stmt | null {
    this.enter(2);
    const stmt = this.unguardedStmtOrNull();
    this.leave(2);
    return stmt;
  }

  private unguardedStmtOrNull(): ast.Stmt | null {
    const pos = this.pos();
    const token = this.tok;
    if (token === "IDENT") {
      const lhs = this.exprList();
      if (lhs.length === 1 && lhs[0].kind === "Ident" && this.at(":")) return this.labeledStmt(lhs[0]);
      return this.simpleStmt(lhs, null);
    }
    switch (token) {
      case "var":
      case "const":
      case "type": {
        const decl = this.genDecl(token);
        return { kind: "DeclStmt", pos, end: decl.end, decl };
      }
      case "{":
        return this.block("");
      case "for":
        return this.forStmt();
      case "switch":
        return this.switchStmt();
      case "select":
        return this.selectStmt();
      case "if":
        return this.ifStmt();
      case "fallthrough":
        this.branches++;
        this.next();
        return { kind: "BranchStmt", pos, end: this.endPos(), token, label: null };
      case "break":
      case "continue":
      case "goto": {
        this.branches++;
        this.next();
        const label = token === "goto" || this.at("IDENT") ? this.name() : null;
        return { kind: "BranchStmt", pos, end: this.endPos(), token, label };
      }
      case "go":
      case "defer": {
        const call = this.deferredCall(token);
        return { kind: token === "go" ? "GoStmt" : "DeferStmt", pos, end: this.endPos(), call };
      }
      case "return": {
        this.next();
        const ends = this.at(";") || this.at("}");
        const results = ends ? [] : this.exprList();
        return { kind: "ReturnStmt", pos, end: this.endPos(), results };
      }
      case ";":
        return this.emptyStmt();
      default:
        return simpleStart.has(token) ? this.simpleStmt(null, null) : null;
    }
  }

  private emptyStmt(): ast.EmptyStmt {
    const pos = this.pos();
    const implicit = this.lit !== "semicolon";
    return { kind: "EmptyStmt", pos, end: implicit ? pos : pos + 1, implicit };
  }

  // ---- Simple statements -----------------------------------------------------------------------------------

  /** A simple statement whose first expressions may have been consumed; `range` clauses only in a `for` header. */
  private simpleStmt(first: ast.Expr[] | null, clause: Clause): ast.Stmt {
    const start = this.pos();
    if (clause === "for" && first === null && this.at("range")) {
      return this.rangeClause(start, [], false, start);
    }
    const lhs = first ?? this.exprList();
    const x = lhs[0];
    const { pos } = x;
    const opPos = this.pos();
    const op = this.tok;
    if (op === "=" || op === ":=") {
      this.next();
      if (clause === "for" && this.at("range")) {
        return this.rangeClause(pos, lhs, op === ":=", opPos);
      }
      const rhs = this.exprList();
      return { kind: "AssignStmt", pos, end: this.endPos(), lhs, op, opPos, rhs };
    }
    if (lhs.length > 1) {
      this.syntaxError("expected := or = or comma");
      this.advance(";", "}");
      return { kind: "ExprStmt", pos, end: x.end, x };
    }
    if (assignOps.has(op)) {
      this.next();
      const rhs = [this.expr()];
      return { kind: "AssignStmt", pos, end: this.endPos(), lhs, op, opPos, rhs };
    }
    if (op === "++" || op === "--") {
      this.next();
      return { kind: "IncDecStmt", pos, end: this.endPos(), x, opPos, op };
    }
    if (op === "<-") {
      this.next();
      const value = this.expr();
      return { kind: "SendStmt", pos, end: value.end, chan: x, arrow: opPos, value };
    }
    return { kind: "ExprStmt", pos, end: x.end, x };
  }

  /** `range x`: a range statement that has yet to get its body. */
  private rangeClause(pos: Pos, lhs: ast.Expr[], define: boolean, opPos: Pos): ast.RangeStmt {
    const rangePos = this.pos();
    this.next();
    const x = this.expr();
    const [key = null, value = null, ...extra] = lhs;
    const body: ast.BlockStmt = { kind: "BlockStmt", pos: x.end, end: x.end, list: [], rbrace: x.end };
    return {
      kind: "RangeStmt",
      pos,
      end: x.end,
      key,
      value,
      extra,
      define,
      opPos,
      rangePos,
      x,
      body,
      scope: undefined,
    };
  }

  private labeledStmt(label: ast.Ident): ast.Stmt | null {
    const { pos } = label;
    const colon = this.pos();
    this.branches++;
    this.want(":");
    if (this.at("}")) {
      const empty: ast.EmptyStmt = { kind: "EmptyStmt", pos: this.pos(), end: this.pos(), implicit: true };
      return { kind: "LabeledStmt", pos, end: this.endPos(), label, colon, stmt: empty };
    }
    const stmt = this.stmtOrNull();
    if (stmt !== null) return { kind: "LabeledStmt", pos, end: stmt.end, label, colon, stmt };
    this.syntaxErrorAt(colon, "missing statement after label");
    return null;
  }

  private deferredCall(keyword: string): ast.Expr {
    this.next();
    const x = this.primaryExpr(null);
    const call = unparen(x);
    if (call !== x) this.errorAt(x.pos, `expression in ${keyword} must not be parenthesized`);
    return call;
  }

  // ---- Headers ---------------------------------------------------------------------------------------------

  private header(keyword: "if" | "for" | "switch"): Header {
    const header = emptyHeader();
    if (this.at("{")) {
      if (keyword === "if") {
        this.syntaxError("missing condition in if statement");
        header.cond = this.badExpr();
      }
      return header;
    }
    const outer = this.nesting;
    this.nesting = -1;
    this.headerParts(keyword, header);
    this.nesting = outer;
    return header;
  }

  private headerParts(keyword: "if" | "for" | "switch", header: Header): void {
    if (!this.at(";")) {
      if (this.got("var")) this.syntaxError(`var declaration not allowed in ${keyword} initializer`);
      header.init = this.simpleStmt(null, keyword);
      if (header.init.kind === "RangeStmt") {
        header.range = header.init;
        return;
      }
    }
    if (this.at("{")) {
      const only = header.init;
      header.init = null;
      this.setCondition(keyword, header, only, 0, "");
      return;
    }
    let semicolon: Pos = 0;
    const separator = this.lit;
    if (this.at(";")) {
      semicolon = this.pos();
      this.next();
    } else {
      this.want("{");
      if (!this.at("{")) this.advance("{", "}");
    }
    let cond: ast.Stmt | null = null;
    if (keyword === "for") {
      if (!this.at(";")) {
        if (this.at("{")) {
          this.syntaxError("expected for loop condition");
          return;
        }
        cond = this.simpleStmt(null, null);
      }
      this.want(";");
      if (!this.at("{")) header.post = this.postStmt();
    } else if (!this.at("{")) {
      cond = this.simpleStmt(null, keyword);
    }
    this.setCondition(keyword, header, cond, semicolon, separator);
  }

  private postStmt(): ast.Stmt {
    const post = this.simpleStmt(null, null);
    if (post.kind === "AssignStmt" && post.op === ":=") {
      this.syntaxErrorAt(post.opPos, "cannot declare in post statement of for loop");
    }
    return post;
  }

  /** Makes the statement in the place of the condition an expression. */
  private setCondition(
    keyword: "if" | "for" | "switch",
    header: Header,
    stmt: ast.Stmt | null,
    semicolon: Pos,
    separator: string,
  ): void {
    if (stmt === null) {
      if (keyword !== "if" || semicolon === 0) return;
      const message =
        separator === "semicolon"
          ? "missing condition in if statement"
          : `unexpected ${separator}, expected { after ${keyword} clause`;
      this.syntaxErrorAt(semicolon, message);
      header.cond = { kind: "BadExpr", pos: semicolon, end: semicolon };
    } else if (stmt.kind === "ExprStmt") {
      header.cond = stmt.x;
    } else if (keyword === "switch" && stmt.kind === "AssignStmt" && this.isBinding(stmt)) {
      header.bind = stmt.lhs[0] as ast.Ident;
      header.cond = stmt.rhs[0];
    } else {
      this.syntaxErrorAt(valuePos(stmt), `cannot use ${valueString(stmt)} as value`);
      header.cond = { kind: "BadExpr", pos: stmt.pos, end: stmt.end };
    }
  }

  private isBinding(s: ast.AssignStmt): boolean {
    if (s.op !== ":=" || s.lhs.length !== 1 || s.rhs.length !== 1) return false;
    return s.lhs[0].kind === "Ident" && isTypeSwitchGuard(s.rhs[0]);
  }

  // ---- Compound statements ---------------------------------------------------------------------------------

  private ifStmt(): ast.IfStmt {
    const links = [this.ifClause()];
    let otherwise: ast.BlockStmt | ast.IfStmt | null = null;
    while (this.got("else")) {
      if (this.at("if")) {
        this.checkLength(links.length);
        links.push(this.ifClause());
        continue;
      }
      if (this.at("{")) {
        otherwise = this.block("");
      } else {
        this.syntaxError("else must be followed by if or statement block");
        this.advance("IDENT", "}");
      }
      break;
    }
    const end = this.endPos();
    for (const link of links.reverse()) otherwise = { ...link, end, else: otherwise, scope: undefined };
    return otherwise as ast.IfStmt;
  }

  /** Without what follows `else`. */
  private ifClause(): Pick<ast.IfStmt, "kind" | "pos" | "init" | "cond" | "body"> {
    const pos = this.pos();
    this.want("if");
    const { init, cond } = this.header("if");
    const body = this.block("if clause");
    return {
      kind: "IfStmt",
      pos,
      init,
      cond: cond ?? { kind: "BadExpr", pos: body.pos, end: body.pos },
      body,
    };
  }

  private forStmt(): ast.ForStmt | ast.RangeStmt {
    const pos = this.pos();
    this.want("for");
    const { init, cond, post, range } = this.header("for");
    const body = this.block("for clause");
    const end = this.endPos();
    if (range !== null) return { ...range, pos, end, body };
    return { kind: "ForStmt", pos, end, init, cond, post, body, scope: undefined };
  }

  private switchStmt(): ast.SwitchStmt | ast.TypeSwitchStmt {
    const pos = this.pos();
    this.want("switch");
    const { init, cond, bind } = this.header("switch");
    const { lbrace, rbrace, body } = this.clauses("switch", () => this.caseClause());
    const end = this.endPos();
    if (cond !== null && isTypeSwitchGuard(cond)) {
      return {
        kind: "TypeSwitchStmt",
        pos,
        end,
        init,
        bind,
        x: cond.x,
        body,
        lbrace,
        rbrace,
        scope: undefined,
      };
    }
    return { kind: "SwitchStmt", pos, end, init, tag: cond, body, lbrace, rbrace, scope: undefined };
  }

  private selectStmt(): ast.SelectStmt {
    const pos = this.pos();
    this.want("select");
    const { lbrace, rbrace, body } = this.clauses("select", () => this.commClause());
    return { kind: "SelectStmt", pos, end: this.endPos(), body, lbrace, rbrace };
  }

  private clauses<C extends ast.CaseClause | ast.CommClause>(
    keyword: string,
    clause: () => C,
  ): { lbrace: Pos; rbrace: Pos; body: C[] } {
    const first = this.elements.length;
    const lbrace = this.pos();
    if (!this.got("{")) {
      this.syntaxError(`missing { after ${keyword} clause`);
      this.advance("case", "default", "}");
    }
    while (!this.at("EOF") && !this.at("}")) this.elements.push(clause());
    const rbrace = this.pos();
    this.want("}");
    return { lbrace, rbrace, body: this.take(first) };
  }

  private caseClause(): ast.CaseClause {
    const pos = this.pos();
    let list: ast.Expr[] = [];
    const isDefault = this.at("default");
    if (this.got("case")) list = this.exprList();
    else this.wantDefault();
    const { colon, body } = this.clauseBody();
    return { kind: "CaseClause", pos, end: this.endPos(), list, isDefault, colon, body, scope: undefined };
  }

  private commClause(): ast.CommClause {
    const pos = this.pos();
    let comm: ast.Stmt | null = null;
    if (this.got("case")) comm = this.simpleStmt(null, null);
    else this.wantDefault();
    const { colon, body } = this.clauseBody();
    return { kind: "CommClause", pos, end: this.endPos(), comm, colon, body, scope: undefined };
  }

  private wantDefault(): void {
    if (this.got("default")) return;
    this.syntaxError("expected case or default or }");
    this.advance(":", "case", "default", "}");
  }

  private clauseBody(): { colon: Pos; body: ast.Stmt[] } {
    const colon = this.pos();
    this.want(":");
    return { colon, body: this.stmtList() };
  }
}

/** Where Go's compiler reports a statement that is used as a value: at its operator. */
function valuePos(s: ast.Stmt): Pos {
  switch (s.kind) {
    case "AssignStmt":
    case "IncDecStmt":
      return s.opPos;
    case "SendStmt":
      return s.arrow;
    default:
      return s.pos;
  }
}

/** `=` for `==` is a common slip, so a binary operand of an assignment is set off by parentheses. */
function valueString(s: ast.Stmt): string {
  if (s.kind !== "AssignStmt" || s.op !== "=") return simpleStmtString(s);
  const side = (list: ast.Expr[]) => {
    const text = exprList(list);
    return list.length === 1 && list[0].kind === "BinaryExpr" ? `(${text})` : text;
  };
  return `assignment ${side(s.lhs)} = ${side(s.rhs)}`;
}
