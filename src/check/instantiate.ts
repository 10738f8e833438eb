// Instantiation of generic types and functions, and whether type arguments satisfy their constraints
// (specification: "Instantiations", "Satisfying a type constraint", "Implementing an interface").
import type { Pos } from "../source/position.ts";
import { comparableCause } from "../types/comparable.ts";
import { identical, termsSubset } from "../types/identical.ts";
import { typeSetOf } from "../types/lazy.ts";
import { hasAllMethods, interfacePointerError, isInterfacePointer } from "../types/missing.ts";
import { subst, substitution } from "../types/subst.ts";
import { termsInclude } from "../types/terms.ts";
import type { InterfaceT, Type, TypeParam } from "../types/types.ts";
import { hasTerms, isAllTypes, isEmptySet } from "../types/typeset.ts";
import { constraintOf, isValid, under } from "../types/underlying.ts";
import type { Checker } from "./checker.ts";
import type { Cause } from "./reporting.ts";
import { termString } from "./union.ts";

/** Reports a wrong number of type arguments. */
export function validateTypeArgCount(c: Checker, pos: Pos, name: string, want: number, got: number): boolean {
  if (got === want) return true;
  const qualifier = got < want ? "not enough" : "too many";
  const message = `${qualifier} type arguments for type ${name}: have ${got}, want ${want}`;
  c.error(pos, "WrongTypeArgCount", message);
  return false;
}

/** The first type argument that does not satisfy its constraint, and why; null if all do. */
export function verify(
  c: Checker,
  params: readonly TypeParam[],
  args: readonly Type[],
): { index: number; cause: string } | null {
  const map = substitution(params, args);
  for (const [index, param] of params.entries()) {
    constraintOf(param); // makes an interface of a constraint like `int`
    const cause: Cause = { text: "" };
    if (!implementsType(c, args[index], subst(param.bound, map), true, cause))
      return { index, cause: cause.text };
  }
  return null;
}

/** Whether `v` implements the interface `t`, or satisfies it as a constraint; `cause` receives the reason if not. */
export function implementsType(c: Checker, v: Type, t: Type, constraint: boolean, cause?: Cause): boolean {
  const value = under(v);
  const target = under(t);
  if (!isValid(value) || !isValid(target)) return true;
  if (value.kind === "pointer" && !isValid(under(value.elem))) return true;
  const reason = failure(c, v, t, constraint, target);
  if (reason !== null && cause !== undefined) cause.text = reason;
  return reason === null;
}

/** Why `v` does not implement `t`, or null. */
function failure(c: Checker, v: Type, t: Type, constraint: boolean, target: Type): string | null {
  const verb = constraint ? "satisfy" : "implement";
  const print = (type: Type | null) => c.typeString(type);
  const doesNot = () => `${print(v)} does not ${verb} ${print(t)}`;

  if (target.kind !== "interface") {
    const detail = isInterfacePointer(target)
      ? interfacePointerError(t, print)
      : `${print(t)} is not an interface`;
    return `${doesNot()} (${detail})`;
  }
  const wanted = typeSetOf(target);
  if (isAllTypes(wanted)) return null;
  const value = under(v);
  const has = value.kind === "interface" ? typeSetOf(value) : null;
  if (has !== null && isEmptySet(has)) return null;
  if (isEmptySet(wanted)) return `cannot ${verb} ${print(t)} (empty type set)`;

  const missing = hasAllMethods(v, t, true);
  if (missing !== null) return `${doesNot()} ${missing.cause((pkg) => c.qualify(pkg))}`;

  if (hasTerms(wanted)) {
    if (has !== null) {
      if (has.terms === null || !termsSubset(has.terms, wanted.terms!)) return doesNot();
    } else if (!termsInclude(wanted.terms, v)) {
      return `${doesNot()} (${notInTerms(c, v, t, target)})`;
    }
  }
  return incomparable(c, v, target, constraint, verb);
}

function notInTerms(c: Checker, v: Type, t: Type, target: InterfaceT): string {
  const { terms } = typeSetOf(target);
  const [value, constraint] = [c.typeString(v), c.typeString(t)];
  const almost = terms!.find(
    (term) => !term.tilde && identical(term.type, under(term.type)) && identical(term.type, under(v)),
  );
  if (almost !== undefined) return `possibly missing ~ for ${c.typeString(almost.type)} in ${constraint}`;
  if (mentions(target, v)) {
    return `${constraint} mentions ${value}, but ${value} is not in the type set of ${constraint}`;
  }
  return `${value} missing in ${terms!.map(termString).join(" | ")}`;
}

/** The type is written in the constraint, be it that an intersection excludes it. */
function mentions(constraint: Type, type: Type): boolean {
  if (constraint.kind === "interface") return constraint.embeddeds.some((e) => mentions(e, type));
  if (constraint.kind === "union") return constraint.terms.some((term) => mentions(term.type, type));
  return identical(constraint, type);
}

function incomparable(
  c: Checker,
  v: Type,
  target: InterfaceT,
  constraint: boolean,
  verb: string,
): string | null {
  const wanted = typeSetOf(target);
  const strictlyComparable =
    wanted.terms === null
      ? wanted.comparable
      : wanted.terms.every((term) => comparableCause(term.type, false) === null);
  if (!strictlyComparable || comparableCause(v, false) === null) return null;
  if (constraint && comparableCause(v, true) === null) {
    if (c.allowVersion("go1.20")) return null;
    return `${c.typeString(v)} to ${verb} comparable requires go1.20 or later`;
  }
  return `${c.typeString(v)} does not ${verb} comparable`;
}
