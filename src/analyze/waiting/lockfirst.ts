// Functions that wait for one thing only, first of all: mostly for a lock. They can try whether they have to wait, and go on
// as ordinary functions if not; else they have done nothing yet, and are called again when they have waited.
import type * as core from "../../core/nodes.ts";
import { canTry } from "../../load/companions.ts";
import type { FuncInstance } from "../analysis.ts";
import type { Instances } from "../reach/instances.ts";
import type { Reachability } from "../reach/reachability.ts";

export class LockFirst {
  private readonly instances: Instances;
  /** Functions whose callers may be JS, which gets promises always or never. */
  private readonly isSeen: (instance: FuncInstance) => boolean;
  private readonly known = new Map<FuncInstance, boolean>();

  constructor({ instances, program, flow, places }: Reachability) {
    this.instances = instances;
    const isLibrary = program.roots.some((pkg) => pkg.name !== "main");
    const targets = [...flow.targets(places.world)];
    const outside = new Set(
      targets.map(({ effect: { origin } }) => (origin.kind === "function" ? origin.within : null)),
    );
    this.isSeen = (instance) => (isLibrary && instance.func.exported) || outside.has(instance);
  }

  /** The first statement of the function is a call that can be tried, and nothing else in it waits. */
  holds(instance: FuncInstance): boolean {
    let result = this.known.get(instance);
    if (result === undefined) this.known.set(instance, (result = this.decide(instance)));
    return result;
  }

  private decide(instance: FuncInstance): boolean {
    const { hasBody, blocking, hasSyncForm, blockingNodes, blockingLits } = instance;
    if (!hasBody || !blocking || hasSyncForm || blockingNodes.size !== 1 || blockingLits.size > 0)
      return false;
    if (this.isSeen(instance)) return false;
    const { recovers, body } = this.instances.body(instance);
    const [first] = body.list;
    if (recovers || first?.kind !== "ExprStmt" || !blockingNodes.has(first.x.source)) return false;
    return this.isTried(first.x);
  }

  private isTried(e: core.Expr): boolean {
    if (e.kind !== "Call" || e.callee.kind !== "method" || !isPath(e.callee.receiver)) return false;
    const { func, typeArgs } = e.callee;
    return canTry(this.instances.instance(func.origin ?? func, typeArgs));
  }
}

/** A variable, or fields from there on: naming it a second time gives the same. */
function isPath(e: core.Expr): boolean {
  if (e.kind === "Variable") return true;
  return (e.kind === "Address" || e.kind === "Deref" || e.kind === "Field") && isPath(e.x);
}
