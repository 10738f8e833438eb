// The rules of the language that call each other across files; check.ts fills the table in.
//
// Each entry is implemented by a function of the same name whose first parameter is the Checker.
import type { Constant } from "../constant/constant.ts";
import type { Pos } from "../source/position.ts";
import type * as ast from "../syntax/nodes.ts";
import type { Const, Obj, TypeName, Var } from "../types/objects.ts";
import type { Basic, Signature, Tuple, Type, TypeParam } from "../types/types.ts";
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
  ident(x: Operand, e: ast.Ident, wantType: boolean): void;
  typ(e: ast.Expr): Type;
  /** As typ; the type must not be a constraint interface. */
  varType(e: ast.Expr): Type;
  /** The types of a list of type arguments; null if any is invalid. */
  typeList(list: readonly ast.Expr[]): Type[] | null;
  /** Reports a constraint interface where only the type of a variable may stand. */
  validVarType(e: ast.Expr, type: Type): void;
  /** As typ, for the right-hand side of the declaration of `def`. */
  declaredType(e: ast.Expr, def: TypeName | null): Type;
  /** The type must be generic and is not instantiated. */
  genericType(e: ast.Expr, cause?: Cause): Type;
  /** Fills `sig` in; `sig.scope` holds the parameters. */
  funcType(sig: Signature, recv: ast.Field[] | null, typeParams: ast.Field[] | null, e: ast.FuncType): void;

  // Declarations (declarations.ts)
  objDecl(obj: Obj): void;
  declStmt(decl: ast.GenDecl): void;

  // Generics (infer.ts, instantiate.ts)
  infer(
    pos: Pos,
    typeParams: TypeParam[],
    typeArgs: (Type | null)[],
    params: Tuple,
    args: Operand[],
    reverse: boolean,
    err: ErrorReport,
  ): Type[] | null;
  /** Instantiates a type or signature; reports nothing, verifies nothing. */
  instance(pos: Pos, orig: Type, typeArgs: Type[]): Type;
  implements(v: Type, t: Type, constraint: boolean, cause?: Cause): boolean;

  // Expressions (expressions.ts)
  rawExpr(target: Target | null, x: Operand, e: ast.Expr, hint: Type | null, allowGeneric: boolean): ExprKind;
  expr(target: Target | null, x: Operand, e: ast.Expr): void;
  genericExpr(x: Operand, e: ast.Expr): void;
  multiExpr(e: ast.Expr, allowCommaOk: boolean): { list: Operand[]; commaOk: boolean };
  exprWithHint(x: Operand, e: ast.Expr, hint: Type): void;
  exprOrType(x: Operand, e: ast.Expr, allowGeneric: boolean): void;
  singleValue(x: Operand): void;
  binary(
    x: Operand,
    e: ast.Expr | null,
    lhs: ast.Expr,
    rhs: ast.Expr,
    op: ast.BinaryExpr["op"],
    opPos: Pos,
  ): void;
  unary(x: Operand, e: ast.UnaryExpr): void;
  comparison(x: Operand, y: Operand, op: ast.BinaryExpr["op"], switchCase?: boolean): void;
  shift(x: Operand, y: Operand, e: ast.Expr | null, op: ast.BinaryExpr["op"]): void;
  matchTypes(x: Operand, y: Operand): void;
  /** Evaluates expressions after an error so that their variables count as used. */
  use(...args: ast.Expr[]): boolean;
  useLHS(...args: ast.Expr[]): boolean;

  // Untyped expressions and constants (untyped.ts, constants.ts)
  updateExprType(e: ast.Expr, type: Type, final: boolean): void;
  updateExprValue(e: ast.Expr, value: Constant): void;
  /** The error code is null if all went well. */
  implicitTypeAndValue(
    x: Operand,
    target: Type,
  ): { type: Type | null; value: Constant | null; code: string | null };
  convertUntyped(x: Operand, target: Type): void;
  representable(x: Operand, type: Basic): void;
  overflow(x: Operand, opPos: Pos): void;

  // Literals, indices, calls, selectors, conversions
  basicLit(x: Operand, e: ast.BasicLit): void;
  funcLit(x: Operand, e: ast.FuncLit): void;
  compositeLit(x: Operand, e: ast.CompositeLit, hint: Type | null): void;
  indexExpr(x: Operand, e: ast.IndexExpr): boolean;
  sliceExpr(x: Operand, e: ast.SliceExpr): void;
  index(e: ast.Expr, max: number): { type: Type; value: number };
  callExpr(x: Operand, call: ast.CallExpr): ExprKind;
  funcInst(
    target: Target | null,
    pos: Pos,
    x: Operand,
    inst: ast.IndexExpr | null,
    infer: boolean,
  ): { typeArgs: Type[]; exprs: ast.Expr[] } | null;
  instantiateSignature(
    pos: Pos,
    expr: ast.Expr,
    sig: Signature,
    typeArgs: Type[],
    exprs: ast.Expr[],
  ): Signature;
  exprList(list: ast.Expr[]): Operand[];
  selector(x: Operand, e: ast.SelectorExpr, wantType: boolean): void;
  builtin(x: Operand, call: ast.CallExpr, id: string): boolean;
  conversion(x: Operand, type: Type): void;
  assignableTo(x: Operand, type: Type, cause?: Cause): { ok: boolean; code: string };

  // Assignments and initialization (assignments.ts)
  assignment(x: Operand, type: Type | null, context: Context): void;
  initConst(lhs: Const, x: Operand): void;
  initVar(lhs: Var, x: Operand, context: string): void;
  initVars(lhs: Var[], rhs: ast.Expr[], returnStmt: ast.Stmt | null): void;
  assignVar(lhs: ast.Expr, rhs: ast.Expr | null, x: Operand | null, context: string): void;
  assignVars(lhs: ast.Expr[], rhs: ast.Expr[]): void;
  shortVarDecl(at: At, lhs: ast.Expr[], rhs: ast.Expr[]): void;

  // Functions and statements (statements.ts and its neighbours)
  funcBody(
    decl: DeclInfo | null,
    name: string,
    sig: Signature,
    body: ast.BlockStmt,
    iota: Constant | null,
  ): void;
  stmt(s: ast.Stmt): void;
  stmtList(list: ast.Stmt[]): void;
}
