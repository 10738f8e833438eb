// Taking nodes apart and putting them together again with other parts. What does not change is shared.
import type * as core from "./nodes.ts";

/** The list with `f` applied to each element; the list itself if nothing changes. */
export function mapped<T>(list: readonly T[], f: (item: T) => T): readonly T[] {
  let result: T[] | null = null;
  for (let i = 0; i < list.length; i++) {
    const next = f(list[i]);
    if (result === null && next !== list[i]) result = list.slice(0, i);
    result?.push(next);
  }
  return result ?? list;
}

/** The node with some of its parts replaced; the node itself if none differs. */
export function changed<T extends object>(node: T, parts: Partial<T>): T {
  // Most nodes stay what they are: nothing is made to find that out.
  for (const key in parts) if (parts[key] !== node[key]) return { ...node, ...parts };
  return node;
}

type Each = (e: core.Expr) => core.Expr;

function optional(x: core.Expr | null, f: Each): core.Expr | null {
  return x && f(x);
}

/** The expression with `f` applied to its operands, in their order of evaluation. Function literals are left alone. */
export function withChildren(e: core.Expr, f: Each): core.Expr {
  switch (e.kind) {
    case "StructLit": {
      const fields = mapped(e.fields, (entry) => changed(entry, { value: f(entry.value) }));
      return changed(e, { fields });
    }
    case "ArrayLit": {
      const entries = mapped(e.entries, (entry) => changed(entry, { value: f(entry.value) }));
      return changed(e, { entries });
    }
    case "MapLit": {
      const entries = mapped(e.entries, (entry) =>
        changed(entry, { key: f(entry.key), value: f(entry.value) }),
      );
      return changed(e, { entries });
    }
    case "Field":
    case "Deref":
    case "Address":
    case "Copy":
    case "Unary":
    case "Receive":
    case "Convert":
    case "Box":
    case "Widen":
    case "TypeAssert":
      return changed<core.Field | core.Deref>(e as core.Field, { x: f(e.x) });
    case "Index":
      return changed(e, { x: f(e.x), index: f(e.index) });
    case "MapIndex":
      return changed(e, { x: f(e.x), key: f(e.key) });
    case "Slice":
      return changed(e, {
        x: f(e.x),
        low: optional(e.low, f),
        high: optional(e.high, f),
        max: optional(e.max, f),
      });
    case "Binary":
    case "Compare":
    case "Logical":
      return changed<core.Binary>(e as core.Binary, { x: f(e.x), y: f(e.y) });
    case "Call":
      return changed(e, {
        callee: withReceiver(e.callee, f),
        spread: optional(e.spread, f),
        args: mapped(e.args, f),
      });
    case "Builtin":
      return changed(e, { spread: optional(e.spread, f), args: mapped(e.args, f) });
    case "MethodValue":
      return changed(e, { callee: withReceiver(e.callee, f) as core.MethodValue["callee"] });
    case "Let":
      return changed(e, { x: f(e.x) });
    default:
      return e;
  }
}

function withReceiver(callee: core.Callee, f: Each): core.Callee {
  switch (callee.kind) {
    case "function":
      return callee;
    case "value":
      return changed(callee, { value: f(callee.value) });
    default:
      return changed(callee, { receiver: f(callee.receiver) });
  }
}

/** The operands of an expression in their order of evaluation, without what a function literal does. */
export function operandsOfExpr(e: core.Expr): core.Expr[] {
  const operands: core.Expr[] = [];
  withChildren(e, (child) => {
    operands.push(child);
    return child;
  });
  return operands;
}

/** A statement, or what a case of a select waits for: each case evaluates its own. */
type Step = core.Stmt | core.ReceiveClause;

/** What a statement evaluates once when it is reached, in order, and the statement with other operands. */
export interface Operands<S extends Step> {
  readonly operands: readonly core.Expr[];
  readonly rebuild: (operands: readonly core.Expr[]) => S;
}

export function operandsOfStmt<S extends Step>(s: S): Operands<S> {
  const list: core.Expr[] = [];
  collectOperands(s, (e) => {
    list.push(e);
    return e;
  });
  const rebuild = (operands: readonly core.Expr[]) => {
    let next = 0;
    return collectOperands(s, () => operands[next++]) as S;
  };
  return { operands: list, rebuild };
}

function collectOperands(s: Step, f: Each): Step {
  switch (s.kind) {
    case "ExprStmt":
      return changed(s, { x: f(s.x) });
    case "Send":
      return changed(s, { chan: f(s.chan), value: f(s.value) });
    case "Assign":
      return changed(s, {
        targets: mapped(s.targets, (target) => target && withOperandsOfPlace(target, f)),
        spread: optional(s.spread, f),
        values: mapped(s.values, f),
      });
    case "OpAssign":
      return changed(s, { target: withOperandsOfPlace(s.target, f), value: f(s.value) });
    case "IncDec":
      return changed(s, { target: withOperandsOfPlace(s.target, f) });
    case "Define":
      return changed(s, { spread: optional(s.spread, f), values: mapped(s.values, f) });
    case "Go":
    case "Defer":
      return changed(s, { call: withChildren(s.call, f) });
    case "Return":
      return changed(s, { spread: optional(s.spread, f), results: mapped(s.results, f) });
    case "If":
      return s.init === null ? changed(s, { cond: f(s.cond) }) : s;
    case "Range":
      return changed(s, { x: f(s.x) });
    case "Switch":
      return s.init === null ? changed(s, { tag: optional(s.tag, f) }) : s;
    case "TypeSwitch":
      return s.init === null ? changed(s, { x: f(s.x) }) : s;
    case "ReceiveClause":
      return changed(s, { receive: changed(s.receive, { x: f(s.receive.x) }) });
    default:
      return s;
  }
}

/** What is evaluated to find a place; what a pointer points to is looked for when it is written. */
export function operandsOfPlace(target: Exclude<core.Target, null>): core.Expr[] {
  return operandsOfExpr(target.kind === "Field" && target.x.kind === "Deref" ? target.x : target);
}

/** A place with other operands. */
export function withOperandsOfPlace<T extends Exclude<core.Target, null>>(target: T, f: Each): T {
  if (target.kind !== "Field" || target.x.kind !== "Deref") return withChildren(target, f) as T;
  return changed<core.Field>(target, { x: withChildren(target.x, f) }) as T;
}
