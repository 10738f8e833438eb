// Unions of terms as sets of types (specification: "General interfaces"). null is the set of all types.
import { disjoint, identical, termSubset } from "./identical.ts";
import type { Term, Type } from "./types.ts";
import { under } from "./underlying.ts";

export type Terms = readonly Term[] | null;

/** The union of both, without terms that others include. */
export function unionTerms(x: Terms, y: Terms): Terms {
  return x === null || y === null ? null : normalize([...x, ...y]);
}

/** The types in both. */
export function intersectTerms(x: Terms, y: Terms): Terms {
  if (x === null) return y;
  if (y === null) return x;
  const both: Term[] = [];
  for (const a of x) {
    for (const b of y) if (!disjoint(a, b)) both.push(!a.tilde || b.tilde ? a : b);
  }
  return normalize(both);
}

function normalize(terms: Term[]): Term[] {
  const kept: Term[] = [];
  for (const term of terms) {
    if (kept.some((other) => termSubset(term, other))) continue;
    // The first of the terms it replaces gives the place.
    const at = kept.findIndex((other) => termSubset(other, term));
    if (at < 0) kept.push(term);
    else {
      kept[at] = term;
      for (let i = kept.length - 1; i > at; i--) if (termSubset(kept[i], term)) kept.splice(i, 1);
    }
  }
  return kept;
}

/** Whether the set holds exactly this type. */
export function termsInclude(terms: Terms, type: Type): boolean {
  return terms === null || terms.some((term) => identical(term.type, term.tilde ? under(type) : type));
}
