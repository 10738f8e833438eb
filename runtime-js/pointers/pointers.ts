// Pointers to what is not an object by itself (spec: Pointer types, Address operators): they have a `value` property,
// and there is one per variable, so that === compares pointers.

import { placeOf } from "../collections/windows.ts";
import { panicNil } from "../panics/errors.ts";
import { elementAddress, startOf } from "../types/addresses.ts";

/** A variable whose address is taken. */
export class Ref<T> {
  value: T;

  constructor(value: T) {
    this.value = value;
  }
}

class MemberPointer {
  readonly #object: any;
  readonly #key: string | number;

  constructor(object: any, key: string | number) {
    this.#object = object;
    this.#key = key;
  }

  /** What it points to, as a property of an object. */
  place(): { object: any; key: any } {
    return { object: this.#object, key: this.#key };
  }

  $address(): number {
    return typeof this.#key === "number" ? elementAddress(this.#object, this.#key) : startOf(this);
  }

  get value(): any {
    return this.#object[this.#key];
  }

  set value(x: any) {
    this.#object[this.#key] = x;
  }
}

/** Into a Uint8Array of 0 and 1. */
class BoolPointer {
  readonly #array: any;
  readonly #index: number;

  constructor(array: any, index: number) {
    this.#array = array;
    this.#index = index;
  }

  place(): { object: any; key: any } {
    return { object: this.#array, key: this.#index };
  }

  $address(): number {
    return elementAddress(this.#array, this.#index);
  }

  get value(): boolean {
    return this.#array[this.#index] === 1;
  }

  set value(x: boolean) {
    this.#array[this.#index] = x ? 1 : 0;
  }
}

type Pointer = MemberPointer | BoolPointer;
/** The pointers into one object: most have only one. */
type Pointers = Pointer | Map<string | number, Pointer>;

const known = /* @__PURE__ */ new WeakMap<object, Pointers>();

class Itself {
  constructor(array: any) {
    // biome-ignore lint/correctness/noConstructorReturn: gives a private field to what exists
    return array;
  }
}

/**
 * Arrays hold the pointers to their elements: a weak map costs much where arrays are short-lived. The field is private
 * so that nobody sees it where arrays are compared or printed from JS.
 */
class WithPointers extends Itself {
  #pointers: Pointers;

  constructor(array: any, pointers: Pointers) {
    super(array);
    this.#pointers = pointers;
  }

  static get(array: any): Pointers | undefined {
    return #pointers in array ? (array as WithPointers).#pointers : undefined;
  }

  static set(array: any, pointers: Pointers): void {
    if (#pointers in array) (array as WithPointers).#pointers = pointers;
    else new WithPointers(array, pointers);
  }
}

function canonical(
  Pointer: new (object: any, key: any) => Pointer,
  object: any,
  key: string | number,
  isArray: boolean,
): Pointer {
  const before: Pointers | undefined = isArray ? WithPointers.get(object) : known.get(object);
  if (before !== undefined) {
    const found = before instanceof Map ? before.get(key) : before.place().key === key ? before : undefined;
    if (found !== undefined) return found;
  }
  const pointer = new Pointer(object, key);
  if (before instanceof Map) {
    before.set(key, pointer);
    return pointer;
  }
  const all: Pointers =
    before === undefined
      ? pointer
      : new Map([
          [before.place().key, before],
          [key, pointer],
        ]);
  if (isArray) WithPointers.set(object, all);
  else known.set(object, all);
  return pointer;
}

/** `&*p`. */
export function nonNil(p: any): any {
  if (p === null) panicNil();
  return p;
}

/** `&object.name`; panics if object is nil. */
export function fieldPointer(object: any, name: string): any {
  object.$type; // a nil dereference now, not at the pointer's use
  return canonical(MemberPointer, object, name, false);
}

/** `&array[index]`; panics if a pointer to the array is nil. */
export function elementPointer(array: any, index: number): any {
  if (array === null) panicNil();
  const place = placeOf(array);
  if (place !== undefined) return canonical(MemberPointer, place.array, place.offset + index, true);
  return canonical(MemberPointer, array, index, true);
}

export function boolElementPointer(array: any, index: number): any {
  if (array === null) panicNil();
  const place = placeOf(array);
  if (place !== undefined) return canonical(BoolPointer, place.array, place.offset + index, true);
  return canonical(BoolPointer, array, index, true);
}

/** The array and index of the element that p points to. */
export function elementOf(p: any): { array: any; index: number } | undefined {
  if (!(p instanceof MemberPointer || p instanceof BoolPointer)) return undefined;
  const { object, key } = p.place();
  return typeof key === "number" ? { array: object, index: key } : undefined;
}
