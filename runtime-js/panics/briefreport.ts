// What a program ends with when nobody recovers a panic with a run-time error or a string: see report.ts for others.
import type { GoPanic, RuntimeError } from "./errors.ts";

/** What Go adds about a nil dereference. */
export const SIGNAL = "[signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x0]\n";

export function briefReport({ value, signal }: GoPanic): string {
  const text = typeof value === "string" ? value : (value as RuntimeError).Error();
  return `panic: ${text.replaceAll("\n", "\n\t")}\n${signal ? SIGNAL : ""}`;
}
