// Type sets of interfaces (specification: "Interface types", "General interfaces").
import { comparableCause } from "./comparable.ts";
import { identical } from "./identical.ts";
import { onTypeSet, typeSetOf } from "./lazy.ts";
import { compareIds, idOf } from "./names.ts";
import type { Func } from "./objects.ts";
import { intersectTerms, type Terms, unionTerms } from "./terms.ts";
import type { InterfaceT, Term, Type, Union } from "./types.ts";
import { isValid, under } from "./underlying.ts";

/** Methods plus the union of terms; `terms` null means all types. */
export interface TypeSet {
  /** All methods, embedded ones included, sorted by name (unexported ones by package too). */
  methods: Func[];
  /** In source order, without overlaps; empty: no type satisfies the interface. */
  terms: Term[] | null;
  /** The `comparable` constraint; only if `terms` is null. */
  comparable: boolean;
}

/** The compiler's limit for unions. */
export const maxTerms = 100;

/** Where errors found while computing a type set go. */
export interface TypeSetErrors {
  duplicateMethod(pos: number, method: Func, otherPos: number): void;
  /** The same method from two embedded interfaces; whether that is an error is for the checker to decide later. */
  sameMethod(pos: number, method: Func, otherPos: number, other: Func): void;
  /** A union has more terms than the compiler can handle. */
  tooManyTerms(pos: number): void;
  /** A union has more terms than the compiler can handle. */
  tooManyTerms(pos: number): void;
  /** False if the element may not be embedded at this language version (reported). */
  mayEmbed(pos: number, element: Type): boolean;
}

export function isEmptySet(set: TypeSet): boolean {
  return set.terms !== null && set.terms.length === 0;
}

/** The set is given by methods alone: the interface is an ordinary one. */
export function isMethodSet(set: TypeSet): boolean {
  return set.terms === null && !set.comparable;
}

/** All types without exception. */
export function isAllTypes(set: TypeSet): boolean {
  return isMethodSet(set) && set.methods.length === 0;
}

export function hasTerms(set: TypeSet): boolean {
  return set.terms !== null && set.terms.length > 0;
}

const everything: TypeSet = { methods: [], terms: null, comparable: false };

onTypeSet((type) => {
  if (!type.complete) return everything;
  // An interface that embeds itself (an error reported elsewhere) meets this preliminary set.
  type.typeSet = { methods: [], terms: null, comparable: false };
  fillIn(type, type.typeSet);
  return type.typeSet;
});

function fillIn(type: InterfaceT, set: TypeSet): void {
  const methods = new Map<string, { method: Func; pos: number }>();
  const add = (pos: number, method: Func, explicit: boolean) => {
    const key = idOf(method);
    const other = methods.get(key);
    if (other === undefined) methods.set(key, { method, pos });
    else if (explicit) type.errors?.duplicateMethod(pos, method, other.pos);
    else type.errors?.sameMethod(pos, method, other.pos, other.method);
  };

  for (const method of type.methods) add(method.pos, method, true);
  let terms: Terms = null;
  let comparable = false;
  type.embeddeds.forEach((embedded, i) => {
    const pos = type.embedPositions[i] ?? 0;
    const element = under(embedded);
    if (!isValid(element)) return;
    if (pos !== 0 && type.errors !== null && !type.errors.mayEmbed(pos, embedded)) return;
    if (element.kind === "interface") {
      const inner = typeSetOf(element);
      for (const method of inner.methods) add(pos, method, false);
      comparable ||= inner.comparable;
      terms = intersectTerms(terms, inner.terms);
    } else if (element.kind === "union") {
      const union = unionSet(element);
      if (union !== null && union.length > maxTerms) type.errors?.tooManyTerms(pos);
      else terms = intersectTerms(terms, union);
    } else {
      terms = intersectTerms(terms, [{ tilde: false, type: embedded }]);
    }
    if (comparable && terms !== null)
      terms = terms.filter((term) => comparableCause(term.type, false) === null);
  });
  set.terms = terms;
  set.comparable = comparable && terms === null;
  set.methods = [...methods.values()].map((entry) => entry.method).sort(compareIds);
}

function unionSet(union: Union): Terms {
  let all: Terms = [];
  for (const term of union.terms) {
    const underlying = under(term.type);
    if (!isValid(underlying)) continue;
    if (underlying.kind === "interface") all = unionTerms(all, typeSetOf(underlying).terms);
    else if (!term.tilde || identical(term.type, underlying)) all = unionTerms(all, [term]);
  }
  return all;
}
