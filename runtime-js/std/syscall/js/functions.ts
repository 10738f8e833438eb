// Functions of Go that JS calls. While there are some, JS may wake a goroutine: nothing that waits is a deadlock.

import { Slice } from "../../../collections/slice.ts";
import { enterMaybe, hostPending } from "../../../goroutines/scheduler.ts";
import { pack, unpack } from "./values.ts";

const released = /* @__PURE__ */ new WeakSet<object>();

type GoFunction = (self: unknown, args: Slice<unknown>) => unknown;

function fromJSCall(f: GoFunction, self: unknown, args: unknown[]): unknown {
  const list = args.map(pack);
  return enterMaybe(f, pack(self), new Slice(list, 0, list.length, list.length));
}

export { makeFunction as function };

function makeFunction(f: GoFunction): unknown {
  hostPending(1);
  return function called(this: unknown, ...args: unknown[]): unknown {
    if (released.has(called)) {
      console.error("call to released function");
      return undefined;
    }
    const result = fromJSCall(f, this, args);
    return result instanceof Promise ? result.then(unpack) : unpack(result);
  };
}

export function release(f: object): void {
  if (released.has(f)) return;
  released.add(f);
  hostPending(-1);
}
