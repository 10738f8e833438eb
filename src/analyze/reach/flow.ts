// Variable type analysis: which functions and which boxed types can reach a place of func or interface type.
//
// A node is a place (variable, field, element, parameter, result). An edge says that values of one are assigned to
// the other. Functions are propagated as sets, because a call links its arguments to the parameters of everything
// it may call. Types are followed only on demand, for the few methods that have an effect of interest.
import type { Type } from "../../types/types.ts";
import type { Effect } from "../waiting/effects.ts";

/** A place; 0 is one that holds nothing. */
export type Place = number;

/** A function as a value: declared function, method value or literal. */
export interface Target {
  readonly params: readonly Place[];
  readonly results: readonly Place[];
  readonly effect: Effect;
}

/** A call of whatever functions a place holds. */
export interface DynamicCall {
  readonly args: readonly Place[];
  readonly results: readonly Place[];
  readonly site: Effect;
}

interface Node {
  edges: Set<Place>;
  targets: Set<Target> | null;
  calls: DynamicCall[] | null;
  /** Only types that implement this interface pass. */
  filter: Type | null;
}

export class Flow {
  /** All call sites of interface methods, by method key. */
  readonly interfaceCalls = new Map<string, Effect[]>();
  /** Those on the values of places, in turn. */
  private readonly invocations = new Map<string, { place: Place; site: Effect }[]>();
  private readonly nodes: Node[] = [newNode(null)];
  private readonly work: [Place, Target][] = [];

  place(filter: Type | null = null): Place {
    this.nodes.push(newNode(filter));
    return this.nodes.length - 1;
  }

  /** Values of `from` may come to `to`. */
  edge(from: Place, to: Place): void {
    if (from === 0 || to === 0 || from === to) return;
    const { edges, targets } = this.nodes[from];
    if (edges.has(to)) return;
    edges.add(to);
    if (targets !== null) for (const target of targets) this.work.push([to, target]);
  }

  both(a: Place, b: Place): void {
    this.edge(a, b);
    this.edge(b, a);
  }

  /** Whether the place can hold a function that may block: when effects are marked. */
  holdsBlocking(place: Place): boolean {
    return [...(this.nodes[place].targets ?? [])].some(({ effect }) => effect.blocks);
  }

  target(place: Place, target: Target): void {
    this.work.push([place, target]);
  }

  call(place: Place, call: DynamicCall): void {
    call.site.isDynamic = true;
    if (place === 0) return; // nil
    const node = this.nodes[place];
    (node.calls ??= []).push(call);
    if (node.targets !== null) for (const target of node.targets) this.link(target, call);
  }

  invoke(place: Place, method: string, site: Effect): void {
    site.isDynamic = true;
    put(this.interfaceCalls, method, site);
    if (place !== 0) put(this.invocations, method, { place, site });
  }

  /** Propagates functions until nothing changes. */
  solve(): void {
    for (let next = this.work.pop(); next !== undefined; next = this.work.pop()) {
      const [place, target] = next;
      if (place === 0) continue;
      const node = this.nodes[place];
      node.targets ??= new Set();
      if (node.targets.has(target)) continue;
      node.targets.add(target);
      for (const to of node.edges) this.work.push([to, target]);
      if (node.calls !== null) for (const call of node.calls) this.link(target, call);
    }
  }

  private link(target: Target, call: DynamicCall): void {
    target.effect.leadsTo(call.site);
    for (let i = 0; i < target.params.length; i++) this.edge(call.args[i] ?? 0, target.params[i]);
    for (let i = 0; i < target.results.length; i++) this.edge(target.results[i], call.results[i] ?? 0);
  }

  /** Visits every place that a value of a type that starts in `start` can reach. */
  reach(start: Place, passes: (filter: Type) => boolean, visit: (place: Place) => void): void {
    const seen = new Set([start]);
    const work = [start];
    for (let place = work.pop(); place !== undefined; place = work.pop()) {
      const { filter, edges } = this.nodes[place];
      if (filter !== null && !passes(filter)) continue;
      visit(place);
      for (const to of edges) {
        if (seen.has(to)) continue;
        seen.add(to);
        work.push(to);
      }
    }
  }

  /** All places whose values can come to `end`. */
  reaching(end: Place): Set<Place> {
    const sources: Place[][] = this.nodes.map(() => []);
    this.nodes.forEach(({ edges }, from) => {
      for (const to of edges) sources[to].push(from);
    });
    const seen = new Set([end]);
    for (const place of seen) for (const from of sources[place]) seen.add(from);
    return seen;
  }

  /** Whether a value of a type that starts in `start` can come to `end`, through places in `within` only. */
  reaches(start: Place, end: Place, within: ReadonlySet<Place>, passes: (filter: Type) => boolean): boolean {
    const seen = new Set([start]);
    for (const place of seen) {
      const { filter, edges } = this.nodes[place];
      if (filter !== null && !passes(filter)) continue;
      if (place === end) return true;
      for (const to of edges) if (within.has(to)) seen.add(to);
    }
    return false;
  }

  /** The functions that `place` can hold. */
  targets(place: Place): Iterable<Target> {
    return this.nodes[place].targets ?? [];
  }

  /** Call sites of `method` on the values that the places hold. */
  invocationsAt(places: ReadonlySet<Place>, method: string): Effect[] {
    const all = this.invocations.get(method) ?? [];
    return all.filter(({ place }) => places.has(place)).map(({ site }) => site);
  }
}

function put<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function newNode(filter: Type | null): Node {
  return { edges: new Set(), targets: null, calls: null, filter };
}
