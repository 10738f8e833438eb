// Which fields of structs are two words in their objects: those of the user's packages that are assigned values that wrap around,
// as the states of generators of random numbers and of hashes are. In the common form each step would have to make a bigint.
import type * as core from "../../core/nodes.ts";
import { walk } from "../../core/walk.ts";
import type { Type } from "../../types/types.ts";
import type { FuncInstance } from "../analysis.ts";
import type { Reachability } from "../reach/reachability.ts";
import { rootOf, type Source, Wrapping, type WrappingFacts } from "./wrapping.ts";

export class WordsFields {
  private readonly reach: Reachability;
  /** What a function does without regard to fields. */
  private readonly factsOf: (instance: FuncInstance) => WrappingFacts;
  /** Indices of fields, by defined struct types. */
  private found: Map<Type, Set<number>> | null = null;

  constructor(reach: Reachability, factsOf: (instance: FuncInstance) => WrappingFacts) {
    this.reach = reach;
    this.factsOf = factsOf;
  }

  holds(struct: Type, index: number): boolean {
    this.found ??= this.find();
    return this.found.get(this.reach.table.canonical(struct))?.has(index) ?? false;
  }

  private find(): Map<Type, Set<number>> {
    const found = new Map<Type, Set<number>>();
    for (const instance of this.reach.functions()) {
      if (!instance.hasBody || instance.pkg.standard) continue;
      for (const { struct, index } of this.wrapping(instance)) {
        const indices = found.get(struct) ?? new Set();
        found.set(struct, indices.add(index));
      }
    }
    return found;
  }

  /** The fields that the function assigns such values. */
  private wrapping(instance: FuncInstance): { struct: Type; index: number }[] {
    const body = this.reach.instances.body(instance);
    const facts = this.factsOf(instance);
    const sources = assignedFields(body).filter(
      ({ v }) => facts.kindOf(v.type) !== null && this.isOwn(v.x.type),
    );
    if (sources.length === 0) return [];
    const wrapping = new Wrapping(facts, rootOf(body));
    return sources
      .filter((source) => wrapping.wraps(source))
      .map(({ v }) => ({ struct: this.reach.table.canonical(v.x.type), index: v.index }));
  }

  /** Objects of the type are made and used by code of the program only, by their one class. */
  isOwn(type: Type): boolean {
    const { table, program, unsafeTypes, retyped, hostValues } = this.reach;
    const struct = table.canonical(type);
    if (struct.kind !== "named" || struct.typeArgs.length > 0 || table.outerArgs.has(struct.obj))
      return false;
    const isStandard = program.byPath.get(struct.obj.pkg?.path ?? "")?.standard ?? true;
    const open = [unsafeTypes, retyped.structs, hostValues.foreign.types];
    return !isStandard && !open.some((types) => types.has(struct) || types.has(table.under(struct)));
  }
}

const known = new WeakMap<core.FunctionBody, readonly Source<core.Field>[]>();

function assignedFields(body: core.FunctionBody): readonly Source<core.Field>[] {
  const before = known.get(body);
  if (before !== undefined) return before;
  const sources: Source<core.Field>[] = [];
  walk(body.body, (node) => {
    if (node.kind === "OpAssign" && node.target.kind === "Field")
      sources.push({ v: node.target, e: node.value, update: node });
    if (node.kind !== "Assign" || node.spread !== null) return;
    node.targets.forEach((target, i) => {
      if (target?.kind === "Field") sources.push({ v: target, e: node.values[i], update: null });
    });
  });
  known.set(body, sources);
  return sources;
}
