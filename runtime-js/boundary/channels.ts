// Channels at the JS boundary: one to receive from is an AsyncIterable, one to send to has `send` and `close`. Async
// iterables and objects with `send` are accepted; a goroutine carries their values while the channel is in use.
import { type Chan, close, makeChan, receive2, send } from "../goroutines/channels.ts";
import { enter, go, waitHost } from "../goroutines/scheduler.ts";
import { failWaiting } from "../process/imported.ts";
import type { Type } from "../types/types.ts";
import type { Value } from "../types/value.ts";
import { zeroOf } from "../types/zero.ts";
import type { Codec, CodecOf } from "./codec.ts";
import { guarded } from "./errors.ts";
import { expected, placed } from "./misfit.ts";
import { Rule } from "./rules.ts";

/** Objects of JS that give values, and that take them. */
interface Source {
  [Symbol.asyncIterator]?(): AsyncIterator<unknown>;
  /** Its results are awaited as well. */
  [Symbol.iterator]?(): AsyncIterator<unknown>;
}

interface Sender {
  send(value: unknown): unknown;
  close?(): void;
}

const inner = new WeakMap<object, Chan<Value>>();

function channelCodec(t: Type, codecOf: CodecOf): Codec {
  const { elem, dir } = t;
  const views = new WeakMap<object, object>();
  return {
    into(value) {
      if (value === null || value === undefined) return null;
      if (typeof value !== "object") expected("a channel", value);
      const known = inner.get(value);
      if (known !== undefined) return known;
      if (dir === 1) return pumpFrom(value, elem, codecOf);
      if (dir === 2) return pumpTo(value, elem, codecOf);
      return expected("a channel", value);
    },
    out(channel: Chan<Value> | null) {
      if (channel === null) return null;
      let view = views.get(channel);
      if (view === undefined) {
        view = {
          ...(dir & 1 ? receiver(channel, elem, codecOf) : {}),
          ...(dir & 2 ? sender(channel, elem, codecOf) : {}),
        };
        inner.set(view, channel);
        views.set(channel, view);
      }
      return view;
    },
  };
}

/** Nothing waits between two values, so that whoever stops early leaves nothing behind. */
function receiver(channel: Chan<Value>, elem: Type, codecOf: CodecOf): AsyncIterable<unknown> {
  return {
    [Symbol.asyncIterator]: () => ({
      async next() {
        const [value, ok] = await enter(receive2, channel);
        if (!ok) return { done: true, value: undefined };
        return { done: false, value: placed("receive", () => codecOf(elem).out(value)) };
      },
      async return() {
        return { done: true, value: undefined };
      },
    }),
  };
}

function sender(channel: Chan<Value>, elem: Type, codecOf: CodecOf) {
  return {
    async send(value: unknown): Promise<void> {
      const x = placed("send", () => codecOf(elem).into(value));
      await enter(send, channel, x);
    },
    close(): void {
      close(channel);
    },
  };
}

function pumpFrom(value: Source, elem: Type, codecOf: CodecOf): Chan<Value> {
  const start = value[Symbol.asyncIterator] ?? value[Symbol.iterator];
  if (typeof start !== "function") return expected("an async iterable", value);
  const channel = makeChan(() => zeroOf(elem), 0);
  carry(async () => {
    const iterator = start.call(value);
    for (;;) {
      const { done, value } = await waitHost(Promise.resolve(iterator.next()));
      if (done) break;
      await send(channel, intoElement(value, iterator, codecOf(elem)));
    }
    close(channel);
  });
  return channel;
}

/** A value that does not fit is the last one: its source is told that nobody reads on. */
function intoElement(value: unknown, iterator: AsyncIterator<unknown>, codec: Codec): Value {
  try {
    return placed("send", () => codec.into(value));
  } catch (e) {
    void Promise.resolve(guarded(() => iterator.return?.(), undefined)).catch(() => {});
    throw e;
  }
}

/** Starts what carries values. No code of Go is in there: an exception is one of JS, for the calls that wait for values. */
function carry(work: () => Promise<void>): void {
  go(() => work().catch(failWaiting));
}

function pumpTo(value: Partial<Sender>, elem: Type, codecOf: CodecOf): Chan<Value> {
  if (typeof value.send !== "function") return expected("an object with a method send", value);
  const channel = makeChan(() => zeroOf(elem), 0);
  carry(async () => {
    for (;;) {
      const [x, ok] = await receive2(channel);
      if (!ok) break;
      await waitHost(Promise.resolve(value.send!(placed("receive", () => codecOf(elem).out(x)))));
    }
    value.close?.();
  });
  return channel;
}

export const channels: Rule = /* @__PURE__ */ new Rule("channel", channelCodec);
