// Statements of the core program: see nodes.ts.
import type { Pos } from "../source/position.ts";
import type { Const, Var } from "../types/objects.ts";
import type { Signature, Type } from "../types/types.ts";
import type {
  ArithmeticOp,
  Builtin,
  Call,
  Deref,
  Expr,
  Field,
  Index,
  MapIndex,
  Receive,
  Source,
  Variable,
} from "./nodes.ts";

interface StmtBase {
  readonly source: Source;
  readonly pos: Pos;
  readonly end: Pos;
}

export interface Block extends StmtBase {
  readonly kind: "Block";
  readonly list: readonly Stmt[];
  /** Where the first statement could begin, for the comments before it. */
  readonly start: Pos;
  /** Position of the closing brace. */
  readonly rbrace: Pos;
}
export interface ExprStmt extends StmtBase {
  readonly kind: "ExprStmt";
  readonly x: Expr;
}
export interface Send extends StmtBase {
  readonly kind: "Send";
  readonly chan: Expr;
  /** Converted to the element type and stored. */
  readonly value: Expr;
  readonly arrow: Pos;
}
/** A place that is assigned to: Variable, Field, Index (not of a string), MapIndex or Deref; null is the blank one. */
export type Target = Variable | Field | Index | MapIndex | Deref | null;

/**
 * `targets = values`, one value for each, converted to its target's type and stored (Copy where the source is held
 * elsewhere). With `spread` the values are made of its Results.
 */
export interface Assign extends StmtBase {
  readonly kind: "Assign";
  readonly targets: readonly Target[];
  readonly values: readonly Expr[];
  readonly spread: Expr | null;
}
/** `target op= value` */
export interface OpAssign extends StmtBase {
  readonly kind: "OpAssign";
  readonly target: Exclude<Target, null>;
  readonly op: ArithmeticOp;
  readonly opPos: Pos;
  readonly value: Expr;
}
export interface IncDec extends StmtBase {
  readonly kind: "IncDec";
  readonly target: Exclude<Target, null>;
  readonly op: "++" | "--";
  readonly opPos: Pos;
}
/** What a short variable declaration has on its left: a new variable, one declared before, or the blank one. */
export type Defined =
  | { readonly kind: "new"; readonly variable: Var; readonly pos: Pos }
  | { readonly kind: "old"; readonly target: Variable }
  | { readonly kind: "blank" };

/** `left := values`, and variable declarations with values. */
export interface Define extends StmtBase {
  readonly kind: "Define";
  readonly left: readonly Defined[];
  readonly values: readonly Expr[];
  readonly spread: Expr | null;
}
/** `var a, b T`: zero values. */
export interface DeclareZero extends StmtBase {
  readonly kind: "DeclareZero";
  readonly variables: readonly Var[];
  /** Where the type is named. */
  readonly typePos: Pos | undefined;
}
export interface DeclareConst extends StmtBase {
  readonly kind: "DeclareConst";
  readonly constants: readonly { readonly obj: Const; readonly pos: Pos }[];
}
/** The statements of one declaration with several specifications; they share the scope around it. */
export interface Declarations extends StmtBase {
  readonly kind: "Declarations";
  readonly list: readonly (Define | DeclareZero | DeclareConst)[];
}
/** Operands that are kept for later are stored. */
export interface Go extends StmtBase {
  readonly kind: "Go";
  readonly call: Call | Builtin | Expr;
}
export interface Defer extends StmtBase {
  readonly kind: "Defer";
  readonly call: Call | Builtin | Expr;
}
/** Results are converted; not copied where `isOwn` variables are returned. With `spread` they are made of its Results. */
export interface Return extends StmtBase {
  readonly kind: "Return";
  readonly results: readonly Expr[];
  readonly spread: Expr | null;
}
export interface Branch extends StmtBase {
  readonly kind: "Branch";
  readonly token: "break" | "continue" | "goto" | "fallthrough";
  readonly label: Label | null;
}
export interface Label {
  readonly name: string;
  readonly pos: Pos;
}
export interface Labeled extends StmtBase {
  readonly kind: "Labeled";
  readonly label: Label;
  readonly stmt: Stmt;
}
export interface If extends StmtBase {
  readonly kind: "If";
  readonly init: Stmt | null;
  readonly cond: Expr;
  readonly body: Block;
  readonly else: Block | If | null;
}
export interface For extends StmtBase {
  readonly kind: "For";
  readonly init: Stmt | null;
  readonly cond: Expr | null;
  readonly post: Stmt | null;
  readonly body: Block;
}
/** What a range loop gives in each iteration. */
export type Over =
  | { readonly kind: "integer"; readonly type: Type }
  | { readonly kind: "string" }
  /** `x` is the array, or the pointer to it for `isPointer`. */
  | { readonly kind: "array"; readonly elem: Type; readonly length: number; readonly isPointer: boolean }
  | { readonly kind: "slice"; readonly elem: Type }
  | { readonly kind: "map"; readonly key: Type; readonly elem: Type }
  | { readonly kind: "chan"; readonly elem: Type }
  | { readonly kind: "function"; readonly yield: Signature };

/** What an iteration variable or a receive in a select statement is bound to, and the value that it is given. */
export interface Iteration {
  readonly pos: Pos;
  /** A Result (0: key or received value, 1: value or ok), converted and copied for what it is bound to; null if blank. */
  readonly value: Expr | null;
  /** "blank" where it is absent or `_`; where `=` was written, the body begins with an assignment from the variable. */
  readonly to:
    | { readonly kind: "new"; readonly variable: Var; readonly pos: Pos }
    | { readonly kind: "blank" };
  /** `_` was written. */
  readonly isWritten: boolean;
}
export interface Range extends StmtBase {
  readonly kind: "Range";
  readonly over: Over;
  readonly x: Expr;
  readonly key: Iteration;
  readonly value: Iteration;
  readonly rangePos: Pos;
  readonly body: Block;
}
export interface CaseClause {
  readonly kind: "CaseClause";
  readonly source: Source;
  readonly pos: Pos;
  readonly end: Pos;
  readonly colon: Pos;
  /** Of type bool; in a switch with a tag each is a Compare of the tag, which is Result 0. Empty for the default. */
  readonly list: readonly Expr[];
  readonly isDefault: boolean;
  readonly body: Block;
}
export interface Switch extends StmtBase {
  readonly kind: "Switch";
  readonly init: Stmt | null;
  readonly tag: Expr | null;
  readonly clauses: readonly CaseClause[];
  readonly lbrace: Pos;
}
export interface TypeCase {
  /** null is nil. */
  readonly type: Type | null;
  readonly pos: Pos;
  /** Where the innermost name of the type stands. */
  readonly typePos: Pos;
}
export interface TypeClause {
  readonly kind: "TypeClause";
  readonly source: Source;
  readonly pos: Pos;
  readonly end: Pos;
  readonly colon: Pos;
  readonly cases: readonly TypeCase[];
  readonly isDefault: boolean;
  /** The clause's variable; null where none is written. */
  readonly variable: Var | null;
  readonly body: Block;
}
export interface TypeSwitch extends StmtBase {
  readonly kind: "TypeSwitch";
  readonly init: Stmt | null;
  /** Where the variable is written. */
  readonly bindPos: Pos | null;
  readonly x: Expr;
  readonly clauses: readonly TypeClause[];
  readonly lbrace: Pos;
}
export interface CommClause {
  readonly kind: "CommClause";
  readonly source: Source;
  readonly pos: Pos;
  readonly end: Pos;
  readonly colon: Pos;
  /** null for the default. */
  readonly comm: Send | ReceiveClause | null;
  readonly body: Block;
}
/** `v, ok = <-ch` in a select statement; the first of `left` is given the value, the second whether it was sent. */
export interface ReceiveClause {
  readonly kind: "ReceiveClause";
  readonly source: Source;
  readonly receive: Receive;
  readonly left: readonly Iteration[];
}
export interface Select extends StmtBase {
  readonly kind: "Select";
  readonly clauses: readonly CommClause[];
}
/**
 * A statement and what comes before it: the calls that Go evaluates before the operands beside them, and all but the
 * last of several assignments; see order.ts.
 */
export interface Ordered extends StmtBase {
  readonly kind: "Ordered";
  readonly before: readonly (Define | Assign)[];
  readonly stmt: Stmt;
}
export interface Empty extends StmtBase {
  readonly kind: "Empty";
}

export type Stmt =
  | Block
  | ExprStmt
  | Send
  | Assign
  | OpAssign
  | IncDec
  | Define
  | DeclareZero
  | DeclareConst
  | Declarations
  | Go
  | Defer
  | Return
  | Branch
  | Labeled
  | If
  | For
  | Range
  | Switch
  | TypeSwitch
  | Select
  | Ordered
  | Empty;
