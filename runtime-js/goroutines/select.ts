// Select statements (spec: Select statements). A case is `[ch]` to receive or `[ch, value]` to send.
import type { Value } from "../types/value.ts";
import { type Chan, Waiter } from "./channels.ts";
import { group } from "./groups.ts";
import { endSlice, park, sliceOver } from "./scheduler.ts";

export type SelectCase = [Chan<Value> | null] | [Chan<Value> | null, Value];
/** Index of the case that was served; for a receive the value and whether it was sent (not the zero of a closed one). */
export type Selected = [index: number, value: Value | undefined, ok: boolean];

/** A uniformly random case that needs no waiting, or -1. */
function pickReady(cases: SelectCase[]): number {
  let picked = -1;
  let ready = 0;
  for (let i = 0; i < cases.length; i++) {
    const c = cases[i];
    const ch = c[0];
    if (ch === null || !(c.length === 1 ? ch.canReceive : ch.canSend)) continue;
    ready++;
    if (ready === 1 || Math.random() * ready < 1) picked = i;
  }
  return picked;
}

function serve(c: SelectCase, index: number): Selected {
  const ch = c[0]!;
  if (c.length === 2) {
    ch.put(c[1]);
    return [index, undefined, false];
  }
  const value = ch.takeOrClosed();
  return value === undefined ? [index, ch.zero(), false] : [index, value, true];
}

/** A select statement with a default: index -1 stands for it. */
export function selectDefault(cases: SelectCase[]): Selected {
  const i = pickReady(cases);
  return i < 0 ? [-1, undefined, false] : serve(cases[i], i);
}

/** A select statement without a default. */
export function select(cases: SelectCase[]): Selected | Promise<Selected> {
  return sliceOver() ? endSlice().then(() => selectNow(cases)) : selectNow(cases);
}

function selectNow(cases: SelectCase[]): Selected | Promise<Selected> {
  const i = pickReady(cases);
  return i < 0 ? waitForAny(cases) : serve(cases[i], i);
}

function waitForAny(cases: SelectCase[]): Promise<Selected> {
  const blocked = cases.every((c) => c[0] === null);
  const at = group === null ? [] : cases.map(([ch]) => ch);
  const parked = park<Selected>(blocked ? "select (no cases)" : "select", at);
  const selection: Waiter<Value>[] = [];
  cases.forEach((c, i) => {
    const ch = c[0];
    if (ch === null) return;
    const waiter = new Waiter<Value>(parked, c[1] as Value, "select", selection, i);
    (c.length === 1 ? ch.receivers : ch.senders).push(waiter);
    selection.push(waiter);
  });
  return parked.promise;
}
