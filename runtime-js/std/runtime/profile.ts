// The stacks of all goroutines. Those that wait say where, if they are not the thousandth that has waited; those that are ready do
// not.
import { Slice } from "../../collections/slice.ts";
import { goroutineCount, waitingOnes } from "../../goroutines/scheduler.ts";
import { pcOf } from "../../panics/pcs.ts";
import { goFrames } from "../../panics/trace.ts";

type Stack = Slice<number>;

function stackOf(site: Error | null): Stack {
  const pcs = site === null ? [] : goFrames(site).map(pcOf);
  return new Slice(pcs, 0, pcs.length, pcs.length);
}

/** The goroutine that runs is the first. */
export function allStacks(): Stack[] {
  const known = [new Error(), ...waitingOnes().map(({ site }) => site)].map(stackOf);
  const count = Math.max(goroutineCount(), known.length);
  return Array.from({ length: count }, (_, i) => known[i] ?? stackOf(null));
}

export function goroutineStacks(): Slice<Stack> {
  const stacks = allStacks();
  return new Slice(stacks, 0, stacks.length, stacks.length);
}
