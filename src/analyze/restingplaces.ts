// Where long chains of calls are cut for bundlers. Rollup follows calls from function to function on an ordinary stack, and
// takes a pass over all modules for each link of a chain. It stops at a function whose name is assigned to, since that
// may be any function then. So where functions call one another further than people write, some of them are so, that
// those in between form short chains only.
import type { FuncInstance } from "./analysis.ts";
import type { Reachability } from "./reach/reachability.ts";

/** People write shorter chains; bundlers follow longer ones. */
const longChain = 200;

/** Functions in a chain that is left. */
const shortChain = 30;

type Callees = ReadonlyMap<FuncInstance, ReadonlySet<FuncInstance>>;

/** The functions at which bundlers are to stop. */
export function restingPlaces(reach: Reachability): ReadonlySet<FuncInstance> {
  const callees = calleesOf(reach);
  const { longest } = new Chains(callees, Number.POSITIVE_INFINITY);
  return longest > longChain ? new Chains(callees, shortChain).places : new Set();
}

/** What each function calls by name. */
function calleesOf(reach: Reachability): Callees {
  const callees = new Map<FuncInstance, Set<FuncInstance>>();
  for (const { origin, dependents } of reach.effects) {
    if (origin.kind !== "function" || !origin.within?.hasBody) continue;
    for (const { within } of dependents.map((site) => site.origin)) {
      if (within === null) continue;
      const known = callees.get(within);
      if (known !== undefined) known.add(origin.within);
      else callees.set(within, new Set([origin.within]));
    }
  }
  return callees;
}

/** How long chains are, and where they end if none may be longer than `most`. */
class Chains {
  readonly places = new Set<FuncInstance>();
  private readonly callees: Callees;
  private readonly most: number;
  /** Functions in the longest chain that begins with one; 0 while it is open: what it calls is being followed. */
  private readonly lengths = new Map<FuncInstance, number>();
  /** Those that lead back to themselves. */
  private readonly heads = new Set<FuncInstance>();

  constructor(callees: Callees, most: number) {
    this.callees = callees;
    this.most = most;
    for (const root of callees.keys()) if (!this.lengths.has(root)) this.follow(root);
  }

  get longest(): number {
    return [...this.lengths.values()].reduce((longest, length) => Math.max(longest, length), 0);
  }

  /** By a stack of its own: chains are long. */
  private follow(root: FuncInstance): void {
    const open = [this.enter(root)];
    while (open.length > 0) {
      const { f, callees } = open[open.length - 1];
      const { value: callee, done } = callees.next();
      if (done) {
        this.leave(f);
        open.pop();
      } else if (!this.lengths.has(callee)) open.push(this.enter(callee));
      else if (this.lengths.get(callee) === 0) this.heads.add(callee);
    }
  }

  private enter(f: FuncInstance) {
    this.lengths.set(f, 0);
    return { f, callees: this.called(f).values() };
  }

  private leave(f: FuncInstance): void {
    let length = 1;
    for (const callee of this.called(f))
      if (!this.places.has(callee)) length = Math.max(length, this.lengths.get(callee)! + 1);
    this.lengths.set(f, length);
    // A chain that leads back to a function goes on with what that one begins.
    if (length >= (this.heads.has(f) ? this.most / 2 : this.most)) this.places.add(f);
  }

  private called(f: FuncInstance): ReadonlySet<FuncInstance> {
    return this.callees.get(f) ?? new Set();
  }
}
