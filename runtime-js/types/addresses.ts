// Addresses: numbers for what pointers point to. They are made up when a program asks, and agree with Go's layout inside of an
// array or struct: what is asked for gets a range of its own.
import { nilMap } from "../collections/maps.ts";
import { nilSlice } from "../collections/slice.ts";
import { placeOf } from "../collections/windows.ts";

const starts = /* @__PURE__ */ new WeakMap<object, number>();
let next = 0xc000000010;
const ALIGN = 16;
/** Room for an element or struct whose size is not known here. */
const ROOM = 64;

/** Where the memory that an object stands for begins. */
export function startOf(
  memory: any,
  size: number = (memory.length ?? 1) * (memory.BYTES_PER_ELEMENT ?? ROOM),
): number {
  let start = starts.get(memory);
  if (start === undefined) {
    starts.set(memory, (start = next));
    next += (Math.ceil(size / ALIGN) + 1) * ALIGN;
  }
  return start;
}

/** The address of what a pointer, map, channel or function refers to, as a number; 0 for nil. */
export function addressOf(x: any): number {
  if (x === null || x === undefined || x === nilMap || x === nilSlice.array) return 0;
  if (typeof x !== "object" && typeof x !== "function") return 0xc000000000;
  return x.$address?.() ?? startOf(x);
}

/** As print and %p show it. */
export function address(x: any): string {
  return `0x${addressOf(x).toString(16)}`;
}

/** Sizes of elements as they look, for arrays that are not typed. */
function elementSize(array: any): number {
  if (array.BYTES_PER_ELEMENT !== undefined) return array.BYTES_PER_ELEMENT;
  const x = array[0];
  if (typeof x === "string") return 16;
  if (typeof x === "object" && x !== null && "capacity" in x) return 24;
  return typeof x === "object" && x !== null && "re" in x ? 16 : 8;
}

/** The address of an element, also one past the end. */
export function elementAddress(array: any, index: number, size: number = elementSize(array)): number {
  if (array === nilSlice.array) return 0;
  const place = placeOf(array);
  if (place !== undefined) return elementAddress(place.array, place.offset + index, size);
  return startOf(array, Math.max(size, ROOM) * array.length) + index * size;
}
