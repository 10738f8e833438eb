// Defer and go statements (specification: "Defer statements", "Go statements", "Handling panics").
import type * as core from "../../core/nodes.ts";
import * as b from "../builders.ts";
import type { estree as es } from "../estree.ts";
import type { Generator } from "../generator.ts";
import { laterCall } from "./latercalls.ts";
import { isPlain, plainDefer, withPlainDefers } from "./plaindefers.ts";
import { resultsAfterRecovery } from "./results.ts";

/** The statements of a function's body, with what its defers need around them. */
export function withDefers(g: Generator, f: core.FunctionBody): es.Statement[] {
  if (f.defers.length === 0) return g.rules.stmts(g, f.body.list, f.body.start);
  return isPlain(g, f) ? withPlainDefers(g, f) : withListOfDefers(g, f);
}

/** Where loops and conditions decide what is deferred, calls are noted in a list. */
function withListOfDefers(g: Generator, f: core.FunctionBody): es.Statement[] {
  const { frame } = g;
  frame.defers = g.fn.locals.unique("$d");
  const isNamed = frame.results !== null;
  const label = isNamed ? g.fn.locals.unique("$body") : null;
  if (label !== null) frame.returns = { kind: "break", label };
  const statements = g.rules.stmts(g, f.body.list, f.body.start);
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

export function deferStmt(g: Generator, s: core.Defer): es.Statement[] {
  if (g.frame.plainDefers !== null) return plainDefer(g, g.frame.plainDefers, s);
  const defers = b.id(g.frame.defers ?? "$d");
  if (s.call.kind === "Builtin" && s.call.builtin === "recover") {
    return [b.expressionStatement(b.invoke(defers, "pushRecover", [b.id(g.frame.panicName!)], s.pos), s.pos)];
  }
  const { method, parts } = laterCall(g, s);
  const args = parts.map(({ value }) => value);
  return [b.expressionStatement(b.invoke(defers, method ? "pushMethod" : "push", args, s.pos), s.pos)];
}

export function goStmt(g: Generator, s: core.Go): es.Statement[] {
  const { method, parts } = laterCall(g, s);
  const args = parts.map(({ value }) => value);
  return [b.expressionStatement(g.callRuntime(method ? "goMethod" : "go", args, s.pos), s.pos)];
}
