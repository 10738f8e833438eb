// Package variables that code may use before their initializers have run (specification: "Package initialization"). The
// order of initialization follows references to variables, functions and methods; what an interface's method or a
// goroutine comes to use is none of them. In Go such a variable has its zero value then.
import type { CheckedPackage } from "../../load/program.ts";
import type { Var } from "../../types/objects.ts";
import type { Reachability } from "../reach/reachability.ts";
import { Effect } from "../waiting/effects.ts";

export function findEarlyUses(reach: Reachability): Set<Var> {
  const early = new Set<Var>();
  const calls = new DynamicCalls(reach);
  for (const [pkg, effects] of reach.initEffects) {
    findInPackage(pkg, effects, calls, early);
  }
  return early;
}

function findInPackage(
  pkg: CheckedPackage,
  effects: Map<number, Effect>,
  calls: DynamicCalls,
  early: Set<Var>,
): void {
  const order = [...effects.keys()].sort((a, b) => a - b);
  /** When each variable is initialized. */
  const times = new Map<Var, number>();
  for (const index of order) for (const v of pkg.info.initOrder[index].lhs) times.set(v, index);
  const seen = new Set<Step>();
  for (const index of order) {
    for (const { variables } of runFrom(effects.get(index)!, calls, seen)) {
      for (const v of variables ?? []) if ((times.get(v) ?? -1) >= index) early.add(v);
    }
  }
}

/** What runs when `start` does, and has not before. */
function runFrom(start: Effect, calls: DynamicCalls, seen: Set<Step>): Effect[] {
  const found: Effect[] = [];
  const work: Step[] = [start];
  for (let step = work.pop(); step !== undefined; step = work.pop()) {
    if (seen.has(step)) continue;
    seen.add(step);
    if (step instanceof Effect) {
      found.push(step);
      for (const next of step.runs) work.push(next);
    }
    for (const next of calls.from(step)) work.push(next);
  }
  return found;
}

/** A call of any function that companions hold. */
const companions = Symbol("companions");

/** An effect; the call of an interface method, by its key; or that of what companions hold. */
type Step = Effect | string | typeof companions;

/** What calls of interface methods and companions may run. */
class DynamicCalls {
  private readonly next = new Map<Step, Step[]>();

  constructor(reach: Reachability) {
    for (const [method, sites] of reach.flow.interfaceCalls) {
      for (const site of sites) put(this.next, site, method);
    }
    for (const { method, effect } of reach.implementations) put(this.next, method, effect);
    for (const { effect } of reach.natives) put(this.next, effect, companions);
    for (const { effect } of reach.flow.targets(reach.places.world)) put(this.next, companions, effect);
  }

  from(step: Step): readonly Step[] {
    return this.next.get(step) ?? [];
  }
}

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
