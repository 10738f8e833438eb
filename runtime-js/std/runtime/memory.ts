// Memory, as far as the host tells.

import { gosched } from "../../goroutines/scheduler.ts";
import { host } from "../../process/host.ts";

let collect: (() => void) | null = null;

/** How often the others that are ready have their turn during a collection; Go's runs beside them for a while. */
const TURNS = 8;

export async function GC(): Promise<void> {
  for (let i = 0; i < TURNS; i++) await gosched();
  collect ??= ((globalThis as any).gc as (() => void) | undefined) ?? nodeCollector();
  collect();
}

/** Node has a collector to call only in contexts made after it was asked for. */
function nodeCollector(): () => void {
  const v8 = host().builtin("v8");
  if (v8 === null) return () => {};
  v8.setFlagsFromString("--expose-gc");
  return host().builtin("vm").runInNewContext("gc");
}

export function memory(): [used: number, total: number, external: number] {
  const node = (globalThis as any).process?.memoryUsage?.();
  if (node !== undefined) return [node.heapUsed, node.heapTotal, node.external];
  const browser = (performance as any).memory;
  if (browser !== undefined) return [browser.usedJSHeapSize, browser.totalJSHeapSize, 0];
  return [0, 0, 0];
}

let registry: FinalizationRegistry<() => void> | null = null;

export function whenCollected(ptr: any, f: () => void): void {
  registry ??= new FinalizationRegistry((call) => call());
  // A pointer is an object, or a box around one.
  const object = ptr?.value !== undefined && "type" in ptr ? ptr.value : ptr;
  if (typeof object === "object" && object !== null) registry.register(object, f);
}
