// What the checker records of a package: the contract between check, analyze and generate.
import type { Constant } from "../constant/constant.ts";
import type * as ast from "../syntax/nodes.ts";
import type { Func, Obj, PkgName, TypeName, Var } from "./objects.ts";
import { ExprTable, IdentTable, ScopeTable, SelectionTable } from "./records.ts";
import type { Signature, Type } from "./types.ts";

/**
 * How an expression is used.
 * - "novalue": a call without results; "builtin": a builtin's name; "type": a type expression
 * - "constant": `value` is set; "variable": addressable; "mapindex": assignable, not addressable
 * - "value": any other value; "nil": the untyped nil; "commaok": a value that may also give an ok bool
 */
// biome-ignore format: a table
export type Mode =
  | "invalid" | "novalue" | "builtin" | "type" | "constant" | "variable" | "mapindex" | "value" | "nil" | "commaok";

/**
 * Type and value of an expression. Untyped expressions have their final type (after conversion to the type
 * their context asks for). The `x` of a comma-ok assignment has the Tuple (T, bool) as its type.
 */
export interface TypeAndValue {
  mode: Mode;
  type: Type;
  value: Constant | null;
}

/** A selector that denotes a field or method, or a method expression. Qualified identifiers have none. */
export interface Selection {
  kind: "field" | "method" | "methodexpr";
  /** Type of `x` in `x.f`. */
  recv: Type;
  obj: Var | Func;
  /** Path of field indices through embedded fields; the last is the field's or method's own index. */
  index: number[];
  /** A pointer was dereferenced on the path. */
  indirect: boolean;
  /** Type of the selector expression. */
  type: Type;
}

/** Type arguments of an instantiated generic function or type, at the identifier that names it. */
export interface Instance {
  typeArgs: Type[];
  type: Type;
}

/** One package-level variable initialization; several lhs for `var a, b = f()`. In execution order. */
export interface Initializer {
  lhs: Var[];
  rhs: ast.Expr;
}

export class Info {
  readonly files: readonly ast.File[];
  /** All expressions, including types and constants; identifiers that are definitions or selectors have none. */
  readonly types: ExprTable;
  /** Identifier -> object it declares; null for the package clause, `_` and a type switch's symbolic variable. */
  readonly defs = new Map<ast.Ident, Obj | null>();
  /** Identifier -> object it denotes. */
  readonly uses: IdentTable;
  /** Import without a name -> PkgName; CaseClause of a type switch -> its Var; unnamed parameter Field -> Var. */
  readonly implicits = new Map<ast.Node, Obj>();
  readonly selections: SelectionTable;
  readonly instances = new Map<ast.Ident, Instance>();
  /** File, FuncType, BlockStmt, IfStmt, ForStmt, RangeStmt, SwitchStmt, TypeSwitchStmt, clauses, SelectStmt -> scope. */
  readonly scopes: ScopeTable;
  initOrder: Initializer[] = [];
  /** Signature of each function literal and declaration. */
  readonly funcTypes = new Map<ast.FuncLit | ast.FuncDecl, Signature>();
  /** Imports that are used, for the load layer and editors. */
  readonly imports: PkgName[] = [];
  /** Types declared inside functions that have been checked. */
  readonly localTypes: TypeName[] = [];
  /** Checks of functions that are left to those who ask for their bodies. */
  readonly pendingBodies = new Map<ast.FuncDecl, () => void>();

  constructor(files: readonly ast.File[]) {
    this.files = files;
    this.types = new ExprTable(files);
    this.uses = new IdentTable(files);
    this.selections = new SelectionTable(files);
    this.scopes = new ScopeTable(files);
  }

  /** Sees to it that what is inside the function is known. */
  requireBody(decl: ast.FuncDecl): void {
    const check = this.pendingBodies.get(decl);
    if (check === undefined) return;
    this.pendingBodies.delete(decl);
    check();
  }
}

/** The selector of the method that a callee is: `x.m`, or `x.m[int]` with type arguments; null for all else. */
export function methodSelector(info: Info, fun: ast.Expr): ast.SelectorExpr | null {
  while (fun.kind === "ParenExpr" || fun.kind === "IndexExpr") fun = fun.x;
  return fun.kind === "SelectorExpr" && info.selections.get(fun)?.kind === "method" ? fun : null;
}

/** `T, bool` of a comma-ok expression etc. need no entry of their own: see TypeAndValue. */
export type { Obj, PkgName };
