// The analyses of a whole program that the generator reads: what is reached, what may block, what is shared, which
// integers stay small.
import type { Source } from "../core/nodes.ts";
import type { CheckedPackage, Program } from "../load/program.ts";
import type * as ast from "../syntax/nodes.ts";
import type { Analysis, FuncInstance, TypeInstance } from "./analysis.ts";
import { spreadBlocking, waitsForArgument } from "./blocking.ts";
import { Effect } from "./effects.ts";
import { Escape } from "./escape.ts";
import { Order } from "./order.ts";
import { Ranges } from "./ranges.ts";
import { Reachability, type TraceBody } from "./reachability.ts";
import { isShallow } from "./recursion.ts";
import { Tracer } from "./trace.ts";
import { explain } from "./why.ts";

export function analyze(program: Program): Analysis {
  const reach = new Reachability(program, trace);
  reach.run();
  spreadBlocking(reach);
  const initializers = { blockingLits: new Set<Source>(), blockingNodes: new Set<Source>() };
  for (const effect of reach.effects) if (effect.blocks) record(effect, initializers);
  const escape = new Escape(reach);
  const ranges = new Ranges(reach);
  const order = new Order(reach);
  const { instances } = reach;
  return {
    program,
    functions: byHome(program, reach.functions(), (a, b) => a.decl.pos - b.decl.pos),
    types: byHome(program, [...instances.types.values()], (a, b) => a.type.obj.pos - b.type.obj.pos),
    instance: (func, typeArgs) => instances.instance(func, typeArgs),
    typeInstance: (type) => instances.typeInstance(type),
    body: (instance) => order.body(instance),
    initializer: (pkg, index) => order.initializer(pkg, index),
    under: (type) => reach.table.under(type),
    concrete: (type, within) => instances.substitution(within).of(type),
    outerTypeArgs: (type) => reach.table.outerArgs.get(type.obj) ?? [],
    boxedTypes: () => reach.boxed.keys(),
    boxedMethods: (type) => reach.boxed.get(reach.table.canonical(type)) ?? null,
    isDescribed: (type) => reach.isDescribed(type),
    isLive: (variable) => reach.live.has(variable),
    isShallow: () => isShallow(reach),
    blockingInits: blockingInits(reach),
    initializers,
    why: (instance) => explain(reach.target(instance).effect),
    needsRef: (variable) => escape.needsRef(variable),
    isShared: (variable) => escape.isShared(variable),
    copiesParam: (variable, within) => escape.copiesParam(variable, within),
    keepsArray: (loop, within) => escape.keepsArray(loop as ast.RangeStmt, within),
    borrows: (variable, source, within) => escape.borrows(variable, source as ast.Expr, within),
    range: (e, within) => ranges.range(e as ast.Expr, within),
    indexInBounds: (e, within) => ranges.inBounds(e as ast.IndexExpr, within),
  };
}

const trace: TraceBody = {
  functionTarget(reach, instance) {
    const effect = new Effect({ node: instance.decl, pkg: instance.pkg, within: instance, isBody: true });
    reach.effects.push(effect);
    const signature = instance.pkg.info.funcTypes.get(instance.decl)!;
    const tracer = new Tracer(reach, instance.pkg, instance, effect);
    const target = { ...tracer.signatureTarget(signature, effect), instance };
    if (instance.decl.body !== null) return target;
    // What a companion is given it may keep, and give out anywhere.
    for (const param of [target.receiver, ...target.params]) reach.flow.edge(param, reach.places.world);
    for (const result of target.results) reach.flow.edge(reach.places.world, result);
    const variables = [signature.recv, ...signature.params.vars, ...signature.results.vars];
    for (const v of variables) if (v !== null) reach.expose(tracer.variableType(v));
    if (waitsForArgument(reach.program, instance)) {
      for (const param of target.params) reach.flow.call(param, { args: [], results: [], site: effect });
    }
    return target;
  },
  body(reach, instance, effect) {
    const tracer = new Tracer(reach, instance.pkg, instance, effect);
    const { results } = instance.pkg.info.funcTypes.get(instance.decl)!;
    tracer.block(instance.decl.body!, { effect, node: instance.decl, outer: null, results: results.vars });
  },
  initializer(reach, pkg, index, effect) {
    const { lhs, rhs } = pkg.info.initOrder[index];
    const tracer = new Tracer(reach, pkg, null, effect);
    if (lhs.length === 1) tracer.assign(rhs, tracer.variable(lhs[0]), tracer.variableType(lhs[0]));
    else tracer.assignSeveral(lhs, rhs);
  },
};

type Blocking = Pick<FuncInstance, "blockingLits" | "blockingNodes">;

function record({ origin }: Effect, initializers: Blocking): void {
  const { node, within, isBody } = origin;
  const into = within ?? initializers;
  if (!isBody || node.kind === "BlockStmt") into.blockingNodes.add(node);
  else if (node.kind === "FuncLit") into.blockingLits.add(node);
  else if (within !== null) within.blocking = true;
}

function blockingInits(reach: Reachability): Map<CheckedPackage, Set<number>> {
  const result = new Map<CheckedPackage, Set<number>>();
  for (const [pkg, effects] of reach.initEffects) {
    const blocking = [...effects].filter(([, effect]) => effect.blocks).map(([index]) => index);
    if (blocking.length > 0) result.set(pkg, new Set(blocking));
  }
  return result;
}

function byHome<T extends FuncInstance | TypeInstance>(
  program: Program,
  list: readonly T[],
  compare: (a: T, b: T) => number,
): Map<CheckedPackage, T[]> {
  const result = new Map<CheckedPackage, T[]>(program.packages.map((pkg) => [pkg, []]));
  for (const item of list) result.get(item.home)!.push(item);
  for (const items of result.values()) items.sort((a, b) => compare(a, b) || (a.key < b.key ? -1 : 1));
  return result;
}
