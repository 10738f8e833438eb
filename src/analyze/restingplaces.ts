// Where long chains of names are cut for bundlers. Rollup follows calls from function to function, and values from variable to
// variable, on an ordinary stack, and takes a pass over all modules for each link of a chain of calls. It stops at a name
// that is assigned to, since that may be anything then. So where functions and package variables lead to one another
// further than people write, some of them are so, that those in between form short chains only.
import type { Var } from "../types/objects.ts";
import type { FuncInstance } from "./analysis.ts";
import type { Reachability } from "./reach/reachability.ts";
import type { Effect, Origin } from "./waiting/effects.ts";

/** People write shorter chains; bundlers follow longer ones. */
export const longChain = 200;

/** Names in a chain that is left. */
export const shortChain = 30;

type Name = FuncInstance | Var;
type Uses = ReadonlyMap<Name, ReadonlySet<Name>>;

/** The names at which bundlers are to stop. */
export function restingPlaces(reach: Reachability): ReadonlySet<Name> {
  const uses = usesOf(reach);
  const { longest } = new Chains(uses, Number.POSITIVE_INFINITY);
  return longest > longChain ? new Chains(uses, shortChain).places : new Set();
}

/** The functions that the code behind each name calls, and the package variables that it mentions. */
function usesOf(reach: Reachability): Uses {
  const uses = new Map<Name, Set<Name>>();
  const add = (user: Name | null, used: Name): void => {
    if (user === null) return;
    const known = uses.get(user);
    if (known !== undefined) known.add(used);
    else uses.set(user, new Set([used]));
  };
  for (const effect of withInitializers(reach)) {
    const { origin, dependents, variables } = effect;
    if (origin.kind === "function" && origin.within?.hasBody)
      for (const site of dependents) add(around(site.origin), origin.within);
    for (const v of variables ?? []) add(around(origin), v);
  }
  return uses;
}

function* withInitializers(reach: Reachability): Iterable<Effect> {
  yield* reach.effects;
  for (const effects of reach.initEffects.values()) yield* effects.values();
}

/** The name behind which the place is. */
function around({ within, initializes }: Origin): Name | null {
  return within ?? initializes ?? null;
}

/** How long chains are, and where they end if none may be longer than `most`. */
class Chains {
  readonly places = new Set<Name>();
  private readonly uses: Uses;
  private readonly most: number;
  /** Names in the longest chain that begins with one; 0 while it is open: what it uses is being followed. */
  private readonly lengths = new Map<Name, number>();
  /** Those that lead back to themselves. */
  private readonly heads = new Set<Name>();

  constructor(uses: Uses, most: number) {
    this.uses = uses;
    this.most = most;
    for (const root of uses.keys()) if (!this.lengths.has(root)) this.follow(root);
  }

  get longest(): number {
    return [...this.lengths.values()].reduce((longest, length) => Math.max(longest, length), 0);
  }

  /** By a stack of its own: chains are long. */
  private follow(root: Name): void {
    const open = [this.enter(root)];
    while (open.length > 0) {
      const { name, used } = open[open.length - 1];
      const { value: next, done } = used.next();
      if (done) {
        this.leave(name);
        open.pop();
      } else if (!this.lengths.has(next)) open.push(this.enter(next));
      else if (this.lengths.get(next) === 0) this.heads.add(next);
    }
  }

  private enter(name: Name) {
    this.lengths.set(name, 0);
    return { name, used: this.usedBy(name).values() };
  }

  private leave(name: Name): void {
    let length = 1;
    for (const used of this.usedBy(name))
      if (!this.places.has(used)) length = Math.max(length, this.lengths.get(used)! + 1);
    this.lengths.set(name, length);
    // A chain that leads back to a name goes on with what that one begins.
    if (length >= (this.heads.has(name) ? this.most / 2 : this.most)) this.places.add(name);
  }

  private usedBy(name: Name): ReadonlySet<Name> {
    return this.uses.get(name) ?? new Set();
  }
}
