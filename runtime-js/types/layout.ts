// Sizes and properties of types that follow from their descriptors (spec: Size and alignment guarantees, Comparison
// operators): those of a 64-bit machine.
import { Kind, type Type } from "./types.ts";

const SIZES: readonly number[] = [
  0, 1, 8, 1, 2, 4, 8, 8, 1, 2, 4, 8, 8, 4, 8, 8, 16, 0, 8, 8, 16, 8, 8, 24, 16, 0, 8,
];

export function sizeOf(t: Type): number {
  if (t.kind === Kind.Array) return t.length * sizeOf(t.elem);
  if (t.kind !== Kind.Struct) return SIZES[t.kind];
  let size = 0;
  let last = 1;
  for (const f of t.fields) {
    last = sizeOf(f.type);
    size = roundUp(size, alignOf(f.type)) + last;
  }
  // A pointer to a last field of no size must not point beyond the struct.
  if (last === 0 && size > 0) size++;
  return roundUp(size, alignOf(t));
}

/** Where the fields of a struct begin. */
export function offsetsOf(t: Type): number[] {
  let end = 0;
  return t.fields.map((f) => {
    const start = roundUp(end, alignOf(f.type));
    end = start + sizeOf(f.type);
    return start;
  });
}

export function alignOf(t: Type): number {
  if (t.kind === Kind.Array) return alignOf(t.elem);
  if (t.kind === Kind.Struct) return t.fields.reduce((max, f) => Math.max(max, alignOf(f.type)), 1);
  if (t.kind === Kind.Complex64) return 4;
  return Math.min(8, SIZES[t.kind]);
}

function roundUp(n: number, align: number): number {
  return Math.ceil(n / align) * align;
}

/** Do values of the type contain pointers. */
export function hasPointers(t: Type): boolean {
  if (t.kind === Kind.Array) return t.length > 0 && hasPointers(t.elem);
  if (t.kind === Kind.Struct) return t.fields.some((f) => hasPointers(f.type));
  return t.kind > Kind.Complex128;
}

export function comparable(t: Type): boolean {
  if (t.kind === Kind.Array) return comparable(t.elem);
  if (t.kind === Kind.Struct) return t.fields.every((f) => comparable(f.type));
  return t.kind !== Kind.Func && t.kind !== Kind.Map && t.kind !== Kind.Slice;
}
