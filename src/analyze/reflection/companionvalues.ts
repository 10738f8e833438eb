// Where interface values and functions go that a companion is given, and where those come from that it gives: anywhere,
// unless `//goes:reflect` says more (docs/analysis.md).
import type { Place } from "../reach/flow.ts";
import type { Places } from "../reach/places.ts";
import type { FunctionTarget, Reachability } from "../reach/reachability.ts";

export function linkCompanion(reach: Reachability, target: FunctionTarget): void {
  const { flow, places, instances } = reach;
  const words = target.instance === null ? [] : instances.reflection(target.instance);
  const to = destination(places, words);
  const from = origin(places, words);
  for (const param of [target.receiver, ...target.params]) flow.edge(param, to);
  for (const result of target.results) flow.edge(from, result);
  if (words.includes("assigns")) for (const param of target.params) reach.assigned.from(param);
}

/** 0 if it keeps nothing. */
function destination({ world, reflected, inspected }: Places, words: readonly string[]): Place {
  if (words.includes("takes")) return reflected;
  if (words.includes("unpacks")) return inspected;
  return words.includes("looks") || words.includes("assigns") ? 0 : world;
}

function origin({ world, reflected, inspected }: Places, words: readonly string[]): Place {
  if (words.includes("gives")) return reflected;
  return words.includes("packs") ? inspected : world;
}
