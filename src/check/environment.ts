// The context in which an object is checked; saved and restored around each declaration and function body.
import type { Constant } from "../constant/constant.ts";
import type { Pos } from "../source/position.ts";
import type * as ast from "../syntax/nodes.ts";
import type { Func, Obj, Var } from "../types/objects.ts";
import type { Scope } from "../types/scope.ts";
import type { Signature } from "../types/types.ts";

/** The declaration of a package-level object or method. */
export interface DeclInfo {
  readonly obj: Obj;
  /** Scope of the file that holds the declaration. */
  file: Scope;
  /** Language version of that file: "go1.N". */
  version: string;
  /** Left-hand sides of `var a, b = f()`; null if each has its own initializer. */
  lhs: Var[] | null;
  typeExpr: ast.Expr | null;
  init: ast.Expr | null;
  /** Value of iota in a constant's initializer. */
  iota: number;
  /** The constant repeats the initializer of an earlier specification. */
  inherited: boolean;
  typeSpec: ast.TypeSpec | null;
  func: ast.FuncDecl | null;
  /** Package-level objects its initializer or body refers to; null if there are none. */
  deps: Set<Obj> | null;
}

export interface Environment {
  /** The package-level declaration whose initializer or body is checked. */
  decl: DeclInfo | null;
  scope: Scope;
  /** Language version in force: "go1.N". */
  version: string;
  /** Value of iota in a constant declaration. */
  iota: Constant | null;
  /** Where to report errors of an inherited constant initializer; 0 otherwise. */
  errpos: Pos;
  inTypeParams: boolean;
  /** Signature of the function whose body is checked. */
  sig: Signature | null;
  /** The declared function whose body is checked (also inside its function literals). */
  func: Func | null;
  /** Variables declared in the function whose body is checked; null outside of functions. */
  locals: Var[] | null;
  /** Calls of panic, for the terminating analysis; null if there are none. */
  isPanic: Set<ast.CallExpr> | null;
  /** An expression contains a call or a receive: it is not constant (len, cap). */
  hasCallOrRecv: boolean;
}

export function newEnvironment(scope: Scope, version: string): Environment {
  return {
    decl: null,
    scope,
    version,
    iota: null,
    errpos: 0,
    inTypeParams: false,
    sig: null,
    locals: null,
    func: null,
    isPanic: null,
    hasCallOrRecv: false,
  };
}
