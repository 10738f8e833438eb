// Functions that exist in two forms. JS calls an exported function without waiting if the function's package, alone, never
// waits (waits.ts). The program may still give such a package values that wait, from other packages; then what is called
// is emitted twice, once async for the program and once in a sync form for JS, with all that this form calls. A value that
// waits is an error where the sync form calls it. A program that JS neither imports nor is called by has no sync forms: nothing
// but the boundary asks for them.
import type { FuncInstance } from "../analysis.ts";
import type { Implementation, Reachability } from "../reach/reachability.ts";
import { implementationsByMethod } from "./blocking.ts";
import { type Effect, isBody } from "./effects.ts";
import { targetIn, type Waits } from "./waits.ts";

type Literals = Pick<FuncInstance, "blockingLits" | "syncLits">;

/**
 * Marks the functions and literals that need a sync form; the result has the keys of methods that interface method calls
 * find in both forms. `initializers` has the literals outside of functions.
 */
export function findSyncForms(
  reach: Reachability,
  waits: Waits,
  initializers: Literals,
): ReadonlySet<string> {
  if (!reach.descriptors.hasPublic) return new Set();
  const finder = new Finder(reach, initializers);
  for (const instance of reach.exported)
    if (instance.blocking && !waits.blocks(instance))
      finder.need(waits.ofPackage(instance.home), targetIn(waits.ofPackage(instance.home), instance)?.effect);
  for (const { effect } of reach.flow.targets(reach.places.world)) {
    if (!effect.blocks || !isBody(effect.origin) || waits.isCertain(effect)) continue;
    const alone = waits.ofPackage(effect.origin.within?.home ?? effect.origin.pkg);
    finder.need(alone, sameEffect(alone, effect));
  }
  return new Set(
    reach.implementations.filter(({ instance }) => instance?.hasSyncForm).map(({ method }) => method),
  );
}

/** The effect of the same function or literal. */
function sameEffect(alone: Reachability, { origin }: Effect): Effect | undefined {
  const { kind, source, within } = origin;
  if (kind === "function") return targetIn(alone, within!)?.effect;
  return alone.effects.find(
    ({ origin: other }) =>
      other.kind === kind && other.source === source && other.within?.key === within?.key,
  );
}

class Finder {
  private readonly reach: Reachability;
  private readonly initializers: Literals;
  private readonly seen = new Set<Effect>();
  private readonly calls = new Map<Reachability, Map<Effect, Implementation[]>>();

  constructor(reach: Reachability, initializers: Literals) {
    this.reach = reach;
    this.initializers = initializers;
  }

  /** What runs does not wait in what a package reaches `alone`: it must not here. */
  need(alone: Reachability, effect: Effect | undefined): void {
    const work = effect === undefined || effect.blocks ? [] : [effect];
    for (let next = work.pop(); next !== undefined; next = work.pop()) {
      if (this.seen.has(next)) continue;
      this.seen.add(next);
      if (!this.mark(next)) continue;
      // What it starts in goroutines may wait.
      work.push(...next.runs.filter((run) => run.dependents.includes(next!) && !run.blocks));
      for (const { effect } of this.implementations(alone).get(next) ?? [])
        if (!effect.blocks) work.push(effect);
    }
  }

  /** Whether what the body calls has to be looked at: it may block in the program. */
  private mark({ origin }: Effect): boolean {
    const { kind, source, within } = origin;
    if (kind !== "function" && kind !== "literal") return true;
    const instance = within && this.reach.instances.instance(within.func, within.typeArgs);
    if (kind === "function") {
      if (instance!.blocking) instance!.hasSyncForm = true;
      return instance!.blocking;
    }
    const { blockingLits, syncLits } = instance ?? this.initializers;
    if (blockingLits.has(source)) syncLits.add(source);
    return blockingLits.has(source);
  }

  /** The methods that interface method calls reach. */
  private implementations(alone: Reachability): Map<Effect, Implementation[]> {
    let calls = this.calls.get(alone);
    if (calls === undefined) {
      this.calls.set(alone, (calls = new Map()));
      const byKey = implementationsByMethod(alone);
      for (const [key, sites] of alone.flow.interfaceCalls)
        for (const site of sites) calls.set(site, byKey.get(key) ?? []);
    }
    return calls;
  }
}
