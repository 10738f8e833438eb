// iter.Seq and iter.Seq2 at the JS boundary. A Go sequence is an iterable and also the function that it is in Go: Go
// drives the loop, so iterating takes all values first, while calling it with a function can stop early. One that waits is
// iterated by `for await`, as can be all. Iterables of
// JS become sequences that read them only as far as Go does.
import { enterMaybe } from "../goroutines/scheduler.ts";
import type { Type } from "../types/types.ts";
import type { Func, Results, Value } from "../types/value.ts";
import type { Codec, CodecOf } from "./codec.ts";
import { expected, placed } from "./misfit.ts";
import { Rule } from "./rules.ts";

/** Iterating a longer sequence would not end in reasonable time and memory: it may be endless. */
const LONGEST = 2 ** 24;

const inner = new WeakMap<object, Func>();
const originals = new WeakMap<object, unknown>();

function sequenceCodec(t: Type, codecOf: CodecOf): Codec {
  // A sequence takes the function that takes its values.
  const types = t.params[0].params;
  const outOf = (values: Value[]) => {
    const outs = placed("sequence", () => types.map((t, i) => codecOf(t).out(values[i])));
    return outs.length === 1 ? outs[0] : outs;
  };
  const intoAll = (value: unknown): Value[] =>
    placed("sequence", () => {
      if (types.length === 1) return [codecOf(types[0]).into(value)];
      if (!Array.isArray(value)) return expected("pairs", value);
      return types.map((t, i) => codecOf(t).into(value[i]));
    });
  return {
    into(value) {
      if (value === null || value === undefined) return null;
      const known = inner.get(value);
      if (known !== undefined) return known;
      if (typeof (value as Partial<Iterable<unknown>>)[Symbol.iterator] !== "function")
        expected("an iterable", value);
      const sequence = (yieldTo: Func) => push(value as Iterable<unknown>, yieldTo, intoAll);
      originals.set(sequence, value);
      return sequence;
    },
    out(sequence: Func | null) {
      if (sequence === null) return null;
      const original = originals.get(sequence);
      return original ?? iterable(sequence, outOf);
    },
  };
}

function iterable(sequence: Func, outOf: (values: Value[]) => unknown): Iterable<unknown> {
  const run = (yieldTo: (value: unknown) => boolean) =>
    enterMaybe(sequence.$sync ?? sequence, (...values: Value[]) => yieldTo(outOf(values)) !== false);
  const taken = () => {
    const values: unknown[] = [];
    return { values, ended: run((value) => values.push(value) < LONGEST) };
  };
  const bounded = (values: unknown[]) => {
    if (values.length === LONGEST)
      throw new RangeError("the sequence is too long: call it with a function that stops it");
    return values;
  };
  const result = Object.assign((yieldTo: (value: unknown) => boolean) => run(yieldTo), {
    *[Symbol.iterator](): Iterator<unknown> {
      const { values, ended } = taken();
      if (ended instanceof Promise) {
        ended.catch(() => {}); // nobody waits for it
        throw new TypeError("the sequence waits: iterate it by for await, or call it with a function");
      }
      yield* bounded(values);
    },
    async *[Symbol.asyncIterator](): AsyncIterator<unknown> {
      const { values, ended } = taken();
      await ended;
      yield* bounded(values);
    },
  });
  inner.set(result, sequence);
  return result;
}

/** Gives the values of an iterable to a loop's body, which may wait. */
function push(source: Iterable<unknown>, body: Func, into: (value: unknown) => Value[]): Results {
  const iterator = source[Symbol.iterator]();
  const leave = (): undefined => void iterator.return?.();
  const step = (): Results => {
    for (;;) {
      const { done, value } = iterator.next();
      if (done) return undefined;
      const goesOn = body(...into(value));
      if (goesOn instanceof Promise) return goesOn.then((on) => (on ? step() : leave()));
      if (!goesOn) return leave();
    }
  };
  return step();
}

export const sequences: Rule = /* @__PURE__ */ new Rule("sequence", sequenceCodec);
