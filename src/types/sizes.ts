// Sizes, alignments and field offsets as Go's compiler has them on 64-bit machines (specification: "Size and
// alignment guarantees"). Numbers beyond 2^53 are exact enough: they only need to be seen as too large.

import type { Var } from "./objects.ts";
import type { BasicKind, Type } from "./types.ts";
import { asNamed, under } from "./underlying.ts";

const word = 8;

const basicSizes: Partial<Record<BasicKind, number>> = {
  bool: 1,
  int8: 1,
  int16: 2,
  int32: 4,
  uint8: 1,
  uint16: 2,
  uint32: 4,
  float32: 4,
  complex128: 16,
  string: 2 * word,
};

export function alignOf(type: Type): number {
  const actual = under(type);
  switch (actual.kind) {
    case "array":
      return alignOf(actual.elem);
    case "struct":
      if (isAlign64(type)) return 8;
      return Math.max(1, ...actual.fields.map((field) => alignOf(field.type!)));
    case "basic":
      if (actual.basic === "complex64") return 4;
      return Math.min(basicSizes[actual.basic] ?? word, word);
    default:
      return word;
  }
}

/** An empty struct named align64 in an atomic package raises the alignment of the struct that holds it. */
function isAlign64(type: Type): boolean {
  const obj = asNamed(type)?.obj;
  const path = obj?.pkg?.path;
  return obj?.name === "align64" && (path === "sync/atomic" || path === "internal/runtime/atomic");
}

export function offsetsOf(fields: readonly Var[]): number[] {
  let offset = 0;
  return fields.map((field) => {
    offset = align(offset, alignOf(field.type!));
    const start = offset;
    offset += sizeOf(field.type!);
    return start;
  });
}

export function sizeOf(type: Type): number {
  const actual = under(type);
  switch (actual.kind) {
    case "basic":
      return basicSizes[actual.basic] ?? word;
    case "array":
      return actual.len <= 0 ? 0 : actual.len * sizeOf(actual.elem);
    case "slice":
      return 3 * word;
    case "interface":
      return 2 * word;
    case "struct": {
      const { fields } = actual;
      if (fields.length === 0) return 0;
      const last = fields.length - 1;
      const offset = offsetsOf(fields)[last];
      // A pointer to a final field without size must not point behind the struct.
      const size = sizeOf(fields[last].type!) || (offset > 0 ? 1 : 0);
      return align(offset + size, alignOf(type));
    }
    default:
      return word;
  }
}

function align(offset: number, alignment: number): number {
  return Math.ceil(offset / alignment) * alignment;
}
