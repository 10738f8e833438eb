// Go values that JS has no form for, at the JS boundary: a GoValue keeps its identity and can be handed back.
import { typeOf } from "../interfaces.ts";

const contents = new WeakMap<object, any>();
const handles = new WeakMap<object, GoValue>();

/** A Go value of a type that JS has no form for. */
export class GoValue {
  /** Its Go type. */
  get type(): string {
    return typeOf(contents.get(this))?.string ?? "";
  }

  toString(): string {
    return `GoValue(${this.type})`;
  }
}

/** The handle of an interface value; one for each object. */
export function outOfAny(value: any): GoValue {
  let handle = handles.get(value);
  if (handle === undefined) {
    handle = new GoValue();
    contents.set(handle, value);
    handles.set(value, handle);
  }
  return handle;
}

/** The interface value of a handle; undefined for other values. */
export function handled(value: unknown): any {
  return typeof value === "object" && value !== null ? contents.get(value) : undefined;
}
