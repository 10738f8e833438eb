// Method sets (specification: "Method sets").
import { typeSetOf } from "./lazy.ts";
import { lookupMember, methodsOf } from "./lookup.ts";
import { compareIds, idOf } from "./names.ts";
import type { Func } from "./objects.ts";
import type { Signature, Type } from "./types.ts";
import { asNamed, deref, under } from "./underlying.ts";

/** A method of a type, with the path through embedded fields that leads to it. */
export interface Method {
  func: Func;
  index: number[];
  indirect: boolean;
}

/**
 * All methods that can be called on a value of the type, promoted ones included, in order of name. Generic methods are
 * none of them: no interface has such methods, and nothing finds them while the program runs.
 */
export function methodSet(type: Type): Method[] {
  const candidates = new Map<string, Func>();
  collect(type, candidates, new Set());
  const methods: Method[] = [];
  for (const candidate of candidates.values()) {
    const { obj, index, indirect } = lookupMember(type, false, candidate.pkg, candidate.name);
    if (obj?.kind !== "func") continue;
    if (obj.type === null) obj.declare?.();
    if ((obj.type as Signature).typeParams.length === 0) methods.push({ func: obj, index: index!, indirect });
  }
  return methods.sort((a, b) => compareIds(a.func, b.func));
}

/** Gathers every method reachable through embedded fields, whatever hides it. */
function collect(type: Type, into: Map<string, Func>, seen: Set<Type>): void {
  const base = deref(type).type;
  const named = asNamed(base);
  const key = named ?? base;
  if (seen.has(key)) return;
  seen.add(key);
  const add = (method: Func) => {
    if (!into.has(idOf(method))) into.set(idOf(method), method);
  };
  if (named !== null) methodsOf(named).forEach(add);
  const underlying = under(base);
  if (underlying.kind === "interface") typeSetOf(underlying).methods.forEach(add);
  if (underlying.kind === "struct") {
    for (const field of underlying.fields) if (field.embedded) collect(field.type!, into, seen);
  }
}
