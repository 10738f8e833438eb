// Conversions between unsafe.Pointer and uintptr: a pointer becomes its address, and an address in memory whose address
// was asked for becomes a pointer again.
import { addressOf, elementAddress, memoryAt, startOf } from "./addresses.ts";
import { offsetsOf, sizeOf } from "./layout.ts";
import { add, Numbered, Offset } from "./offsets.ts";
import { homeOf, pointeeType } from "./pointees.ts";
import { Kind } from "./types.ts";

/** A pointer into each block of memory, and its address. */
const origins = /* @__PURE__ */ new WeakMap<object, { pointer: any; address: number }>();
/** What pointers that became numbers point to. */
const pointers = /* @__PURE__ */ new Map<number, WeakRef<object>>();

/** `uintptr(p)`. */
export function pointerToUintptr(p: any): number {
  if (p === null) return 0;
  if (p instanceof Numbered) return p.address;
  if (p instanceof Offset) return pointerToUintptr(p.origin) + p.bytes;
  const address = addressIn(p);
  const isObject = typeof p === "function" || typeof p === "object";
  if (isObject && pointers.get(address)?.deref() === undefined) pointers.set(address, new WeakRef(p));
  const memory = isObject ? memoryAt(address)?.memory : undefined;
  if (memory !== undefined && !origins.has(memory)) origins.set(memory, { pointer: p, address });
  return address;
}

function addressIn(p: any): number {
  const type = pointeeType(p);
  if (type === undefined) return addressOf(p);
  const home = homeOf(p);
  if (home !== undefined) return elementAddress(home.array, home.index, sizeOf(type));
  if (type.kind === Kind.Array) return elementAddress(p, 0, sizeOf(type.elem));
  const { object, key } = p.place?.() ?? {};
  if (typeof key !== "string" || object.$type === undefined) return startOf(p, sizeOf(type));
  const struct = object.$type.elem;
  const i = struct.fields.findIndex((f: { jsName: string }) => f.jsName === key);
  return startOf(object, sizeOf(struct)) + offsetsOf(struct)[i];
}

/** `unsafe.Pointer(n)`. */
export function uintptrToPointer(n: number | bigint): any {
  const address = Number(n);
  if (address === 0) return null;
  const known = pointers.get(address)?.deref();
  if (known !== undefined) return known;
  const origin = origins.get(memoryAt(address)?.memory ?? pointers);
  return origin === undefined ? new Numbered(address) : add(origin.pointer, address - origin.address);
}
