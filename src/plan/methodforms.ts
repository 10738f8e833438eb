// Which JS form a method has (architecture: "nil, panics and JS errors"): a method of its struct's class, called as
// `p.M()`, where that cannot be told from Go's behaviour; else a function `T$M(p)`.
//
// On a nil pointer `p.M()` fails at once. Go fails at the first use of a field: the same, if that is the first
// thing that the method does. Where pointers to the struct may point to objects of other classes, whose methods are
// others, all its methods are functions. So is one at which bundlers are to stop: that takes a name of its own.
import type { Analysis, FuncInstance } from "../analyze/analysis.ts";
import { panicsOf } from "../core/effects.ts";
import type * as core from "../core/nodes.ts";
import type { Var } from "../types/objects.ts";
import { under } from "../types/underlying.ts";
import { isPackageLevel } from "./packagevars.ts";

/** Says which methods are emitted as methods of their struct's class; found out when somebody asks. */
export function classMethods(analysis: Analysis): (instance: FuncInstance) => boolean {
  const known = new Map<FuncInstance, boolean>();
  return (instance) => {
    let found = known.get(instance);
    if (found === undefined) known.set(instance, (found = isClassMethod(analysis, instance)));
    return found;
  };
}

function isClassMethod(analysis: Analysis, instance: FuncInstance): boolean {
  // A generic method is as many functions as it has instances; one of a type that pointers are converted to is called
  // on objects of other classes.
  if (instance.recv === null || instance.typeArgs.length > instance.recv.typeArgs.length) return false;
  if (analysis.isRetyped(instance.recv) || analysis.isRestingPlace(instance)) return false;
  const struct = under(instance.recv);
  if (struct.kind !== "struct" || !instance.decl.hasBody) return false;
  if (!instance.func.hasPtrRecv) return true;
  return usesReceiverFirst(analysis.body(instance));
}

function usesReceiverFirst({ receiver, body }: core.FunctionBody): boolean {
  if (receiver === null || receiver.variable === null) return false;
  const scan = new Scan(receiver.variable);
  return scan.first(body.list.map((s) => () => scan.stmt(s))) === "use";
}

/** What the first noticeable thing is: a use of the receiver's fields, or something else. */
type Found = "use" | "other" | "nothing";

class Scan {
  private readonly receiver: Var;

  constructor(receiver: Var) {
    this.receiver = receiver;
  }

  stmt(s: core.Stmt | null): Found {
    switch (s?.kind) {
      case undefined:
      case "Empty":
      case "DeclareConst":
      case "DeclareZero":
        return "nothing";
      case "ExprStmt":
        return this.expr(s.x);
      case "Ordered":
        return this.first([...s.before, s.stmt].map((inner) => () => this.stmt(inner)));
      case "Assign":
        return this.assignment(s);
      case "Define":
        return this.all([s.spread, ...s.values], s.left.every(isLocal) ? "nothing" : "other");
      case "OpAssign":
        return this.opAssign(s);
      case "IncDec":
        return this.first([() => this.expr(s.target)], isLocalVariable(s.target) ? "nothing" : "other");
      case "Return":
        return this.all([s.spread, ...s.results], "other");
      case "If":
        return this.first([() => this.stmt(s.init), () => this.expr(s.cond)], "other");
      case "For":
        return this.first([() => this.stmt(s.init), () => this.expr(s.cond)], "other");
      case "Switch":
        return this.first([() => this.stmt(s.init), () => this.expr(s.tag)], "other");
      case "Range":
        return this.first([() => this.expr(s.x)], "other");
      case "Declarations":
      case "Block":
        return this.first(s.list.map((inner: core.Stmt) => () => this.stmt(inner)));
      case "Defer":
      case "Go":
        return s.call.kind === "Call" || s.call.kind === "Builtin" ? this.expr(s.call) : "other";
      default:
        return "other";
    }
  }

  first(steps: (() => Found)[], otherwise: Found = "nothing"): Found {
    for (const step of steps) {
      const found = step();
      if (found !== "nothing") return found;
    }
    return otherwise;
  }

  private all(list: readonly (core.Expr | null)[], otherwise: Found = "nothing"): Found {
    return this.first(
      list.map((e) => () => this.expr(e)),
      otherwise,
    );
  }

  private assignment(s: core.Assign): Found {
    const operands = s.targets.map((e) => () => this.target(e));
    const values = [s.spread, ...s.values].map((e) => () => this.expr(e));
    const found = this.first([...operands, ...values]);
    if (found !== "nothing") return found;
    // Assigning a local variable is not noticed; assigning to what the receiver points to uses it.
    const [only] = s.targets;
    if (s.targets.length === 1 && only !== null && this.isInReceiver(only)) return "use";
    return s.targets.every((e) => e === null || (isLocalVariable(e) && e.variable !== this.receiver))
      ? "nothing"
      : "other";
  }

  private opAssign(s: core.OpAssign): Found {
    const isSilent = isLocalVariable(s.target) && panicsOf(s).length === 0;
    return this.all([s.target, s.value], isSilent ? "nothing" : "other");
  }

  /** What an assignment evaluates of its target before the value: dereferences belong to the assignment itself. */
  private target(e: core.Target): Found {
    if (e === null || e.kind === "Variable") return "nothing";
    return this.isInReceiver(e) ? this.indices(e) : this.first([() => this.expr(e)], "other");
  }

  /** What the receiver points to: it, its fields and elements, and what these point to. */
  private isInReceiver(e: core.Expr): boolean {
    switch (e.kind) {
      case "Deref":
        return this.isReceiver(e.x) || this.isInReceiver(e.x);
      case "Field":
      case "Index":
      case "MapIndex":
        return this.isInReceiver(e.x);
      default:
        return false;
    }
  }

  private indices(e: core.Expr): Found {
    switch (e.kind) {
      case "Index":
        return this.first([() => this.indices(e.x), () => this.expr(e.index)]);
      case "MapIndex":
        return this.first([() => this.indices(e.x), () => this.expr(e.key)]);
      case "Deref":
      case "Field":
        return this.indices(e.x);
      default:
        return "nothing";
    }
  }

  /** `receiver.f` where that needs the receiver's object. */
  private isField(e: core.Expr): boolean {
    return e.kind === "Field" && e.x.kind === "Deref" && this.isReceiver(e.x.x);
  }

  private isReceiver(e: core.Expr): boolean {
    return e.kind === "Variable" && e.variable === this.receiver;
  }

  expr(e: core.Expr | null): Found {
    switch (e?.kind) {
      case "Copy":
      case "Box":
      case "Widen":
      case "Address":
      case "Unary":
        return this.expr(e.x);
      case "Convert":
        return this.all([e.x], panicsOf(e).length > 0 ? "other" : "nothing");
      case "Field":
        return this.isField(e) ? "use" : this.expr(e.x);
      case "Deref":
        return this.isReceiver(e.x) ? "use" : this.first([() => this.expr(e.x)], "other");
      case "Receive":
      case "TypeAssert":
      case "Logical":
        return this.first([() => this.expr(e.x)], "other");
      case "Binary":
      case "Compare":
        return this.all([e.x, e.y], panicsOf(e).length > 0 ? "other" : "nothing");
      case "Index":
        return this.all([e.x, e.index], "other");
      case "MapIndex":
        return this.all([e.x, e.key], "other");
      case "Slice":
        return this.all([e.x, e.low, e.high, e.max], "other");
      case "StructLit":
        return this.all(e.fields.map(({ value }) => value));
      case "ArrayLit":
        return this.all(e.entries.map(({ value }) => value));
      case "MapLit":
        return this.all(
          e.entries.flatMap(({ key, value }) => [key, value]),
          panicsOf(e).length > 0 ? "other" : "nothing",
        );
      case "MethodValue":
        return this.first([() => this.expr(e.callee.receiver)], "other");
      case "Builtin":
        return this.all(
          [e.spread, ...e.args],
          /^(len|cap|min|max|append|make|new)$/.test(e.builtin) && panicsOf(e).length === 0
            ? "nothing"
            : "other",
        );
      case "Call":
        return this.first([() => this.callee(e.callee), () => this.all([e.spread, ...e.args])], "other");
      default:
        return "nothing";
    }
  }

  private callee(callee: core.Callee): Found {
    if (callee.kind === "function") return "nothing";
    const x = callee.kind === "value" ? callee.value : callee.receiver;
    return x.kind === "Variable" || x.kind === "FuncLit" ? "nothing" : this.expr(x);
  }
}

function isLocal(left: core.Defined): boolean {
  return left.kind !== "old" || isLocalVariable(left.target);
}

function isLocalVariable(e: core.Expr): e is core.Variable {
  return e.kind === "Variable" && !isPackageLevel(e.variable);
}
