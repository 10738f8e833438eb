// Addresses: numbers for what pointers point to. They are made up when a program asks, and agree with Go's layout inside
// of an array or struct: each block of memory gets a range of its own.
import { nilMap } from "./maps.ts";
import { nilSlice, type Slice } from "./slice.ts";
import { placeOf } from "./windows.ts";

interface Block {
  readonly start: number;
  readonly end: number;
  readonly memory: WeakRef<object>;
}

const starts = /* @__PURE__ */ new WeakMap<object, number>();
/** In the order of their addresses. */
const blocks: Block[] = [];
let next = 0xc000000010;
const ALIGN = 16;

/** Where the block of memory that an object stands for begins. */
export function startOf(memory: object, size: number): number {
  let start = starts.get(memory);
  if (start === undefined) {
    start = next;
    next += Math.max(ALIGN, Math.ceil(size / ALIGN) * ALIGN);
    starts.set(memory, start);
    blocks.push({ start, end: start + size, memory: new WeakRef(memory) });
  }
  return start;
}

/** Sizes of elements as they look, for arrays that are not typed. */
function elementSize(array: any): number {
  if (array.BYTES_PER_ELEMENT !== undefined) return array.BYTES_PER_ELEMENT;
  const x = array[0];
  if (typeof x === "string") return 16;
  if (typeof x === "object" && x !== null && "capacity" in x) return 24;
  return typeof x === "object" && x !== null && "re" in x ? 16 : 8;
}

/** The address of what a pointer, map, channel or function refers to, as a number; 0 for nil. */
export function addressOf(x: any): number {
  if (x === null || x === undefined || x === nilMap || x === nilSlice.array) return 0;
  if (typeof x !== "object" && typeof x !== "function") return 0xc000000000;
  if (Array.isArray(x) || ArrayBuffer.isView(x)) return elementAddress(x, 0);
  // Pointers to elements know their place; printing does without their classes.
  const place = typeof x.place === "function" ? x.place() : null;
  return typeof place?.key === "number" ? elementAddress(place.object, place.key) : startOf(x, ALIGN);
}

/** The address of an element, also one past the end. */
export function elementAddress(array: any, index: number, size: number = elementSize(array)): number {
  const place = placeOf(array);
  if (place !== undefined) return elementAddress(place.array, place.offset + index, size);
  return startOf(array, size * array.length) + index * size;
}

/** As print shows the first element of a slice. */
export function sliceAddress({ array, offset }: Slice): string {
  return array === nilSlice.array ? "0x0" : `0x${elementAddress(array, offset).toString(16)}`;
}

/** The memory that an address is in, and how many bytes from its beginning. */
export function memoryAt(address: number): { memory: object; offset: number } | null {
  let low = 0;
  let high = blocks.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (blocks[middle].start <= address) low = middle;
    else high = middle;
  }
  const block = blocks[low];
  const memory = block?.memory.deref();
  if (memory === undefined || address < block.start || address > block.end) return null;
  return { memory, offset: address - block.start };
}

/** As print and %p show it. */
export function address(x: any): string {
  return `0x${addressOf(x).toString(16)}`;
}
