// The JS names of methods (specification: "Uniqueness of identifiers"): unexported methods of two packages are
// different even if they are spelled alike. Where one type has both, the name of the package goes with each.
import type { Analysis } from "../analyze/analysis.ts";
import { methodSet } from "../types/methodset.ts";
import { idOf } from "../types/names.ts";
import { PointerT } from "../types/types.ts";
import { deref, under } from "../types/underlying.ts";
import { uniqueName } from "./names.ts";

/** For each name that a type has from several packages: what the methods of each package are called. */
export type SharedNames = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Only methods that are called through interfaces can get in each other's way. */
export function sharedNames(analysis: Analysis): SharedNames {
  const shared = new Map<string, ReadonlyMap<string, string>>();
  for (const type of analysis.boxedTypes()) {
    const called = analysis.boxedMethods(type);
    const struct = under(deref(type).type);
    if (!called?.size || struct.kind !== "struct" || !struct.fields.some((field) => field.embedded)) continue;
    const methods = methodSet(new PointerT(deref(type).type)).filter(({ func }) => !func.exported);
    const names = new Set(methods.filter(({ func }) => called.has(idOf(func))).map(({ func }) => func.name));
    const seen = new Set<string>();
    for (const { func } of methods) {
      if (!names.has(func.name)) continue;
      if (seen.has(func.name) && !shared.has(func.name))
        shared.set(func.name, qualified(analysis, func.name));
      seen.add(func.name);
    }
  }
  return shared;
}

function qualified(analysis: Analysis, name: string): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  for (const { pkg } of analysis.program.packages) {
    const unique = uniqueName(`${name}$${pkg.name}`, (candidate) => taken.has(candidate));
    taken.add(unique);
    names.set(pkg.path, unique);
  }
  return names;
}

/** Names of methods some of which contain `recover`. */
export function recoveringNames(analysis: Analysis): ReadonlySet<string> {
  const names = new Set<string>();
  for (const list of analysis.functions.values()) {
    for (const instance of list) {
      const { recv, func } = instance;
      if (recv !== null && analysis.recovers(instance)) names.add(func.name);
    }
  }
  return names;
}
