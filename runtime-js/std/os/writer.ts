// Standard output and error, which the host may have elsewhere.

import type { Slice } from "../../collections/slice.ts";
import { host } from "../../process/host.ts";

export function print(fd: 1 | 2, s: string): void {
  host().write(fd, s);
}

export function printBytes(fd: 1 | 2, b: Slice<number>): void {
  if (b.length > 0) host().writeBytes(fd, bytesOf(b));
}

export function bytesOf(b: Slice<number>): Uint8Array {
  return (b.array as Uint8Array).subarray(b.offset, b.offset + b.length);
}
