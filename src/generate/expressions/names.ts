// Identifiers (specification: "Operands"): local variables, package-level objects, and what lives in a `Ref`.
import type { FuncInstance } from "../../analyze/analysis.ts";
import type * as core from "../../core/nodes.ts";
import type { CheckedPackage } from "../../load/program.ts";
import { syncSuffix } from "../../plan/names.ts";
import { isPackageLevel } from "../../plan/packagevars.ts";
import type { Pos } from "../../source/position.ts";
import type { Func, Obj, Var } from "../../types/objects.ts";
import type { Type } from "../../types/types.ts";
import * as b from "../builders.ts";
import type { Generator } from "../generator.ts";
import { isAggregate } from "../kinds.ts";

/** The value of a variable. */
export function variable(g: Generator, v: Var, pos?: Pos): b.Expression {
  const place = binding(g, v, pos);
  return inRef(g, v) ? b.member(place, "value") : place;
}

/** The JS variable itself: for one that lives in a `Ref`, the Ref. */
export function binding(g: Generator, v: Var, pos?: Pos): b.Expression {
  if (g.fn.receiver === v) return { type: "ThisExpression", pos };
  const local = g.fn.locals.lookup(v);
  if (local !== null) return b.id(local, pos, v.name);
  if (isPackageLevel(v)) {
    const home = homeOf(g, v);
    return g.moduleName(home, g.plan.names(home).object(v), pos, v.name);
  }
  return b.id(g.fn.locals.declare(v), pos, v.name);
}

export function homeOf(g: Generator, obj: Obj): CheckedPackage {
  return obj.pkg!.path === g.pkg.pkg.path ? g.pkg : g.packageOf(obj.pkg!.path);
}

/** The variable is a box whose `value` property holds its value. */
export function inRef(g: Generator, v: Var): boolean {
  if (isAggregate(g.concrete(v.type!))) return false;
  if (g.analysis.needsRef(v)) return true;
  return isPackageLevel(v) && g.plan.assignedElsewhere.has(v);
}

/** A declared function as a value. */
export function functionValue(g: Generator, func: Func, typeArgs: readonly Type[], pos?: Pos): b.Expression {
  const instance = g.analysis.instance(func, typeArgs);
  const value = declaredFunction(g, instance, "", pos);
  if (!instance.hasSyncForm) return value;
  return g.callRuntime("inBothForms", [value, declaredFunction(g, instance, syncSuffix)], pos);
}

/** A declared function that is called, or by `call` later, here. */
export function calledFunction(
  g: Generator,
  { func, typeArgs, pos }: Extract<core.Callee, { kind: "function" }>,
  isGo = false,
): b.Expression {
  const instance = g.analysis.instance(func, typeArgs);
  return declaredFunction(g, instance, !isGo && callsSyncForm(g, instance) ? syncSuffix : "", pos);
}

/** A call of the function is one of its sync form. */
export function callsSyncForm(g: Generator, { blocking, hasSyncForm, hasBody, key }: FuncInstance): boolean {
  if (!g.frame.isSync || !blocking) return false;
  if (hasBody && !hasSyncForm) throw new Error(`${key} has no sync form`);
  return true;
}

function declaredFunction(g: Generator, instance: FuncInstance, form: string, pos?: Pos): b.Expression {
  const name = g.plan.names(instance.home).function(instance) + form;
  return g.moduleName(instance.home, name, pos, instance.func.name);
}
