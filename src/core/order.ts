// gc's order of evaluation (specification: "Order of evaluation"). The specification leaves open when a variable is
// read relative to the calls beside it; gc makes all calls of a statement first, from left to right, and reads what is
// left of them afterwards: `n + inc(&n)` adds the new n. Lengths, slices, assertions, conversions of strings to slices
// and `&&` are evaluated in their place, as calls are.
//
// JavaScript reads from left to right. The difference shows only where a call may write what an operand on its left
// reads: there, and only there, the calls get temporaries in front of the statement.
import { Var } from "../types/objects.ts";
import { under } from "../types/underlying.ts";
import { type Panic, panicsOf } from "./effects.ts";
import type * as core from "./nodes.ts";
import { changed, mapped, operandsOfExpr, operandsOfStmt, withChildren } from "./rebuild.ts";

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
}

/** The function with calls moved before the operands that they change; the function itself if there are none. */
export function orderedFunction(f: core.FunctionBody, hazards: Hazards): core.FunctionBody {
  const body = new Orderer(hazards).block(f.body);
  return body === f.body ? f : { ...f, body };
}

/** Values that are computed one after the other, as `orderedFunction` does for the operands of a statement. */
export function orderedValues(list: readonly core.Expr[], hazards: Hazards): readonly core.Expr[] {
  const orderer = new Orderer(hazards);
  return orderer.sequence(mapped(list, (e) => orderer.inside(e)));
}

class Orderer {
  private readonly hazards: Hazards;

  constructor(hazards: Hazards) {
    this.hazards = hazards;
  }

  // ---- Statements

  block(s: core.Block): core.Block {
    return changed(s, { list: mapped(s.list, (inner) => this.stmt(inner)) });
  }

  /** `isClause`: it is part of another statement, so that nothing can stand in front of it. */
  private stmt(s: core.Stmt, isClause = false): core.Stmt {
    const outer = operandsOfStmt(s);
    const inside = mapped(outer.operands, (e) => this.inside(e));
    const inner = this.nested(inside === outer.operands ? s : outer.rebuild(inside));
    const { operands, rebuild } = operandsOfStmt(inner);
    if (isClause) {
      const list = this.sequence(operands);
      return list === operands ? inner : rebuild(list);
    }
    const { before, list } = this.ordered(operands);
    if (before.length === 0) return inner;
    const { source, pos, end } = s;
    return { kind: "Ordered", before, stmt: rebuild(list), source, pos, end };
  }

  /** What a case waits for; the cases of a select evaluate it in source order (specification: "Select statements"). */
  private communication<T extends core.Send | core.ReceiveClause>(comm: T): T {
    const { operands, rebuild } = operandsOfStmt(comm);
    const list = this.sequence(mapped(operands, (e) => this.inside(e)));
    return list === operands ? comm : rebuild(list);
  }

  /** The statement with those that are nested in it ordered, and what is evaluated again, or after one of them. */
  private nested(s: core.Stmt): core.Stmt {
    const clause = <T extends core.Stmt | null>(init: T) => (init && this.stmt(init, true)) as T;
    switch (s.kind) {
      case "Block":
        return this.block(s);
      case "Labeled":
        return changed(s, { stmt: this.stmt(s.stmt) });
      case "If":
        return changed(s, {
          init: clause(s.init),
          cond: s.init === null ? s.cond : this.one(s.cond),
          body: this.block(s.body),
          else: s.else && this.otherwise(s.else),
        });
      case "For":
        return changed(s, {
          init: clause(s.init),
          cond: s.cond && this.one(this.inside(s.cond)),
          post: clause(s.post),
          body: this.block(s.body),
        });
      case "Range":
        return changed(s, { body: this.block(s.body) });
      case "Switch":
        return changed(s, {
          init: clause(s.init),
          tag: s.init === null ? s.tag : s.tag && this.one(this.inside(s.tag)),
          clauses: mapped(s.clauses, (c) =>
            changed(c, { list: mapped(c.list, (e) => this.one(this.inside(e))), body: this.block(c.body) }),
          ),
        });
      case "TypeSwitch":
        return changed(s, {
          init: clause(s.init),
          x: s.init === null ? s.x : this.one(this.inside(s.x)),
          clauses: mapped(s.clauses, (c) => changed(c, { body: this.block(c.body) })),
        });
      case "Select":
        return changed(s, {
          clauses: mapped(s.clauses, (c) =>
            changed(c, { comm: c.comm && this.communication(c.comm), body: this.block(c.body) }),
          ),
        });
      case "Declarations":
        return changed(s, {
          list: mapped(s.list, (inner) => this.stmt(inner, true) as core.Define),
        });
      default:
        return s;
    }
  }

  /** An `else if` whose condition needs temporaries becomes a block. */
  private otherwise(s: core.If | core.Block): core.If | core.Block {
    const inner = this.stmt(s);
    if (inner.kind === "If" || inner.kind === "Block") return inner;
    const { source, pos, end } = s;
    return { kind: "Block", list: [inner], start: pos, rbrace: end, source, pos, end };
  }

  // ---- Expressions

  /** The expression with the function literals and the right operands of `&&` and `||` inside it ordered. */
  inside(e: core.Expr): core.Expr {
    if (e.kind === "FuncLit") {
      const body = this.block(e.function.body);
      return body === e.function.body ? e : { ...e, function: { ...e.function, body } };
    }
    if (e.kind === "Logical") return changed(e, { x: this.inside(e.x), y: this.one(this.inside(e.y)) });
    return withChildren(e, (child) => this.inside(child));
  }

  private one(e: core.Expr): core.Expr {
    return this.sequence([e])[0];
  }

  /** Expressions that are evaluated one after the other; temporaries go before the first. */
  sequence(list: readonly core.Expr[]): readonly core.Expr[] {
    const ordered = this.ordered(list);
    if (ordered.before.length === 0) return list;
    const [first, ...rest] = ordered.list;
    const { source, pos, type } = first;
    return [{ kind: "Let", before: ordered.before, x: first, source, pos, type }, ...rest];
  }

  private ordered(list: readonly core.Expr[]): Hoisted {
    const scan = new Scan(this.hazards);
    for (const e of list) scan.visit(e);
    return scan.last === null ? { before: [], list } : hoisted(list, scan.last);
  }
}

/** Looks for what has to come before the operands on its left. */
class Scan {
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
      this.visit(operand);
      if (e.kind === "Call" && operand === receiverOf(e)) this.receiver(e, mark);
    }
    if (!isInPlace(e)) {
      const reads = isRead(e);
      if (reads || panicsOf(e).length > 0) this.pending.push({ e, reads });
      return;
    }
    const operands = this.pending.splice(mark).map(({ e }) => e);
    if (this.pending.length > 0 && this.comesFirst(e, operands)) this.last = e;
  }

  /**
   * An interface is looked into before the arguments of its method are evaluated. Where it is nil, and where a method
   * needs what its receiver points to, that shows later: when the method is called.
   */
  private receiver({ callee, source, pos, type }: core.Call, mark: number): void {
    if (callee.kind === "interface") {
      this.pending.length = mark;
      this.pending.push({ e: { kind: "MethodValue", callee, source, pos, type }, reads: false });
    } else if (callee.kind === "method" && callee.func.hasPtrRecv) {
      const x = callee.receiver;
      this.pending.push({ e: { kind: "Deref", x, isImplicit: true, source, pos, type }, reads: false });
    }
  }

  /** The entries of a map are stored one after the other. */
  private entries(e: core.MapLit): void {
    for (const { key, value } of e.entries) {
      const mark = this.pending.length;
      this.visit(key);
      this.visit(value);
      this.pending.length = mark;
    }
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

interface Hoisted {
  readonly before: readonly core.Define[];
  readonly list: readonly core.Expr[];
}

/** The expressions with what is evaluated in its place, up to the operation `last`, moved in front. */
function hoisted(list: readonly core.Expr[], last: core.Expr): Hoisted {
  const before: core.Define[] = [];
  let isDone = false;
  const rewrite = (e: core.Expr): core.Expr => {
    if (isDone) return e;
    const inner =
      e.kind === "Logical"
        ? changed(e, { x: rewrite(e.x) })
        : e.kind === "MapLit"
          ? changed(e, { entries: mapped(e.entries, rewriteEntry) })
          : e.kind === "Call" && e.callee.kind === "interface"
            ? withChildren(e, (child) =>
                child === receiverOf(e) ? rewriteReceiver(e, child) : rewrite(child),
              )
            : withChildren(e, rewrite);
    if (isDone) return inner;
    isDone = e === last;
    // The results of a call with several are kept by the statement.
    if (isInPlace(e) && e.type.kind !== "tuple") return kept(inner, before);
    // What was proven of an index held before the calls.
    return inner.kind === "Index" ? { ...inner, source: { ...inner.source } } : inner;
  };
  /** The receiver of an interface method, which is taken before the arguments are computed. */
  const rewriteReceiver = (e: core.Call, receiver: core.Expr) => {
    const inner = rewrite(receiver);
    return isDone || !e.args.some(containsInPlace) ? inner : keptUnlessConstant(inner, before);
  };
  // What is behind the last entry to be moved waits for it.
  const rewriteEntry = (entry: core.MapLit["entries"][number]) => {
    const [key, value] = [rewrite(entry.key), rewrite(entry.value)];
    if (isDone) return changed(entry, { key, value });
    return { key: keptUnlessConstant(key, before), value: keptUnlessConstant(value, before) };
  };
  return { list: list.map(rewrite), before };
}

function receiverOf({ callee }: core.Call): core.Expr | null {
  return callee.kind === "interface" || callee.kind === "method" ? callee.receiver : null;
}

function containsInPlace(e: core.Expr): boolean {
  return isInPlace(e) || operandsOfExpr(e).some(containsInPlace);
}

function keptUnlessConstant(e: core.Expr, before: core.Define[]): core.Expr {
  return e.kind === "Constant" || e.kind === "Nil" ? e : kept(e, before);
}

/** A temporary that holds the value. */
function kept(value: core.Expr, before: core.Define[]): core.Variable {
  const { source, type } = value;
  const variable = new Var(source.pos, null, "$v", type);
  const at = { source: { pos: source.pos, end: source.end }, pos: source.pos };
  const left: core.Defined[] = [{ kind: "new", variable, pos: source.pos }];
  before.push({ kind: "Define", left, values: [value], spread: null, ...at, end: source.end });
  return { kind: "Variable", variable, ...at, type };
}

/** A conversion reads the elements of a slice. */
function isRead(e: core.Expr): e is Read {
  if (e.kind === "Convert") return under(e.x.type).kind === "slice" && under(e.type).kind !== "slice";
  return /^(Variable|Field|Index|MapIndex|Deref)$/.test(e.kind);
}

function isCallLike(e: core.Expr): e is CallLike {
  return e.kind === "Call" || e.kind === "Builtin" || e.kind === "Receive";
}

/** Evaluated where it stands, not after the calls of the statement. */
export function isInPlace(e: core.Expr): boolean {
  switch (e.kind) {
    case "Call":
    case "Builtin":
    case "Receive":
    case "Slice":
    case "TypeAssert":
    case "Logical":
      return true;
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
    default:
      return false;
  }
}

/** `string(b)` for a slice: as the key of a map, it is looked up at once. */
function isTextOfBytes(e: core.Expr): boolean {
  return e.kind === "Convert" && under(e.x.type).kind === "slice" && under(e.type).kind === "basic";
}
