// The core program: what analysis and generation read instead of syntax. It is structured like the source, one
// statement for one statement, and carries the answers: every expression has its concrete type, callees are resolved,
// implicit steps (dereferences, addresses, promoted fields, boxing, copies) are nodes, and there are no parentheses.
//
// Nodes are immutable plain data, discriminated by `kind`. Types are concrete and canonical: compare them with ===.
import type { Constant as ConstantValue } from "../constant/constant.ts";
import type { Pos } from "../source/position.ts";
import type { Const, Func, Var } from "../types/objects.ts";
import type { Signature, Type } from "../types/types.ts";
import type { BuiltinKind } from "./builtins.ts";
import type {
  Block,
  Branch,
  CaseClause,
  CommClause,
  Defer,
  Define,
  ReceiveClause,
  Stmt,
  TypeClause,
} from "./statementnodes.ts";

export type * from "./statementnodes.ts";

/** The syntax that a node stands for: where it is, and an identity. */
export interface Source {
  readonly pos: Pos;
  readonly end: Pos;
}

interface ExprBase {
  readonly source: Source;
  /** Of the value; a Tuple for calls with other than one result and for comma-ok forms. */
  readonly type: Type;
  /** Position of the operator or name that the node is about; the first character where there is none. */
  readonly pos: Pos;
}

// ---- Operands

/** How the source writes a constant. */
export type Written =
  | { readonly kind: "literal" }
  | { readonly kind: "name"; readonly obj: Const; readonly pos: Pos }
  /** A sum, difference or product of integer constants. */
  | {
      readonly kind: "operation";
      readonly op: "+" | "-" | "*";
      readonly pos: Pos;
      readonly x: Constant;
      readonly y: Constant;
    }
  | { readonly kind: "other" };

/** `pos` is inside of conversions around the literal; `lead` the position of the outermost one. */
export interface Constant extends ExprBase {
  readonly kind: "Constant";
  readonly value: ConstantValue;
  readonly written: Written;
  readonly lead: Pos | null;
}
/** nil as a value of its type. */
export interface Nil extends ExprBase {
  readonly kind: "Nil";
}
/** A variable of the function, of one around it, or of a package. */
export interface Variable extends ExprBase {
  readonly kind: "Variable";
  readonly variable: Var;
}
/** A declared function as a value. */
export interface FunctionValue extends ExprBase {
  readonly kind: "FunctionValue";
  /** The generic (origin) function. */
  readonly func: Func;
  readonly typeArgs: readonly Type[];
}
/** A function literal. */
export interface FuncLit extends ExprBase {
  readonly kind: "FuncLit";
  readonly function: FunctionBody;
}
/** The `index`-th value of the innermost node around it that has a `spread`. */
export interface Result extends ExprBase {
  readonly kind: "Result";
  readonly index: number;
}

// ---- Composite literals

/** What a field is set to; `path` leads to it through embedded structs, which are set in part. */
export interface FieldElement {
  readonly path: readonly number[];
  readonly value: Expr;
  readonly keyPos: Pos | null;
}
export interface StructLit extends ExprBase {
  readonly kind: "StructLit";
  /** In source order; the value is converted to the field's type and stored. */
  readonly fields: readonly FieldElement[];
  /** Where the type is named. */
  readonly typePos: Pos | undefined;
  /** The elements stand on lines of their own. */
  readonly lines: boolean;
}
/** Of an array or slice type. */
export interface ArrayLit extends ExprBase {
  readonly kind: "ArrayLit";
  readonly elem: Type;
  readonly length: number;
  readonly entries: readonly { readonly index: number; readonly value: Expr }[];
  readonly lines: boolean;
  /** Made for the arguments of a variadic call. */
  readonly isVariadic: boolean;
  /** Position of the opening brace. */
  readonly lbrace: Pos | undefined;
}
export interface MapLit extends ExprBase {
  readonly kind: "MapLit";
  readonly entries: readonly { readonly key: Expr; readonly value: Expr }[];
  readonly lines: boolean;
}

// ---- Memory

/** A field of a struct; `x` is of struct type. `name` is Go's. */
export interface Field extends ExprBase {
  readonly kind: "Field";
  readonly x: Expr;
  readonly index: number;
  readonly field: Var;
  /** An embedded field that the source leaves out. */
  readonly isImplicit: boolean;
}
/** An element of an array or slice, or a byte of a string. */
export interface Index extends ExprBase {
  readonly kind: "Index";
  readonly of: "array" | "slice" | "string";
  readonly x: Expr;
  readonly index: Expr;
}
/** A map element; with `commaOk` its type is a Tuple. */
export interface MapIndex extends ExprBase {
  readonly kind: "MapIndex";
  readonly x: Expr;
  readonly key: Expr;
  readonly commaOk: boolean;
}
export interface Slice extends ExprBase {
  readonly kind: "Slice";
  readonly of: "array" | "slice" | "string";
  readonly x: Expr;
  readonly low: Expr | null;
  readonly high: Expr | null;
  readonly max: Expr | null;
}
/** What a pointer points to. */
export interface Deref extends ExprBase {
  readonly kind: "Deref";
  readonly x: Expr;
  readonly isImplicit: boolean;
  /** The method of values for which a pointer is dereferenced that a type parameter stands for: of nil it says so. */
  readonly receiverOf?: Func;
}
/** A pointer to the operand: a place, or a composite literal. */
export interface Address extends ExprBase {
  readonly kind: "Address";
  readonly x: Expr;
  readonly isImplicit: boolean;
}
/** A struct or array that nobody else holds, made of one that others may hold. */
export interface Copy extends ExprBase {
  readonly kind: "Copy";
  readonly x: Expr;
}

// ---- Operations

export type ArithmeticOp = "+" | "-" | "*" | "/" | "%" | "&" | "|" | "^" | "&^" | "<<" | ">>";
export type CompareOp = "==" | "!=" | "<" | "<=" | ">" | ">=";

export interface Unary extends ExprBase {
  readonly kind: "Unary";
  readonly op: "-" | "^" | "!";
  readonly x: Expr;
}
/** Arithmetic, shifts, and `+` of strings. */
export interface Binary extends ExprBase {
  readonly kind: "Binary";
  readonly op: ArithmeticOp;
  readonly x: Expr;
  readonly y: Expr;
}
export interface Logical extends ExprBase {
  readonly kind: "Logical";
  readonly op: "&&" | "||";
  readonly x: Expr;
  readonly y: Expr;
}
/** The operands have one type: where one was an interface, the other is boxed. */
export interface Compare extends ExprBase {
  readonly kind: "Compare";
  readonly op: CompareOp;
  readonly x: Expr;
  readonly y: Expr;
}
/** `<-x` */
export interface Receive extends ExprBase {
  readonly kind: "Receive";
  readonly x: Expr;
  readonly commaOk: boolean;
}

// ---- Types

/** A conversion between types that are no interfaces; an implicit one changes the type's name at most. */
export interface Convert extends ExprBase {
  readonly kind: "Convert";
  readonly x: Expr;
  readonly isImplicit: boolean;
}
/** A value of a concrete type as an interface value. */
export interface Box extends ExprBase {
  readonly kind: "Box";
  readonly x: Expr;
  readonly isImplicit: boolean;
}
/** An interface value as one of another interface type that has no more methods. */
export interface Widen extends ExprBase {
  readonly kind: "Widen";
  readonly x: Expr;
  readonly isImplicit: boolean;
}
/** `x.(T)` */
export interface TypeAssert extends ExprBase {
  readonly kind: "TypeAssert";
  readonly x: Expr;
  readonly target: Type;
  /** Where the innermost name of the type stands. */
  readonly typePos: Pos;
  readonly commaOk: boolean;
}

// ---- Calls

export type Callee =
  | {
      readonly kind: "function";
      readonly func: Func;
      readonly typeArgs: readonly Type[];
      readonly pos: Pos;
    }
  /** A declared method; `receiver` is what the method takes: a pointer, or a value that it may have to copy. */
  | {
      readonly kind: "method";
      readonly func: Func;
      /** The type that declares it. */
      readonly holder: Type;
      /** Those of the holder, followed by those of a generic method itself. */
      readonly typeArgs: readonly Type[];
      readonly receiver: Expr;
      readonly pos: Pos;
    }
  | { readonly kind: "interface"; readonly func: Func; readonly receiver: Expr; readonly pos: Pos }
  /** A function value. */
  | { readonly kind: "value"; readonly value: Expr; readonly pos: Pos };

/** Arguments are converted to the parameters' types; those of a variadic parameter are an ArrayLit. */
export interface Call extends ExprBase {
  readonly kind: "Call";
  readonly callee: Callee;
  readonly signature: Signature;
  readonly args: readonly Expr[];
  /** A call whose results the arguments are made of: they mention it by Result. */
  readonly spread: Expr | null;
}
export interface Builtin extends ExprBase {
  readonly kind: "Builtin";
  readonly builtin: BuiltinKind;
  readonly args: readonly Expr[];
  /** The last argument of append is a slice or string. */
  readonly hasEllipsis: boolean;
  readonly spread: Expr | null;
  /** Where the name of the function stands. */
  readonly namePos: Pos;
}
/** A method bound to its receiver, which is evaluated and copied now. */
export interface MethodValue extends ExprBase {
  readonly kind: "MethodValue";
  readonly callee: Extract<Callee, { kind: "method" | "interface" }>;
}
/** `T.M`: a function whose first parameter is `parameter`; `callee` is the method of that. */
export interface MethodExpression extends ExprBase {
  readonly kind: "MethodExpression";
  readonly parameter: Var;
  readonly callee: Extract<Callee, { kind: "method" | "interface" }>;
}

/** Values that are computed before `x`, in their order; `x` mentions them as variables. */
export interface Let extends ExprBase {
  readonly kind: "Let";
  readonly before: readonly Define[];
  readonly x: Expr;
}

/** What the elaboration does not know to say; generation reports it. */
export interface BadExpr extends ExprBase {
  readonly kind: "BadExpr";
  readonly what: string;
}

export type Expr =
  | Constant
  | Nil
  | Variable
  | FunctionValue
  | FuncLit
  | Result
  | StructLit
  | ArrayLit
  | MapLit
  | Field
  | Index
  | MapIndex
  | Slice
  | Deref
  | Address
  | Copy
  | Unary
  | Binary
  | Logical
  | Compare
  | Receive
  | Convert
  | Box
  | Widen
  | TypeAssert
  | Call
  | Builtin
  | MethodValue
  | MethodExpression
  | Let
  | BadExpr;

export type Node = Expr | Stmt | CaseClause | TypeClause | CommClause | ReceiveClause;

// ---- Functions

export interface Parameter {
  /** null if it has no name, or the blank one. */
  readonly variable: Var | null;
  readonly type: Type;
  readonly pos: Pos;
  /** As written; "" if it has none. */
  readonly name: string;
}

/** A function with a body: a declared one, or a literal. What is said of it leaves out the literals inside it. */
export interface FunctionBody {
  readonly source: Source;
  readonly signature: Signature;
  readonly receiver: Parameter | null;
  readonly params: readonly Parameter[];
  /** null if the results have no names. */
  readonly results: readonly Parameter[] | null;
  readonly body: Block;
  readonly defers: readonly Defer[];
  /** Calls `recover`. */
  readonly recovers: boolean;
  readonly gotos: readonly Branch[];
}
