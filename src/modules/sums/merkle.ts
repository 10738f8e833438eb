// Merkle trees of transparency logs (RFC 6962, section 2.1): that a record is in a tree, and that a tree is the beginning of
// another one. Hashes of complete subtrees come from outside and are not trusted: they have to lead to a root that is.
import { createHash } from "node:crypto";

/** The hash of the complete subtree of 2^level records that begins at record index * 2^level. */
export type SubtreeHash = (level: number, index: number) => Buffer;

export function recordHash(record: string): Buffer {
  return createHash("sha256")
    .update(Buffer.from([0]))
    .update(record)
    .digest();
}

function nodeHash(left: Buffer, right: Buffer): Buffer {
  return createHash("sha256")
    .update(Buffer.from([1]))
    .update(left)
    .update(right)
    .digest();
}

/** The largest power of two below a size, and its exponent. */
function splitOf(size: number): { half: number; level: number } {
  let [half, level] = [1, 0];
  while (half * 2 < size) {
    half *= 2;
    level++;
  }
  return { half, level };
}

/** The hash of the records from `start`, where a complete subtree may begin, to `start + size`. */
function rangeHash(start: number, size: number, subtree: SubtreeHash): Buffer {
  const { half, level } = splitOf(size);
  if (size === 1) return subtree(0, start);
  if (half * 2 === size) return subtree(level + 1, start / size);
  return nodeHash(rangeHash(start, half, subtree), rangeHash(start + half, size - half, subtree));
}

/** The root of a tree of `size` records if the record at `index` has that hash. */
export function rootWithRecord(index: number, hash: Buffer, size: number, subtree: SubtreeHash): Buffer {
  const within = (start: number, count: number): Buffer => {
    if (count === 1) return hash;
    const { half } = splitOf(count);
    if (index < start + half)
      return nodeHash(within(start, half), rangeHash(start + half, count - half, subtree));
    return nodeHash(rangeHash(start, half, subtree), within(start + half, count - half));
  };
  return within(0, size);
}

/** The roots of the tree's first `older` records and of all `size`, made of the same hashes. */
export function rootsOfBoth(
  older: number,
  size: number,
  subtree: SubtreeHash,
): { older: Buffer; newer: Buffer } {
  // Both are made of the complete subtrees of the older tree, so that it is contained in the newer one.
  const known = new Map<string, Buffer>();
  const kept: SubtreeHash = (level, index) => {
    const key = `${level} ${index}`;
    const hash = known.get(key) ?? subtree(level, index);
    known.set(key, hash);
    return hash;
  };
  const parts = (start: number, count: number): Buffer => {
    if (start + count <= older) return rangeHash(start, count, kept);
    if (start >= older) return rangeHash(start, count, kept);
    const { half } = splitOf(count);
    return nodeHash(parts(start, half), parts(start + half, count - half));
  };
  return { older: rangeHash(0, older, kept), newer: parts(0, size) };
}
