// What the body of a loop may do to what it loops over.

import { runsOthers } from "../../core/effects.ts";
import type * as core from "../../core/nodes.ts";
import { walk } from "../../core/walk.ts";
import { isPackageLevel } from "../../plan/packagevars.ts";
import type { Var } from "../../types/objects.ts";
import type { Type } from "../../types/types.ts";
import { under } from "../../types/underlying.ts";
import type { Generator } from "../generator.ts";
import { isAggregate } from "../kinds.ts";

/** The body calls nothing and writes to local variables only, so that it changes no array, slice or map. */
export function isQuiet(body: core.Block): boolean {
  let quiet = true;
  walk(body, (node) => {
    quiet &&= isQuietNode(node);
    return quiet;
  });
  return quiet;
}

function isQuietNode(node: core.Node): boolean {
  switch (node.kind) {
    case "Assign":
      return node.targets.every((target) => target === null || isOwnValue(target));
    case "OpAssign":
    case "IncDec":
      return isOwnValue(node.target);
    case "Builtin":
      return /^(len|cap|min|max|append|real|imag|complex|make|new|print|println)$/.test(node.builtin);
    case "Call":
    case "Send":
    case "Select":
    case "Defer":
    case "Go":
    case "FuncLit":
    case "Receive":
      return false;
    case "Address":
      return node.isImplicit && /Lit$/.test(node.x.kind);
    default:
      return true;
  }
}

/** A local variable that is no array, or struct of arrays: elements and pointers cannot be of it. */
function isOwnValue(e: core.Expr): boolean {
  return e.kind === "Variable" && !isPackageLevel(e.variable) && !isAggregate(e.type) && !isParameter(e.type);
}

/** A type parameter may stand for an array. */
function isParameter(type: Type): boolean {
  return under(type).kind === "typeparam";
}

/**
 * The loop's value variable may be the element itself: the body only reads its fields or elements, and changes
 * nothing that could be the element.
 */
export function elementIsReadOnly(g: Generator, body: core.Block, v: Var): boolean {
  if (g.fn.assigned.has(v) || g.analysis.isShared(v)) return false;
  return isQuiet(body) && onlyRead(body, v);
}

/** Every use of `v` is `v.f` or `v[i]` in a place that reads it. */
function onlyRead(body: core.Block, v: Var): boolean {
  let reads = 0;
  let uses = 0;
  walk(body, (node) => {
    if (node.kind === "Variable" && node.variable === v) uses++;
    if (node.kind === "Field" || node.kind === "Index") {
      if (!isAggregate(node.type) && node.x.kind === "Variable" && node.x.variable === v) reads++;
    }
    return true;
  });
  return reads === uses;
}

/** The loop does nothing that takes much longer than arithmetic, or checks. */
export function isTight(loop: core.For | core.Range): boolean {
  let isTight = true;
  walk(loop.body, (node) => {
    isTight &&= !calls(node);
    return isTight;
  });
  return isTight;
}

/** A call of a function, be it one of the runtime's. */
function calls(node: core.Node): boolean {
  if (node.kind === "Builtin") return !/^(len|cap|min|max|real|imag)$/.test(node.builtin);
  return node.kind === "Slice" || node.kind === "MapIndex" || runsOthers(node);
}
