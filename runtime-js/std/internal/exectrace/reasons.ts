// Why goroutines wait, in the words of execution traces, which are not those of reports of deadlocks.
import { isEndless } from "../../../goroutines/scheduler.ts";

const reasons = /* @__PURE__ */ new Map([
  ["sync.Cond.Wait", "sync.(*Cond).Wait"],
  ["semacquire", "sync"],
  ["IO wait", "network"],
  ["trace reader (blocked)", "system goroutine wait"],
]);

export function traceReason(reason: string): string {
  const known = reasons.get(reason);
  if (known !== undefined) return known;
  if (isEndless(reason)) return "forever";
  return /^(?:sync|synctest)(?=\.)/.exec(reason)?.[0] ?? reason;
}
