// Package variables that code outside their module assigns. An ES import is read-only, so they live in a `Ref`.
import type { Analysis } from "../analyze/analysis.ts";
import type { Obj } from "../types/objects.ts";
import { assignedIn } from "./assigned.ts";

export function isPackageLevel(obj: Obj): boolean {
  return obj.pkg !== null && obj.parent === obj.pkg.scope;
}

export function assignedElsewhere(analysis: Analysis): Set<Obj> {
  const vars = new Set<Obj>();
  for (const [home, functions] of analysis.functions) {
    for (const instance of functions) {
      if (instance.decl.body === null) continue;
      for (const v of assignedIn([analysis.body(instance).body])) {
        if (v.pkg !== home.pkg && isPackageLevel(v)) vars.add(v);
      }
    }
  }
  return vars;
}
