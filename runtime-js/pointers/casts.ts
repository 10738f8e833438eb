// Conversions of an unsafe.Pointer to another pointer type (package unsafe): docs/unsafe.md lists those that there are. All
// others panic: there is no memory to look at.

import { nilMap } from "../collections/maps.ts";
import type { Elements, Slice } from "../collections/slice.ts";
import { windowOf } from "../collections/windows.ts";
import { runtimePanic } from "../panics/errors.ts";
import { sizeOf } from "../types/layout.ts";
import { Kind, type Type } from "../types/types.ts";
import type { Interface, Pointer, Value } from "../types/value.ts";
import { type Bytes, bytesFrom, isNumeric } from "./bits.ts";
import { asHeader, Computed, readOnly, wordOf } from "./headers.ts";
import { interfaceHeader, typeWordOf, wordsIn } from "./interfacewords.ts";
import { haveSameSize, numbersAs } from "./numberelements.ts";
import { Numbered, Offset } from "./offsets.ts";
import { homeOf, ownerOf, pointeeType, pointerToElement, pointerToField, unsafePointer } from "./pointees.ts";
import { bytesOfValue, isOfNumbers, structAround, viewOf } from "./structviews.ts";
import { elementView, onlyField, sliceSeen } from "./wrappedelements.ts";

/** `(*U)(p)`. */
export function pointerAs(p: Value, U: Type): Value {
  if (p === null) return null;
  if (p instanceof Numbered) return atNothing(p, U);
  const origin = p instanceof Offset ? p.origin : p;
  const T = pointeeType(origin);
  if (T === undefined) return p; // of the library, which has converted it from the type that it is
  const result =
    p instanceof Offset
      ? numbersAt(origin, T, p.bytes, U)
      : (viewed(p, T, U) ?? around(p, U) ?? numbersAt(p, T, 0, U));
  if (result === undefined) throw runtimePanic(`unsafe: a *${T.string} cannot be used as a *${U.string}`);
  return unsafePointer(result, U);
}

/** Using the pointer panics; code that uses a struct or array does not ask. */
function atNothing(p: Numbered, U: Type): Numbered {
  if (U.kind === Kind.Struct || U.kind === Kind.Array)
    throw runtimePanic("unsafe: an address that no pointer had");
  return p;
}

/** The pointer to a T as one to a U; undefined if that needs the bytes of numbers, or cannot be. */
function viewed(p: Value, T: Type, U: Type): Value | undefined {
  if (isSame(T, U)) {
    noteHeld(p, T, U);
    return p;
  }
  const header = asHeader(p, T, U);
  if (header !== undefined) return header;
  if (T.kind === Kind.Interface && wordsIn(U) !== null) return interfaceHeader(p as Pointer, T, U, pointerAs);
  const word = asWord(p as Pointer, T, U);
  if (word !== undefined) return word;
  if (U.kind === Kind.Array && isSame(T, U.elem)) return elementsFrom(p, U.length);
  const only = onlyField(U);
  if (only !== null && isSame(T, only)) {
    noteHeld(p, T, only);
    return structAround(p as Pointer<Value>, U);
  }
  const elements = elementsAs(p, T, U);
  if (elements !== undefined) return elements;
  if (T.kind === Kind.Array && T.length > 0) {
    if (U.kind === Kind.Array && isSame(T.elem, U.elem) && U.length <= T.length)
      return windowOf(p as Elements<Value>, 0, U.length);
    return viewed(pointerToElement(p as Elements<Value>, 0, T.elem), T.elem, U);
  }
  if (T.kind !== Kind.Struct || T.fields.length === 0) return undefined;
  const [first] = T.fields;
  return viewed(pointerToField(p, first.jsName, first.type), first.type, U);
}

/** The pointer that p points to may be read as an unsafe.Pointer from now on, without a conversion that tells its type. */
function noteHeld(p: Value, T: Type, U: Type): void {
  if (T.kind === Kind.Pointer && U.kind === Kind.UnsafePointer) unsafePointer((p as Pointer).value, T.elem);
}

function viewOfElements(T: Type, U: Type): ((array: Elements<Value>) => Elements<Value>) | null {
  if (haveSameSize(T, U)) return (array) => numbersAs(array, T, U);
  return elementView(T, U, isSame);
}

/** Slices and arrays of structs of one field, and those of such fields; slices of numbers. */
function elementsAs(p: Value, T: Type, U: Type): Value | undefined {
  const isArray = T.kind === Kind.Array && U.kind === Kind.Array && U.length <= T.length;
  if (isArray && haveSameSize(T.elem, U.elem)) return undefined; // their bytes are shared
  if (!isArray && (T.kind !== Kind.Slice || U.kind !== Kind.Slice)) return undefined;
  const see = viewOfElements(T.elem, U.elem);
  if (see === null) return undefined;
  if (isArray) return windowOf(see(p as Elements<Value>), 0, U.length);
  const variable = p as Pointer<Slice>;
  return new Computed(
    () => sliceSeen(variable.value, see),
    (s) => {
      variable.value = sliceSeen(s as Slice, viewOfElements(U.elem, T.elem)!);
    },
  );
}

/** The struct whose first field p points to, as a U. */
function around(p: Value, U: Type): Value | undefined {
  const owner = ownerOf(p);
  if (owner === undefined || owner.type.fields[0].jsName !== owner.key) return undefined;
  return isSame(owner.type, U) ? owner.struct : around(owner.struct, U);
}

/** Maps, channels and functions are one pointer each, slices and interfaces begin with one. A nil map is an object here. */
function asWord(p: Pointer, T: Type, U: Type): Value | undefined {
  if (U.kind !== Kind.UnsafePointer) return undefined;
  if (T.kind === Kind.Interface) return new Computed(() => typeWordOf(p.value as Interface, T), readOnly);
  if (T.kind === Kind.Slice) return new Computed(() => wordOf(p.value, T, 0), readOnly);
  if (T.kind === Kind.Chan || T.kind === Kind.Func) return p;
  if (T.kind !== Kind.Map) return undefined;
  return new Computed(
    () => (p.value === (nilMap as Value) ? null : p.value),
    (x) => {
      p.value = x ?? (nilMap as Value);
    },
  );
}

const REFERENCES: readonly number[] = [Kind.Pointer, Kind.UnsafePointer];

/** Values of both types are the same in JS. */
function isSame(T: Type, U: Type): boolean {
  if (T === U || T.shape === U.shape) return true;
  if (REFERENCES.includes(T.kind) && REFERENCES.includes(U.kind)) return true;
  if (T.kind !== U.kind) return false;
  if (T.kind === Kind.Slice) return isSame(T.elem, U.elem);
  if (T.kind !== Kind.Struct) return false;
  const pairs = T.fields.map((f, i) => [f, U.fields[i]] as const);
  return (
    T.fields.length === U.fields.length &&
    pairs.every(([f, g]) => f.jsName === g.jsName && isSame(f.type, g.type))
  );
}

/** The n elements from the one that p points to. */
function elementsFrom(p: Value, n: number): Elements<Value> | undefined {
  const home = homeOf(p);
  return home !== undefined && home.index + n <= home.array.length
    ? windowOf(home.array, home.index, n)
    : undefined;
}

/** Numbers in the bytes of numbers. */
function numbersAt(p: Value, T: Type, offset: number, U: Type): Value | undefined {
  const bytes = numericBytes(p, T);
  if (bytes === undefined || offset < 0 || offset + sizeOf(U) > bytes.length) return undefined;
  return isOfNumbers(U) ? viewOf(bytes, offset, U) : undefined;
}

function numericBytes(p: Value, T: Type): Bytes | undefined {
  if (isNumeric(T)) return bytesFrom(p, T);
  if (T.kind === Kind.Struct && isOfNumbers(T)) return bytesOfValue(p, T);
  if (T.kind === Kind.Array && T.length > 0) {
    return numericBytes(pointerToElement(p as Elements<Value>, 0, T.elem), T.elem);
  }
  if (T.kind !== Kind.Struct || T.fields.length === 0) return undefined;
  const [first] = T.fields;
  return numericBytes(pointerToField(p, first.jsName, first.type), first.type);
}
