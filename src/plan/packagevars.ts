// Package variables that code outside their module assigns: other packages, and facades, through which JS does. An ES
// import is read-only, so they live in a `Ref`.
import type { Analysis, FuncInstance } from "../analyze/analysis.ts";
import { askedObjects } from "../load/program.ts";
import type { Obj } from "../types/objects.ts";
import { under } from "../types/underlying.ts";
import { assignedIn } from "./assigned.ts";

export function isPackageLevel(obj: Obj): boolean {
  return obj.pkg !== null && obj.parent === obj.pkg.scope;
}

/** Structs and arrays are objects, which facades assign in place. */
function assignedByFacades(analysis: Analysis): Obj[] {
  const roots = analysis.program.roots.filter(({ name }) => name !== "main");
  return roots
    .flatMap((root) => askedObjects(analysis.program, root))
    .filter((obj) => obj.kind === "var" && !analysis.isSentinel(obj))
    .filter(({ type }) => !/^(struct|array)$/.test(under(type!).kind));
}

export function assignedElsewhere(analysis: Analysis, hasFacades: boolean): Set<Obj> {
  const vars = new Set<Obj>(hasFacades ? assignedByFacades(analysis) : []);
  for (const [home, functions] of analysis.functions) {
    for (const instance of functions) {
      for (const v of assignedBy(analysis, instance)) if (v.pkg !== home.pkg) vars.add(v);
    }
  }
  return vars;
}

/** Of the functions of packages that programs have in common: what a function names is the same in all its instances. */
const known = new WeakMap<FuncInstance["decl"], readonly Obj[]>();

/** The package variables that a function assigns. */
function assignedBy(analysis: Analysis, instance: FuncInstance): readonly Obj[] {
  let found = known.get(instance.decl);
  if (found === undefined) {
    const body = analysis.elaborated(instance);
    found = body === null ? [] : [...assignedIn([body.body])].filter(isPackageLevel);
    known.set(instance.decl, found);
  }
  return found;
}
