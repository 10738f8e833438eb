// Whether a program may need a deep stack: whether its functions can call themselves, and whether its values can nest
// without a limit of their types, since printing and comparing follow them; and whether its text, or a chain of its
// functions that call each other, is as deep as only machines write it.
import { deepPlace } from "../load/depth.ts";
import { partsOf } from "../types/parts.ts";
import type { Type } from "../types/types.ts";
import { asNamed, deref } from "../types/underlying.ts";
import { hasDirective } from "./reach/instances.ts";
import type { Reachability } from "./reach/reachability.ts";
import { type Effect, isBody } from "./waiting/effects.ts";

/** Marks packages of the library whose functions recurse only as deep as the values nest that they are given. */
const bounded = "goes:bounded";

/** Calls that an ordinary stack holds, with room to spare. */
const longestChain = 1000;

/** Neither its calls nor its values nor its text nest more than an ordinary stack holds. Conservative. */
export function isShallow(reach: Reachability): boolean {
  const chains = chainsOf(callGraph(reach));
  if (isLong(reach, chains)) return false;
  const isBounded = new Map(reach.program.packages.map((pkg) => [pkg, hasDirective(pkg, bounded)]));
  // Some function outside of the bounded packages may call itself, directly or through others.
  if (chains.cycles.some(({ origin }) => isBody(origin) && !isBounded.get(origin.pkg))) return false;
  const flat = new Map<Type, boolean>();
  return [...reach.boxed.keys()].every((type) => isFromLibrary(reach, type) || isFlat(reach, type, flat));
}

/** Its text, a chain of its calls, or the comparison of a struct is as deep as only machines write it. */
export function isDeep(reach: Reachability): boolean {
  return hasWideStruct(reach) || isLong(reach, chainsOf(callGraph(reach)));
}

/** Minifiers try to make one condition of the comparisons of all fields, and take the square of their number for it. */
function hasWideStruct({ instances, table }: Reachability): boolean {
  return [...instances.types.values()].some(({ type }) => {
    const under = table.under(type);
    return under.kind === "struct" && under.fields.length > mostFields;
  });
}

function isLong({ program }: Reachability, { longest, cycles }: Chains): boolean {
  const own = program.packages.filter(({ embedded }) => !embedded);
  // What calls itself is as long a chain as there is of it, at most.
  const recursive = cycles.filter(({ origin }) => !origin.pkg.embedded).length;
  return (
    longest > longestChain ||
    recursive > 3 * longestChain ||
    deepPlace(own.flatMap(({ files }) => files)) !== null
  );
}

/** Fields of a struct that minifiers take in their stride. */
const mostFields = 500;

type Graph = Map<Effect, Effect[]>;

/** From each body or call site to the places that call it. Companions may call all that reaches them. */
function callGraph(reach: Reachability): Graph {
  const graph: Graph = new Map();
  const add = (effect: Effect, callers: readonly Effect[]): void => {
    const known = graph.get(effect);
    if (known !== undefined) known.push(...callers);
    else {
      graph.set(effect, [...effect.dependents, ...callers]);
      for (const caller of effect.dependents) add(caller, []);
    }
    for (const caller of callers) if (!graph.has(caller)) add(caller, []);
  };
  for (const effect of reach.effects) add(effect, []);
  for (const { method, effect } of reach.implementations)
    add(effect, reach.flow.interfaceCalls.get(method) ?? []);
  const natives = reach.natives.map(({ effect }) => effect);
  for (const { effect } of reach.flow.targets(reach.places.world)) add(effect, natives);
  return graph;
}

interface Chains {
  /** What lies on a cycle, or on a way from one to another. */
  readonly cycles: readonly Effect[];
  /** Length of the longest chain of the others. */
  readonly longest: number;
}

/** On cycles is what is left without the ends, again and again. */
function chainsOf(graph: Graph): Chains {
  const left = new Set(graph.keys());
  const reversed: Graph = new Map([...left].map((effect) => [effect, []]));
  for (const [effect, callers] of graph) for (const caller of callers) reversed.get(caller)!.push(effect);
  const longest = Math.max(withoutEnds(left, graph, reversed), withoutEnds(left, reversed, graph));
  return { cycles: [...left], longest };
}

/** Takes off what leads nowhere, and what then leads nowhere; the length of the longest chain of that. */
function withoutEnds(left: Set<Effect>, forward: Graph, back: Graph): number {
  const degree = new Map(
    [...left].map((effect) => [effect, forward.get(effect)!.filter((e) => left.has(e)).length]),
  );
  const lengths = new Map<Effect, number>();
  const ends = [...left].filter((effect) => degree.get(effect) === 0);
  let longest = 0;
  for (const end of ends) {
    left.delete(end);
    const length = (lengths.get(end) ?? 0) + 1;
    longest = Math.max(longest, length);
    for (const other of back.get(end)!) {
      if (!left.has(other)) continue;
      lengths.set(other, Math.max(lengths.get(other) ?? 0, length));
      degree.set(other, degree.get(other)! - 1);
      if (degree.get(other) === 0) ends.push(other);
    }
  }
  return longest;
}

/** Its package looks after the values that it makes. */
function isFromLibrary(reach: Reachability, type: Type): boolean {
  const path = asNamed(deref(type).type)?.obj.pkg?.path;
  return path !== undefined && (reach.program.byPath.get(path)?.standard ?? false);
}

/** A value of the type nests only as deep as the type is written. */
function isFlat(reach: Reachability, type: Type, known: Map<Type, boolean>): boolean {
  const before = known.get(type);
  if (before !== undefined) return before;
  known.set(type, false); // met again below: the type is recursive
  const under = reach.table.under(type);
  if (under.kind === "interface") return false;
  const isLeaf = under.kind === "signature" || under.kind === "chan" || under.kind === "tuple";
  const result = isLeaf || partsOf(under).every((part) => isFlat(reach, reach.table.canonical(part), known));
  known.set(type, result);
  return result;
}
