// gc's order of evaluation (specification: "Order of evaluation"). The specification leaves open when a variable is
// read relative to the calls beside it; gc makes all calls of a statement first, from left to right, and reads what is
// left of them afterwards: `n + inc(&n)` adds the new n. Lengths, slices, assertions, conversions of strings to slices
// and `&&` are evaluated in their place, as calls are.
//
// JavaScript reads from left to right. The difference shows only where a call may write what an operand on its left
// reads: there, and only there, the calls get temporaries in front of the statement.
import type { Var } from "../types/objects.ts";
import { orderedAssign, orderedOperation } from "./assignorder.ts";
import type * as core from "./nodes.ts";
import { changed, mapped, operandsOfStmt, withChildren } from "./rebuild.ts";
import { type Hazards, type Hoisted, hoisted, Scan } from "./sequence.ts";
import { letBefore } from "./temporaries.ts";

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

/** A closure reads the variables that are declared outside of it from memory. */
function insideClosure(hazards: Hazards, { source }: core.FuncLit): Hazards {
  const isOutside = (v: Var) => v.pos < source.pos || v.pos >= source.end;
  return { ...hazards, isInMemory: (v) => isOutside(v) || hazards.isInMemory(v) };
}

class Orderer {
  /** What holds in the declared function. */
  private readonly declared: Hazards;
  private readonly hazards: Hazards;

  constructor(declared: Hazards, closure: core.FuncLit | null = null) {
    this.declared = declared;
    this.hazards = closure === null ? declared : insideClosure(declared, closure);
  }

  // ---- Statements

  block(s: core.Block): core.Block {
    return changed(s, { list: mapped(s.list, (inner) => this.stmt(inner)) });
  }

  /** `isClause`: it is part of another statement; declarations have to stay what they are there. */
  private stmt(s: core.Stmt, isClause = false): core.Stmt {
    const outer = operandsOfStmt(s);
    const inside = mapped(outer.operands, (e) => this.inside(e));
    const inner = this.nested(inside === outer.operands ? s : outer.rebuild(inside));
    if (inner.kind === "Assign") return orderedAssign(inner, this.hazards);
    if (inner.kind === "OpAssign" || inner.kind === "IncDec") return orderedOperation(inner, this.hazards);
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
    if (e.kind === "FuncLit") return new Orderer(this.declared, e).literal(e);
    // gc calls a literal that is called at once as it calls other functions, with what it captures as arguments.
    const called = e.kind === "Call" && e.callee.kind === "value" ? e.callee.value : null;
    if (called?.kind === "FuncLit") {
      const callee = new Orderer(this.declared).literal(called);
      return withChildren(e, (child) => (child === called ? callee : this.inside(child)));
    }
    if (e.kind === "Logical") return changed(e, { x: this.inside(e.x), y: this.one(this.inside(e.y)) });
    return withChildren(e, (child) => this.inside(child));
  }

  private literal(e: core.FuncLit): core.FuncLit {
    const body = this.block(e.function.body);
    return body === e.function.body ? e : { ...e, function: { ...e.function, body } };
  }

  private one(e: core.Expr): core.Expr {
    return this.sequence([e])[0];
  }

  /** Expressions that are evaluated one after the other; temporaries go before the first. */
  sequence(list: readonly core.Expr[]): readonly core.Expr[] {
    const ordered = this.ordered(list);
    if (ordered.before.length === 0) return list;
    const [first, ...rest] = ordered.list;
    return [letBefore(ordered.before, first), ...rest];
  }

  private ordered(list: readonly core.Expr[]): Hoisted {
    const scan = new Scan(this.hazards);
    for (const e of list) scan.visit(e);
    return scan.last === null ? { before: [], list } : hoisted(list, scan.last);
  }
}
