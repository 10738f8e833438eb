// Conversions between unsafe.Pointer and uintptr: a pointer becomes its address, and an address in memory whose address
// was asked for becomes a pointer again.
import type { Elements } from "../collections/slice.ts";
import type { Int } from "../numbers/integers.ts";
import { addressOf, elementAddress, startOf } from "../types/addresses.ts";
import { offsetsOf, sizeOf } from "../types/layout.ts";
import { Kind } from "../types/types.ts";
import type { Struct, Value } from "../types/value.ts";
import { add, Numbered, numbered, Offset } from "./offsets.ts";
import { homeOf, pointeeType } from "./pointees.ts";
import type { Place, PlacePointer } from "./pointers.ts";
import { StringByte, stringByteAt } from "./stringmemory.ts";

/** A block of memory that a pointer that became a number points into. */
interface Block {
  readonly start: number;
  readonly end: number;
  readonly memory: WeakRef<object>;
}

/** In the order of their addresses. */
const blocks: Block[] = [];
/** A pointer into each block, and its address. */
const origins = /* @__PURE__ */ new WeakMap<object, { pointer: Value; address: number }>();
/** What pointers that became numbers point to. */
const pointers = /* @__PURE__ */ new Map<number, WeakRef<object>>();

/** So many blocks that those are looked for that are no more. */
let crowded = 1024;

function forgetDead(): void {
  const live = blocks.filter(({ memory }) => memory.deref() !== undefined);
  blocks.splice(0, blocks.length, ...live);
  for (const [address, pointer] of pointers) if (pointer.deref() === undefined) pointers.delete(address);
  crowded = Math.max(1024, 2 * live.length);
}

/** Where a pointer points: into a block that begins at `start`. */
interface Address {
  readonly memory: object;
  readonly start: number;
  readonly size: number;
  readonly address: number;
}

/** `uintptr(p)`. */
export function pointerToUintptr(p: Value): number {
  if (p === null) return 0;
  if (p instanceof Numbered) return p.address;
  if (p instanceof StringByte) return p.$address();
  if (p instanceof Offset) return pointerToUintptr(p.origin) + p.bytes;
  const place = placeIn(p);
  if (place === null) return addressOf(p);
  const { memory, start, size, address } = place;
  if (pointers.get(address)?.deref() === undefined) pointers.set(address, new WeakRef(p as object));
  if (!origins.has(memory)) {
    if (blocks.length >= crowded) forgetDead();
    origins.set(memory, { pointer: p, address });
    const at = blocks.findLastIndex((block) => block.start < start) + 1;
    blocks.splice(at, 0, { start, end: start + size, memory: new WeakRef(memory) });
  }
  return address;
}

function placeIn(p: Value): Address | null {
  const type = pointeeType(p);
  if (type === undefined) return typeof p === "object" ? block(p!, addressOf(p), 0, 0) : null;
  const home = homeOf(p);
  if (home !== undefined) {
    const size = sizeOf(type);
    return block(
      home.array,
      elementAddress(home.array, 0, size),
      size * home.array.length,
      size * home.index,
    );
  }
  if (type.kind === Kind.Array) {
    const array = p as Elements<Value>;
    return block(array, elementAddress(array, 0, sizeOf(type.elem)), sizeOf(type), 0);
  }
  const { object, key }: Partial<Place> = (p as Partial<PlacePointer>).place?.() ?? {};
  const struct = (object as Partial<Struct> | undefined)?.$type?.elem;
  if (typeof key !== "string" || object === undefined || struct === undefined) {
    return block(p as object, startOf(p as object, sizeOf(type)), sizeOf(type), 0);
  }
  const i = struct.fields.findIndex((f) => f.jsName === key);
  return block(object, startOf(object, sizeOf(struct)), sizeOf(struct), offsetsOf(struct)[i]);
}

function block(memory: object, start: number, size: number, offset: number): Address {
  return { memory, start, size, address: start + offset };
}

/** The block that an address is in, or just behind. */
function memoryAt(address: number): object | undefined {
  const found = blocks.findLast(({ start }) => start <= address);
  return found === undefined || address > found.end ? undefined : found.memory.deref();
}

/** `unsafe.Pointer(n)`. */
export function uintptrToPointer(n: Int): Value {
  const address = Number(n);
  if (address === 0) return null;
  const known: Value | undefined = stringByteAt(address) ?? pointers.get(address)?.deref();
  if (known !== undefined) return known;
  const memory = memoryAt(address);
  const origin = memory === undefined ? undefined : origins.get(memory);
  return origin === undefined ? numbered(address) : add(origin.pointer, address - origin.address);
}
