// Hostile values at every position: each exported function that does not wait, constructor and field of the packages in
// testdata/boundary is given each of them. What comes is a result, or an exception that JS can use: that of the value
// itself, or one that says what does not fit. Nothing of the boundary leaks, and everything works afterwards as before.
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Facades, facades } from "./facades.ts";

let built: Facades;
beforeAll(async () => {
  built = await facades("data", "calls", "dynamic", "vars", "generics");
}, 120_000);
afterAll(() => built.remove());

const bomb = new Error("bomb");
const explode = (): never => {
  throw bomb;
};

const secretive = Object.defineProperty(new Error(), "message", { get: explode });

function detached(): ArrayBuffer {
  const buffer = new ArrayBuffer(8);
  structuredClone(buffer, { transfer: [buffer] });
  return buffer;
}

function circle(): object {
  const list: unknown[] = [];
  const object = { list, Lines: list, Next: list, Any: list, Items: list };
  list.push(object);
  return object;
}

class Thenable {
  get [String("then")](): unknown {
    return explode;
  }
}

/** Made anew for each call. */
const hostile: Record<string, () => unknown> = {
  "a getter that throws": () => Object.defineProperty({}, "Name", { get: explode, enumerable: true }),
  "a proxy that throws": () =>
    new Proxy({}, { get: explode, ownKeys: explode, getPrototypeOf: explode, has: explode }),
  "a proxy of an array": () => new Proxy([1], { get: explode }),
  "a revoked proxy": () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  "a circle": circle,
  "a circle of lists": () => {
    const list: unknown[] = [];
    list.push(list);
    return list;
  },
  "a circle of Maps": () => {
    const map = new Map();
    return map.set("a", map);
  },
  "the key __proto__": () => JSON.parse('{"__proto__": {"Name": 1}, "constructor": 2}'),
  "no prototype": () => Object.create(null),
  "a detached buffer": detached,
  "a view of a detached buffer": () => {
    const view = new Uint8Array(8);
    structuredClone(view.buffer, { transfer: [view.buffer] });
    return view;
  },
  "an iterator that throws": () => ({ [Symbol.iterator]: explode }),
  "an iterable that throws later": () =>
    (function* () {
      yield 1;
      explode();
    })(),
  "a thenable": () => new Thenable(),
  "a function that throws": () => explode,
  "an async function": () => async () => 1,
  "a symbol": () => Symbol("s"),
  "a list with holes": () => new Array(3),
  "a value with a text that throws": () => ({
    toString: explode,
    valueOf: explode,
    [Symbol.toPrimitive]: explode,
  }),
  "an Error with getters": () => secretive,
  "an object of numbers": () => ({ length: 2 ** 32, 0: 1 }),
  "a lone surrogate": () => "\ud800",
  "a large bigint": () => 2n ** 200n,
  NaN: () => Number.NaN,
};

/** Whether JS can make something of an exception. */
function isUsable(e: any): boolean {
  if (e === bomb || e === secretive || e?.cause === bomb || e?.cause === secretive) return true;
  if (e?.name === "GoError" || e?.name === "GoPanic")
    return !/is not a function|undefined|is not iterable/.test(e.message);
  if (e instanceof TypeError || e instanceof RangeError)
    return (
      /^ERR_GO_/.test((e as any).code) ||
      /revoked|detached|Class constructor|private|opaque|sequence/.test(e.message)
    );
  return e instanceof Error && e.name !== "Error" && !("path" in e);
}

/** What a call throws that JS can make nothing of; null if there is none. */
function unusable(call: () => unknown): any {
  try {
    call();
    return null;
  } catch (e) {
    return isUsable(e) ? null : e;
  }
}

/** Functions that end only when they are told to, or the process with them. */
const endless = /^(Exit|Forever|Deadlock|Block|Overflow|Deep|Endless|Stack|Spin|Fatal)/;

test.each(Object.keys(hostile))("%s", (kind) => {
  const wrong: string[] = [];
  const note = (where: string, call: () => unknown) => {
    const e = unusable(call);
    if (e !== null)
      wrong.push(`${where}: ${e?.constructor?.name} ${e?.name} ${e?.message ?? String(e)} ${e?.text ?? ""}`);
  };
  for (const [name, module] of Object.entries<any>(built.modules))
    for (const [exported, value] of Object.entries<any>(module)) {
      const label = `${name}.${exported}`;
      if (/^(Go|snapshot)/.test(exported) || endless.test(exported)) continue;
      // Goroutines of functions that wait fail later, as unhandled rejections: boundary-calls.test.ts has those.
      if (typeof value === "function" && value.prototype === undefined) continue;
      if (typeof value === "function" && /^class/.test(String(value))) {
        note(`new ${label}`, () => new value(hostile[kind]()));
        const fields = Object.keys(new value());
        for (const field of fields)
          note(`${label}.${field}`, () => {
            new value()[field] = hostile[kind]();
          });
      } else if (typeof value === "function") {
        for (let i = 0; i < value.length; i++) {
          const args = new Array(value.length).fill(undefined);
          args[i] = hostile[kind]();
          note(`${label}, argument ${i}`, () => value(...args));
        }
        note(`${label}, all arguments`, () => value(...Array.from(value, () => hostile[kind]())));
      }
    }
  expect(wrong).toEqual([]);
  // Nothing is left of it.
  const { data, vars } = built.modules;
  expect(data.Total([{ Price: 2, Qty: 3 }])).toBe(6);
  expect(data.ByName({ a: 1 })[0]).toEqual(new Map([["a", 1]]));
  expect(vars.Take(5)).toBe(5);
});
