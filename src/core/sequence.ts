// Operands that are evaluated one after the other, in gc's order: what is evaluated in its place, and what waits until
// all of that is done. Where the difference to reading from left to right shows, what is evaluated in its place moves in
// front, into temporaries.
import type { Var } from "../types/objects.ts";
import { sizeOf } from "../types/sizes.ts";
import type { Type } from "../types/types.ts";
import { under } from "../types/underlying.ts";
import { type Panic, panicsOf } from "./effects.ts";
import type * as core from "./nodes.ts";
import { changed, mapped, operandsOfExpr, operandsOfPlace, withChildren } from "./rebuild.ts";
import { isPackageVariable, rootOf } from "./roots.ts";
import { kept } from "./temporaries.ts";

/** A read of memory that a call may change. */
export type Read = core.Variable | core.Field | core.Index | core.MapIndex | core.Deref | core.Convert;

/** An operation that may run code of other functions, or writes. */
export type CallLike = core.Call | core.Builtin | core.Receive;

/** What an operation is evaluated before or after: a nil dereference looks the same as another one. */
export type Beside = "nil" | "any";

/** What the order of evaluation depends on, in one function. */
export interface Hazards {
  /** The call may write what the operand reads. */
  writes(call: CallLike, read: Read): boolean;
  /**
   * The step of the call, its operands aside, can be told from one that only gives a value, or from a nil dereference
   * if that is what is `beside` it.
   */
  isNoticed(call: CallLike, beside: Beside): boolean;
  /** How the step of the expression, its operands aside, may panic. */
  panics(e: core.Expr): readonly Panic[];
  /** A store to the place may change what the operand reads. */
  overwrites(target: Exclude<core.Target, null>, read: Read): boolean;
  /** Others can see a store to the place, even if a panic ends the function. */
  isSeen(target: Exclude<core.Target, null>): boolean;
  /** gc reads the variable from memory, where pointers and closures can get at it. */
  isInMemory(v: Var): boolean;
  /** The variable is a result of a function with defers: callers see it even if the function panics. */
  isDeferredResult(v: Var): boolean;
}

/** Looks for what has to come before the operands on its left. */
export class Scan {
  /** The last of it. */
  last: core.Expr | null = null;
  /** What has been passed and is evaluated only at the end: it reads memory, or may panic. */
  private readonly pending: { readonly e: core.Expr; readonly reads: boolean }[] = [];
  private readonly hazards: Hazards;

  constructor(hazards: Hazards) {
    this.hazards = hazards;
  }

  visit(e: core.Expr): void {
    const mark = this.pending.length;
    if (e.kind === "MapLit") return this.entries(e);
    for (const operand of e.kind === "Logical" ? [e.x] : operandsOfExpr(e)) {
      if (e.kind === "MapIndex" && operand === e.key) this.key(operand);
      else if (e.kind === "Slice" && operand !== e.x) this.bound(operand);
      else this.visit(operand);
      if (e.kind === "Call" && operand === receiverOf(e)) this.receiver(e, mark);
    }
    if (!isInPlace(e)) {
      this.wait(e);
      return;
    }
    this.settle(e, mark);
  }

  /** The expression is evaluated now, with those of its operands that have been waiting since `mark`. */
  private settle(e: core.Expr, mark: number): void {
    const operands = this.pending.splice(mark).map(({ e }) => e);
    if (this.pending.length > 0 && this.comesFirst(e, operands)) this.last = e;
  }

  /** What is evaluated to find a place. */
  place(target: Exclude<core.Target, null>): void {
    for (const operand of operandsOfPlace(target)) {
      if (operand === keyOf(target)) this.key(operand);
      else this.visit(operand);
    }
  }

  private bound(e: core.Expr): void {
    const mark = this.pending.length;
    this.visit(e);
    if (isBoundInPlace(e)) this.settle(e, mark);
  }

  private key(e: core.Expr): void {
    const mark = this.pending.length;
    this.visit(e);
    if (isKeyInPlace(e)) this.settle(e, mark);
  }

  /** The expression is evaluated when all else has been. */
  wait(e: core.Expr, reads = isRead(e)): void {
    if (reads || panicsOf(e).length > 0) this.pending.push({ e, reads });
  }

  /**
   * That an interface is nil, or a pointer whose object a method needs, shows when the method is called. Where the
   * dynamic type is known, gc takes the value out of the interface in its place.
   */
  private receiver({ callee, source, pos, type }: core.Call, mark: number): void {
    if (callee.kind === "interface") {
      if (callee.receiver.kind === "Box") this.settle(callee.receiver, mark);
      this.pending.push({ e: { kind: "MethodValue", callee, source, pos, type }, reads: false });
    } else if (callee.kind === "method" && callee.func.hasPtrRecv) {
      const x = callee.receiver;
      this.pending.push({ e: { kind: "Deref", x, isImplicit: true, source, pos, type }, reads: false });
    }
  }

  /** The entries of a map are stored one after the other, in their place: the value, then the key where it waits. */
  private entries(e: core.MapLit): void {
    for (const { key, value } of e.entries) {
      const mark = this.pending.length;
      this.key(key);
      this.settle(value, this.visited(value));
      const waiting = this.pending.splice(mark);
      if (this.pending.length > 0 && waiting.some(({ e }) => this.comesFirst(e, []))) this.last = e;
    }
    this.settle(e, this.pending.length);
  }

  /** How many operations had been waiting before those of the expression. */
  private visited(e: core.Expr): number {
    const mark = this.pending.length;
    this.visit(e);
    return mark;
  }

  private comesFirst(e: core.Expr, operands: readonly core.Expr[]): boolean {
    if (this.changesPending(e)) return true;
    if (!this.isNoticed(e, "any") && !operands.some((x) => this.mayPanic(x, "any"))) return false;
    const panics = new Set(this.pending.flatMap(({ e }) => this.hazards.panics(e)));
    if (panics.size === 0) return false;
    if (panics.size > 1 || !panics.has("nil")) return true;
    return this.isNoticed(e, "nil") || operands.some((x) => this.mayPanic(x, "nil"));
  }

  private changesPending(e: core.Expr): boolean {
    if (isCallLike(e)) return this.pending.some((x) => x.reads && this.hazards.writes(e, x.e as Read));
    // What is on the right of && and || may or may not run.
    return e.kind === "Logical" && this.containsChange(e.y);
  }

  private containsChange(e: core.Expr): boolean {
    return (isCallLike(e) && this.changesPending(e)) || operandsOfExpr(e).some((x) => this.containsChange(x));
  }

  private isNoticed(e: core.Expr, beside: Beside): boolean {
    if (isCallLike(e)) return this.hazards.isNoticed(e, beside);
    if (e.kind === "Box") return this.mayPanic(e.x, beside);
    return e.kind === "Logical" ? this.containsNoticed(e.y, beside) : this.mayPanic(e, beside);
  }

  /** What is on the right of && and || may run. */
  private containsNoticed(e: core.Expr, beside: Beside): boolean {
    return this.isNoticed(e, beside) || operandsOfExpr(e).some((x) => this.containsNoticed(x, beside));
  }

  private mayPanic(e: core.Expr, beside: Beside): boolean {
    return this.hazards.panics(e).some((panic) => beside === "any" || panic !== "nil");
  }
}

/** Panics of a kind that has one text only. */
const alike: ReadonlySet<Panic> = new Set(["nil", "divide", "shift", "nil map"]);

/** It can be told which of two operations has panicked, if both may. */
export function isTold(first: ReadonlySet<Panic>, second: ReadonlySet<Panic>): boolean {
  if (first.size === 0 || second.size === 0) return false;
  const [any] = first;
  return !(first.size === 1 && second.size === 1 && second.has(any) && alike.has(any));
}

export interface Hoisted {
  readonly before: readonly core.Define[];
  readonly list: readonly core.Expr[];
}

/**
 * The expressions with what is evaluated in its place, up to the operation `last`, moved in front; `isTargetKey` says
 * which of them are keys of map elements that are assigned to.
 */
export function hoisted(
  list: readonly core.Expr[],
  last: core.Expr,
  isTargetKey: (e: core.Expr) => boolean = () => false,
): Hoisted {
  const before: core.Define[] = [];
  let isDone = false;
  const rewrite = (e: core.Expr, isKey = false): core.Expr => {
    if (isDone) return e;
    const inner =
      e.kind === "Logical"
        ? changed(e, { x: rewrite(e.x) })
        : e.kind === "MapIndex"
          ? changed(e, { x: rewrite(e.x), key: rewrite(e.key, true) })
          : e.kind === "MapLit"
            ? changed(e, { entries: mapped(e.entries, rewriteEntry) })
            : e.kind === "Call" && e.callee.kind === "interface"
              ? withChildren(e, (child) =>
                  child === receiverOf(e) ? rewriteReceiver(child) : rewrite(child),
                )
              : e.kind === "Slice"
                ? withChildren(e, (child) => (child === e.x ? rewrite(child) : rewriteBound(child)))
                : withChildren(e, (child) => rewrite(child));
    if (isDone) return inner;
    isDone = e === last;
    // The results of a call with several are kept by the statement.
    if (isKey && isKeyInPlace(e)) return keptUnlessConstant(inner, before);
    if ((e === last || isStored(e)) && e.type.kind !== "tuple") return kept(inner, before);
    // What was proven of an index held before the calls.
    return inner.kind === "Index" ? { ...inner, source: { ...inner.source } } : inner;
  };
  const rewriteReceiver = (receiver: core.Expr) => {
    const inner = rewrite(receiver);
    return isDone || receiver.kind !== "Box" || inner.kind === "Variable" ? inner : kept(inner, before);
  };
  const rewriteBound = (bound: core.Expr) => {
    const inner = rewrite(bound);
    return isDone || !isBoundInPlace(bound) || inner.kind === "Variable" ? inner : kept(inner, before);
  };
  // What is behind the last entry to be moved waits for it.
  const rewriteEntry = (entry: core.MapLit["entries"][number]) => {
    const [key, value] = [rewrite(entry.key, true), rewrite(entry.value)];
    if (isDone) return changed(entry, { key, value });
    const stored = keptUnlessConstant(value, before);
    return { key: keptUnlessConstant(key, before), value: stored };
  };
  return { list: list.map((e) => rewrite(e, isTargetKey(e))), before };
}

/** The key of a map element that is assigned to. */
export function keyOf(target: core.Target): core.Expr | null {
  return target?.kind === "MapIndex" ? target.key : null;
}

function receiverOf({ callee }: core.Call): core.Expr | null {
  return callee.kind === "interface" || callee.kind === "method" ? callee.receiver : null;
}

/** What is behind it does not wait for the expression. */
function isStored(e: core.Expr): boolean {
  return isInPlace(e) || (e.kind === "MapLit" && panicsOf(e).length > 0);
}

function keptUnlessConstant(e: core.Expr, before: core.Define[]): core.Expr {
  return e.kind === "Constant" || e.kind === "Nil" ? e : kept(e, before);
}

/** A conversion reads the elements of a slice. */
export function isRead(e: core.Expr): e is Read {
  switch (e.kind) {
    case "Variable":
    case "Field":
    case "Index":
    case "MapIndex":
    case "Deref":
      return true;
    case "Convert":
      return under(e.x.type).kind === "slice" && under(e.type).kind !== "slice";
    default:
      return false;
  }
}

export function isCallLike(e: core.Expr): e is CallLike {
  return e.kind === "Call" || e.kind === "Builtin" || e.kind === "Receive";
}

/** Evaluated where it stands, not after the calls of the statement. */
export function isInPlace(e: core.Expr): boolean {
  switch (e.kind) {
    case "Call":
    case "Builtin":
    case "Receive":
    case "Slice":
    case "Logical":
      return true;
    case "TypeAssert":
      return e.commaOk || !isPointerShaped(e.target);
    case "Box":
      return isComputed(e.x);
    case "Convert":
      return under(e.type).kind === "slice" && under(e.x.type).kind === "basic";
    case "MapIndex":
      return isTextOfBytes(e.key);
    default:
      return false;
  }
}

/** Values that are one pointer: an interface holds them as they are, and gc takes them out of it where they are used. */
function isPointerShaped(type: Type): boolean {
  const actual = under(type);
  switch (actual.kind) {
    case "pointer":
    case "map":
    case "chan":
    case "signature":
      return true;
    case "basic":
      return actual.basic === "unsafe.Pointer";
    case "struct":
      return actual.fields.length === 1 && isPointerShaped(actual.fields[0].type!);
    case "array":
      return actual.len === 1 && isPointerShaped(actual.elem);
    default:
      return false;
  }
}

/** Values that gc computes into memory for an interface to point to; others are read from where they are. */
function isComputed(e: core.Expr): boolean {
  switch (e.kind) {
    case "Compare":
    case "Address":
    case "MethodValue":
      return true;
    case "ArrayLit":
      return under(e.type).kind === "array";
    case "Unary":
      return e.op === "!";
    case "Index":
      return e.of === "string";
    case "Convert":
      return under(e.type).kind === "array" && under(e.x.type).kind === "slice";
    case "Copy":
      return isComputed(e.x);
    case "TypeAssert":
      return true;
    default:
      return false;
  }
}

/**
 * A key that gc hands over by its address: it is computed into memory of its own, unless it is a variable. Integers of
 * four and eight bytes, strings and pointers are handed over as they are; structs and arrays of that size are read as
 * such an integer.
 */
export function isKeyInPlace(key: core.Expr): boolean {
  const type = under(key.type);
  switch (type.kind) {
    case "basic":
      return !/^(string|uintptr|unsafe.Pointer|u?int(32|64)?)$/.test(type.basic) && !isVariable(key);
    case "pointer":
    case "chan":
      return false;
    case "struct":
    case "array":
      return isWord(type) || !isVariable(key);
    default:
      return !isVariable(key);
  }
}

/** gc calculates the bounds of a slice where they stand, unless they are variables, before it looks at what is sliced. */
function isBoundInPlace(e: core.Expr): boolean {
  return e.kind !== "Variable" && e.kind !== "Constant";
}

/** Memory of four or eight bytes without floats, strings or interfaces in it. */
function isWord(type: Type): boolean {
  const size = sizeOf(type);
  return (size === 4 || size === 8) && isPlainMemory(type);
}

function isPlainMemory(type: Type): boolean {
  const actual = under(type);
  if (actual.kind === "struct")
    return actual.fields.every((field) => field.name !== "_" && isPlainMemory(field.type!));
  if (actual.kind === "array") return isPlainMemory(actual.elem);
  return actual.kind === "basic"
    ? !/float|complex|string/.test(actual.basic)
    : /^(pointer|chan)$/.test(actual.kind);
}

/** A variable or a part of one, where it is not copied. */
function isVariable(e: core.Expr): boolean {
  const root = rootOf(e.kind === "Copy" ? e.x : e);
  return root !== null && !isPackageVariable(root.variable);
}

/** `string(b)` for a slice: as the key of a map, it is looked up at once. */
function isTextOfBytes(e: core.Expr): boolean {
  return e.kind === "Convert" && under(e.x.type).kind === "slice" && under(e.type).kind === "basic";
}
