// The rules of the language that call each other across files; check.ts fills the table in.
//
// Each entry is implemented by a function of the same name. The table is one for all packages, so that the engine
// knows which function a call is of.
import type { Constant } from "../constant/constant.ts";
import type { Pos } from "../source/position.ts";
import type * as ast from "../syntax/nodes.ts";
import type { Const, Obj, TypeName, Var } from "../types/objects.ts";
import type { Basic, Signature, Tuple, Type, TypeParam } from "../types/types.ts";
import type { Checker } from "./checker.ts";
import type { DeclInfo } from "./environment.ts";
import type { Operand } from "./operand.ts";
import type { At, Cause, ErrorReport } from "./reporting.ts";

/** What kind of assignment it is, in the words of messages; made only when it is asked for if that takes work. */
export type Context = string | (() => string);

/** What kind of statement an expression can be on its own. */
export type ExprKind = "conversion" | "expression" | "statement";

/**
 * The typed place a generic function value is assigned to, for reverse inference. `place` is its name in messages, or
 * the expression that it is.
 */
export interface Target {
  sig: Signature;
  place: string | ast.Expr;
}

export interface Rules {
  // Types (typexpr.ts, signature.ts)
  ident(c: Checker, x: Operand, e: ast.Ident, wantType: boolean): void;
  typ(c: Checker, e: ast.Expr): Type;
  /** As typ; the type must not be a constraint interface. */
  varType(c: Checker, e: ast.Expr): Type;
  /** The types of a list of type arguments; null if any is invalid. */
  typeList(c: Checker, list: readonly ast.Expr[]): Type[] | null;
  /** Reports a constraint interface where only the type of a variable may stand. */
  validVarType(c: Checker, e: ast.Expr, type: Type): void;
  /** As typ, for the right-hand side of the declaration of `def`. */
  declaredType(c: Checker, e: ast.Expr, def: TypeName | null): Type;
  /** The type must be generic and is not instantiated. */
  genericType(c: Checker, e: ast.Expr, cause?: Cause): Type;
  /** Fills `sig` in; `sig.scope` holds the parameters. */
  funcType(
    c: Checker,
    sig: Signature,
    recv: ast.Field[] | null,
    typeParams: ast.Field[] | null,
    e: ast.FuncType,
  ): void;

  // Declarations (declarations.ts)
  objDecl(c: Checker, obj: Obj): void;
  declStmt(c: Checker, decl: ast.GenDecl): void;

  // Generics (infer.ts, instantiate.ts)
  infer(
    c: Checker,
    pos: Pos,
    typeParams: TypeParam[],
    typeArgs: (Type | null)[],
    params: Tuple,
    args: Operand[],
    reverse: boolean,
    err: ErrorReport,
  ): Type[] | null;
  /** Instantiates a type or signature; reports nothing, verifies nothing. */
  instance(c: Checker, pos: Pos, orig: Type, typeArgs: Type[]): Type;
  implements(c: Checker, v: Type, t: Type, constraint: boolean, cause?: Cause): boolean;

  // Expressions (expressions.ts)
  rawExpr(
    c: Checker,
    target: Target | null,
    x: Operand,
    e: ast.Expr,
    hint: Type | null,
    allowGeneric: boolean,
  ): ExprKind;
  expr(c: Checker, target: Target | null, x: Operand, e: ast.Expr): void;
  genericExpr(c: Checker, x: Operand, e: ast.Expr): void;
  multiExpr(c: Checker, e: ast.Expr, allowCommaOk: boolean): { list: Operand[]; commaOk: boolean };
  element(c: Checker, x: Operand, e: ast.Expr, hint: Type, place: string): void;
  exprOrType(c: Checker, x: Operand, e: ast.Expr, allowGeneric: boolean): void;
  singleValue(c: Checker, x: Operand): void;
  binary(
    c: Checker,
    x: Operand,
    e: ast.Expr | null,
    lhs: ast.Expr,
    rhs: ast.Expr,
    op: ast.BinaryExpr["op"],
    opPos: Pos,
  ): void;
  unary(c: Checker, x: Operand, e: ast.UnaryExpr): void;
  comparison(c: Checker, x: Operand, y: Operand, op: ast.BinaryExpr["op"], switchCase?: boolean): void;
  shift(c: Checker, x: Operand, y: Operand, e: ast.Expr | null, op: ast.BinaryExpr["op"]): void;
  matchTypes(c: Checker, x: Operand, y: Operand): void;
  /** Evaluates expressions after an error so that their variables count as used. */
  use(c: Checker, ...args: ast.Expr[]): boolean;
  useLHS(c: Checker, ...args: ast.Expr[]): boolean;

  // Untyped expressions and constants (untyped.ts, constants.ts)
  updateExprType(c: Checker, e: ast.Expr, type: Type, final: boolean): void;
  updateExprValue(c: Checker, e: ast.Expr, value: Constant): void;
  recordUntyped(c: Checker): void;
  /** The error code is null if all went well. */
  implicitTypeAndValue(
    c: Checker,
    x: Operand,
    target: Type,
  ): { type: Type | null; value: Constant | null; code: string | null };
  convertUntyped(c: Checker, x: Operand, target: Type): void;
  representable(c: Checker, x: Operand, type: Basic): void;
  overflow(c: Checker, x: Operand, opPos: Pos): void;

  // Literals, indices, calls, selectors, conversions
  basicLit(c: Checker, x: Operand, e: ast.BasicLit): void;
  funcLit(c: Checker, x: Operand, e: ast.FuncLit): void;
  compositeLit(c: Checker, x: Operand, e: ast.CompositeLit, hint: Type | null): void;
  indexExpr(c: Checker, x: Operand, e: ast.IndexExpr): boolean;
  sliceExpr(c: Checker, x: Operand, e: ast.SliceExpr): void;
  index(c: Checker, e: ast.Expr, max: number): { type: Type; value: number };
  callExpr(c: Checker, x: Operand, call: ast.CallExpr): ExprKind;
  funcInst(
    c: Checker,
    target: Target | null,
    pos: Pos,
    x: Operand,
    inst: ast.IndexExpr | null,
    infer: boolean,
  ): { typeArgs: Type[]; exprs: ast.Expr[] } | null;
  instantiateSignature(
    c: Checker,
    pos: Pos,
    expr: ast.Expr,
    sig: Signature,
    typeArgs: Type[],
    exprs: ast.Expr[],
  ): Signature;
  exprList(c: Checker, list: ast.Expr[]): Operand[];
  selector(c: Checker, x: Operand, e: ast.SelectorExpr, wantType: boolean): void;
  builtin(c: Checker, x: Operand, call: ast.CallExpr, id: string): boolean;
  conversion(c: Checker, x: Operand, type: Type): void;
  assignableTo(c: Checker, x: Operand, type: Type, cause?: Cause): { ok: boolean; code: string };

  // Assignments and initialization (assignments.ts)
  assignment(c: Checker, x: Operand, type: Type | null, context: Context): void;
  initConst(c: Checker, lhs: Const, x: Operand): void;
  initVar(c: Checker, lhs: Var, x: Operand, context: string): void;
  initVars(c: Checker, lhs: Var[], rhs: ast.Expr[], returnStmt: ast.Stmt | null): void;
  assignVar(c: Checker, lhs: ast.Expr, rhs: ast.Expr | null, x: Operand | null, context: string): void;
  assignVars(c: Checker, lhs: ast.Expr[], rhs: ast.Expr[]): void;
  shortVarDecl(c: Checker, at: At, lhs: ast.Expr[], rhs: ast.Expr[]): void;

  // Functions and statements (statements.ts and its neighbours)
  funcBody(
    c: Checker,
    decl: DeclInfo | null,
    name: string,
    sig: Signature,
    body: ast.BlockStmt,
    iota: Constant | null,
  ): void;
  stmt(c: Checker, s: ast.Stmt): void;
  stmtList(c: Checker, list: ast.Stmt[]): void;
}
