// Addresses: numbers for what pointers point to. They are made up when a program asks, and agree with Go's layout inside of an
// array or struct: what is asked for gets a range of its own.
import { nilMap } from "../collections/maps.ts";
import { type Elements, nilSlice } from "../collections/slice.ts";
import { placeOf } from "../collections/windows.ts";
import { functionFrame } from "../panics/functionframe.ts";
import type { Value } from "./value.ts";

/** What may say how large it is: arrays, typed or not. */
interface Memory {
  readonly length?: number;
  readonly BYTES_PER_ELEMENT?: number;
}

const starts = /* @__PURE__ */ new WeakMap<object, number>();
let next = 0xc000000010;
const ALIGN = 16;
/** Room for an element or struct whose size is not known here. */
const ROOM = 64;

/** Where the memory that an object stands for begins. */
export function startOf(
  memory: object,
  size: number = ((memory as Memory).length ?? 1) * ((memory as Memory).BYTES_PER_ELEMENT ?? ROOM),
): number {
  let start = starts.get(memory);
  if (start === undefined) settle(memory, (start = reserve(size)));
  return start;
}

/** Addresses that nothing else gets: the first of them. */
export function reserve(size: number): number {
  const start = next;
  next += (Math.ceil(size / ALIGN) + 1) * ALIGN;
  return start;
}

/** The memory begins there. */
export function settle(memory: object, start: number): void {
  starts.set(memory, start);
}

/** A pointer that is a place in something else, which has an address. */
export interface Addressed {
  $address(): number;
}

/** The address of what a pointer, map or channel refers to, or of a function's code, as a number; 0 for nil. */
export function addressOf(x: Value | undefined): number {
  if (x === null || x === undefined || x === nilMap || x === nilSlice.array) return 0;
  if (typeof x !== "object" && typeof x !== "function") return 0xc000000000;
  if (typeof x === "function") return functionFrame(x)?.entry ?? startOf(x);
  return (x as Partial<Addressed>).$address?.() ?? startOf(x);
}

/** As print and %p show it. */
export function address(x: Value | undefined): string {
  return `0x${addressOf(x).toString(16)}`;
}

/** Sizes of elements as they look, for arrays that are not typed. */
function elementSize(array: Elements<Value> & Memory): number {
  if (array.BYTES_PER_ELEMENT !== undefined) return array.BYTES_PER_ELEMENT;
  const x = array[0];
  if (typeof x === "string") return 16;
  if (typeof x === "object" && x !== null && "capacity" in x) return 24;
  return typeof x === "object" && x !== null && "re" in x ? 16 : 8;
}

/** The address of an element, also one past the end. */
export function elementAddress(
  array: Elements<Value>,
  index: number,
  size: number = elementSize(array),
): number {
  if (array === nilSlice.array) return 0;
  const place = placeOf(array);
  if (place !== undefined) return elementAddress(place.array, place.offset + index, size);
  return startOf(array, Math.max(size, ROOM) * array.length) + index * size;
}
