// Ranges of code points in order.
import { Slice } from "../../../collections/slice.ts";
import { SimpleFold } from "../../unicode/case.ts";

const [MIN_FOLD, MAX_FOLD] = [0x41, 0x1e943];

/** Ranges longer than this are looked up. */
const LONG = 500;

let all: number[] | undefined;

function folding(lo: number, hi: number): number[] {
  const list: number[] = [];
  for (let r = Math.max(lo, MIN_FOLD); r <= Math.min(hi, MAX_FOLD); r++)
    if (SimpleFold(r) !== r) list.push(r);
  return list;
}

export function foldsOf(lo: number, hi: number): Slice<number> {
  if (hi - lo <= LONG) return sliceOf(folding(lo, hi));
  all ??= folding(MIN_FOLD, MAX_FOLD);
  return sliceOf(all.filter((r) => lo <= r && r <= hi));
}

export function sliceOf(numbers: number[]): Slice<number> {
  return new Slice(Int32Array.from(numbers), 0, numbers.length, numbers.length);
}

export function tidy(ranges: Slice<number>): Slice<number> {
  const { array, offset, length } = ranges;
  let sorted = true;
  const list: [lo: number, hi: number][] = [];
  for (let i = offset; i < offset + length; i += 2) {
    sorted &&= i === offset || array[i] > array[i - 1] + 1;
    list.push([array[i], array[i + 1]]);
  }
  if (sorted) return ranges;
  list.sort(([a], [b]) => a - b);
  const joined: number[] = [];
  for (const [lo, hi] of list) {
    const last = joined.length - 1;
    if (last > 0 && lo <= joined[last] + 1) joined[last] = Math.max(joined[last], hi);
    else joined.push(lo, hi);
  }
  return sliceOf(joined);
}
