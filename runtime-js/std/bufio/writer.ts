// Writes strings into buffers.
import type { Slice } from "../../collections/slice.ts";

export function put(buf: Slice<number>, at: number, s: string): void {
  const { array, offset } = buf;
  for (let i = 0; i < s.length; i++) array[offset + at + i] = s.charCodeAt(i);
}
