// What package internal/synctest has of Go's runtime.
import { group, setGroup } from "../../../goroutines/groups.ts";
import { go, park } from "../../../goroutines/scheduler.ts";
import { panic } from "../../../panics/report.ts";
import type { Func } from "../../../types/value.ts";
import { Bubble } from "./bubble.ts";

export async function Run(f: Func): Promise<void> {
  if (group !== null) throw panic("synctest.Run called from within a synctest bubble");
  const bubble = new Bubble();
  setGroup(bubble);
  go(async () => {
    try {
      await f();
    } finally {
      bubble.isDone = true;
    }
  });
  setGroup(null);
  bubble.root = park("synctest.Run");
  await bubble.root.promise;
}

export async function Wait(): Promise<void> {
  const bubble = group as Bubble | null;
  if (bubble === null) throw panic("goroutine is not in a bubble");
  if (bubble.waiter !== null) throw panic("wait already in progress");
  bubble.waiter = park("synctest.Wait");
  await bubble.waiter.promise;
}

export function IsInBubble(): boolean {
  return group !== null;
}

const associated = /* @__PURE__ */ new WeakMap<object, Bubble>();
const [UNBUBBLED, CURRENT, OTHER] = [0, 1, 2];

export function associate(p: object): number {
  if (group === null) return UNBUBBLED;
  const known = associated.get(p);
  if (known !== undefined) return known === group ? CURRENT : OTHER;
  associated.set(p, group as Bubble);
  return CURRENT;
}

export function disassociate(p: object): void {
  associated.delete(p);
}

export function isAssociated(p: object): boolean {
  return group !== null && associated.get(p) === group;
}

export function acquire(): Bubble | null {
  (group as Bubble | null)?.acquire();
  return group as Bubble | null;
}

export function release(bubble: Bubble): void {
  bubble.release();
}

export async function inBubble(bubble: Bubble, f: Func): Promise<void> {
  const before = group;
  setGroup(bubble);
  try {
    await f();
  } finally {
    setGroup(before);
  }
}
