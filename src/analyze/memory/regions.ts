// What happens between two positions of a function: the calls there, and what the code itself writes there.
import type { Pos } from "../../source/position.ts";
import type { FuncInstance } from "../analysis.ts";
import type { Reachability } from "../reach/reachability.ts";
import type { LocalWrite, Write } from "../reach/variables.ts";
import { type Effect, isBody } from "../waiting/effects.ts";

/** A piece of a function's source. */
export interface Region {
  readonly from: Pos;
  /** Behind it. */
  readonly to: Pos;
}

export class Regions {
  /** By position. */
  private readonly sites = new Map<FuncInstance | null, Effect[]>();
  private readonly deferred = new Map<FuncInstance | null, Effect[]>();
  private readonly writes: readonly Write[];
  private readonly assignments: readonly LocalWrite[];

  constructor(reach: Reachability) {
    for (const effect of reach.effects) {
      const { origin } = effect;
      if (isBody(origin)) continue;
      append(origin.kind === "defer" ? this.deferred : this.sites, origin.within, effect);
    }
    for (const sites of this.sites.values()) sites.sort((a, b) => a.origin.pos - b.origin.pos);
    const { writes, localWrites, addressed } = reach.variables;
    this.assignments = localWrites.toSorted((a, b) => a.write.pos - b.write.pos);
    const seen = localWrites.filter(({ root }) => addressed.has(root));
    this.writes = [...writes, ...seen.map(({ write }) => write)].sort((a, b) => a.pos - b.pos);
  }

  /** Call sites, and those that run when the function ends, which may be in the region too. */
  sitesIn(within: FuncInstance | null, region: Region): readonly Effect[] {
    const sites = between(this.sites.get(within) ?? [], ({ origin }) => origin.pos, region);
    return [...sites, ...(this.deferred.get(within) ?? [])];
  }

  /** Writes to memory that others may hold, in all instances of the function. */
  writesIn(region: Region): readonly Write[] {
    return between(this.writes, ({ pos }) => pos, region);
  }

  /** Those that functions make to their own variables. */
  assignmentsIn(region: Region): readonly LocalWrite[] {
    return between(this.assignments, ({ write }) => write.pos, region);
  }
}

function append<K, T>(lists: Map<K, T[]>, key: K, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** The part of a list in order of positions that is in the region. */
function between<T>(list: readonly T[], posOf: (x: T) => Pos, { from, to }: Region): readonly T[] {
  return list.slice(firstFrom(list, posOf, from), firstFrom(list, posOf, to));
}

function firstFrom<T>(list: readonly T[], posOf: (x: T) => Pos, pos: Pos): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (posOf(list[middle]) < pos) low = middle + 1;
    else high = middle;
  }
  return low;
}
