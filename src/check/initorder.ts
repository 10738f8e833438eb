// Order of initialization of package-level variables (specification: "Package initialization").
import type { Obj } from "../types/objects.ts";
import type { Checker } from "./checker.ts";
import type { DeclInfo } from "./environment.ts";

interface Node {
  obj: Obj;
  /** What depends on this object, and what it depends on. */
  users: Set<Node>;
  uses: Set<Node>;
  /** Number of dependencies not initialized yet. */
  pending: number;
}

/** Records the initializers in the order of their execution; reports initialization cycles. */
export function initOrder(c: Checker): void {
  const waiting = new Set(dependencyGraph(c));
  const ready: Node[] = [];
  for (const node of waiting) if (node.pending === 0) insert(ready, node);
  const emitted = new Set<DeclInfo>();
  while (waiting.size > 0) {
    const node = ready.pop() ?? leastPending(waiting);
    waiting.delete(node);
    if (node.pending > 0) {
      const cycle = findPath(c, node.obj, node.obj, new Set());
      if (cycle !== null) reportCycle(c, node.obj, cycle);
    }
    for (const user of node.users) {
      user.pending--;
      if (user.pending === 0 && waiting.has(user)) insert(ready, user);
    }
    emit(c, node.obj, emitted);
  }
}

/** Constants come first, then the source order decides. */
function precedes(x: Node, y: Node): boolean {
  const isConst = x.obj.kind === "const";
  if (isConst !== (y.obj.kind === "const")) return isConst;
  return x.obj.order < y.obj.order;
}

/** Inserts into a list whose last element is the next to be taken. */
function insert(ready: Node[], node: Node): void {
  let low = 0;
  let high = ready.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (precedes(node, ready[middle])) low = middle + 1;
    else high = middle;
  }
  ready.splice(low, 0, node);
}

/** Where a cycle leaves nothing ready: the object with the fewest open dependencies. */
function leastPending(nodes: Iterable<Node>): Node {
  let best: Node | null = null;
  for (const node of nodes) {
    const better =
      best === null || node.pending < best.pending || (node.pending === best.pending && precedes(node, best));
    if (better) best = node;
  }
  return best!;
}

function emit(c: Checker, obj: Obj, emitted: Set<DeclInfo>): void {
  if (obj.kind !== "var") return;
  const info = c.objMap.get(obj)!;
  if (info.init === null || emitted.has(info)) return; // no initializer, or one of several variables
  emitted.add(info);
  c.info.initOrder.push({ lhs: info.lhs ?? [obj], rhs: info.init });
}

/**
 * Constants and variables with their dependencies, those through functions included. Constants without dependencies are
 * left out: nothing has to wait for them.
 */
function dependencyGraph(c: Checker): Node[] {
  requireBodies(c);
  const nodes = new Map<Obj, Node>();
  for (const [obj, { deps }] of c.objMap) {
    if (obj.kind === "const" ? deps === null : obj.kind !== "var" && obj.kind !== "func") continue;
    nodes.set(obj, { obj, users: new Set(), uses: new Set(), pending: 0 });
  }
  for (const node of nodes.values()) {
    for (const dep of c.objMap.get(node.obj)!.deps ?? []) {
      const used = nodes.get(dep);
      if (used === undefined) continue;
      node.uses.add(used);
      used.users.add(node);
    }
  }
  const all = [...nodes.values()];
  // Least connected functions first: it keeps the number of edges small.
  const cost = (node: Node) => node.users.size * node.uses.size;
  const functions = all.filter((node) => node.obj.kind === "func").sort((x, y) => cost(x) - cost(y));
  for (const func of functions) bypass(func);
  const rest = all.filter((node) => node.obj.kind !== "func");
  for (const node of rest) node.pending = node.uses.size;
  return rest;
}

/** Sees to it that the functions that initializers lead to have been checked: only then their dependencies are known. */
function requireBodies(c: Checker): void {
  if (c.info.pendingBodies.size === 0) return;
  const reached = new Set<Obj>();
  for (const [obj, { deps }] of c.objMap)
    if (obj.kind !== "func") for (const dep of deps ?? []) reached.add(dep);
  for (const obj of reached) {
    const info = c.objMap.get(obj);
    if (info === undefined) continue;
    if (info.func !== null) c.info.requireBody(info.func);
    for (const dep of info.deps ?? []) reached.add(dep);
  }
}

/** Connects the users of a function to what it uses. */
function bypass(func: Node): void {
  for (const user of func.users) {
    if (user === func) continue;
    for (const used of func.uses) {
      if (used === func) continue;
      user.uses.add(used);
      used.users.add(user);
    }
    user.uses.delete(func);
  }
  for (const used of func.uses) used.users.delete(func);
}

/** A path of references from one object to another, the first left out. */
function findPath(c: Checker, from: Obj, to: Obj, seen: Set<Obj>): Obj[] | null {
  if (seen.has(from)) return null;
  seen.add(from);
  const deps = [...(c.objMap.get(from)?.deps ?? [])].sort((x, y) => x.order - y.order);
  for (const dep of deps) {
    if (dep === to) return [dep];
    const path = findPath(c, dep, to, seen);
    if (path !== null) return [dep, ...path];
  }
  return null;
}

function reportCycle(c: Checker, obj: Obj, cycle: readonly Obj[]): void {
  const code = "InvalidInitCycle";
  if (cycle.length === 1) {
    c.error(obj, code, `initialization cycle: ${obj.name} refers to itself`);
    return;
  }
  const report = c.newError(code).add(obj, `initialization cycle for ${obj.name}`);
  let from = obj;
  for (const to of cycle) {
    report.add(from, `${from.name} refers to ${to.name}`);
    from = to;
  }
  report.report();
}
