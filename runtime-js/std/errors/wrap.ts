// What package errors asks of the types of errors and targets.
import { implementsInterface, missingMethod, typeOf, unbox } from "../../types/interfaces.ts";
import { comparable as isComparable } from "../../types/layout.ts";
import { errorType, Kind } from "../../types/types.ts";
import type { Interface, Pointer } from "../../types/value.ts";
import { assignValue, isNested } from "../../types/values.ts";

export function comparable(x: Interface): boolean {
  return isComparable(typeOf(x)!);
}

const good = 0;
const targetNil = 1;
const targetNoPointer = 2;
const targetNoError = 3;

export function checkTarget(target: Interface): number {
  const t = typeOf(target);
  if (t === null) return targetNil;
  if (t.kind !== Kind.Pointer || unbox(target) === null) return targetNoPointer;
  return t.elem.kind === Kind.Interface || missingMethod(t.elem, errorType) === null ? good : targetNoError;
}

export function assign(err: Interface, target: Interface): boolean {
  const t = typeOf(target)!.elem;
  const pointer = unbox(target);
  if (t.kind === Kind.Interface) {
    if (!implementsInterface(err, t)) return false;
    (pointer as Pointer).value = err;
    return true;
  }
  if (typeOf(err) !== t) return false;
  if (isNested(t)) assignValue(t, pointer, unbox(err));
  else (pointer as Pointer).value = unbox(err);
  return true;
}
