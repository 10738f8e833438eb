// Channels of any type.

import type { Slice } from "../../collections/slice.ts";
import * as channels from "../../goroutines/channels.ts";
import { type SelectCase, type Selected, select, selectDefault } from "../../goroutines/select.ts";
import type { Type } from "../../types/types.ts";
import type { Value } from "../../types/value.ts";
import { zeroOf } from "../../types/zero.ts";

type AnyChan = channels.Chan<Value>;

export function makeChan(t: Type, n: number): AnyChan {
  return channels.makeChan(() => zeroOf(t.elem), n);
}

export async function chanSend(ch: AnyChan | null, x: Value): Promise<void> {
  await channels.send(ch, x);
}

export async function chanReceive(ch: AnyChan | null): Promise<[Value, boolean]> {
  return await channels.receive2(ch);
}

// For programs without channels that reflection could get.

function noChannel(): never {
  throw new Error("reflection has got a channel");
}

export { noChannel as chanReceive$sync, noChannel as chanSend$sync, noChannel as selectCases$sync };

export function chanTrySend(ch: AnyChan | null, x: Value): boolean {
  return selectDefault([[ch, x]])[0] === 0;
}

export function chanTryReceive(ch: AnyChan | null): [Value | undefined, boolean, boolean] {
  const [index, x, ok] = selectDefault([[ch]]);
  return [x, index === 0, ok];
}

export { close as chanClose } from "../../goroutines/channels.ts";

function casesOf(chans: Slice<AnyChan | null>, sent: Slice, sends: Slice<number>): SelectCase[] {
  return Array.from({ length: chans.length }, (_, i) => {
    const ch = chans.array[chans.offset + i];
    return sends.array[sends.offset + i] === 1 ? [ch, sent.array[sent.offset + i]] : [ch];
  });
}

export async function selectCases(
  chans: Slice<AnyChan | null>,
  sent: Slice,
  sends: Slice<number>,
): Promise<Selected> {
  return await select(casesOf(chans, sent, sends));
}

export function selectNow(chans: Slice<AnyChan | null>, sent: Slice, sends: Slice<number>): Selected {
  return selectDefault(casesOf(chans, sent, sends));
}
