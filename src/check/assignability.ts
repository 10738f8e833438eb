// Assignability of values to types (specification: "Assignability").
import { identical } from "../types/identical.ts";
import { isInterfacePointer } from "../types/missing.ts";
import { allTypes, hasName, isUntyped } from "../types/predicates.ts";
import type { Type, TypeParam } from "../types/types.ts";
import { isValid, unalias, under } from "../types/underlying.ts";
import type { Checker } from "./checker.ts";
import type { Operand } from "./operand.ts";
import type { Cause } from "./reporting.ts";
import { implicitTypeAndValue } from "./untyped.ts";

export interface Assignability {
  ok: boolean;
  /** Code of the error if not. */
  code: string;
}

const assignable: Assignability = { ok: true, code: "" };
const incompatible: Assignability = { ok: false, code: "IncompatibleAssign" };

/** Whether `x` can be assigned to a variable of type `target`; `cause` receives a reason if not. */
export function assignableTo(c: Checker, x: Operand, target: Type, cause?: Cause): Assignability {
  if (x.mode === "invalid" || !isValid(target)) return assignable;
  const source = unalias(x.type);
  const written = target;
  target = unalias(target);
  if (identical(source, target)) return assignable;
  const from = under(source);
  const to = under(target);
  const sourceParam = source.kind === "typeparam" ? source : null;
  const targetParam = target.kind === "typeparam" ? target : null;

  if (isUntyped(from)) return untypedAssignable(c, x, target, targetParam);

  const oneUnnamed = !hasName(source) || !hasName(target);
  if (identical(from, to) && oneUnnamed && sourceParam === null && targetParam === null) return assignable;

  if ((to.kind === "interface" && targetParam === null) || isInterfacePointer(to)) {
    if (c.rules.implements(c, source, target, false, cause)) return assignable;
    // The types in the type set of a type parameter may still do.
    if (sourceParam === null) return { ok: false, code: "InvalidIfaceAssign" };
    if (cause !== undefined) cause.text = "";
  }

  if (from.kind === "interface" && sourceParam === null && c.rules.implements(c, target, source, false)) {
    if (cause !== undefined) cause.text = "need type assertion";
    return incompatible;
  }

  if (from.kind === "chan" && from.dir === "both" && to.kind === "chan" && identical(from.elem, to.elem)) {
    return { ok: oneUnnamed, code: "InvalidChanAssign" };
  }
  return paramAssignable(c, x, written, sourceParam, targetParam, cause);
}

function untypedAssignable(
  c: Checker,
  x: Operand,
  target: Type,
  targetParam: TypeParam | null,
): Assignability {
  const fits = (t: Type | null) => t !== null && implicitTypeAndValue(c, x, t).code === null;
  const ok = targetParam === null ? fits(target) : allTypes(targetParam, fits);
  return ok ? assignable : incompatible;
}

/** One side is a type parameter and the other has no name: every type of the type set must be assignable. */
function paramAssignable(
  c: Checker,
  x: Operand,
  target: Type,
  sourceParam: TypeParam | null,
  targetParam: TypeParam | null,
  cause: Cause | undefined,
): Assignability {
  let result = incompatible;
  const explain = (text: string) => {
    if (cause !== undefined) cause.text = cause.text === "" ? text : `${text}\n\t${cause.text}`;
  };
  if (targetParam !== null && !hasName(x.type)) {
    allTypes(targetParam, (t) => {
      if (t === null) return false;
      result = assignableTo(c, x, t, cause);
      if (!result.ok) {
        explain(
          `cannot assign ${c.typeString(x.type)} to ${c.typeString(t)} (in ${c.typeString(targetParam)})`,
        );
      }
      return result.ok;
    });
  } else if (sourceParam !== null && !hasName(target)) {
    const each = x.clone();
    allTypes(sourceParam, (t) => {
      if (t === null) return false;
      each.type = t;
      result = assignableTo(c, each, target, cause);
      if (!result.ok) {
        explain(
          `cannot assign ${c.typeString(t)} (in ${c.typeString(sourceParam)}) to ${c.typeString(target)}`,
        );
      }
      return result.ok;
    });
  }
  return result;
}
