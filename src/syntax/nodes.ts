// Syntax nodes of Go, one interface per production of the specification.
//
// Nodes are plain data, discriminated by `kind`. `pos` is the position of the first character and `end` the
// position after the last one. Lists are never null; optional parts are null.
import type { Pos } from "../source/position.ts";
import type { Token } from "./tokens.ts";

export interface NodeBase {
  readonly pos: Pos;
  end: Pos;
  /** Room for what the checker records of an expression: see types/records.ts. */
  known?: object | undefined;
  /** Room for the scope that it opens. */
  scope?: object | undefined;
}

// ---- Expressions and types ---------------------------------------------------------------------------------

/** A place-holder for an expression that did not parse. */
export interface BadExpr extends NodeBase {
  kind: "BadExpr";
}
export interface Ident extends NodeBase {
  kind: "Ident";
  name: string;
  /** Room for the object that a use of the name denotes. */
  denotes?: object | undefined;
}
/** `...` or `...T` in a parameter list, or `[...]T`. */
export interface Ellipsis extends NodeBase {
  kind: "Ellipsis";
  elem: Expr | null;
}
/** `value` is the literal's source text. */
export interface BasicLit extends NodeBase {
  kind: "BasicLit";
  token: "INT" | "FLOAT" | "IMAG" | "CHAR" | "STRING";
  value: string;
  /** The scanner has reported an error in it; do not report another. */
  bad?: boolean;
}
export interface FuncLit extends NodeBase {
  kind: "FuncLit";
  type: FuncType;
  body: BlockStmt;
}
export interface CompositeLit extends NodeBase {
  kind: "CompositeLit";
  /** null when elided inside an enclosing literal. */
  type: Expr | null;
  lbrace: Pos;
  /** Expressions, or KeyValueExpr. */
  elts: Expr[];
  rbrace: Pos;
}
export interface KeyValueExpr extends NodeBase {
  kind: "KeyValueExpr";
  key: Expr;
  colon: Pos;
  value: Expr;
}
export interface ParenExpr extends NodeBase {
  kind: "ParenExpr";
  x: Expr;
}
export interface SelectorExpr extends NodeBase {
  kind: "SelectorExpr";
  x: Expr;
  sel: Ident;
  /** Room for what the checker records of fields and methods. */
  selection?: object | undefined;
}
/** `x[i]`, `x[T1, T2]`: an index, or an instantiation with one or more type arguments. */
export interface IndexExpr extends NodeBase {
  kind: "IndexExpr";
  x: Expr;
  lbrack: Pos;
  indices: Expr[];
  rbrack: Pos;
}
export interface SliceExpr extends NodeBase {
  kind: "SliceExpr";
  x: Expr;
  lbrack: Pos;
  low: Expr | null;
  high: Expr | null;
  max: Expr | null;
  /** Two colons were written. */
  full: boolean;
}
/** `x.(T)`; `type` is null for `x.(type)`. */
export interface TypeAssertExpr extends NodeBase {
  kind: "TypeAssertExpr";
  x: Expr;
  type: Expr | null;
}
export interface CallExpr extends NodeBase {
  kind: "CallExpr";
  fun: Expr;
  lparen: Pos;
  args: Expr[];
  /** Position of `...` after the last argument, or 0. */
  ellipsis: Pos;
  rparen: Pos;
}
/** `*x`: a dereference or a pointer type. */
export interface StarExpr extends NodeBase {
  kind: "StarExpr";
  x: Expr;
}
/** `op` is one of + - ! ^ & <- ~ (the last in constraints only). */
export interface UnaryExpr extends NodeBase {
  kind: "UnaryExpr";
  op: Token;
  x: Expr;
}
export interface BinaryExpr extends NodeBase {
  kind: "BinaryExpr";
  x: Expr;
  op: Token;
  opPos: Pos;
  y: Expr;
}
export interface ArrayType extends NodeBase {
  kind: "ArrayType";
  /** null for a slice type; an Ellipsis for `[...]T`. */
  len: Expr | null;
  elem: Expr;
}
export interface StructType extends NodeBase {
  kind: "StructType";
  fields: Field[];
}
/** Type parameters are set for the type of a generic function declaration. */
export interface FuncType extends NodeBase {
  kind: "FuncType";
  typeParams: Field[] | null;
  params: Field[];
  results: Field[];
  /** Position of the opening parenthesis of the parameters. */
  lparen: Pos;
  rparen: Pos;
}
export interface InterfaceType extends NodeBase {
  kind: "InterfaceType";
  /** A method has one name and a FuncType; an embedded element has no name. */
  methods: Field[];
}
export interface MapType extends NodeBase {
  kind: "MapType";
  key: Expr;
  value: Expr;
}
export interface ChanType extends NodeBase {
  kind: "ChanType";
  dir: "both" | "send" | "recv";
  value: Expr;
}

export type Expr =
  | BadExpr
  | Ident
  | Ellipsis
  | BasicLit
  | FuncLit
  | CompositeLit
  | KeyValueExpr
  | ParenExpr
  | SelectorExpr
  | IndexExpr
  | SliceExpr
  | TypeAssertExpr
  | CallExpr
  | StarExpr
  | UnaryExpr
  | BinaryExpr
  | ArrayType
  | StructType
  | FuncType
  | InterfaceType
  | MapType
  | ChanType;

/**
 * A struct field, parameter, result, method or type parameter group: names that share a type.
 * No names: an embedded field or element, or an unnamed parameter.
 */
export interface Field extends NodeBase {
  kind: "Field";
  doc: CommentGroup | null;
  names: Ident[];
  type: Expr;
  tag: BasicLit | null;
  comment: CommentGroup | null;
}

// ---- Statements --------------------------------------------------------------------------------------------

export interface BadStmt extends NodeBase {
  kind: "BadStmt";
}
export interface DeclStmt extends NodeBase {
  kind: "DeclStmt";
  decl: GenDecl;
}
export interface EmptyStmt extends NodeBase {
  kind: "EmptyStmt";
  /** The semicolon was inserted by the scanner. */
  implicit: boolean;
}
export interface LabeledStmt extends NodeBase {
  kind: "LabeledStmt";
  label: Ident;
  colon: Pos;
  stmt: Stmt;
}
export interface ExprStmt extends NodeBase {
  kind: "ExprStmt";
  x: Expr;
}
export interface SendStmt extends NodeBase {
  kind: "SendStmt";
  chan: Expr;
  arrow: Pos;
  value: Expr;
}
export interface IncDecStmt extends NodeBase {
  kind: "IncDecStmt";
  x: Expr;
  opPos: Pos;
  op: "++" | "--";
}
/** `op` is "=", ":=" or an assignment operator such as "+=". */
export interface AssignStmt extends NodeBase {
  kind: "AssignStmt";
  lhs: Expr[];
  op: Token;
  opPos: Pos;
  rhs: Expr[];
}
export interface GoStmt extends NodeBase {
  kind: "GoStmt";
  call: Expr;
}
export interface DeferStmt extends NodeBase {
  kind: "DeferStmt";
  call: Expr;
}
export interface ReturnStmt extends NodeBase {
  kind: "ReturnStmt";
  results: Expr[];
}
export interface BranchStmt extends NodeBase {
  kind: "BranchStmt";
  token: "break" | "continue" | "goto" | "fallthrough";
  label: Ident | null;
}
export interface BlockStmt extends NodeBase {
  kind: "BlockStmt";
  list: Stmt[];
  /** Position of the closing brace. */
  rbrace: Pos;
}
export interface IfStmt extends NodeBase {
  kind: "IfStmt";
  init: Stmt | null;
  cond: Expr;
  body: BlockStmt;
  else: BlockStmt | IfStmt | null;
}
/** An empty `list` with `isDefault` is the default clause. */
export interface CaseClause extends NodeBase {
  kind: "CaseClause";
  list: Expr[];
  isDefault: boolean;
  colon: Pos;
  body: Stmt[];
}
export interface SwitchStmt extends NodeBase {
  kind: "SwitchStmt";
  init: Stmt | null;
  tag: Expr | null;
  body: CaseClause[];
  lbrace: Pos;
  rbrace: Pos;
}
/** `switch init; bind := x.(type) { … }`. */
export interface TypeSwitchStmt extends NodeBase {
  kind: "TypeSwitchStmt";
  init: Stmt | null;
  bind: Ident | null;
  x: Expr;
  body: CaseClause[];
  lbrace: Pos;
  rbrace: Pos;
}
/** `comm` is a SendStmt, ExprStmt or AssignStmt with a receive; null for default. */
export interface CommClause extends NodeBase {
  kind: "CommClause";
  comm: Stmt | null;
  colon: Pos;
  body: Stmt[];
}
export interface SelectStmt extends NodeBase {
  kind: "SelectStmt";
  body: CommClause[];
  lbrace: Pos;
  rbrace: Pos;
}
export interface ForStmt extends NodeBase {
  kind: "ForStmt";
  init: Stmt | null;
  cond: Expr | null;
  post: Stmt | null;
  body: BlockStmt;
}
export interface RangeStmt extends NodeBase {
  kind: "RangeStmt";
  key: Expr | null;
  value: Expr | null;
  /** Range variables beyond two, kept for the checker's message. */
  extra: Expr[];
  /** `:=` was written; otherwise `=`, or nothing. */
  define: boolean;
  opPos: Pos;
  /** Position of `range`. */
  rangePos: Pos;
  x: Expr;
  body: BlockStmt;
}

export type Stmt =
  | BadStmt
  | DeclStmt
  | EmptyStmt
  | LabeledStmt
  | ExprStmt
  | SendStmt
  | IncDecStmt
  | AssignStmt
  | GoStmt
  | DeferStmt
  | ReturnStmt
  | BranchStmt
  | BlockStmt
  | IfStmt
  | SwitchStmt
  | TypeSwitchStmt
  | SelectStmt
  | ForStmt
  | RangeStmt;

// ---- Declarations ------------------------------------------------------------------------------------------

export interface ImportSpec extends NodeBase {
  kind: "ImportSpec";
  doc: CommentGroup | null;
  /** `.`, `_`, a name, or null. */
  name: Ident | null;
  path: BasicLit;
  comment: CommentGroup | null;
}
/** A constant or variable specification. */
export interface ValueSpec extends NodeBase {
  kind: "ValueSpec";
  doc: CommentGroup | null;
  names: Ident[];
  type: Expr | null;
  values: Expr[];
  /** Index of the specification in its const group. */
  iota: number;
  comment: CommentGroup | null;
}
export interface TypeSpec extends NodeBase {
  kind: "TypeSpec";
  doc: CommentGroup | null;
  name: Ident;
  typeParams: Field[] | null;
  /** `type A = B`. */
  alias: boolean;
  type: Expr;
  comment: CommentGroup | null;
}
export type Spec = ImportSpec | ValueSpec | TypeSpec;

export interface GenDecl extends NodeBase {
  kind: "GenDecl";
  doc: CommentGroup | null;
  token: "import" | "const" | "type" | "var";
  /** Parenthesized. */
  grouped: boolean;
  specs: Spec[];
}
export interface FuncDecl extends NodeBase {
  kind: "FuncDecl";
  doc: CommentGroup | null;
  /** What follows `func`, where Go's compiler has the declaration: the receiver list or the name. */
  start: Pos;
  /** The receiver list as written; a method has exactly one. */
  recv: Field[] | null;
  name: Ident;
  type: FuncType;
  /** Whether it has a body; it is not implemented in Go otherwise. */
  readonly hasBody: boolean;
  /** null for a bodyless function. It may be parsed only now: see on-demand.ts. */
  readonly body: BlockStmt | null;
}
export interface BadDecl extends NodeBase {
  kind: "BadDecl";
}
export type Decl = GenDecl | FuncDecl | BadDecl;

// ---- Files and comments ------------------------------------------------------------------------------------

/** Source text of one comment, markers included. */
export interface Comment extends NodeBase {
  kind: "Comment";
  text: string;
}
/** Comments with no blank line or other token between them. */
export interface CommentGroup extends NodeBase {
  kind: "CommentGroup";
  list: Comment[];
}

export interface File extends NodeBase {
  kind: "File";
  /** The checker has recorded what it knows in the tree. */
  isChecked?: boolean;
  filename: string;
  doc: CommentGroup | null;
  /** Position of the `package` keyword. */
  packagePos: Pos;
  name: Ident;
  decls: Decl[];
  imports: ImportSpec[];
  /** All comments of the file in source order. */
  comments: CommentGroup[];
  /** Comments `//go:…`, in source order. */
  directives: Directive[];
  /** `//go:build` expression before the package clause, without the prefix; null if none. */
  buildConstraint: string | null;
}

/** A comment that speaks to the compiler: `//go:noinline`, `//go:embed file`. */
export interface Directive {
  comment: Comment;
  /** What it stands in front of, with nothing but comments between; null if that is no declaration. */
  on: FuncDecl | Spec | File | null;
  /** Inside a function. */
  local: boolean;
  /** Behind something else on its line. */
  trailing: boolean;
}

export type Node =
  | Expr
  | Stmt
  | Decl
  | Spec
  | Field
  | CaseClause
  | CommClause
  | File
  | Comment
  | CommentGroup;
