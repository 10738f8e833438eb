// Type data: one class per kind of type (specification: "Types").
//
// Types are compared with `identical` (predicates.ts), never with ===. `kind` discriminates the union `Type`.
// Named types and aliases may be incomplete while the checker runs; `resolve` completes them on first use.
import type { Func, TypeName, Var } from "./objects.ts";
import type { Scope } from "./scope.ts";
import type { TypeSet, TypeSetErrors } from "./typeset.ts";

// biome-ignore format: a table
export type BasicKind =
  | "invalid"
  | "bool"
  | "int" | "int8" | "int16" | "int32" | "int64"
  | "uint" | "uint8" | "uint16" | "uint32" | "uint64" | "uintptr"
  | "float32" | "float64"
  | "complex64" | "complex128"
  | "string"
  | "unsafe.Pointer"
  | "untyped bool" | "untyped int" | "untyped rune" | "untyped float" | "untyped complex" | "untyped string"
  | "untyped nil";

/** A predeclared type, an untyped constant type, or unsafe.Pointer. `byte` and `rune` are Basics with their own name. */
export class Basic {
  readonly kind = "basic";
  readonly basic: BasicKind;
  readonly name: string;
  /** Its classes: see basics.ts. */
  readonly info: number;
  constructor(basic: BasicKind, name: string, info: number) {
    this.basic = basic;
    this.name = name;
    this.info = info;
  }
}

export class ArrayT {
  readonly kind = "array";
  elem: Type;
  /** Number of elements; -1 when unknown after an error. */
  len: number;
  constructor(elem: Type, len: number) {
    this.elem = elem;
    this.len = len;
  }
}

export class SliceT {
  readonly kind = "slice";
  elem: Type;
  constructor(elem: Type) {
    this.elem = elem;
  }
}

export class StructT {
  readonly kind = "struct";
  fields: Var[] = [];
  /** Unquoted tag of each field, "" where there is none. */
  tags: string[] = [];
}

export class PointerT {
  readonly kind = "pointer";
  elem: Type;
  constructor(elem: Type) {
    this.elem = elem;
  }
}

/** A parameter or result list, or the type of a multi-valued expression. */
export class Tuple {
  readonly kind = "tuple";
  readonly vars: Var[];
  constructor(vars: Var[] = []) {
    this.vars = vars;
  }
}

export const emptyTuple = new Tuple();
/** The list of all that have no type parameters; lists are replaced, never changed. */
const noTypeParams: TypeParam[] = [];

export class Signature {
  readonly kind = "signature";
  recv: Var | null = null;
  /** Type parameters of a generic function. */
  typeParams = noTypeParams;
  /** Type parameters of the receiver of a method of a generic type, in order. */
  recvTypeParams = noTypeParams;
  params: Tuple;
  results: Tuple;
  /** The last parameter's type is a slice; the call may spread its elements. */
  variadic: boolean;
  /** The function's scope, which holds the parameters; null for types that no syntax declares. */
  scope: Scope | null = null;
  /** The type of a method's values, which has no receiver; null until one is needed. */
  value: Signature | null = null;
  constructor(params = emptyTuple, results = emptyTuple, variadic = false) {
    this.params = params;
    this.results = results;
    this.variadic = variadic;
  }
}

export class InterfaceT {
  readonly kind = "interface";
  /** Explicitly declared methods, in source order. */
  methods: Func[] = [];
  embeddeds: Type[] = [];
  embedPositions: number[] = [];
  /** Written without `interface{}` as a constraint: `[T ~int]`. */
  implicit = false;
  /** How messages print the interfaces of the universe: "any" and "interface{comparable}". */
  predeclared: string | null = null;
  complete = false;
  /** Computed on first use: call `typeSetOf` in lazy.ts. */
  typeSet: TypeSet | null = null;
  /** Where the computation of the type set reports errors while the checker runs. */
  errors: TypeSetErrors | null = null;
}

export class MapT {
  readonly kind = "map";
  key: Type;
  elem: Type;
  constructor(key: Type, elem: Type) {
    this.key = key;
    this.elem = elem;
  }
}

export class ChanT {
  readonly kind = "chan";
  dir: "both" | "send" | "recv";
  elem: Type;
  constructor(dir: "both" | "send" | "recv", elem: Type) {
    this.dir = dir;
    this.elem = elem;
  }
}

/** A defined type, generic or not, or an instance of a generic one. */
export class Named {
  readonly kind = "named";
  obj: TypeName;
  /** The generic type of an instance; the type itself otherwise. */
  origin: Named;
  typeParams: TypeParam[] = [];
  /** Empty unless an instance. */
  typeArgs: Type[] = [];
  /** Declared methods. Use `methodsOf` in lookup.ts: an instance's methods are made on demand. */
  methods: Func[] = [];
  /** Right-hand side of the declaration (with the type arguments in place); null until known. */
  rhs: Type | null = null;
  /** Underlying type; null until resolved. Use `under` in underlying.ts. */
  underlying: Type | null = null;
  /** Sets `rhs` of an instance as soon as its generic type has one. */
  resolve: (() => void) | null = null;
  /** Makes the instance's version of a method of the generic type. */
  expandMethod: ((method: Func) => Func) | null = null;
  /** Methods made so far, by method of the generic type. */
  readonly expanded = new Map<Func, Func>();
  /** All instances of this generic type, by the key of their arguments. */
  readonly instances = new Map<string, Named>();
  /** Where an instance was first written. */
  instancePos = 0;
  constructor(obj: TypeName, origin?: Named) {
    this.obj = obj;
    this.origin = origin ?? this;
  }
}

/** `type A = B`, possibly generic. Transparent everywhere but in messages; see `unalias`. */
export class Alias {
  readonly kind = "alias";
  obj: TypeName;
  origin: Alias;
  typeParams: TypeParam[] = [];
  typeArgs: Type[] = [];
  /** The right-hand side; null until resolved. */
  rhs: Type | null = null;
  resolve: (() => void) | null = null;
  constructor(obj: TypeName, origin?: Alias) {
    this.obj = obj;
    this.origin = origin ?? this;
  }
}

export class TypeParam {
  readonly kind = "typeparam";
  readonly obj: TypeName;
  /** Unique among all type parameters of one checker run. */
  readonly id: number;
  /** Position in its list. */
  index = -1;
  /** The constraint as written; an InterfaceT underneath. */
  bound: Type;
  /** The declared type parameter, if this is one whose constraint has type arguments in place: see subst.ts. */
  declared: TypeParam | null = null;
  constructor(obj: TypeName, id: number, bound: Type) {
    this.obj = obj;
    this.id = id;
    this.bound = bound;
  }
}

export interface Term {
  tilde: boolean;
  type: Type;
}

/** A union of terms in a constraint interface. */
export class Union {
  readonly kind = "union";
  readonly terms: Term[];
  constructor(terms: Term[]) {
    this.terms = terms;
  }
}

export type Type =
  | Basic
  | ArrayT
  | SliceT
  | StructT
  | PointerT
  | Tuple
  | Signature
  | InterfaceT
  | MapT
  | ChanT
  | Named
  | Alias
  | TypeParam
  | Union;
