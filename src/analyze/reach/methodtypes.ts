// The methods whose types are known at run time. A type assertion compares them, and so do reflection and host code; of all others
// that are called through interfaces a descriptor has the names only.
import { idOf } from "../../types/names.ts";
import type { Func } from "../../types/objects.ts";
import type { Signature, Type } from "../../types/types.ts";
import type { Reachability } from "./reachability.ts";

interface Candidate {
  readonly type: Type;
  readonly func: Func;
  readonly key: string;
}

export class MethodTypes {
  private readonly reach: Reachability;
  /** Methods of interfaces that values are asked for. Who is given an error asks whether it is one. */
  private readonly asked = new Set(["Error func()(string)"]);
  private readonly known = new Map<Type, Set<string>>();
  private candidates: Candidate[] = [];

  constructor(reach: Reachability) {
    this.reach = reach;
  }

  /** Whether values have the method is asked for. */
  ask(key: string): void {
    this.asked.add(key);
  }

  /** Values of the type in interfaces have the method. */
  add(type: Type, func: Func, key: string): void {
    this.candidates.push({ type, func, key });
  }

  /** Ids of those methods of the type that have their types. */
  of(type: Type): ReadonlySet<string> {
    return this.known.get(type) ?? new Set();
  }

  /** Describes what has come to be known since the last time; says whether there is anything. */
  settle(): boolean {
    const [before, list] = [this.candidates.length, this.candidates];
    this.candidates = [];
    const waiting = list.filter((candidate) => !this.isKnown(candidate));
    for (const candidate of list) if (this.isKnown(candidate)) this.describe(candidate);
    this.candidates.push(...waiting);
    return waiting.length < before;
  }

  private isKnown({ type, key }: Candidate): boolean {
    const { descriptors, reflectable } = this.reach;
    return this.asked.has(key) || descriptors.isOpen || reflectable.has(type);
  }

  private describe({ type, func }: Candidate): void {
    const known = this.known.get(type);
    if (known === undefined) this.known.set(type, new Set([idOf(func)]));
    else known.add(idOf(func));
    const { params, results } = func.type as Signature;
    for (const each of [func.type!, ...[...params.vars, ...results.vars].map((v) => v.type!)])
      this.reach.describe(this.reach.table.canonical(each));
  }
}
