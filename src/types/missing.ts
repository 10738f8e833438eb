// Whether a type has the methods of an interface, and if not, why (specification: "Implementing an interface").
import { identical } from "./identical.ts";
import { typeSetOf } from "./lazy.ts";
import { hasInvalidEmbedded, lookupMember } from "./lookup.ts";
import { sameId } from "./names.ts";
import type { Func } from "./objects.ts";
import { isInterface } from "./predicates.ts";
import type { Signature, Type } from "./types.ts";
import { byPath, type Qualifier, signatureString, typeString } from "./typestring.ts";
import { isTypeParam, isValid, under } from "./underlying.ts";

export type Equivalent = (x: Type, y: Type) => boolean;

type Kind =
  | "not found"
  | "wrong name"
  | "unexported"
  | "wrong signature"
  | "ambiguous"
  | "pointer receiver"
  | "no interface"
  | "field";

/** A method of an interface that a type lacks. */
export interface Missing {
  method: Func;
  /** A method of that name exists but has another type or needs a pointer. */
  wrongType: boolean;
  /** In parentheses, with the signatures where they differ. */
  cause(qualifier: Qualifier): string;
}

/**
 * The first method of the interface `target` that `type` lacks, or null. If `type` is an interface and not
 * `isStatic`, methods it does not mention may still be there at run time.
 */
export function missingMethod(
  type: Type,
  target: Type,
  isStatic: boolean,
  equivalent: Equivalent = identical,
): Missing | null {
  const wanted = under(target);
  if (wanted.kind !== "interface") return null;
  const source = under(type);
  for (const method of typeSetOf(wanted).methods) {
    const problem =
      source.kind === "interface"
        ? lackInInterface(typeSetOf(source).methods, method, isStatic, equivalent)
        : lackInType(type, method, equivalent);
    if (problem === null) continue;
    const { kind, found } = problem;
    return {
      method,
      wrongType: kind === "wrong signature" || kind === "pointer receiver",
      cause: (qualifier) => explain(kind, type, target, method, found, qualifier),
    };
  }
  return null;
}

interface Problem {
  kind: Kind;
  found: Func | null;
}

function lackInInterface(
  methods: Func[],
  wanted: Func,
  isStatic: boolean,
  equivalent: Equivalent,
): Problem | null {
  const found = methods.find((m) => sameId(m, wanted.pkg, wanted.name)) ?? null;
  if (found === null) return isStatic ? { kind: "not found", found } : null;
  return equivalent(found.type!, wanted.type!) ? null : { kind: "wrong signature", found };
}

function lackInType(type: Type, wanted: Func, equivalent: Equivalent): Problem | null {
  const { obj, index, indirect } = lookupMember(type, false, wanted.pkg, wanted.name);
  if (obj === null) {
    if (index !== null) return { kind: "ambiguous", found: null };
    if (indirect) return { kind: "pointer receiver", found: null };
    const similar = lookupMember(type, false, wanted.pkg, wanted.name, true).obj;
    if (similar?.kind !== "func") return { kind: "not found", found: null };
    return { kind: similar.name === wanted.name ? "unexported" : "wrong name", found: similar };
  }
  if (obj.kind !== "func") return { kind: "field", found: null };
  if (obj.type === null) obj.declare?.();
  if (!equivalent(obj.type!, wanted.type!)) return { kind: "wrong signature", found: obj };
  return obj.noInterface ? { kind: "no interface", found: obj } : null;
}

function explain(
  kind: Kind,
  type: Type,
  target: Type,
  method: Func,
  found: Func | null,
  qualifier: Qualifier,
): string {
  const { name } = method;
  const print = (t: Type) => typeString(t, qualifier);
  switch (kind) {
    case "not found":
      if (isInterfacePointer(type)) return `(${interfacePointerError(type, print)})`;
      if (isInterfacePointer(target)) return `(${interfacePointerError(target, print)})`;
      return `(missing method ${name})`;
    case "wrong name":
      return `(missing method ${name})${haveWant(found!, method, qualifier)}`;
    case "unexported":
      return `(unexported method ${name})`;
    case "wrong signature":
      return `(wrong type for method ${name})${haveWant(found!, method, qualifier)}`;
    case "ambiguous":
      return `(ambiguous selector ${print(type)}.${name})`;
    case "no interface":
      return `(${name} method is marked 'nointerface')`;
    case "pointer receiver":
      return `(method ${name} has pointer receiver)`;
    case "field":
      return `(${print(type)}.${name} is a field, not a method)`;
  }
}

/** The two signatures on lines of their own; with package paths if they would look the same. */
function haveWant(have: Func, want: Func, qualifier: Qualifier): string {
  if (have.type === null) have.declare?.();
  let [x, y] = [funcString(have, qualifier), funcString(want, qualifier)];
  if (x === y) [x, y] = [funcString(have, byPath, true), funcString(want, byPath, true)];
  return x === y ? "" : `\n\t\thave ${x}\n\t\twant ${y}`;
}

/** Name and signature without parameter names. */
export function funcString(method: Func, qualifier: Qualifier, fieldPackages = false): string {
  const options = { noParamNames: true, fieldPackages };
  return method.name + signatureString(method.type as Signature, qualifier, options);
}

/** `type` has all methods of `target`; nothing is said of types that are invalid. */
export function hasAllMethods(
  type: Type,
  target: Type,
  isStatic: boolean,
  equivalent: Equivalent = identical,
): Missing | null {
  if (!isValid(type)) return null;
  const missing = missingMethod(type, target, isStatic, equivalent);
  return missing === null || hasInvalidEmbedded(type) ? null : missing;
}

/** Why a value of the interface type `type` cannot hold a `target`; null if it can. */
export function notAssertable(type: Type, target: Type): Missing | null {
  return isInterface(target) ? null : hasAllMethods(target, type, false);
}

export function isInterfacePointer(type: Type): boolean {
  const pointer = under(type);
  return pointer.kind === "pointer" && isInterface(pointer.elem);
}

export function interfacePointerError(type: Type, print: (t: Type) => string): string {
  const pointer = under(type);
  if (pointer.kind === "pointer" && isTypeParam(pointer.elem)) {
    return `type ${print(type)} is pointer to type parameter, not type parameter`;
  }
  return `type ${print(type)} is pointer to interface, not interface`;
}
