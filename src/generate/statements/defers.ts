// Defer and go statements (specification: "Defer statements", "Go statements", "Handling panics").
import type * as ast from "../../syntax/nodes.ts";
import type { Func } from "../../types/objects.ts";
import { emptyInterface } from "../../types/universe.ts";
import * as b from "../builders.ts";
import type { estree as es } from "../estree.ts";
import { callArgs, declaredFunction, unparen } from "../expressions/calls.ts";
import { functionValue, typeArgsOf } from "../expressions/names.ts";
import type { Generator } from "../generator.ts";
import { signatureOf } from "../kinds.ts";
import { deferredMethod } from "../methodcalls.ts";
import { currentResults, packed } from "./results.ts";
import { containsDefer, defersIn } from "./scan.ts";

/** The statements of a function's body, with what its defers need around them. */
export function withDefers(g: Generator, body: ast.BlockStmt, make: () => es.Statement[]): es.Statement[] {
  if (!containsDefer(body)) return make();
  const { frame } = g;
  frame.defers = g.fn.locals.unique("$d");
  const isNamed = frame.results !== null;
  const label = isNamed ? g.fn.locals.unique("$body") : null;
  if (label !== null) frame.returns = { kind: "break", label };
  const statements = make();
  const blocks = defersIn(body).some((s) => g.blocks(s));
  const defers = () => b.id(frame.defers!);
  const run = b.invoke(defers(), blocks ? "runAsync" : "run", []);
  const attempt = b.tryStatement(
    statements,
    { param: "$e", body: [b.expressionStatement(b.invoke(defers(), "panic", [b.id("$e")]))] },
    [b.expressionStatement(blocks ? b.awaitOf(run) : run)],
  );
  const out: es.Statement[] = [
    b.declare("const", defers(), b.newOf(g.runtime("Defers"), [])),
    label === null ? attempt : b.labeled(b.id(label), attempt),
  ];
  const results = resultsAfterRecovery(g);
  if (results !== null) out.push(b.returnOf(results));
  return out;
}

/** What the function returns when it ends behind its `try`: its result variables, or zeros after a recovered panic. */
function resultsAfterRecovery(g: Generator): b.Expression | null {
  const { frame } = g;
  if (frame.results !== null) return frame.results.length === 0 ? null : packed(currentResults(frame));
  const results = frame.signature?.results.vars ?? [];
  return results.length === 0 ? null : packed(results.map((v) => g.zero(g.concrete(v.type!))));
}

export function deferStmt(g: Generator, s: ast.DeferStmt): es.Statement[] {
  const call = unparen(s.call) as ast.CallExpr;
  const defers = b.id(g.frame.defers ?? "$d");
  if (isRecover(g, call)) {
    return [b.expressionStatement(b.invoke(defers, "pushRecover", [b.id(g.frame.panicName!)], s.pos), s.pos)];
  }
  const { method, args } = deferredCall(g, call);
  return [b.expressionStatement(b.invoke(defers, method ? "pushMethod" : "push", args, s.pos), s.pos)];
}

function isRecover(g: Generator, call: ast.CallExpr): boolean {
  const fun = unparen(call.fun);
  return fun.kind === "Ident" && fun.name === "recover" && g.info.types.get(fun)?.mode === "builtin";
}

export function goStmt(g: Generator, s: ast.GoStmt): es.Statement[] {
  const { method, args } = deferredCall(g, unparen(s.call) as ast.CallExpr);
  return [b.expressionStatement(g.callRuntime(method ? "goMethod" : "go", args, s.pos), s.pos)];
}

/** A call to be made later: a function and its arguments, or a receiver, a method's name and arguments. */
interface LaterCall {
  method: boolean;
  args: b.Expression[];
}

function deferredCall(g: Generator, call: ast.CallExpr): LaterCall {
  const fun = unparen(call.fun);
  if (g.isType(fun)) return { method: false, args: [b.arrow([], b.block([])), g.expr(call)] };
  if (g.info.types.get(fun)?.mode === "builtin") return deferredBuiltin(g, call, fun);
  const signature = signatureOf(g.typeOf(fun));
  if (fun.kind === "SelectorExpr") {
    const selection = g.info.selections.get(fun);
    if (selection?.kind === "method") {
      const later = deferredMethod(g, fun, selection);
      return { method: later.method, args: [...later.args, ...callArgs(g, call, signature, true)] };
    }
  }
  const func = declaredFunction(g, fun);
  const callee = func !== null ? functionReference(g, func.func, func.id) : g.expr(fun);
  return { method: false, args: [callee, ...callArgs(g, call, signature, true)] };
}

function functionReference(g: Generator, func: Func, id: ast.Ident): b.Expression {
  return functionValue(g, func, typeArgsOf(g, id), id.pos);
}

function deferredBuiltin(g: Generator, call: ast.CallExpr, fun: ast.Expr): LaterCall {
  const name = fun.kind === "Ident" ? fun.name : "";
  const arg = call.args[0];
  switch (name) {
    case "close":
      return { method: false, args: [g.runtime("close", fun.pos), g.expr(arg)] };
    case "print":
    case "println":
      return {
        method: false,
        args: [g.runtime(name, fun.pos), ...call.args.map((e) => g.stored(e, emptyInterface))],
      };
    case "delete": {
      const map = g.under(g.typeOf(arg));
      if (map.kind !== "map") break;
      const key = g.stored(call.args[1], g.concrete(map.key));
      return { method: true, args: [g.expr(arg), b.str("delete"), key] };
    }
    case "panic": {
      const raise = b.arrow([b.id("v")], b.block([b.throwOf(g.callRuntime("panic", [b.id("v")]), call.pos)]));
      return { method: false, args: [raise, g.stored(arg, emptyInterface)] };
    }
    case "recover":
      // In a goroutine of its own, it recovers nothing.
      return { method: false, args: [b.arrow([], b.block([]))] };
  }
  // Others have no effect that outlives their arguments; copy and clear do, on the operands as they are now.
  return laterExpression(g, call);
}

function laterExpression(g: Generator, call: ast.CallExpr): LaterCall {
  const names = call.args.map((_, i) => `a${i}`);
  const values = call.args.map((e) => g.expr(e));
  const evaluated = plainBuiltin(g, call, names);
  return {
    method: false,
    args: [
      b.arrow(
        names.map((n) => b.id(n)),
        evaluated,
      ),
      ...values,
    ],
  };
}

/** The builtin applied to parameters that hold its arguments. */
function plainBuiltin(g: Generator, call: ast.CallExpr, names: string[]): b.Expression {
  const fun = unparen(call.fun) as ast.Ident;
  const args = names.map((n) => b.id(n));
  if (fun.name === "copy") return g.callRuntime("copy", args, call.pos);
  if (fun.name === "clear") {
    const type = g.under(g.typeOf(call.args[0]));
    if (type.kind === "slice") return g.callRuntime("clearSlice", [args[0], g.storage(type.elem)], call.pos);
    return b.invoke(args[0], "clear", [], call.pos);
  }
  return g.unsupported(call.pos, `a deferred ${fun.name}`);
}
