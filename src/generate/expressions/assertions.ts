// Type assertions (specification: "Type assertions").
import type * as core from "../../core/nodes.ts";
import * as b from "../builders.ts";
import type { Generator } from "../generator.ts";
import { isInterface } from "../kinds.ts";
import { runtimeTypeName } from "../typenames.ts";
import { bytesOf } from "../types.ts";

/** `x.(T)`; the comma-ok form is an array of the value and whether it has the type. */
export function typeAssert(g: Generator, e: core.TypeAssert): b.Expression {
  const x = g.expr(e.x);
  const type = g.type(e.target, e.typePos);
  if (isInterface(e.target)) {
    return g.callRuntime(e.commaOk ? "assertInterface2" : "assertInterface", [x, type], e.pos);
  }
  if (e.commaOk) return g.callRuntime("typeAssert2", [x, type, g.zero(e.target)], e.pos);
  const from = runtimeTypeName(g, e.x.type);
  const args = [x, type];
  if (from !== "interface {}") args.push(b.str(bytesOf(from)));
  return g.callRuntime("typeAssert", args, e.pos);
}
