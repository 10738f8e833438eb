// With which type arguments JavaScript calls an exported generic function. Values of JS do not tell Go types of numbers, so
// that only those are decided whose constraint leaves no choice: any type at all, and comparable ones, is `any`, by whose
// rules the values go in and out; methods alone are an interface type; one term, such as ~[]E, is its type.
import { isParameterized } from "../../check/parameterized.ts";
import { typeSetOf } from "../../types/lazy.ts";
import type { Func } from "../../types/objects.ts";
import { subst, substitution } from "../../types/subst.ts";
import { InterfaceT, type Signature, type Type, type TypeParam } from "../../types/types.ts";
import { under } from "../../types/underlying.ts";

/** The type arguments of a function; null if JavaScript cannot call it. Those of one that is not generic are none. */
export function hostTypeArgs({ type }: Func): readonly Type[] | null {
  const { typeParams } = type as Signature;
  const args: (Type | null)[] = typeParams.map(() => null);
  // What a constraint says may need the arguments of others.
  for (let known = -1; known < args.filter((arg) => arg !== null).length; ) {
    known = args.filter((arg) => arg !== null).length;
    typeParams.forEach((param, i) => {
      args[i] ??= argumentOf(param, typeParams, args);
    });
  }
  return args.every((arg) => arg !== null) ? args : null;
}

function argumentOf(
  { bound }: TypeParam,
  params: readonly TypeParam[],
  known: readonly (Type | null)[],
): Type | null {
  const { terms, methods, comparable } = typeSetOf(under(bound) as InterfaceT);
  if (terms === null && methods.length === 0) return anyType();
  if (terms === null && comparable) return null;
  if (terms !== null && (terms.length !== 1 || methods.length > 0)) return null;
  const type = subst(terms === null ? bound : terms[0].type, substitution(params, known));
  return isParameterized(params, type) ? null : type;
}

function anyType(): Type {
  const any = new InterfaceT();
  any.complete = true;
  return any;
}
