// Methods of types.

import { fromJS, toJS } from "../../collections/strings.ts";
import { recovering } from "../../panics/defers.ts";
import { box } from "../../types/interfaces.ts";
import { funcOf, Kind, type Method, type Type } from "../../types/types.ts";
import type { Func, Methods, Value } from "../../types/value.ts";
import { cloneValue } from "../../types/values.ts";
import { zeroOf } from "../../types/zero.ts";
import { bound } from "./value.ts";

function visible(t: Type): readonly Method[] {
  return t.kind === Kind.Interface ? t.methods : t.methods.filter((m) => m.pkgPath === "");
}

export function numMethod(t: Type): number {
  return visible(t).length;
}

export function methodAt(t: Type, i: number): [string, string, Type] {
  const { name, pkgPath, type } = visible(t)[i];
  return [fromJS(name), pkgPath, type!];
}

export function methodIndex(t: Type, name: string): number {
  const jsName = toJS(name);
  return visible(t).findIndex((m) => m.name === jsName);
}

export function withReceiver(t: Type, receiver: Type): Type {
  return funcOf([receiver, ...t.params], [...t.results], t.variadic);
}

export function methodFunc(t: Type, i: number): Func {
  const { jsName } = visible(t)[i];
  const zero = box(zeroOf(t), t) as Methods | null;
  return asMethod(zero?.[jsName], (x, ...args) => (box(x, t) as Methods)[jsName]!(...args));
}

export function boundMethod(t: Type, x: Value, i: number): Func {
  const { jsName } = visible(t)[i];
  const receiver = box(cloneValue(t, x), t) as Methods;
  const f = asMethod(receiver[jsName], (...args) => receiver[jsName]!(...args));
  bound.add(f);
  return f;
}

/** The function is offered the panics that the method would be. */
function asMethod(method: Func | undefined, f: Func): Func {
  return method?.$recovers === true ? recovering(f) : f;
}
