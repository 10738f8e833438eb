// Public objects: what JS sees of Go's structs. An object of a public class has one slot for the Go object, and its
// fields are properties that read and write that object, so that they spread, compare and serialize as data does. A
// pointer's view is made once for each Go object; a struct value's view is of a copy that belongs to it alone.
//
// The slot is a function, without properties of its own since views are made often: proxies that frameworks put around
// objects hand out functions as they are.
import type { Struct } from "../types/value.ts";
import { nameOf, withArticle } from "./misfit.ts";

const slot = Symbol("Go object");

interface Slot {
  /** The Go object; for a nested struct the one that is in its place now. */
  (part: "object"): Struct;
  /** The codec of its class. */
  (part: "owner"): object;
  (part: "origin"): Origin;
}

/** It came out of Go as a pointer or as a struct value, and goes into an `any` as one; or JS has made it, as a pointer. */
export type Origin = "pointer" | "value" | "made";

/** Gives a public object its Go object. */
export function bindView(view: object, owner: object, origin: Origin, object: () => Struct): void {
  const value = (part: string) => (part === "object" ? object() : part === "owner" ? owner : origin);
  Object.defineProperty(view, slot, { value });
}

/** The slot of a public object, or of a proxy of one; undefined for other values. */
export function viewSlot(value: unknown): Slot | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const found = (value as { [slot]?: Slot })[slot];
  return typeof found === "function" ? found : undefined;
}

/** The Go object of a public object, for its own properties and methods. */
export function viewedObject(value: unknown, owner: object, name: string): Struct {
  const found = viewSlot(value);
  if (found?.("owner") !== owner)
    throw new TypeError(`expected ${withArticle(name)}, found ${nameOf(value)}`);
  return found("object");
}

/** A constructor that makes no object of its own, so that a class can give a private field to one that there is. */
function given(object: object): object {
  return object;
}

const Given = given as unknown as new (object: object) => object;

/**
 * A Go object that has a view. A weak map would serve as well, but each of its entries costs the collector of garbage
 * more than the view itself, as it leads back to the object.
 */
export class Viewed extends Given {
  readonly #view: object;

  constructor(object: object, view: object) {
    super(object);
    this.#view = view;
  }

  static viewOf(object: object): object | undefined {
    return #view in object ? object.#view : undefined;
  }
}
