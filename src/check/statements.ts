// Statements (specification: "Statements").
import type * as ast from "../syntax/nodes.ts";
import { exprString } from "../syntax/printer.ts";
import type { Token } from "../syntax/tokens.ts";
import { unparen } from "../syntax/unparen.ts";
import { allBoolean, allNumeric } from "../types/predicates.ts";
import { chanElem } from "./channels.ts";
import type { Checker } from "./checker.ts";
import { instantiateFor } from "./expressions.ts";
import { Operand, operandString } from "./operand.ts";
import { rangeStmt } from "./range.ts";
import { selectStmt } from "./select.ts";
import { switchStmt, typeSwitchStmt } from "./switch.ts";

export function stmtList(c: Checker, list: ast.Stmt[]): void {
  for (const s of list) stmt(c, s);
}

export function stmt(c: Checker, s: ast.Stmt): void {
  // Function literals in the statement are checked before the scope changes.
  const top = c.delayedCount;
  stmtInternal(c, s);
  c.processDelayed(top);
}

/** Labels and branches are the parser's to check. */
function stmtInternal(c: Checker, s: ast.Stmt): void {
  switch (s.kind) {
    case "DeclStmt":
      return c.rules.declStmt(c, s.decl);
    case "LabeledStmt":
      return stmt(c, s.stmt);
    case "ExprStmt":
      return exprStmt(c, s);
    case "SendStmt":
      return sendStmt(c, s);
    case "IncDecStmt":
      return incDecStmt(c, s);
    case "AssignStmt":
      return assignStmt(c, s);
    case "GoStmt":
      return suspendedCall(c, "go", s.call);
    case "DeferStmt":
      return suspendedCall(c, "defer", s.call);
    case "ReturnStmt":
      return returnStmt(c, s);
    case "BlockStmt":
      return block(c, s);
    case "IfStmt":
      return ifStmt(c, s);
    case "SwitchStmt":
      return switchStmt(c, s);
    case "TypeSwitchStmt":
      return typeSwitchStmt(c, s);
    case "SelectStmt":
      return selectStmt(c, s);
    case "ForStmt":
      return forStmt(c, s);
    case "RangeStmt":
      return rangeStmt(c, s);
  }
}

function exprStmt(c: Checker, s: ast.ExprStmt): void {
  const x = new Operand();
  const kind = c.rules.rawExpr(c, null, x, s.x, null, false);
  if (x.mode === "invalid") return;
  let problem = "is not used";
  if (x.mode === "builtin") problem = "must be called";
  else if (x.mode === "type") problem = "is not an expression";
  else if (kind === "statement") return;
  c.error(x, "UnusedExpr", `${operandString(c, x)} ${problem}`);
}

function sendStmt(c: Checker, s: ast.SendStmt): void {
  const channel = new Operand();
  const value = new Operand();
  c.rules.expr(c, null, channel, s.chan);
  // Errors of the value come first; a channel that cannot be sent to leaves its type open.
  c.rules.genericExpr(c, value, s.value);
  if (channel.mode === "invalid" || value.mode === "invalid") return;
  const elem = chanElem(c, s, channel, false);
  if (elem === null) return;
  instantiateFor(c, value, elem, "send");
  c.rules.assignment(c, value, elem, "send");
}

function incDecStmt(c: Checker, s: ast.IncDecStmt): void {
  const x = new Operand();
  c.rules.expr(c, null, x, s.x);
  if (x.mode === "invalid") return;
  if (!allNumeric(x.type)) {
    const text = `${exprString(s.x)}${s.op} (non-numeric type ${c.typeString(x.type)})`;
    c.error(s.x, "NonNumericIncDec", `invalid operation: ${text}`);
    return;
  }
  c.rules.assignVar(c, s.x, null, x, "assignment");
}

function assignStmt(c: Checker, s: ast.AssignStmt): void {
  if (s.op === "=") return c.rules.assignVars(c, s.lhs, s.rhs);
  if (s.op === ":=") return c.rules.shortVarDecl(c, s.opPos, s.lhs, s.rhs);
  if (s.lhs.length !== 1 || s.rhs.length !== 1) {
    const text = `assignment operation ${s.op} requires single-valued expressions`;
    c.error(s, "MultiValAssignOp", text);
    return;
  }
  const x = new Operand();
  c.rules.binary(c, x, null, s.lhs[0], s.rhs[0], s.op.slice(0, -1) as Token, s.opPos);
  c.rules.assignVar(c, s.lhs[0], null, x, "assignment operation");
}

/** The call of a go or defer statement. */
function suspendedCall(c: Checker, keyword: "go" | "defer", call: ast.Expr): void {
  const code = keyword === "go" ? "InvalidGo" : "InvalidDefer";
  if (unparen(call).kind !== "CallExpr") {
    c.error(call, code, `expression in ${keyword} must be function call`);
    c.rules.use(c, call);
    return;
  }
  const x = new Operand();
  const kind = c.rules.rawExpr(c, null, x, call, null, false);
  if (kind === "statement") return;
  const what = operandString(c, x);
  if (kind === "conversion") {
    c.error(x, code, `${keyword} requires function call, not conversion ${what}`);
  } else {
    c.error(x, "UnusedResults", `${keyword} discards result of ${what}`);
  }
}

function returnStmt(c: Checker, s: ast.ReturnStmt): void {
  const results = c.env.sig!.results.vars;
  if (s.results.length > 0 || (results.length > 0 && results[0].name === "")) {
    c.rules.initVars(c, results, s.results, s);
    return;
  }
  for (const result of results) {
    const other = c.lookup(result.name);
    if (other === null || other === result) continue;
    c.newError("OutOfScopeResult")
      .add(s, `result parameter ${result.name} not in scope at return`)
      .add(other, `inner declaration of var ${result.name} ${c.typeString(result.type)}`)
      .report();
  }
}

function block(c: Checker, s: ast.BlockStmt): void {
  c.openScope(s);
  stmtList(c, s.list);
  c.closeScope();
}

/** The condition of an if or for statement. */
function condition(c: Checker, e: ast.Expr, statement: "if" | "for"): void {
  const x = new Operand();
  c.rules.expr(c, null, x, e);
  if (x.mode !== "invalid" && !allBoolean(x.type)) {
    c.error(e, "InvalidCond", `non-boolean condition in ${statement} statement`);
  }
}

function ifStmt(c: Checker, s: ast.IfStmt): void {
  c.openScope(s);
  if (s.init !== null) stmt(c, s.init);
  condition(c, s.cond, "if");
  block(c, s.body);
  if (s.else !== null) stmt(c, s.else);
  c.closeScope();
}

function forStmt(c: Checker, s: ast.ForStmt): void {
  c.openScope(s);
  if (s.init !== null) stmt(c, s.init);
  if (s.cond !== null) condition(c, s.cond, "for");
  if (s.post !== null) {
    stmt(c, s.post);
    // The parser has reported a declaration.
    if (s.post.kind === "AssignStmt" && s.post.op === ":=") c.rules.use(c, ...s.post.lhs);
  }
  block(c, s.body);
  c.closeScope();
}
