// Memory, as far as the host tells.

export function GC(): void {
  (globalThis as any).gc?.();
}

export function memory(): [used: bigint, total: bigint, external: bigint] {
  const node = (globalThis as any).process?.memoryUsage?.();
  if (node !== undefined) return [BigInt(node.heapUsed), BigInt(node.heapTotal), BigInt(node.external)];
  const browser = (performance as any).memory;
  if (browser !== undefined) return [BigInt(browser.usedJSHeapSize), BigInt(browser.totalJSHeapSize), 0n];
  return [0n, 0n, 0n];
}

let registry: FinalizationRegistry<() => void> | null = null;

export function whenCollected(ptr: any, f: () => void): void {
  registry ??= new FinalizationRegistry((call) => call());
  // A pointer is an object, or a box around one.
  const object = ptr?.value !== undefined && "type" in ptr ? ptr.value : ptr;
  if (typeof object === "object" && object !== null) registry.register(object, f);
}
