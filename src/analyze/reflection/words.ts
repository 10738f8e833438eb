// What a function of the library that is reached does by reflection, as it says by `//goes:reflect` (docs/analysis.md).

import type { Signature } from "../../types/types.ts";
import type { FuncInstance } from "../analysis.ts";
import type { FunctionTarget, Reachability } from "../reach/reachability.ts";

export function useReflection(
  reach: Reachability,
  instance: FuncInstance,
  { params, effect }: FunctionTarget,
): void {
  const words = reach.instances.reflection(instance);
  if (words.includes("pointers")) reach.reflectable.makePointers();
  if (words.includes("methods")) reach.reflectable.findMethods();
  if (words.includes("interfaces")) reach.interfaces.turnOn();
  if (words.includes("conversions")) reach.reflectsConversions = true;
  if (words.includes("addresses")) reach.descriptors.addAll();
  if (words.includes("values")) reach.reflected.turnOn();
  if (words.includes("calls")) reach.reflected.calledBy(effect);
  if (words.includes("channels")) reach.reflected.hasChannels = true;
  if (words.includes("wraps")) reach.reflectable.wrapIn(instance.func.type as Signature);
  if (words.includes("functions")) for (const place of params) reach.reflected.make(place);
  if (words.includes("takes")) for (const place of params) reach.flow.edge(place, reach.places.reflected);
}
