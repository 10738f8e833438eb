// Defer and go statements (specification: "Defer statements", "Go statements", "Handling panics").
import type * as core from "../../core/nodes.ts";
import * as b from "../builders.ts";
import type { estree as es } from "../estree.ts";
import { panicWith, printArgs } from "../expressions/builtins.ts";
import { callArgs, calledValue } from "../expressions/calls.ts";
import { calledFunction } from "../expressions/names.ts";
import type { Generator } from "../generator.ts";
import { hashArgument } from "../maps.ts";
import { deferredMethod } from "../methodcalls.ts";
import { packed, returnedResults } from "./results.ts";

/** The statements of a function's body, with what its defers need around them. */
export function withDefers(g: Generator, f: core.FunctionBody, make: () => es.Statement[]): es.Statement[] {
  if (f.defers.length === 0) return make();
  const { frame } = g;
  frame.defers = g.fn.locals.unique("$d");
  const isNamed = frame.results !== null;
  const label = isNamed ? g.fn.locals.unique("$body") : null;
  if (label !== null) frame.returns = { kind: "break", label };
  const statements = make();
  const blocks = f.defers.some((s) => g.blocks(s));
  const defers = () => b.id(frame.defers!);
  const end = f.body.rbrace;
  const run = b.invoke(defers(), blocks ? "runAsync" : "run", [], end);
  const attempt = b.tryStatement(
    statements,
    { param: "$e", body: [b.expressionStatement(b.invoke(defers(), "panic", [b.id("$e")]), end)] },
    [b.expressionStatement(blocks ? b.awaitOf(run) : run, end)],
  );
  const out: es.Statement[] = [
    b.declare("const", defers(), b.newOf(g.runtime("Defers"), [])),
    label === null ? attempt : b.labeled(b.id(label), attempt),
  ];
  const results = resultsAfterRecovery(g);
  if (results !== null) out.push(b.returnOf(results, end));
  return out;
}

/** What the function returns when it ends behind its `try`: its result variables, or zeros after a recovered panic. */
function resultsAfterRecovery(g: Generator): b.Expression | null {
  const { frame } = g;
  if (frame.results !== null) return frame.results.length === 0 ? null : returnedResults(g, frame);
  const results = frame.signature?.results.vars ?? [];
  return results.length === 0 ? null : packed(results.map((v) => g.zero(g.concrete(v.type!))));
}

export function deferStmt(g: Generator, s: core.Defer): es.Statement[] {
  const defers = b.id(g.frame.defers ?? "$d");
  if (s.call.kind === "Builtin" && s.call.builtin === "recover") {
    return [b.expressionStatement(b.invoke(defers, "pushRecover", [b.id(g.frame.panicName!)], s.pos), s.pos)];
  }
  const { method, args } = laterCall(g, s);
  return [b.expressionStatement(b.invoke(defers, method ? "pushMethod" : "push", args, s.pos), s.pos)];
}

export function goStmt(g: Generator, s: core.Go): es.Statement[] {
  const { method, args } = laterCall(g, s);
  return [b.expressionStatement(g.callRuntime(method ? "goMethod" : "go", args, s.pos), s.pos)];
}

/** A call to be made later: a function and its arguments, or a receiver, a method's name and arguments. */
interface LaterCall {
  method: boolean;
  args: b.Expression[];
}

function laterCall(g: Generator, s: core.Defer | core.Go): LaterCall {
  const { call } = s;
  if (call.kind === "Builtin") return laterBuiltin(g, call);
  // A conversion does nothing later.
  if (call.kind !== "Call") return { method: false, args: [b.arrow([], b.block([])), g.expr(call)] };
  const { callee } = call;
  switch (callee.kind) {
    case "method":
    case "interface": {
      const later = deferredMethod(g, callee, s);
      return { method: later.method, args: [...later.args, ...callArgs(g, call)] };
    }
    case "function": {
      const name = calledFunction(g, callee, s.kind === "Go");
      return { method: false, args: [name, ...callArgs(g, call)] };
    }
    case "value": {
      const value = s.kind === "Defer" ? calledValue(g, callee.value, s) : g.expr(callee.value);
      return { method: false, args: [value, ...callArgs(g, call)] };
    }
  }
}

function laterBuiltin(g: Generator, call: core.Builtin): LaterCall {
  const name = call.builtin;
  const args = () => call.args.map((e) => g.expr(e));
  switch (name) {
    case "close":
      return { method: false, args: [g.runtime("close", call.namePos), ...args()] };
    case "print":
    case "println":
      return { method: false, args: [g.runtime(name, call.namePos), ...printArgs(g, call)] };
    case "delete": {
      const [map, key] = args();
      return { method: true, args: [map, b.str("delete"), key, ...hashArgument(g, call.args[1].type)] };
    }
    case "panic": {
      const raise = b.arrow([b.id("v")], b.block([b.throwOf(panicWith(g, b.id("v"), call.pos), call.pos)]));
      return { method: false, args: [raise, ...args()] };
    }
    case "recover":
      // In a goroutine of its own, it recovers nothing.
      return { method: false, args: [b.arrow([], b.block([]))] };
    default:
      // Others have no effect that outlives their arguments; copy and clear do, on the operands as they are now.
      return laterExpression(g, call);
  }
}

/** The builtin applied to parameters that hold its arguments. */
function laterExpression(g: Generator, call: core.Builtin): LaterCall {
  const names = call.args.map((_, i) => `a${i}`);
  const values = call.args.map((e) => g.expr(e));
  const params = call.args.map(
    ({ type, source, pos }, index): core.Result => ({ kind: "Result", index, type, source, pos }),
  );
  const applied = g.withResults(
    (index) => b.id(names[index]),
    () => g.expr({ ...call, args: params }),
  );
  return {
    method: false,
    args: [
      b.arrow(
        names.map((n) => b.id(n)),
        applied,
      ),
      ...values,
    ],
  };
}
