// Channels of any type.

import type { Slice } from "../../collections/slice.ts";
import * as channels from "../../goroutines/channels.ts";
import { select, selectDefault } from "../../goroutines/select.ts";
import type { Type } from "../../types/types.ts";
import { zeroOf } from "../../types/zero.ts";

export function makeChan(t: Type, n: number): any {
  return channels.makeChan(() => zeroOf(t.elem), n);
}

export async function chanSend(ch: any, x: any): Promise<void> {
  await channels.send(ch, x);
}

export async function chanReceive(ch: any): Promise<[any, boolean]> {
  return await channels.receive2(ch);
}

export function chanTrySend(ch: any, x: any): boolean {
  return channels.trySend(ch, x);
}

export function chanTryReceive(ch: any): [any, boolean, boolean] {
  const [index, x, ok] = selectDefault([[ch]]);
  return [x, index === 0, ok];
}

export { close as chanClose } from "../../goroutines/channels.ts";

function casesOf(chans: Slice, sent: Slice, sends: Slice): any[] {
  return Array.from({ length: chans.length }, (_, i) => {
    const ch = chans.array[chans.offset + i];
    return sends.array[sends.offset + i] === 1 ? [ch, sent.array[sent.offset + i]] : [ch];
  });
}

export async function selectCases(chans: Slice, sent: Slice, sends: Slice): Promise<[number, any, boolean]> {
  return await select(casesOf(chans, sent, sends));
}

export function selectNow(chans: Slice, sent: Slice, sends: Slice): [number, any, boolean] {
  return selectDefault(casesOf(chans, sent, sends));
}
