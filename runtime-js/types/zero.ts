// Zero values, classes, storage and maps from type descriptors: what reflection and generic runtime code need.

import { type GoMap, KeyedMap, nilMap } from "../collections/maps.ts";
import { nilSlice } from "../collections/slice.ts";
import { makeArray } from "../collections/slices.ts";
import * as storages from "../collections/storage.ts";
import { Complex } from "../numbers/complex.ts";
import { equalValues } from "./interfaces.ts";
import { keyOf } from "./keys.ts";
import { hasPointers, sizeOf } from "./layout.ts";
import { Kind, structClass, type Type } from "./types.ts";
import type { StructClass, Struct as StructValue, Value } from "./value.ts";
import { assignValue, cloneValue, isNested } from "./values.ts";

/** The zero value of a type; a fresh one for structs and arrays. */
export function zeroOf(t: Type): Value {
  switch (t.kind) {
    case Kind.Bool:
      return false;
    case Kind.Complex64:
    case Kind.Complex128:
      return new Complex(0, 0);
    case Kind.String:
      return "";
    case Kind.Slice:
      return nilSlice;
    case Kind.Map:
      return nilMap;
    case Kind.Struct:
      return new (classOf(t))();
    case Kind.Array:
      return makeArray(t.length, storageOf(t.elem));
    default:
      return t.kind <= Kind.Float64 ? 0 : null;
  }
}

/** The class of a struct type. Emitted code declares only those whose objects it makes. */
export function classOf(t: Type): StructClass {
  if (t.class === null) structClass(makeClass(t), t);
  return t.class!;
}

/** A class as the compiler emits it for a struct type. */
function makeClass(t: Type): StructClass {
  return class Struct implements StructValue {
    declare readonly $type: Type;
    [field: string]: Value;

    constructor() {
      for (const f of t.fields) this[f.jsName] = zeroOf(f.type);
    }

    $clone(): Struct {
      const copy = new Struct();
      for (const f of t.fields) copy[f.jsName] = cloneValue(f.type, this[f.jsName]);
      return copy;
    }

    $assign(other: Struct): void {
      for (const f of t.fields) {
        if (isNested(f.type)) assignValue(f.type, this[f.jsName], other[f.jsName]);
        else this[f.jsName] = other[f.jsName];
      }
    }

    $equals(other: Struct): boolean {
      return t.fields.every((f) => f.name === "_" || equalValues(f.type, this[f.jsName], other[f.jsName]));
    }
  };
}

/** How elements of a type are stored. */
export function storageOf(t: Type): storages.Storage {
  t.storage ??= findStorage(t);
  return t.storage;
}

function findStorage(t: Type): storages.Storage {
  switch (t.kind) {
    case Kind.Bool:
      return storages.bools;
    case Kind.Int8:
      return storages.int8s;
    case Kind.Int16:
      return storages.int16s;
    case Kind.Int32:
      return storages.int32s;
    case Kind.Uint8:
      return storages.uint8s;
    case Kind.Uint16:
      return storages.uint16s;
    case Kind.Uint32:
      return storages.uint32s;
    case Kind.Float32:
      return storages.float32s;
    case Kind.Float64:
      return storages.float64s;
    case Kind.Int:
    case Kind.Int64:
      return storages.ints;
    case Kind.Uint:
    case Kind.Uint64:
    case Kind.Uintptr:
      return storages.uints;
    case Kind.Complex64:
      return storages.complex64s;
    case Kind.Complex128:
      return storages.complex128s;
    case Kind.String:
      return storages.strings;
    case Kind.Interface:
      return storages.interfaces;
    case Kind.Map:
      return storages.maps;
    case Kind.Slice:
      return storages.slices;
    case Kind.Struct:
      return storages.structs(() => new (classOf(t))(), sizeOf(t), hasPointers(t));
    case Kind.Array:
      return storages.arrays(
        () => zeroOf(t),
        (x) => cloneValue(t, x),
        (to, from) => assignValue(t, to, from),
        sizeOf(t),
        hasPointers(t),
      );
    default:
      return storages.pointers;
  }
}

/** An empty map of a map type. */
export function makeMap(t: Type): GoMap<Value, Value> {
  const key = keyOf(t.key);
  return key === null ? new Map() : new KeyedMap(key);
}
