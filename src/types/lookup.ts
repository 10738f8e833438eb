// Finding fields and methods by name (specification: "Selectors", "Struct types").
import { identical } from "./identical.ts";
import { typeSetOf } from "./lazy.ts";
import { sameId } from "./names.ts";
import type { Func, Obj, Var } from "./objects.ts";
import type { Package } from "./package.ts";
import type { Named, Type } from "./types.ts";
import { asNamed, deref, isValid, under } from "./underlying.ts";

export interface Lookup {
  /** The field or method, or null. */
  obj: Var | Func | null;
  /** Path of field and method indices to `obj`; set without `obj` if the selector is ambiguous. */
  index: number[] | null;
  /** A pointer is dereferenced on the way. Set without `obj` and `index`: the method needs a pointer receiver. */
  indirect: boolean;
}

const nothing: Lookup = { obj: null, index: null, indirect: false };

/**
 * The field or method `name` as written in `pkg`. `addressable` says that the operand is a variable, so that
 * methods with pointer receivers are found for it too.
 */
export function lookupFieldOrMethod(
  type: Type,
  addressable: boolean,
  pkg: Package | null,
  name: string,
  foldCase = false,
): Lookup {
  // A defined pointer type has the fields of its base but none of its methods.
  const underlying = asNamed(type) === null ? null : under(type);
  if (underlying?.kind === "pointer") {
    const found = lookupMember(underlying, false, pkg, name, foldCase);
    return found.obj?.kind === "func" ? nothing : found;
  }
  return lookupMember(type, addressable, pkg, name, foldCase);
}

interface Embedded {
  type: Type;
  index: number[];
  indirect: boolean;
  /** The type occurs more than once at this depth: its members are ambiguous. */
  multiple: boolean;
}

/** The indices, along embedded structs, to the field that a key in a literal of the struct selects. */
export function keyPath(struct: Type, key: Obj | null | undefined): number[] {
  const found = key?.kind === "var" ? lookupMember(struct, true, key.pkg, key.name).index : null;
  if (found === null) throw new Error(`no field ${key?.name}`);
  return found;
}

/** As lookupFieldOrMethod, without the rule for defined pointer types. */
export function lookupMember(
  type: Type,
  addressable: boolean,
  pkg: Package | null,
  name: string,
  foldCase = false,
): Lookup {
  if (name === "_") return nothing;
  const start = deref(type);
  if (start.isPointer && under(start.type).kind === "interface") return nothing;
  const own = ownMember(start, pkg, name, foldCase);
  if (own !== null) return usable(own, addressable);
  return hasEmbedded(start.type) ? promotedMember(start, addressable, pkg, name, foldCase) : nothing;
}

/** What was found, unless it is a method that needs a pointer to what is not addressable. */
function usable(found: Found, addressable: boolean): Lookup {
  const { obj, indirect } = found;
  const needsPointer = obj.kind === "func" && obj.hasPtrRecv && !indirect && !addressable;
  return needsPointer ? { obj: null, index: null, indirect: true } : found;
}

interface Found {
  obj: Var | Func;
  index: number[];
  indirect: boolean;
}

/** A method or field of the type itself. */
function ownMember(
  { type, isPointer: indirect }: { type: Type; isPointer: boolean },
  pkg: Package | null,
  name: string,
  foldCase: boolean,
): Found | null {
  const named = asNamed(type);
  const method = named === null ? -1 : methodIndex(named, pkg, name, foldCase);
  if (method >= 0) return { obj: methodAt(named!, method), index: [method], indirect };
  const underlying = under(type);
  let members: readonly (Var | Func)[];
  if (underlying.kind === "struct") members = underlying.fields;
  else if (underlying.kind === "interface") members = typeSetOf(underlying).methods;
  else return null;
  const i = indexOf(members, pkg, name, foldCase);
  return i < 0 ? null : { obj: members[i], index: [i], indirect };
}

function indexOf(members: readonly Obj[], pkg: Package | null, name: string, foldCase: boolean): number {
  for (let i = 0; i < members.length; i++) if (sameId(members[i], pkg, name, foldCase)) return i;
  return -1;
}

function hasEmbedded(type: Type): boolean {
  const underlying = under(type);
  return underlying.kind === "struct" && underlying.fields.some((field) => field.embedded);
}

/** Searches the embedded fields, level by level. */
function promotedMember(
  start: { type: Type; isPointer: boolean },
  addressable: boolean,
  pkg: Package | null,
  name: string,
  foldCase: boolean,
): Lookup {
  let seen: Named[] | null = null;
  let current: Embedded[] = [{ type: start.type, index: [], indirect: start.isPointer, multiple: false }];
  while (current.length > 0) {
    const next: Embedded[] = [];
    let found: Found | null = null;
    let ambiguous: number[] | null = null;
    const add = (obj: Var | Func, embedded: Embedded, i: number) => {
      const index = [...embedded.index, i];
      if (found !== null || embedded.multiple) ambiguous ??= index;
      found ??= { obj, index, indirect: embedded.indirect };
    };
    for (const embedded of current) {
      const named = asNamed(embedded.type);
      if (named !== null) {
        if (seen === null) seen = [named];
        else if (wasSeen(seen, named)) continue;
        else seen.push(named);
        const i = methodIndex(named, pkg, name, foldCase);
        if (i >= 0) {
          add(methodAt(named, i), embedded, i);
          continue; // no field or interface method can have that name
        }
      }
      membersOf(embedded, found !== null);
    }
    if (ambiguous !== null) return { obj: null, index: ambiguous, indirect: false };
    if (found !== null) return usable(found, addressable);
    current = mergeEqual(next);

    function membersOf(embedded: Embedded, have: boolean): void {
      const underlying = under(embedded.type);
      if (underlying.kind === "interface") {
        const { methods } = typeSetOf(underlying);
        const i = indexOf(methods, pkg, name, foldCase);
        if (i >= 0) add(methods[i], embedded, i);
      } else if (underlying.kind === "struct") {
        underlying.fields.forEach((field, i) => {
          if (sameId(field, pkg, name, foldCase)) {
            add(field, embedded, i);
          } else if (field.embedded && !have) {
            const inner = deref(field.type!);
            const indirect = embedded.indirect || inner.isPointer;
            next.push({ ...embedded, type: inner.type, index: [...embedded.index, i], indirect });
          }
        });
      }
    }
  }
  return nothing;
}

function wasSeen(seen: readonly Named[], named: Named): boolean {
  if (seen.includes(named)) return true;
  if (named.typeArgs.length > 0) for (const other of seen) if (identical(other, named)) return true;
  return false;
}

/** Leaves one entry for each type, marked if there were several. */
function mergeEqual(list: Embedded[]): Embedded[] {
  const kept: Embedded[] = [];
  for (const entry of list) {
    const same = kept.find((other) => identical(other.type, entry.type));
    if (same !== undefined) same.multiple = true;
    else kept.push({ ...entry });
  }
  return kept;
}

// ---- Methods of named types

function methodIndex(named: Named, pkg: Package | null, name: string, foldCase: boolean): number {
  const { methods } = named.origin;
  if (methods.length < manyMethods || foldCase) return indexOf(methods, pkg, name, foldCase);
  let known = methodIndices.get(methods);
  if (known === undefined || known.count !== methods.length) {
    known = {
      count: methods.length,
      byName: new Map(methods.map(({ name }, i) => [name, i] as const).reverse()),
    };
    methodIndices.set(methods, known);
  }
  const i = known.byName.get(name);
  return i !== undefined && sameId(methods[i], pkg, name) ? i : -1;
}

const manyMethods = 12;
/** For long lists of methods, which are searched often. */
const methodIndices = new WeakMap<readonly Func[], { count: number; byName: Map<string, number> }>();

/** The i-th declared method; an instance's is made on first use. */
export function methodAt(named: Named, i: number): Func {
  const method = named.origin.methods[i];
  if (named.expandMethod === null) return method;
  let expanded = named.expanded.get(method);
  if (expanded === undefined) {
    expanded = named.expandMethod(method);
    named.expanded.set(method, expanded);
  }
  return expanded;
}

/** All declared methods in source order. */
export function methodsOf(named: Named): Func[] {
  return named.origin.methods.map((_, i) => methodAt(named, i));
}

/** The struct that a pointer points to, if it does; another type as it is. */
export function derefStructPointer(type: Type): Type {
  const pointer = under(type);
  return pointer.kind === "pointer" && under(pointer.elem).kind === "struct" ? pointer.elem : type;
}

/** Some embedded field's type is invalid, so that nothing certain is known of its members. */
export function hasInvalidEmbedded(type: Type, seen = new Set<Type>()): boolean {
  const struct = under(derefStructPointer(type));
  if (struct.kind !== "struct" || seen.has(struct)) return false;
  seen.add(struct);
  return struct.fields.some((f) => f.embedded && (!isValid(f.type!) || hasInvalidEmbedded(f.type!, seen)));
}
