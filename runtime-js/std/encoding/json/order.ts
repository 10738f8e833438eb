// The order of names: strings of bytes compare in JS as they do in Go.
import { Slice } from "../../../collections/slice.ts";

export function orderOf({ array, offset, length }: Slice<string>): Slice<number> {
  const names = array as string[];
  const order = Array.from({ length }, (_, i) => i);
  order.sort((i, j) => {
    const [a, b] = [names[offset + i], names[offset + j]];
    return a < b ? -1 : a > b ? 1 : 0;
  });
  return new Slice(order, 0, length, length);
}
