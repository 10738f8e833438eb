// What the runtime would tell of its profiles. Hosts have profilers of their own and tell programs nothing, so that the
// profiles of the runtime are empty, but for that of goroutines.

import { Slice } from "../../../collections/slice.ts";
import { allStacks } from "../profile.ts";

/** How many records there are, and whether they have been written to a slice that is long enough. */
type Records = [number, boolean];

const none = (): Records => [0, true];

export function pprof_goroutineProfileWithLabels(records: Slice<{ Stack: Slice<number> }>): Records {
  const stacks = allStacks();
  const fits = records.length >= stacks.length;
  if (fits)
    stacks.forEach((stack, i) => {
      records.array[records.offset + i].Stack = stack;
    });
  return [stacks.length, fits];
}

export {
  none as pprof_blockProfileInternal,
  none as pprof_goroutineLeakProfileWithLabels,
  none as pprof_memProfileInternal,
  none as pprof_mutexProfileInternal,
  none as pprof_threadCreateInternal,
};

export const pprof_cyclesPerSecond = (): number => 1_000_000_000;

export const pprof_fpunwindExpand = (): number => 0;

/** Room for the stack of a call. */
export function pprof_makeProfStack(): Slice<number> {
  return new Slice(new Array(128).fill(0), 0, 128, 128);
}

/** The record that begins a profile of the processor: its length, no time, samples a second. */
const beginning = [3, 0, 100];

/** The profile of the processor, which has ended: its beginning, without a label, and no samples. */
export function readProfile(): [Slice<number>, Slice<unknown>, boolean] {
  return [new Slice([...beginning], 0, 3, 3), new Slice<unknown>([null], 0, 1, 1), true];
}
