// Slices, arrays and maps at the JS boundary: copied in both directions.
import { type GoMap, nilMap } from "../collections/maps.ts";
import { nilSlice, type Slice, type Elements as Stored } from "../collections/slice.ts";
import { Kind, type Type } from "../types/types.ts";
import type { Value } from "../types/value.ts";
import { makeMap, storageOf } from "../types/zero.ts";
import type { Codec, CodecOf } from "./codec.ts";
import {
  type Elements,
  int64List,
  intoArray,
  intoBytes,
  intoSlice,
  outOfArray,
  outOfBytes,
  outOfSlice,
  plainList,
  uint64List,
} from "./elements.ts";
import { cyclic, expected, misfit, nameOf, outOfRange, within } from "./misfit.ts";
import { inside, isPlain } from "./plain.ts";
import { isMap } from "./realms.ts";
import { Rule } from "./rules.ts";

const bytes: Codec = { into: intoBytes, out: outOfBytes };

function listOf(kind: number): Elements["list"] {
  return kind === Kind.Int64 ? int64List : kind === Kind.Uint64 ? uint64List : plainList;
}

function elementsOf({ elem }: Type, codecOf: CodecOf): Elements {
  const codec = codecOf(elem);
  return {
    storage: storageOf(elem),
    into: (value) => codec.into(value),
    out: (value) => codec.out(value),
    list: listOf(elem.kind),
    areBools: elem.kind === Kind.Bool,
  };
}

/** Elements may lead back to the list. */
function copied<T>(list: unknown, copy: () => T): T {
  return typeof list === "object" && list !== null && list !== nilSlice ? inside(list, cyclic, copy) : copy();
}

function slices(t: Type, codecOf: CodecOf): Codec {
  return {
    into: (value) => copied(value, () => intoSlice(value, elementsOf(t, codecOf))),
    out: (value) => copied(value, () => outOfSlice(value as Slice, elementsOf(t, codecOf))),
  };
}

function arrays(t: Type, codecOf: CodecOf): Codec {
  return {
    into(value) {
      if (typeof value !== "object" || value === null) expected("an array", value);
      const array = copied(value, () => intoArray(value, elementsOf(t, codecOf)));
      if (array.length !== t.length) outOfRange(`expected ${t.length} elements, found ${array.length}`);
      return array;
    },
    out: (value) => outOfArray(value as Stored<Value>, 0, t.length, elementsOf(t, codecOf)),
  };
}

/** The entries of a Map, or of a plain object if the keys are strings; undefined properties are absent. */
function entriesOf(value: object, t: Type): Iterable<[unknown, unknown]> {
  if (isMap(value)) return value;
  if (t.key.kind !== Kind.String) return expected("a Map", value);
  if (Array.isArray(value) || !isPlain(value)) return expected("a Map or a plain object", value);
  return Object.entries(value).filter(([, x]) => x !== undefined);
}

/** A map copied into JS or Go: two keys of one side must not be one on the other. */
function checkSize(size: number, count: number, side: string): void {
  if (size !== count) misfit(`two keys of the map are the same in ${side}`);
}

function intoMap(value: object, t: Type, key: Codec, element: Codec): GoMap<Value, Value> {
  const map = makeMap(t);
  let count = 0;
  for (const [k, v] of entriesOf(value, t)) {
    try {
      map.set(key.into(k), element.into(v));
    } catch (e) {
      throw within(`[${typeof k === "string" ? JSON.stringify(k) : keyText(k)}]`, e);
    }
    count++;
  }
  checkSize(map.size, count, "Go");
  return map;
}

function keyText(key: unknown): string {
  return typeof key === "object" || typeof key === "symbol" ? nameOf(key) : String(key);
}

/** map[K]V: a Map; plain objects are accepted for string keys. */
function mapCodec(t: Type, codecOf: CodecOf): Codec {
  return {
    into(value) {
      if (value === null || value === undefined) return nilMap;
      if (typeof value !== "object") expected("a Map", value);
      return inside(value, cyclic, () => intoMap(value, t, codecOf(t.key), codecOf(t.elem)));
    },
    out(value: GoMap<Value, Value>) {
      const [key, element] = [codecOf(t.key), codecOf(t.elem)];
      return inside(value, cyclic, () => {
        const map = new Map();
        for (const [k, v] of value) map.set(key.out(k), element.out(v));
        checkSize(map.size, value.size, "JavaScript");
        return map;
      });
    },
  };
}

export const lists: Rule = /* @__PURE__ */ new Rule("list", (t, codecOf) => {
  if (t.kind === Kind.Array) return arrays(t, codecOf);
  return t.elem.kind === Kind.Uint8 ? bytes : slices(t, codecOf);
});

export const maps: Rule = /* @__PURE__ */ new Rule("map", mapCodec);
