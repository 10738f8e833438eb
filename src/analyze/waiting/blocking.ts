// Which functions, literals and call sites may block: the effects of the call graph that blocking operations reach.

import { isImported } from "../../load/companions.ts";
import { grouped } from "../../source/grouped.ts";
import { missingMethod } from "../../types/missing.ts";
import type { Signature, Type } from "../../types/types.ts";
import { under } from "../../types/underlying.ts";
import type { FuncInstance } from "../analysis.ts";
import type { Place } from "../reach/flow.ts";
import { takesContext } from "../reach/publictypes.ts";
import type { Implementation, Reachability } from "../reach/reachability.ts";
import { type Effect, isBody } from "./effects.ts";

/** Marks every effect that may block. */
export function spreadBlocking(reach: Reachability): void {
  reach.flow.solve();
  const implementations = grouped(reach.implementations, ({ effect }) => effect);
  const reached = new Map<Type, ReadonlySet<Place>>();
  const work: Effect[] = [];
  const mark = (effect: Effect, cause: Effect | null) => effect.mark(cause, (marked) => work.push(marked));

  const spread = () => {
    for (let effect = work.pop(); effect !== undefined; effect = work.pop()) {
      for (const { type, method } of implementations.get(effect) ?? []) {
        for (const site of reach.flow.invocationsAt(placesOf(reach, type, reached), method))
          mark(site, effect);
      }
    }
  };
  for (const effect of blockingOperations(reach)) mark(effect, null);
  spread();
  if (isSingle(reach)) return;
  for (;;) {
    const sites = reach.effects.filter(({ blocks, origin }) => blocks && !isBody(origin));
    const contended = reach.mutexes.contended(sites);
    if (contended.length === 0) break;
    for (const { effect, cause } of contended) mark(effect, cause);
    for (const { instance, effect } of reach.natives)
      if (reach.mutexes.isLock(instance.func)) mark(effect, null);
    spread();
  }
}

/** By the key of the interface method. */
export function implementationsByMethod(reach: Reachability): ReadonlyMap<string, Implementation[]> {
  return grouped(reach.implementations, ({ method }) => method);
}

/** What blocks by itself: operations, and functions of the host. */
export function blockingOperations(reach: Reachability): Effect[] {
  const natives = reach.natives.filter(({ instance }) => mayBlock(reach, instance));
  return [...reach.blocking, ...natives.map(({ effect }) => effect)];
}

/** Nothing runs beside the main goroutine, so that who would have to wait for another one waits for ever. */
function isSingle(reach: Reachability): boolean {
  return !reach.hasGo && reach.program.roots.every((pkg) => pkg.name === "main");
}

/** There is never a goroutine but the first, which never waits. */
export function isAlone(reach: Reachability): boolean {
  const waits = (effects: Iterable<Effect>) => [...effects].some((effect) => effect.blocks);
  return (
    isSingle(reach) &&
    !reach.functions().some((f) => f.blocking && (f.func.name === "main" || f.func.name === "init")) &&
    ![...reach.initEffects.values()].some((effects) => waits(effects.values()))
  );
}

/** All places that can hold an interface value of the dynamic type `type`. */
function placesOf(reach: Reachability, type: Type, known: Map<Type, ReadonlySet<Place>>): ReadonlySet<Place> {
  const found = known.get(type);
  if (found !== undefined) return found;
  const places = new Set<Place>();
  const passes = (filter: Type) => missingMethod(type, filter, true) === null;
  reach.flow.reach(reach.places.box(type), passes, (place) => places.add(place));
  known.set(type, places);
  return places;
}

/** The companion of a bodyless function waits for something. */
function mayBlock(reach: Reachability, instance: FuncInstance): boolean {
  const { waits, hasSync } = companionForms(reach, instance);
  if (!waits || waitsForArgument(reach, instance)) return false;
  const reflection = reach.instances.reflection(instance);
  if (reflection.includes("calls")) return false; // what it calls decides
  if (reflection.includes("communicates")) return reach.reflected.hasChannels;
  if (reach.mutexes.isLock(instance.func) && !reach.mutexes.isHidden) return false; // its calls decide
  return !(hasSync && isSingle(reach));
}

/** A companion with a form that does not wait and a func parameter waits only if that may block. */
export function waitsForArgument(reach: Reachability, instance: FuncInstance): boolean {
  const { waits, hasSync } = companionForms(reach, instance);
  if (!waits || !hasSync) return false;
  return (instance.func.type as Signature).params.vars.some((v) => under(v.type!).kind === "signature");
}

/**
 * Whether the companion waits, and whether it has a form that does not, called `name$sync`. Functions of users wait if they are
 * seen to be async, and where Go's declaration lets them: by `//goes:async`, or a context.Context.
 */
function companionForms({ program, instances }: Reachability, instance: FuncInstance) {
  const { pkg, func, recv, decl } = instance;
  const name = recv === null ? func.name : `${recv.obj.name}$${func.name}`;
  const exports = pkg.companions.get(program.fileSet.file(decl.pos)?.name ?? "")?.exports;
  const isAsync = exports?.get(name)?.async ?? false;
  if (!isImported(instance)) return { waits: isAsync, hasSync: exports?.has(`${name}$sync`) ?? false };
  const mayWait = takesContext(func.type as Signature) || instances.directive(func, "goes:async") !== null;
  return { waits: isAsync || mayWait, hasSync: false };
}
