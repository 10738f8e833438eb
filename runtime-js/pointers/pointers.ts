// Pointers to what is not an object by itself (spec: Pointer types, Address operators): they have a `value` property,
// and there is one per variable, so that === compares pointers.

import type { Elements } from "../collections/slice.ts";
import { placeOf } from "../collections/windows.ts";
import { panicNil } from "../panics/errors.ts";
import { type Addressed, elementAddress, startOf } from "../types/addresses.ts";
import type { Fields, Pointer, Struct, Value } from "../types/value.ts";
import { StringByte } from "./stringmemory.ts";

/** A variable whose address is taken. */
export class Ref<T> {
  value: T;

  constructor(value: T) {
    this.value = value;
  }
}

/** A field or element: the property of an object or array. */
export interface Place {
  readonly object: object;
  readonly key: string | number;
}

/** A pointer to a field or element. */
export interface PlacePointer extends Pointer, Addressed {
  place(): Place;
}

/**
 * A pointer to a property. Emitted code has a class of its own for each field that it takes the address of: if all pointers had the
 * same accessors, no engine would know which property they are about.
 */
export class MemberPointer implements PlacePointer {
  readonly object: Fields;
  readonly key: string | number;

  constructor(object: object, key: string | number) {
    this.object = object as Fields;
    this.key = key;
  }

  place(): Place {
    return { object: this.object, key: this.key };
  }

  $address(): number {
    return typeof this.key === "number"
      ? elementAddress(this.object as object as Elements<Value>, this.key)
      : startOf(this);
  }

  get value(): Value {
    return this.object[this.key];
  }

  set value(x: Value) {
    this.object[this.key] = x;
  }
}

/** Into a Uint8Array of 0 and 1. */
class BoolPointer implements PlacePointer {
  readonly #array: Elements<Value>;
  readonly #index: number;

  constructor(array: Elements<Value>, index: number) {
    this.#array = array;
    this.#index = index;
  }

  place(): Place {
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

/** The pointers into one object: most have only one. */
type Pointers = PlacePointer | Map<string | number, PlacePointer>;

const known = /* @__PURE__ */ new WeakMap<object, Pointers>();

class Itself {
  constructor(array: object) {
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

  constructor(array: object, pointers: Pointers) {
    super(array);
    this.#pointers = pointers;
  }

  static get(array: object): Pointers | undefined {
    return #pointers in array ? (array as WithPointers).#pointers : undefined;
  }

  static set(array: object, pointers: Pointers): void {
    if (#pointers in array) (array as WithPointers).#pointers = pointers;
    else new WithPointers(array, pointers);
  }
}

function canonical<Owner extends object, Key extends string | number>(
  Pointer: new (owner: Owner, key: Key) => PlacePointer,
  object: Owner,
  key: Key,
  isArray: boolean,
): PlacePointer {
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
export function nonNil<P>(p: P | null): P {
  if (p === null) panicNil();
  return p;
}

/** `&object.name`; panics if object is nil. */
export function fieldPointer(object: Struct | null, name: string, Pointer = MemberPointer): PlacePointer {
  object!.$type; // a nil dereference now, not at the pointer's use
  return canonical(Pointer, object!, name, false);
}

/** `&array[index]`; panics if a pointer to the array is nil. */
export function elementPointer(array: Elements<Value> | null, index: number): PlacePointer {
  if (array === null) panicNil();
  const place = placeOf(array);
  if (place !== undefined) return canonical(MemberPointer, place.array, place.offset + index, true);
  return canonical(MemberPointer, array, index, true);
}

/** The same, where no pointers to such variables are compared. */
export function newElementPointer(array: Elements<Value> | null, index: number): PlacePointer {
  if (array === null) panicNil();
  return new MemberPointer(array, index);
}

export function boolElementPointer(array: Elements<Value> | null, index: number): PlacePointer {
  if (array === null) panicNil();
  const place = placeOf(array);
  if (place !== undefined) return canonical(BoolPointer, place.array, place.offset + index, true);
  return canonical(BoolPointer, array, index, true);
}

/** Where an element is. */
export interface Home {
  readonly array: Elements<Value>;
  readonly index: number;
}

/** The array and index of the element that p points to. */
export function elementOf(p: Value): Home | undefined {
  if (p instanceof StringByte) return p.home();
  if (!(p instanceof MemberPointer || p instanceof BoolPointer)) return undefined;
  const { object, key } = p.place();
  return typeof key === "number" ? { array: object as Elements<Value>, index: key } : undefined;
}
