// What package runtime asks of the scheduler.
import * as errors from "../../errors.ts";
import { host } from "../../host.ts";
import * as scheduler from "../../scheduler.ts";
import { fromJS } from "../../strings.ts";

export function GOROOT(): string {
  return fromJS(host().env.GOROOT ?? "");
}

export async function Gosched(): Promise<void> {
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
