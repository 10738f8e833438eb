// The zero values of the types of flags.

import { Ref } from "../../pointers/pointers.ts";
import { box, typeOf } from "../../types/interfaces.ts";
import { Kind } from "../../types/types.ts";
import type { Interface } from "../../types/value.ts";
import { zeroOf } from "../../types/zero.ts";

export function zero(v: Interface): [value: Interface, name: string] {
  const t = typeOf(v)!;
  if (t.kind !== Kind.Pointer) return [box(zeroOf(t), t), t.string];
  const pointee = zeroOf(t.elem);
  const isObject = t.elem.kind === Kind.Struct || t.elem.kind === Kind.Array;
  return [box(isObject ? pointee : new Ref(pointee), t), t.elem.string];
}
