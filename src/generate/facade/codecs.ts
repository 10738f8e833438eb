// Expressions for the codecs of Go types, as the facade's text. `js` is the boundary's namespace, `rt` the runtime's.

import { comparable } from "../../types/comparable.ts";
import { sizeOf } from "../../types/sizes.ts";
import type { Basic, Named, Type } from "../../types/types.ts";
import { asNamed, under } from "../../types/underlying.ts";
import { basicStorage } from "../storage.ts";
import type { Api, ApiStruct } from "./api.ts";

const bounds: Record<string, [number, number]> = {
  int8: [-(2 ** 7), 2 ** 7 - 1],
  int16: [-(2 ** 15), 2 ** 15 - 1],
  int32: [-(2 ** 31), 2 ** 31 - 1],
  uint8: [0, 2 ** 8 - 1],
  uint16: [0, 2 ** 16 - 1],
  uint32: [0, 2 ** 32 - 1],
};

export interface CodecText {
  /** Codec of a type. */
  codec(type: Type): string;
}

export function codecText(api: Api, internal: (named: Named) => string): CodecText {
  function codec(type: Type): string {
    const named = asNamed(type);
    if (named?.obj.name === "error" && named.obj.pkg === null) return "js.error";
    const actual = under(type);
    switch (actual.kind) {
      case "basic":
        return basicCodec(actual);
      case "slice":
        if (isByte(actual.elem)) return "js.bytes";
        return `js.slices(${codec(actual.elem)}, ${storage(actual.elem)})`;
      case "array":
        return `js.arrays(${codec(actual.elem)}, ${storage(actual.elem)}, ${actual.len})`;
      case "map":
        return `js.maps(${codec(actual.key)}, ${codec(actual.elem)}, () => ${makeMap(actual.key)})`;
      case "pointer":
        return `${structCodecName(api.struct(asNamed(actual.elem)!))}.pointer`;
      case "struct":
        return structCodecName(api.struct(named!));
      case "signature": {
        const params = actual.params.vars.map((param) => codec(param.type!)).join(", ");
        const results = actual.results.vars.map((result) => codec(result.type!)).join(", ");
        return `js.functions([${params}], [${results}], false)`;
      }
      default:
        return "js.any";
    }
  }

  /** The runtime's Storage for elements of a type. */
  function storage(type: Type): string {
    const actual = under(type);
    switch (actual.kind) {
      case "basic":
        return `rt.${basicStorage(actual.basic)}`;
      case "struct":
        return `rt.structs(() => new ${internal(asNamed(type)!)}(), ${sizeOf(type)}, true)`;
      case "array":
        return `rt.arrays(() => rt.makeArray(${actual.len}, ${storage(actual.elem)}), rt.cloneArray, rt.assignArray, ${sizeOf(type)}, true)`;
      case "slice":
        return "rt.slices";
      case "map":
        return "rt.maps";
      case "interface":
        return "rt.interfaces";
      default:
        return "rt.pointers";
    }
  }

  return { codec };
}

export function structCodecName(struct: ApiStruct): string {
  return `${struct.name}$`;
}

function basicCodec({ basic }: Basic): string {
  if (basic in bounds) return `js.integers("${basic}", ${bounds[basic].join(", ")})`;
  if (basic === "int64" || basic === "uint64") return `js.bigints("${basic}", ${basic === "int64"})`;
  return `js.${basic === "uintptr" ? "uint" : basic}`;
}

function makeMap(key: Type): string {
  const actual = under(key);
  const direct =
    actual.kind === "basic"
      ? !/float|complex/.test(actual.basic)
      : actual.kind === "pointer" || actual.kind === "chan";
  if (direct) return "new Map()";
  if (actual.kind === "basic") return "new rt.KeyedMap(rt.floatKey)";
  return comparable(key) && actual.kind === "interface"
    ? "new rt.KeyedMap(rt.interfaceKey)"
    : "new rt.KeyedMap(rt.structKey)";
}

export function isByte(type: Type): boolean {
  const actual = under(type);
  return actual.kind === "basic" && actual.basic === "uint8";
}
