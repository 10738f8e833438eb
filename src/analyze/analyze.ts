// The analyses of a whole program that the generator reads: what is reached, what may block, what is shared, which
// integers stay small.
import { hashOf } from "../core/hash.ts";
import type { Source } from "../core/nodes.ts";
import { Trees } from "../core/trees.ts";
import { isImported } from "../load/companions.ts";
import type { CheckedPackage, Program } from "../load/program.ts";
import { Sentinels } from "../load/sentinels.ts";
import type { Pos } from "../source/position.ts";
import type { Package } from "../types/package.ts";
import type { Signature } from "../types/types.ts";
import type { Analysis, FuncInstance, TypeInstance } from "./analysis.ts";
import { findEarlyUses } from "./evaluation/earlyuses.ts";
import { NonNil } from "./evaluation/nonnil.ts";
import { Order } from "./evaluation/order.ts";
import type { KeptAnalyses } from "./kept/analyses.ts";
import { Escape } from "./memory/escape.ts";
import { findIdentities } from "./memory/identity.ts";
import { findImmutable } from "./memory/immutable.ts";
import { Ranges } from "./ranges/ranges.ts";
import { WordsForms } from "./ranges/wordsforms.ts";
import { findPublicTypes, PublicTypesFinder } from "./reach/publictypes.ts";
import { Reachability, type TraceBody } from "./reach/reachability.ts";
import { Tracer } from "./reach/trace.ts";
import { isDeep, isShallow } from "./recursion.ts";
import { linkCompanion } from "./reflection/companionvalues.ts";
import { restingPlaces } from "./restingplaces.ts";
import { isAlone, spreadBlocking, waitsForArgument } from "./waiting/blocking.ts";
import { Effect } from "./waiting/effects.ts";
import { LockFirst } from "./waiting/lockfirst.ts";
import { findSyncForms } from "./waiting/syncforms.ts";
import { Waits } from "./waiting/waits.ts";
import { explain } from "./waiting/why.ts";

export interface AnalyzeOptions {
  /** Known of the program with all that its roots export, if the program asks for a part of that. */
  readonly whole?: Waits;
  /** From other programs; its trees have entered this one. */
  readonly kept?: KeptAnalyses;
}

export function analyze(program: Program, { whole, kept }: AnalyzeOptions = {}): Analysis {
  const trees = kept?.trees ?? new Trees();
  const reach = new Reachability(program, trace, trees);
  reach.run();
  spreadBlocking(reach);
  const initializers = {
    blockingLits: new Set<Source>(),
    blockingNodes: new Set<Source>(),
    syncLits: new Set<Source>(),
  };
  for (const effect of reach.effects) if (effect.blocks) record(effect, initializers);
  const waits = whole ?? new Waits(reach, (part) => new Reachability(part, trace, trees));
  const syncMethods = findSyncForms(reach, waits, initializers);
  const early = findEarlyUses(reach);
  const escape = new Escape(reach);
  const identity = findIdentities(reach);
  const immutable = findImmutable(reach);
  const ranges = new Ranges(reach, kept?.ranges ?? null);
  const nonNil = new NonNil(reach, kept?.nil ?? null);
  const order = new Order(reach, ranges, nonNil);
  const sentinels = new Sentinels(program);
  const resting = restingPlaces(reach);
  const lockFirst = new LockFirst(reach);
  const wordsForms = new WordsForms(reach, ranges, escape, (instance) => resting.has(instance));
  const { instances } = reach;
  const guests = new Set(reach.functions().flatMap(({ pkg, home }) => (home === pkg ? [] : pkg)));
  return {
    program,
    fileSet: program.fileSet,
    packageAt: (path) =>
      program.byPath.get(path) ?? program.packages.find(({ pkg }) => pkg.path === path) ?? null,
    functions: byHome(program, reach.functions(), ({ pkg, decl }) => [pkg.pkg, decl.pos]),
    types: byHome(program, [...instances.types.values()], ({ type: { obj } }) => [obj.pkg, obj.pos]),
    instance: (func, typeArgs) => instances.instance(func, typeArgs),
    typeInstance: (type) => instances.typeInstance(type),
    isRoot: (pkg) => program.roots.includes(pkg),
    hasInstancesElsewhere: (pkg) => guests.has(pkg),
    counterpart: (instance) => reach.counterpart(instance),
    elaborated: (instance) => (instance.hasBody ? instances.body(instance) : null),
    evaluation: (instance) => order.body(instance).evaluation,
    initialization: (pkg, index) => order.initializer(pkg, index).evaluation,
    stillHolds: (evaluation, within) => order.stillHolds(evaluation, within),
    body: (instance) => order.body(instance).tree,
    waitsFirst: (instance) => lockFirst.holds(instance),
    recovers: (instance) => instance.hasBody && instances.body(instance).recovers,
    hash: (instance) => hashOf(instances.body(instance), instances.hashKeys),
    initializer: (pkg, index) => order.initializer(pkg, index).tree,
    mayBlock: (source, within) => (within ?? initializers).blockingNodes.has(source),
    literalMayBlock: (literal, within) => (within ?? initializers).blockingLits.has(literal),
    literalHasSyncForm: (literal, within) => (within ?? initializers).syncLits.has(literal),
    under: (type) => reach.table.under(type),
    concrete: (type, within) => instances.substitution(within).of(type),
    outerTypeArgs: (type) => reach.table.outerArgs.get(type.obj) ?? [],
    boxedTypes: () => reach.boxed.keys(),
    boxedMethods: (type) => reach.boxed.get(reach.table.canonical(type)) ?? null,
    typedMethods: (type) => reach.methodTypes.of(reach.table.canonical(type)),
    isDescribed: (type) => reach.descriptors.has(type),
    panicsWithValues: () => reach.panicsWithValues,
    isAssigned: (struct) => reach.structUses.isAssigned(reach.table.canonical(struct)),
    isCompared: (struct) => reach.structUses.isCompared(reach.table.canonical(struct)),
    isRetyped: (struct) => reach.retyped.structs.has(reach.table.canonical(struct)),
    isLive: (variable) => reach.live.has(variable),
    isSentinel: (variable) => sentinels.has(variable),
    mayPromise: (obj) => reach.promises.has(obj),
    isUsedEarly: (variable) => early.has(variable),
    isShallow: () => isShallow(reach),
    isDeep: () => isDeep(reach),
    isRestingPlace: (place) => resting.has(place),
    isAlone: () => isAlone(reach),
    godebug: () => program.godebug,
    blockingInits: blockingInits(reach),
    publicTypes: (root) => findPublicTypes({ ...program, roots: [root] }, reach.table),
    publicTypesOf: (types) => {
      const found = new PublicTypesFinder(program, reach.table);
      for (const type of types) found.visit(type);
      return found;
    },
    waits,
    hasSyncMethod: (func) => syncMethods.has(reach.places.methodKey(func)),
    why: (instance) => explain(reach.target(instance).effect),
    needsRef: (variable) => escape.needsRef(variable),
    comparesPointersTo: (type) => identity.isAsked(type),
    isImmutable: (type) => immutable.holds(type),
    isShared: (variable) => escape.isShared(variable),
    copiesParam: (variable, within) => escape.copiesParam(variable, within),
    keepsArray: (loop, within) => escape.keepsArray(loop, within),
    borrows: (variable, source, within) => escape.borrows(variable, source, within),
    range: (source, within) => ranges.range(source, within),
    wordsForm: (instance) => wordsForms.of(instance),
    holdsWords: (struct, index) => wordsForms.fields.holds(struct, index),
    holdsElements: (v) => wordsForms.arrays.holds(v),
    isNonNil: (e, within) => nonNil.holds(e, within),
    indexInBounds: (source, within) => ranges.inBounds(source, within),
  };
}

const trace: TraceBody = {
  functionTarget(reach, instance) {
    const { func, pkg, decl } = instance;
    const effect = new Effect({ kind: "function", source: decl, pos: decl.pos, pkg, within: instance });
    reach.effects.push(effect);
    const tracer = new Tracer(reach, pkg, instance, effect);
    if (instance.hasBody) {
      return { ...tracer.bodyTarget(reach.instances.body(instance), effect), instance };
    }
    const target = { ...tracer.signatureTarget(func.type as Signature, effect), instance };
    if (isImported(instance)) reach.importFunction(instance, target, (v) => tracer.variableType(v));
    linkCompanion(reach, target);
    const { recv, params, results } = func.type as Signature;
    for (const v of [recv, ...params.vars, ...results.vars])
      if (v !== null) {
        reach.expose(tracer.variableType(v));
        reach.hostValues.foreign.add(tracer.variableType(v));
      }
    if (waitsForArgument(reach, instance)) {
      for (const param of target.params) reach.flow.call(param, { args: [], results: [], site: effect });
    }
    return target;
  },
  body(reach, instance, target) {
    const { effect, results } = target;
    const tracer = new Tracer(reach, instance.pkg, instance, effect);
    tracer.block(reach.instances.body(instance).body, { effect, outer: null, results });
  },
  initializer(reach, pkg, index, effect) {
    new Tracer(reach, pkg, null, effect).initializer(reach.instances.initializer(pkg, index));
  },
};

type Blocking = Pick<FuncInstance, "blockingLits" | "blockingNodes">;

function record({ origin }: Effect, initializers: Blocking): void {
  const { kind, source, within } = origin;
  const into = within ?? initializers;
  if (kind === "literal") into.blockingLits.add(source);
  else if (kind === "function") within!.blocking = true;
  else if (kind !== "initializer") into.blockingNodes.add(source);
}

function blockingInits(reach: Reachability): Map<CheckedPackage, Set<number>> {
  const result = new Map<CheckedPackage, Set<number>>();
  for (const [pkg, effects] of reach.initEffects) {
    const blocking = [...effects].filter(([, effect]) => effect.blocks).map(([index]) => index);
    if (blocking.length > 0) result.set(pkg, new Set(blocking));
  }
  return result;
}

/** In the order of the source: what the package itself declares first, then by the packages in their order. */
function byHome<T extends FuncInstance | TypeInstance>(
  program: Program,
  list: readonly T[],
  declared: (item: T) => [Package | null, Pos],
): Map<CheckedPackage, T[]> {
  const result = new Map<CheckedPackage, T[]>(program.packages.map((pkg) => [pkg, []]));
  for (const item of list) result.get(item.home)!.push(item);
  // Positions in different packages depend on what was read first.
  const rank = new Map<Package | null, number>(program.packages.map(({ pkg }, i) => [pkg, i]));
  for (const [home, items] of result) {
    const place = (pkg: Package | null) => (pkg === home.pkg ? -1 : (rank.get(pkg) ?? -1));
    items.sort((a, b) => {
      const [[aPackage, aPos], [bPackage, bPos]] = [declared(a), declared(b)];
      return place(aPackage) - place(bPackage) || aPos - bPos || (a.key < b.key ? -1 : 1);
    });
  }
  return result;
}
