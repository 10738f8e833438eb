// What an ordinary heap is too small for: programs with more source than people write.

import { OutgrowsHeap } from "../source/overflow.ts";
import type { Host } from "./host.ts";

/** Bytes of sources that an ordinary heap does for, with all that is made of them. */
const ordinarySize = 32 << 20;

/** A host that says so when sources are larger, before they are parsed. */
export function withinHeap(host: Host): Host {
  let size = 0;
  const readFile = (path: string) => {
    const bytes = host.readFile(path);
    if (path.endsWith(".go")) size += bytes?.length ?? 0;
    if (size > ordinarySize) throw new OutgrowsHeap();
    return bytes;
  };
  return { ...host, readFile };
}
