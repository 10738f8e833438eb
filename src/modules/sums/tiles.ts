// Tiles of a checksum database (go.dev/design/25530-sumdb): 256 hashes of a level of its tree, eight levels apart.
import { createHash } from "node:crypto";
import type { SubtreeHash } from "./merkle.ts";

const height = 8;
const width = 1 << height;
const hashSize = 32;

/** Answers the text of a path of the database, as latin1. */
type Read = (path: string) => Buffer;

/** Hashes of subtrees of a tree of `size` records; each tile is read once. */
export function subtreesOf(size: number, read: Read, tiles: Map<string, Buffer>): SubtreeHash {
  const tile = (level: number, number: number): Buffer => {
    const whole = Math.floor(size / width ** level);
    const count = Math.min(width, whole - number * width);
    const path = tilePath(level, number, count);
    let bytes = tiles.get(path);
    if (bytes === undefined) tiles.set(path, (bytes = read(path)));
    return bytes;
  };
  return (level, index) => {
    const inside = level % height;
    const first = index * 2 ** inside;
    const number = Math.floor(first / width);
    const bytes = tile((level - inside) / height, number);
    const start = first - number * width;
    return combined(bytes, start, 2 ** inside);
  };
}

/** The hash above `count` hashes of a tile. */
function combined(tile: Buffer, start: number, count: number): Buffer {
  if (count === 1) return tile.subarray(start * hashSize, (start + 1) * hashSize);
  const half = count / 2;
  const [left, right] = [combined(tile, start, half), combined(tile, start + half, half)];
  return createHash("sha256")
    .update(Buffer.from([1]))
    .update(left)
    .update(right)
    .digest();
}

/** "tile/8/0/x001/234.p/17" */
function tilePath(level: number, number: number, count: number): string {
  const groups: string[] = [];
  let rest = number;
  do {
    groups.unshift(String(rest % 1000).padStart(3, "0"));
    rest = Math.floor(rest / 1000);
  } while (rest > 0);
  const path = groups.map((group, i) => (i < groups.length - 1 ? `x${group}` : group)).join("/");
  return `tile/${height}/${level}/${path}${count < width ? `.p/${count}` : ""}`;
}
