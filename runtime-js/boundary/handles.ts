// Go values that JS has no form for, at the JS boundary: a GoValue keeps its identity and can be handed back.

import { toJS } from "../collections/strings.ts";
import { Box, typeOf } from "../types/interfaces.ts";
import { Kind } from "../types/types.ts";
import type { Interface } from "../types/value.ts";

const contents = new WeakMap<object, Interface>();
const handles = new WeakMap<object, GoValue>();

/** A Go value of a type that JS has no form for. */
export class GoValue {
  /** Its Go type. */
  get type(): string {
    return toJS(typeOf(contents.get(this) as Interface)?.string ?? "");
  }

  toString(): string {
    return `GoValue(${this.type})`;
  }
}

/** The handle of an interface value; one for each object. */
export function outOfAny(value: object): GoValue {
  let handle = handles.get(value);
  if (handle === undefined) {
    handle = new GoValue();
    setContents(handle, value);
    handles.set(value, handle);
  }
  return handle;
}

/** What JS sees of an interface value where it is not known which rules its type needs: basic values, or a handle. */
export function outOfUnknown(value: Interface): unknown {
  if (typeof value === "string") return toJS(value);
  if (typeof value !== "object" || value === null) return value;
  if (!(value instanceof Box)) return outOfAny(value);
  const { kind } = value.type;
  if (kind === Kind.String) return toJS(value.value as string);
  return kind <= Kind.Float64 ? value.value : outOfAny(value);
}

/** Makes an object of JS stand for an interface value. */
export function setContents(object: object, value: Interface): void {
  contents.set(object, value);
}

/** The interface value of a handle; undefined for other values. */
export function handled(value: unknown): Interface | undefined {
  return typeof value === "object" && value !== null ? contents.get(value) : undefined;
}
