// Whether types mention type parameters, for inference.
import { typeSetOf } from "../types/lazy.ts";
import type { Type, TypeParam } from "../types/types.ts";
import { unalias } from "../types/underlying.ts";

/** Some of the type parameters occur in the type. */
export function isParameterized(params: readonly TypeParam[], type: Type): boolean {
  const seen = new Map<Type, boolean>();
  const visit = (part: Type): boolean => {
    const known = seen.get(part);
    if (known !== undefined) return known;
    seen.set(part, false);
    const result = mentions(part);
    seen.set(part, result);
    return result;
  };
  const mentions = (part: Type): boolean => {
    const actual = unalias(part);
    switch (actual.kind) {
      case "array":
      case "slice":
      case "pointer":
      case "chan":
        return visit(actual.elem);
      case "map":
        return visit(actual.key) || visit(actual.elem);
      case "struct":
        return actual.fields.some((field) => visit(field.type!));
      case "tuple":
        return actual.vars.some((v) => visit(v.type!));
      case "signature":
        return visit(actual.params) || visit(actual.results);
      case "interface": {
        const set = typeSetOf(actual);
        return set.methods.some((m) => visit(m.type!)) || (set.terms?.some((t) => visit(t.type)) ?? false);
      }
      case "named":
        return actual.typeArgs.some(visit);
      case "typeparam":
        return params.includes(actual);
      default:
        return false;
    }
  };
  return visit(type);
}

/** Forgets inferred types that mention, directly or not, the parameter they are inferred for. */
export function killCycles(params: readonly TypeParam[], inferred: (Type | null)[]): void {
  const active = new Set<Type>();
  const visit = (type: Type): void => {
    const actual = unalias(type);
    if (active.has(actual)) {
      const i = actual.kind === "typeparam" ? params.indexOf(actual) : -1;
      if (i >= 0) inferred[i] = null;
      return;
    }
    active.add(actual);
    walk(actual);
    active.delete(actual);
  };
  const walk = (actual: Type): void => {
    switch (actual.kind) {
      case "array":
      case "slice":
      case "pointer":
      case "chan":
        return visit(actual.elem);
      case "map":
        visit(actual.key);
        return visit(actual.elem);
      case "struct":
        return actual.fields.forEach((field) => visit(field.type!));
      case "signature":
        for (const v of [...actual.params.vars, ...actual.results.vars]) visit(v.type!);
        return;
      case "interface":
        actual.methods.forEach((method) => visit(method.type!));
        return actual.embeddeds.forEach(visit);
      case "union":
        return actual.terms.forEach((term) => visit(term.type));
      case "named":
        return actual.typeArgs.forEach(visit);
      case "typeparam": {
        const i = params.indexOf(actual);
        if (i >= 0 && inferred[i] !== null) visit(inferred[i]);
      }
    }
  };
  for (const param of params) visit(param);
}
