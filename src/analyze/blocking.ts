// Which functions, literals and call sites may block: the effects of the call graph that blocking operations reach.
import { missingMethod } from "../types/missing.ts";
import type { Type } from "../types/types.ts";
import type { Effect } from "./effects.ts";
import type { Implementation, Reachability } from "./reachability.ts";

/** Marks every effect that may block. */
export function spreadBlocking(reach: Reachability): void {
  reach.flow.solve();
  const implementations = new Map<Effect, Implementation[]>();
  for (const implementation of reach.implementations) {
    const list = implementations.get(implementation.effect);
    if (list === undefined) implementations.set(implementation.effect, [implementation]);
    else list.push(implementation);
  }
  const reached = new Map<Type, number[]>();
  const work: Effect[] = [];
  const mark = (effect: Effect, cause: Effect | null) => effect.mark(cause, (marked) => work.push(marked));

  for (const effect of reach.blocking) mark(effect, null);
  for (const { instance, effect } of reach.natives) if (mayBlock(reach, instance)) mark(effect, null);
  for (let effect = work.pop(); effect !== undefined; effect = work.pop()) {
    for (const { type, method } of implementations.get(effect) ?? []) {
      for (const place of placesOf(reach, type, reached)) {
        for (const site of reach.flow.invocations(place, method)) mark(site, effect);
      }
    }
  }
}

/** All places that can hold an interface value of the dynamic type `type`. */
function placesOf(reach: Reachability, type: Type, known: Map<Type, number[]>): number[] {
  let places = known.get(type);
  if (places === undefined) {
    const list: number[] = [];
    const passes = (filter: Type) => missingMethod(type, filter, true) === null;
    reach.flow.reach(reach.places.box(type), passes, (place) => list.push(place));
    known.set(type, (places = list));
  }
  return places;
}

/** Whether the companion of a bodyless function waits. */
function mayBlock(
  reach: Reachability,
  { pkg, func, recv, decl }: Reachability["natives"][number]["instance"],
): boolean {
  const name = recv === null ? func.name : `${recv.obj.name}$${func.name}`;
  const filename = reach.program.fileSet.file(decl.pos)?.name ?? "";
  const companion = pkg.companions.get(filename);
  if (companion !== undefined) return companion.exports.get(name)?.async ?? false;
  return [...pkg.companions.values()].some(({ exports }) => exports.get(name)?.async === true);
}
