// What package runtime asks of the scheduler.

import { fromJS } from "../../collections/strings.ts";
import * as scheduler from "../../goroutines/scheduler.ts";
import { tracer } from "../../goroutines/tracing.ts";
import * as errors from "../../panics/errors.ts";
import { host } from "../../process/host.ts";

export function GOROOT(): string {
  return fromJS(host().env.GOROOT ?? "");
}

export async function Gosched(): Promise<void> {
  tracer?.wantsToYield();
  await scheduler.gosched();
}

export function Goexit(): never {
  throw new errors.Goexit();
}

export function NumGoroutine(): number {
  return scheduler.goroutineCount();
}

export function Breakpoint(): void {
  // biome-ignore lint/suspicious/noDebugger: this is what the function is for
  debugger;
}
