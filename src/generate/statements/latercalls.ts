// Calls that defer and go statements make later (specification: "Defer statements", "Go statements"): the function value
// and the arguments are evaluated now.
import type * as core from "../../core/nodes.ts";
import * as b from "../builders.ts";
import { panicWith, printArgs } from "../expressions/builtins.ts";
import { callArgs, calledValue } from "../expressions/calls.ts";
import { calledFunction } from "../expressions/names.ts";
import type { Generator } from "../generator.ts";
import { hashArgument } from "../maps.ts";
import { deferredMethod } from "../methodcalls.ts";

/** A call to be made later: a function and its arguments, or a receiver, a method's name and arguments. */
export interface LaterCall {
  method: boolean;
  parts: LaterPart[];
}

export interface LaterPart {
  value: b.Expression;
  /** What it is the value of; null for what is the same whenever it is read. */
  source: core.Expr | null;
}

/** What the call of a defer or go statement is made of, to be evaluated now. */
export function laterCall(g: Generator, s: core.Defer | core.Go): LaterCall {
  const { call } = s;
  if (call.kind === "Builtin") return laterBuiltin(g, call);
  // A conversion does nothing later.
  if (call.kind !== "Call") return functionOf(b.arrow([], b.block([])), [part(g.expr(call), call)]);
  const { callee } = call;
  const args = () => callArgs(g, call).map((value, i) => part(value, call.args[i]));
  switch (callee.kind) {
    case "method":
    case "interface": {
      const { method, own, receiver } = deferredMethod(g, callee, s);
      if (receiver === null) return { method, parts: [part(own, callee.receiver), ...args()] };
      const parts = [fixed(own), part(receiver, callee.receiver)];
      return { method, parts: [...(method ? parts.reverse() : parts), ...args()] };
    }
    case "function":
      return functionOf(calledFunction(g, callee, s.kind === "Go"), args());
    case "value": {
      const value = s.kind === "Defer" ? calledValue(g, callee.value, s) : g.expr(callee.value);
      return { method: false, parts: [part(value, callee.value), ...args()] };
    }
  }
}

function fixed(value: b.Expression): LaterPart {
  return { value, source: null };
}

function part(value: b.Expression, source: core.Expr): LaterPart {
  return { value, source };
}

function functionOf(f: b.Expression, args: LaterPart[]): LaterCall {
  return { method: false, parts: [fixed(f), ...args] };
}

function laterBuiltin(g: Generator, call: core.Builtin): LaterCall {
  const name = call.builtin;
  const values = (list: b.Expression[]) => list.map((value, i) => part(value, call.args[i]));
  const args = () => values(call.args.map((e) => g.expr(e)));
  switch (name) {
    case "close":
      return functionOf(g.runtime("close", call.namePos), args());
    case "print":
    case "println":
      return functionOf(g.runtime(name, call.namePos), values(printArgs(g, call)));
    case "delete": {
      const [map, key] = args();
      const check = hashArgument(g, call.args[1].type).map(fixed);
      return { method: true, parts: [map, fixed(b.str("delete")), key, ...check] };
    }
    case "panic": {
      const raise = b.arrow([b.id("v")], b.block([b.throwOf(panicWith(g, b.id("v"), call.pos), call.pos)]));
      return functionOf(raise, args());
    }
    case "recover":
      // In a goroutine of its own, it recovers nothing.
      return functionOf(b.arrow([], b.block([])), []);
    default:
      // Others have no effect that outlives their arguments; copy and clear do, on the operands as they are now.
      return laterExpression(g, call);
  }
}

/** The builtin applied to parameters that hold its arguments. */
function laterExpression(g: Generator, call: core.Builtin): LaterCall {
  const names = call.args.map((_, i) => `a${i}`);
  const values = call.args.map((e) => part(g.expr(e), e));
  const params = call.args.map(
    ({ type, source, pos }, index): core.Result => ({ kind: "Result", index, type, source, pos }),
  );
  const applied = g.withResults(
    (index) => b.id(names[index]),
    () => g.expr({ ...call, args: params }),
  );
  const parameters = names.map((n) => b.id(n));
  return functionOf(b.arrow(parameters, applied), values);
}
