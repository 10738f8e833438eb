// What the analyses tell the generator. `analyze(program)` in analyze.ts computes it.
import type { InitializerBody } from "../core/functions.ts";
import type { Expr, FunctionBody, Source } from "../core/nodes.ts";
import type { CheckedPackage, Program } from "../load/program.ts";
import type { FileSet, Pos } from "../source/position.ts";
import type { Func, TypeName, Var } from "../types/objects.ts";
import type { Named, Type } from "../types/types.ts";
import type { Evaluation } from "./evaluation/order.ts";
import type { WordsForm } from "./ranges/wordsforms.ts";
import type { FuncDecl } from "./reach/instances.ts";
import type { PublicTypes } from "./reach/publictypes.ts";
import type { Waits } from "./waiting/waits.ts";

/**
 * One function to emit: a declared function or method with concrete type arguments. Function literals are part
 * of the function that contains them; `blockingLits` has those that may block.
 */
export interface FuncInstance {
  /** Unique: full name plus type keys of the type arguments. */
  readonly key: string;
  /** The generic (origin) object. */
  readonly func: Func;
  readonly decl: FuncDecl;
  /** A function without a body is implemented by a companion. */
  readonly hasBody: boolean;
  /** The package that declares it: `decl` is resolved in its info. */
  readonly pkg: CheckedPackage;
  /** Type arguments of the function, or of the receiver's type for a method; all concrete. */
  readonly typeArgs: readonly Type[];
  /** The (instantiated) named type of the receiver; null for a function. */
  readonly recv: Named | null;
  /** The package in whose module it is emitted: earliest one that can see every type argument. */
  readonly home: CheckedPackage;
  /** Other functions stand for it, through `//go:linkname`, maybe of packages that cannot name it. */
  readonly linked: boolean;
  /** May block: emitted as `async function`. */
  blocking: boolean;
  readonly blockingLits: Set<Source>;
  /** It may block, and has a form beside that never waits: see syncforms.ts. */
  hasSyncForm: boolean;
  /** The literals with such a form. */
  readonly syncLits: Set<Source>;
  /**
   * The sources of what may block: Call, Range over a function or channel, Select, Receive, Send, Defer, and loops
   * that poll. Also that of the body of a Range over a function if the body, as a function, may block.
   * A call in a `go` statement is not in it; for a deferred call the Defer is.
   */
  readonly blockingNodes: Set<Source>;
}

/** A defined type to emit, with concrete type arguments (also types local to functions). */
export interface TypeInstance {
  readonly key: string;
  readonly type: Named;
  readonly home: CheckedPackage;
  /** Converted to an interface somewhere: needs a Box subclass (value) or descriptors. */
  boxed: boolean;
}

/** Inclusive bounds of an integer expression as JS numbers; null where unknown. */
export interface IntRange {
  readonly min: number;
  readonly max: number;
}

/** One step of the explanation why a function may block. */
export interface BlockingStep {
  readonly pos: Pos;
  /** The function that the place is in; null at package level. */
  readonly within: FuncInstance | null;
  /** "calls (*T).Run", "receives from a channel". */
  readonly text: string;
}

/** What the code of a module depends on: all that the generator of modules may ask. */
export interface ModuleAnalysis {
  readonly fileSet: FileSet;
  /** The package of an import path. */
  packageAt(path: string): CheckedPackage | null;
  /** By home package, in a stable order (source order, then key). */
  readonly functions: Pick<ReadonlyMap<CheckedPackage, readonly FuncInstance[]>, "get">;
  readonly types: Pick<ReadonlyMap<CheckedPackage, readonly TypeInstance[]>, "get">;
  /** The package is one of the program's roots. */
  isRoot(pkg: CheckedPackage): boolean;
  /** Code that the package declares is emitted in modules of others. */
  hasInstancesElsewhere(pkg: CheckedPackage): boolean;
  /** The instance that a call or value use of `func` with these concrete type arguments denotes. */
  instance(func: Func, typeArgs: readonly Type[]): FuncInstance;
  typeInstance(type: Named): TypeInstance;
  /** The core program of a function that has a body. */
  body(instance: FuncInstance): FunctionBody;
  /** The function waits for one thing only, first of all, and can try whether it has to: see lockfirst.ts. */
  waitsFirst(instance: FuncInstance): boolean;
  /** The function has a body that calls `recover`. */
  recovers(instance: FuncInstance): boolean;
  /** The initializer at a place in the order of initialization of a package. */
  initializer(pkg: CheckedPackage, index: number): InitializerBody;
  /** The node of this source may block: see `FuncInstance.blockingNodes`; `within` is null in initializers of package variables. */
  mayBlock(source: Source, within: FuncInstance | null): boolean;
  literalMayBlock(literal: Source, within: FuncInstance | null): boolean;
  literalHasSyncForm(literal: Source, within: FuncInstance | null): boolean;
  /** The underlying type; canonical. */
  under(type: Type): Type;
  /** `type` with the type arguments of `within` in place of its type parameters; canonical: compare with ===. */
  concrete(type: Type, within: FuncInstance | null): Type;
  /** The type arguments of the generic function that a generic type is declared in. */
  outerTypeArgs(type: Named): readonly Type[];
  /** Ids of the methods of a type converted to an interface that may be called through one; null if it never is converted. */
  boxedMethods(type: Type): ReadonlySet<string> | null;
  /** Ids of those whose types are asked for at run time. */
  typedMethods(type: Type): ReadonlySet<string>;
  /** A descriptor of the type, or of a pointer to it, is needed at run time. */
  isDescribed(type: Type): boolean;
  /** Objects of the struct type are assigned to others as a whole. */
  isAssigned(struct: Type): boolean;
  /** Values of the struct type are compared. */
  isCompared(struct: Type): boolean;
  /** Pointers to the struct type may point to objects of other types' classes. */
  isRetyped(struct: Type): boolean;
  /** Package-level variables that are live, with their initializers. */
  isLive(variable: Var): boolean;
  /** JS may give Promises for the results of the interface method, or of functions of the type of that name: `//goes:async`. */
  mayPromise(obj: Func | TypeName): boolean;
  /** Code may use the package variable before its initializer has run. */
  isUsedEarly(variable: Var): boolean;
  /** Bundlers are to stop there when they follow chains of calls. */
  isRestingPlace(place: FuncInstance | Var): boolean;
  /** There is never a goroutine but the first, which never waits. */
  isAlone(): boolean;
  /** What JS sees where it gets or gives values of some types. */
  publicTypesOf(types: readonly Type[]): PublicTypes;
  /** What GODEBUG is where the environment does not say otherwise: `name=value` with commas between. */
  godebug(): string;
  /** It calls panic: what it panics with need not be a run-time error. */
  panicsWithValues(): boolean;
  /** Some implementation of the interface method has a form that never waits, and one that may block. */
  hasSyncMethod(method: Func): boolean;
  /** Address taken (explicitly or by a pointer-receiver call on a non-struct): lives in a `Ref`. Struct variables never need one. */
  needsRef(variable: Var): boolean;
  /** Somebody may ask whether pointers to variables of the type are the same. */
  comparesPointersTo(type: Type): boolean;
  /** Objects of the struct type are never changed, so that many may have one. */
  isImmutable(type: Type): boolean;
  /** A struct or array variable whose object may be held elsewhere (address taken, captured by a closure that outlives, method value). */
  isShared(variable: Var): boolean;
  /** The callee must copy this struct or array parameter (or value receiver) on entry. */
  copiesParam(variable: Var, within: FuncInstance | null): boolean;
  /** Nobody changes the array that the Range of this source goes over while it runs. */
  keepsArray(loop: Source, within: FuncInstance | null): boolean;
  /**
   * A local struct or array variable may hold the object that the expression of this source gives (for a Range: as its
   * key or value variable) instead of a copy, because nobody changes either while it lives. It is then borrowed like a
   * parameter that is not copied: storing or returning it copies it.
   */
  borrows(variable: Var, source: Source, within: FuncInstance | null): boolean;
  /**
   * What is known of the value of the integer expression of this source, or of what an OpAssign or IncDec assigns. Not
   * null for an operation means that its exact result is a safe integer: it does not wrap around. (JS may still give
   * -0.)
   */
  range(source: Source, within: FuncInstance | null): IntRange | null;
  /**
   * In which form calls of the function pass integers of 64 bits as words; null if they do not. A companion has the other
   * form as well, a function with a body no other.
   */
  wordsForm(instance: FuncInstance): WordsForm | null;
  /** Objects of the struct type have the integer of 64 bits at this index as two words. */
  holdsWords(struct: Type, index: number): boolean;
  /** The variable or field is an array whose elements are two words each. */
  holdsElements(v: Var): boolean;
  /** The index of the Index of this source is proven to be inside 0 <= i < len. */
  indexInBounds(source: Source, within: FuncInstance | null): boolean;
  /** The pointer, interface or function value is known not to be nil where the body of a function uses it. */
  isNonNil(e: Expr, within: FuncInstance | null): boolean;
}

export interface Analysis extends ModuleAnalysis {
  readonly program: Program;
  readonly functions: ReadonlyMap<CheckedPackage, readonly FuncInstance[]>;
  readonly types: ReadonlyMap<CheckedPackage, readonly TypeInstance[]>;
  /**
   * The function of another program that had the same packages, in this one; null if it is not reached. Bodies may be others
   * if the package has been checked again.
   */
  counterpart(instance: FuncInstance): FuncInstance | null;
  /** The core program of a function before its evaluation is put in order; null if it has no body. */
  elaborated(instance: FuncInstance): FunctionBody | null;
  /** On what the order of evaluation in the body of a function, or in an initializer, depends. */
  evaluation(instance: FuncInstance): Evaluation;
  initialization(pkg: CheckedPackage, index: number): Evaluation;
  /** What was true in another program that had the same packages still is; `within` is the function of this one. */
  stillHolds(evaluation: Evaluation, within: FuncInstance | null): boolean;
  /** Equal for functions with a body that mean the same, wherever they stand. */
  hash(instance: FuncInstance): string;
  /** The types that are converted to interfaces. */
  boxedTypes(): Iterable<Type>;
  /** The package variable holds one error for good: JS sees it as that error. */
  isSentinel(variable: Var): boolean;
  /** Calls nest no deeper than the program's text: an ordinary stack is enough. */
  isShallow(): boolean;
  /** Its text, or a chain of its calls, is as deep as only machines write it. */
  isDeep(): boolean;
  /** Initializers of package variables (index in info.initOrder) that may block. */
  readonly blockingInits: ReadonlyMap<CheckedPackage, ReadonlySet<number>>;
  /** What JS sees of a root package. */
  publicTypes(root: CheckedPackage): PublicTypes;
  /** For what JS has to wait. */
  readonly waits: Waits;
  /** The chain of calls that makes a function block; empty if it does not. */
  why(instance: FuncInstance): readonly BlockingStep[];
}
