// What runs code: the functions and call sites above it, and the calls of the interface methods that it implements. It is asked
// for the writers of each cell of memory and of each struct type, so effects are numbers here, and what is found is bits.
import type { Reachability } from "../reach/reachability.ts";
import type { Effect } from "../waiting/effects.ts";

/** A set of effects. */
export interface Effects {
  has(effect: Effect): boolean;
}

/** An effect, or the call of an interface method by its key. */
type Step = Effect | string;

export class Callers {
  private readonly reach: Reachability;
  private readonly numbers = new Map<Step, number>();
  /** What runs each step, by their numbers. */
  private readonly above: number[][] = [];
  /** Method keys that an implementation's effect stands for. */
  private readonly implemented = new Map<Effect, string[]>();

  constructor(reach: Reachability) {
    this.reach = reach;
    for (const { effect, method } of reach.implementations) {
      const list = this.implemented.get(effect);
      if (list === undefined) this.implemented.set(effect, [method]);
      else if (!list.includes(method)) list.push(method);
    }
  }

  /** The effects, and all that runs one of them. */
  of(effects: Iterable<Effect>): Effects {
    const work = [...effects].map((effect) => this.number(effect));
    const bits = new Uint32Array((this.above.length + 31) >>> 5);
    for (let step = work.pop(); step !== undefined; step = work.pop()) {
      const bit = 1 << (step & 31);
      if ((bits[step >>> 5] & bit) !== 0) continue;
      bits[step >>> 5] |= bit;
      for (const next of this.above[step]) work.push(next);
    }
    const { numbers } = this;
    return {
      has(effect) {
        const number = numbers.get(effect);
        return number !== undefined && (bits[number >>> 5] & (1 << (number & 31))) !== 0;
      },
    };
  }

  /** Numbers a step, and all that is above it. */
  private number(start: Step): number {
    const known = this.numbers.get(start);
    if (known !== undefined) return known;
    const work: Step[] = [];
    const numbered = (step: Step): number => {
      let number = this.numbers.get(step);
      if (number === undefined) {
        this.numbers.set(step, (number = this.above.push([]) - 1));
        work.push(step);
      }
      return number;
    };
    const first = numbered(start);
    for (let step = work.pop(); step !== undefined; step = work.pop())
      this.above[this.numbers.get(step)!] = [...new Set(this.stepsAbove(step))].map(numbered);
    return first;
  }

  private stepsAbove(step: Step): readonly Step[] {
    if (typeof step === "string") return this.reach.flow.interfaceCalls.get(step) ?? [];
    return [...step.dependents, ...(this.implemented.get(step) ?? [])];
  }
}
