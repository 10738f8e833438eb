// Memory, as far as the host tells.

import { gosched } from "../../goroutines/scheduler.ts";
import { afterHostTurn } from "../../goroutines/timeslices.ts";
import { host } from "../../process/host.ts";
import { type NodeGlobal, nodeMemory } from "../../process/node.ts";
import type { Box } from "../../types/interfaces.ts";
import type { Interface } from "../../types/value.ts";

let collect: (() => void) | null = null;

/** How often the others that are ready have their turn during a collection; Go's runs beside them for a while. */
const TURNS = 8;

export async function GC(): Promise<void> {
  for (let i = 0; i < TURNS; i++) await gosched();
  // What a WeakRef has led to is kept until the host has its turn.
  await new Promise<void>(afterHostTurn);
  collect ??= (globalThis as NodeGlobal).gc ?? nodeCollector();
  collect();
  // The host calls cleanups then.
  await new Promise<void>(afterHostTurn);
}

/** Node has a collector to call only in contexts made after it was asked for. */
function nodeCollector(): () => void {
  const v8 = host().builtin("v8");
  if (v8 === null) return () => {};
  v8.setFlagsFromString("--expose-gc");
  return host().builtin("vm")!.runInNewContext("gc") as () => void;
}

/** What browsers with V8 tell. */
interface ChromiumPerformance extends Performance {
  readonly memory?: { readonly usedJSHeapSize: number; readonly totalJSHeapSize: number };
}

export function memory(): [used: number, total: number, external: number] {
  const node = nodeMemory();
  if (node !== undefined) return [node.heapUsed, node.heapTotal, node.external];
  const browser = (performance as ChromiumPerformance).memory;
  if (browser !== undefined) return [browser.usedJSHeapSize, browser.totalJSHeapSize, 0];
  return [0, 0, 0];
}

let registry: FinalizationRegistry<() => void> | null = null;

export function whenCollected(ptr: Interface, f: () => void): void {
  registry ??= new FinalizationRegistry((call) => call());
  // A pointer is an object, or a box around one.
  const boxed = ptr as Partial<Box> | null;
  const object = boxed?.value !== undefined && "type" in boxed ? boxed.value : ptr;
  if (typeof object === "object" && object !== null) registry.register(object, f);
}
