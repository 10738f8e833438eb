// The process.

import { nilSlice, Slice } from "../../collections/slice.ts";
import { exit } from "../../goroutines/program.ts";
import { host } from "../../process/host.ts";
import type { NodeGlobal, NodeProcess } from "../../process/node.ts";
import { errno } from "./errno.ts";

/** Node's, or nothing. */
const node = (): Partial<NodeProcess> =>
  host().builtin("fs") === null ? {} : (globalThis as NodeGlobal).process!;

export function Exit(code: number): void {
  exit(code);
}

export function Getpid(): number {
  return node().pid ?? -1;
}

export function Getppid(): number {
  return node().ppid ?? -1;
}

export function identity(): [number, number, number, number] {
  const p = node();
  return [p.getuid?.() ?? -1, p.geteuid?.() ?? -1, p.getgid?.() ?? -1, p.getegid?.() ?? -1];
}

export function hostGroups(): [Slice<number>, boolean] {
  const groups = node().getgroups?.();
  return groups === undefined
    ? [nilSlice, false]
    : [new Slice(groups, 0, groups.length, groups.length), true];
}

export function kill(pid: number, signal: number): number {
  if (host().builtin("fs") === null) return 38; // ENOSYS
  try {
    node().kill!(pid, signal);
    return 0;
  } catch (e) {
    return errno(e);
  }
}
