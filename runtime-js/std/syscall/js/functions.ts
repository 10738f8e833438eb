// Functions of Go that JS calls. While there are some, JS may wake a goroutine: nothing that waits is a deadlock.

import { Slice } from "../../../collections/slice.ts";
import { enterMaybe, hostPending } from "../../../goroutines/scheduler.ts";
import { pack, unpack } from "./values.ts";

const released = /* @__PURE__ */ new WeakSet<object>();

type GoFunction = (self: unknown, args: unknown) => unknown;
type Enter = (self: unknown, args: Slice<unknown>) => [self: unknown, args: unknown];
type Leave = (result: unknown) => unknown;

/** The call of a function, and what JS gets of its result. */
function calling(f: GoFunction, enter: Enter, leave: Leave): (self: unknown, args: unknown[]) => unknown {
  const given = (result: unknown) => unpack(leave(result));
  return (self, args) => {
    const list = args.map(pack);
    const result = f(...enter(pack(self), new Slice(list, 0, list.length, list.length)));
    return result instanceof Promise ? result.then(given) : given(result);
  };
}

export { makeFunction as function };

function makeFunction(f: GoFunction, enter: Enter, leave: Leave): unknown {
  hostPending(1);
  const call = calling(f, enter, leave);
  return function called(this: unknown, ...args: unknown[]): unknown {
    if (released.has(called)) {
      console.error("call to released function");
      return undefined;
    }
    return enterMaybe(call, this, args);
  };
}

export function release(f: object): void {
  if (released.has(f)) return;
  released.add(f);
  hostPending(-1);
}
