// Slices: capacities and panics as real Go gives them.
import { describe, expect, test } from "vitest";
import type { Int } from "../numbers/integers.ts";
import { GoPanic, type RuntimeError } from "../panics/errors.ts";
import type { Value } from "../types/value.ts";
import { append, appendMany, appendSlice, appendString, grownCapacity } from "./append.ts";
import { nilSlice, type Slice } from "./slice.ts";
import * as s from "./slices.ts";
import { ints, pointers, structs, uint8s } from "./storage.ts";

function panicText(f: () => unknown): string {
  try {
    f();
  } catch (e) {
    if (e instanceof GoPanic) return (e.value as RuntimeError).Error();
    throw e;
  }
  return "no panic";
}

class P {
  x: number;
  constructor(x = 0) {
    this.x = x;
  }
  $clone(): P {
    return new P(this.x);
  }
  $assign(o: P): void {
    this.x = o.x;
  }
}
const points = structs(() => new P(), 8, false);

function of(...xs: number[]): Slice<number | bigint> {
  return s.sliceFrom(xs);
}

function list<T>(x: Slice<T>): T[] {
  return Array.from({ length: x.length }, (_, i) => x.array[x.offset + i]);
}

describe("capacities", () => {
  // Printed by Go for a slice on the heap that grows by one element.
  test.each([
    [1, false, "8 16 32 64 128 256 512 896 1408 2048 3072 4096 5376 6912 9472 12288 16384 21760"],
    [4, false, "2 4 8 16 32 64 128 256 512 864 1344 2048 3072 4096 5440 7168 10240 14336 18432 24576"],
    [8, false, "1 2 4 8 16 32 64 128 256 512 848 1280 1792 2560 3408 5120 7168 9216 12288 16384 21504"],
    [16, true, "1 2 4 8 16 32 71 143 303 591 1023 1535 2560 3584 5120 6656 8704 11264 14336 18432 23552"],
    [24, true, "1 2 4 8 16 37 74 170 341 682 1135 1706 2389 3413 4778 6485 8533 10922 13994 17749 22528"],
    [
      40,
      true,
      "1 2 4 8 17 35 76 153 307 614 1024 1638 2252 3072 4096 5324 6963 9011 11468 14540 18432 23347",
    ],
    [
      40,
      false,
      "1 2 4 8 16 32 67 134 272 544 1024 1638 2252 3072 4096 5324 6963 9011 11468 14540 18432 23347",
    ],
  ])("elements of %d bytes, pointers %s", (size, hasPointers, want) => {
    const got: number[] = [];
    for (let c = 0; c < 20000; got.push(c)) c = grownCapacity(c, c + 1, size, hasPointers);
    expect(got.join(" ")).toBe(want);
  });

  test("several elements at once", () => {
    expect(appendMany(nilSlice, [1, 2, 3, 4, 5], ints).capacity).toBe(6);
    expect(appendMany(of(1), [2, 3], ints).capacity).toBe(3);
    expect(appendString(s.sliceFrom(new Uint8Array(5)), "x", uint8s).capacity).toBe(16);
    expect(appendSlice(s.makeSlice(ints, 5), s.makeSlice(ints, 18), ints).capacity).toBe(24);
  });
});

describe("append", () => {
  test("shares while there is room", () => {
    const a = s.makeSlice(ints, 1, 3);
    const b = append(a, 5, ints);
    const c = append(a, 6, ints);
    expect(list(b)).toEqual([0, 6]);
    expect(b.array).toBe(c.array);
    expect(append(append(c, 1, ints), 2, ints).array).not.toBe(c.array);
  });

  test("appends a slice to itself", () => {
    let a: Slice<number | bigint> = nilSlice;
    for (let i = 0; i < 5; i++) a = append(a, i, ints);
    expect(list(appendSlice(a, s.slice(a, 1), ints)).join()).toBe("0,1,2,3,4,1,2,3,4");
  });

  test("structs are copied", () => {
    const a = s.sliceFrom([new P(1)]);
    const b = append(a, new P(2), points);
    (b.array[0] as P).x = 7;
    expect(a.array[0].x).toBe(1);
    const c = appendSlice(a, b, points);
    expect(c.array[1]).not.toBe(b.array[0]);
    expect(list(c).map((p) => p.x)).toEqual([1, 7, 2]);
  });

  test("of nothing keeps nil", () => {
    expect(appendSlice(nilSlice, nilSlice, ints)).toBe(nilSlice);
    expect(appendMany(nilSlice, [], ints)).toBe(nilSlice);
    expect(appendString(nilSlice, "", uint8s)).toBe(nilSlice);
  });
});

describe("slicing", () => {
  const a = s.slice(of(1, 2, 3, 4, 5), 1, 3);
  test("shares and keeps the capacity", () => {
    expect([list(a), a.capacity]).toEqual([[2, 3], 4]);
    expect(list(s.slice(a, 0, 4))).toEqual([2, 3, 4, 5]);
    expect(s.slice3(a, 0, 1, 2).capacity).toBe(2);
    expect(s.slice(nilSlice, 0, 0)).toBe(nilSlice);
    expect(s.sliceArray(new Int8Array(4), 1, 2).capacity).toBe(3);
  });

  test("fills struct elements", () => {
    const b = s.sliceFill(s.slice(s.makeSlice(points, 1, 3), 0, 3), points);
    expect(list(b).map((p) => p.x)).toEqual([0, 0, 0]);
  });

  test.each([
    [() => s.slice(a, 0, 5), "slice bounds out of range [:5] with capacity 4"],
    [() => s.slice(a, 5, 3), "slice bounds out of range [5:3]"],
    [() => s.slice(a, 3), "slice bounds out of range [3:2]"],
    [() => s.slice(a, -1), "slice bounds out of range [-1:]"],
    [() => s.slice(a, 0, -1), "slice bounds out of range [:-1]"],
    [() => s.slice(a, 0, 2n ** 62n), "slice bounds out of range [:4611686018427387904] with capacity 4"],
    [() => s.slice3(a, 0, 1, 9), "slice bounds out of range [::9] with capacity 4"],
    [() => s.slice3(a, 0, 4, 3), "slice bounds out of range [:4:3]"],
    [() => s.slice3(a, 3, 2, 4), "slice bounds out of range [3:2:]"],
    [() => s.sliceArray([1, 2], 0, 3), "slice bounds out of range [:3] with length 2"],
    [() => s.index(5, 3), "index out of range [5] with length 3"],
    [() => s.index(-1, 3), "index out of range [-1]"],
    [() => s.index(2n ** 60n, 3), "index out of range [1152921504606846976] with length 3"],
    [() => s.makeSlice(ints, -1), "makeslice: len out of range"],
    [() => s.makeSlice(ints, 2, 1), "makeslice: cap out of range"],
    [
      () => s.sliceToArray(of(1), 2, ints),
      "cannot convert slice with length 1 to array or pointer to array with length 2",
    ],
  ])("panics %#", (f, want) => {
    expect(panicText(f)).toBe("runtime error: " + want);
  });
});

describe("copy", () => {
  test("overlapping", () => {
    for (const n of [5, 100]) {
      for (const make of [
        () => of(...Array(n).keys()),
        () => s.sliceFrom(Float64Array.from(Array(n).keys())),
      ]) {
        const a: Slice<Int> = make();
        expect(s.copy(s.slice(a, 1), a)).toBe(n - 1);
        expect(list(a).slice(0, 4)).toEqual([0, 0, 1, 2]);
        const b: Slice<Int> = make();
        s.copy(b, s.slice(b, 2));
        expect(list(b).slice(0, 3)).toEqual([2, 3, 4]);
      }
    }
  });

  test("strings and structs", () => {
    const b = s.makeSlice(uint8s, 3);
    expect(s.copyString(b, "hello")).toBe(3);
    expect(list(b)).toEqual([104, 101, 108]);
    const p = s.sliceFrom([new P(1), new P(2), new P(3)]);
    const first = p.array[1];
    s.copyElements(s.slice(p, 1), p, points);
    expect([list(p).map((x) => x.x), p.array[1] === first]).toEqual([[1, 1, 2], true]);
    s.clearSlice(p, points);
    expect(first.x).toBe(0);
    const q = s.sliceFrom<Value>([1, 2]);
    s.clearSlice(q, pointers);
    expect(list(q)).toEqual([null, null]);
  });
});

describe("conversion to array pointer", () => {
  test("shares the elements", () => {
    const a = of(1, 2, 3);
    const p = s.sliceToArrayPointer(s.slice(a, 1), 2)!;
    p[0] = 9;
    expect(a.array[1]).toBe(9);
    expect([...(p as number[])]).toEqual([9, 3]);
    expect(s.sliceToArrayPointer(s.slice(a, 1), 2)).toBe(p);
    expect(s.sliceToArrayPointer(nilSlice, 0)).toBe(null);
    const b = s.sliceFrom(new Uint8Array(4));
    s.sliceToArrayPointer(s.slice(b, 2), 2)![1] = 5;
    expect(b.array[3]).toBe(5);
  });
});
