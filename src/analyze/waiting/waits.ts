// For what JS has to wait. It depends on a package and on what it imports, on nothing else in the program: a package more
// must not change the types of the others. So where the answer of the whole program rests on which values reach a call,
// or on who holds a mutex, the package is asked alone, with all that it exports.
import { type CheckedPackage, type Program, withImports } from "../../load/program.ts";
import type { Func } from "../../types/objects.ts";
import type { StructT, Type } from "../../types/types.ts";
import type { FuncInstance } from "../analysis.ts";
import type { Place } from "../reach/flow.ts";
import type { FunctionTarget, Reachability } from "../reach/reachability.ts";
import { blockingOperations, spreadBlocking } from "./blocking.ts";
import type { Effect } from "./effects.ts";

export class Waits {
  /** Of the program with all that its roots export. */
  private readonly whole: Reachability;
  private readonly reachabilityOf: (program: Program) => Reachability;
  private readonly alone = new Map<CheckedPackage, Reachability>();
  private certain: ReadonlySet<Effect> | null = null;

  constructor(whole: Reachability, reachabilityOf: (program: Program) => Reachability) {
    this.whole = whole;
    this.reachabilityOf = reachabilityOf;
  }

  /** JS gets a promise of the function's results. */
  blocks(instance: FuncInstance): boolean {
    const found = targetIn(this.whole, instance);
    if (found === null || !found.effect.blocks) return false;
    if (this.isCertain(found.effect)) return true;
    const { effect } = targetIn(this.ofPackage(instance.home), instance) ?? found;
    return effect.blocks;
  }

  /** Some implementation of the interface method may block, as code of the package sees it. */
  methodMayBlock(pkg: CheckedPackage, func: Func): boolean {
    return this.ask(pkg, (reach) => {
      const key = reach.places.methodKey(func);
      return reach.implementations.some(({ method, effect }) => method === key && effect.blocks);
    });
  }

  /** Some function that JS gets as this result of the function may block. */
  resultMayBlock(instance: FuncInstance, result: number): boolean {
    return this.ask(instance.home, (reach) => {
      const target = targetIn(reach, instance);
      return target !== null && reach.flow.holdsBlocking(target.results[result]);
    });
  }

  /** Some function that JS gets as this field of the struct type may block. */
  fieldMayBlock(pkg: CheckedPackage, struct: Type, field: number): boolean {
    const placeOf = ({ places, table }: Reachability): Place =>
      places.field(table.under(struct) as StructT, field);
    return this.ask(pkg, (reach) => reach.flow.holdsBlocking(placeOf(reach)));
  }

  /** Some function that JS gets as a value of the type, in whatever way, may block. */
  valuesMayBlock(pkg: CheckedPackage, type: Type): boolean {
    return this.ask(pkg, (reach) => reach.hostValues.callsMayBlock(type));
  }

  /** It blocks whatever values there are. */
  isCertain(effect: Effect): boolean {
    this.certain ??= spreadCertain(this.whole);
    return this.certain.has(effect);
  }

  /** What a package and its imports reach alone. */
  ofPackage(pkg: CheckedPackage): Reachability {
    let reach = this.alone.get(pkg);
    if (reach === undefined) this.alone.set(pkg, (reach = this.analyzed(pkg)));
    return reach;
  }

  /** What does not block in the whole program does not in a part of it. */
  private ask(pkg: CheckedPackage, blocks: (reach: Reachability) => boolean): boolean {
    return blocks(this.whole) && blocks(this.ofPackage(pkg));
  }

  private analyzed(pkg: CheckedPackage): Reachability {
    const { program } = this.whole;
    const packages = withImports([pkg]);
    const isAll = packages.size === program.packages.length && program.roots.length === 1;
    if (isAll) return this.whole;
    const part = {
      ...program,
      packages: program.packages.filter((each) => packages.has(each)),
      roots: [pkg],
    };
    const reach = this.reachabilityOf(part);
    reach.run();
    spreadBlocking(reach);
    return reach;
  }
}

/** The function in another analysis; null where nothing calls it. */
export function targetIn(reach: Reachability, { func, typeArgs }: FuncInstance): FunctionTarget | null {
  return reach.reached(reach.instances.instance(func, typeArgs));
}

/** What operations make block through calls of declared functions alone. Who waits for a lock depends on all who hold it. */
function spreadCertain(reach: Reachability): ReadonlySet<Effect> {
  const isLock = ({ origin: { within } }: Effect) => within !== null && reach.mutexes.isLock(within.func);
  const certain = new Set(blockingOperations(reach).filter((effect) => !isLock(effect)));
  for (const effect of certain)
    for (const dependent of effect.dependents) if (!dependent.isDynamic) certain.add(dependent);
  return certain;
}
