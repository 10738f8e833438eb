// Signals that the host's process gets. A program gets those that it asks for, and waits for the next one.

import { waitHost } from "../../../goroutines/scheduler.ts";
import { host } from "../../../process/host.ts";
import type { NodeGlobal, NodeProcess } from "../../../process/node.ts";

/** Numbers of signals, as on Linux. */
const names: Record<number, string> = {
  1: "SIGHUP",
  2: "SIGINT",
  3: "SIGQUIT",
  10: "SIGUSR1",
  12: "SIGUSR2",
  13: "SIGPIPE",
  14: "SIGALRM",
  15: "SIGTERM",
  17: "SIGCHLD",
};

const listeners = /* @__PURE__ */ new Map<number, () => void>();
const ignored = /* @__PURE__ */ new Set<number>();
const received: number[] = [];
let wake: (() => void) | null = null;

const emitter = (): NodeProcess | null =>
  host().builtin("fs") === null ? null : (globalThis as NodeGlobal).process!;

function listen(signal: number, f: () => void): void {
  signal_disable(signal);
  if (names[signal] === undefined || emitter() === null) return;
  listeners.set(signal, f);
  emitter()!.on(names[signal], f);
}

export function signal_enable(signal: number): void {
  listen(signal, () => {
    received.push(signal);
    wake?.();
  });
}

export function signal_disable(signal: number): void {
  ignored.delete(signal);
  const listener = listeners.get(signal);
  if (listener !== undefined) emitter()!.off(names[signal], listener);
  listeners.delete(signal);
}

export function signal_ignore(signal: number): void {
  listen(signal, () => {});
  ignored.add(signal);
}

export function signal_ignored(signal: number): boolean {
  return ignored.has(signal);
}

export async function signal_recv(): Promise<number> {
  while (received.length === 0) await waitHost(new Promise<void>((resolve) => (wake = resolve)), "syscall");
  return received.shift()!;
}
