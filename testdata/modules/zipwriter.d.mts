/** Pairs of names and contents; `size` is what the archive says of all of them, if that is not true. */
export function zip(
  files: Iterable<readonly [name: string, content: string | Uint8Array]>,
  size?: number,
): Buffer;
