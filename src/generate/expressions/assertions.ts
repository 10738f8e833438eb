// Type assertions (specification: "Type assertions").
import type * as core from "../../core/nodes.ts";
import * as b from "../builders.ts";
import type { Generator } from "../generator.ts";
import { isNamedPointer, isObjectOf } from "../interfaces.ts";
import { isInterface } from "../kinds.ts";
import { reuse } from "../reuse.ts";
import { runtimeTypeName } from "../typenames.ts";
import { bytesOf } from "../types.ts";

/** `x.(T)`; the comma-ok form is an array of the value and whether it has the type. */
export function typeAssert(g: Generator, e: core.TypeAssert): b.Expression {
  const x = g.expr(e.x);
  if (isInterface(e.target)) {
    const type = g.type(e.target, e.typePos);
    return g.callRuntime(e.commaOk ? "assertInterface2" : "assertInterface", [x, type], e.pos);
  }
  const { first, again } = reuse(g, x, !isNamedPointer(g, e.target));
  const isObject = isObjectOf(g, first, e.target, e.pos, e.typePos);
  if (isObject === null) return assertion(g, e, x);
  const object = e.commaOk ? b.array([again(), b.bool(true)]) : again();
  return b.conditional(isObject, object, assertion(g, e, again()));
}

/** By the type that the value has. */
function assertion(g: Generator, e: core.TypeAssert, x: b.Expression): b.Expression {
  const type = g.type(e.target, e.typePos);
  if (e.commaOk) return g.callRuntime("typeAssert2", [x, type, g.zero(e.target)], e.pos);
  const from = runtimeTypeName(g, e.x.type);
  const args = [x, type];
  if (from !== "interface {}") args.push(b.str(bytesOf(from)));
  return g.callRuntime("typeAssert", args, e.pos);
}
