// Function bodies and initializers as the generator reads them: in gc's order of evaluation, long chains in steps.
import { panicsOf } from "../../core/effects.ts";
import type { InitializerBody } from "../../core/functions.ts";
import type * as core from "../../core/nodes.ts";
import type { FunctionBody } from "../../core/nodes.ts";
import { orderedFunction, orderedValues } from "../../core/order.ts";
import { mapped } from "../../core/rebuild.ts";
import type { Hazards } from "../../core/sequence.ts";
import { functionInSteps, inSteps } from "../../core/steps.ts";
import type { CheckedPackage } from "../../load/program.ts";
import type { FuncInstance } from "../analysis.ts";
import { Memory } from "../memory/memory.ts";
import type { Ranges } from "../ranges/ranges.ts";
import type { Reachability } from "../reach/reachability.ts";
import type { NonNil } from "./nonnil.ts";

export class Order {
  private readonly reach: Reachability;
  private readonly ranges: Ranges;
  private readonly nonNil: NonNil;
  private memory: Memory | null = null;
  private readonly bodies = new Map<FuncInstance, FunctionBody>();
  private readonly initializers = new Map<InitializerBody, InitializerBody>();

  constructor(reach: Reachability, ranges: Ranges, nonNil: NonNil) {
    this.reach = reach;
    this.ranges = ranges;
    this.nonNil = nonNil;
  }

  body(instance: FuncInstance): FunctionBody {
    let body = this.bodies.get(instance);
    if (body === undefined) {
      body = functionInSteps(orderedFunction(this.reach.instances.body(instance), this.hazards(instance)));
      this.bodies.set(instance, body);
    }
    return body;
  }

  initializer(pkg: CheckedPackage, index: number): InitializerBody {
    const init = this.reach.instances.initializer(pkg, index);
    let ordered = this.initializers.get(init);
    if (ordered === undefined) {
      const list = init.spread === null ? init.values : [init.spread, ...init.values];
      const values = mapped(orderedValues(list, this.hazards(null)), inSteps);
      ordered =
        values === list
          ? init
          : init.spread === null
            ? { ...init, values }
            : { ...init, spread: values[0], values: values.slice(1) };
      this.initializers.set(init, ordered);
    }
    return ordered;
  }

  private hazards(within: FuncInstance | null): Hazards {
    const memory = () => (this.memory ??= new Memory(this.reach));
    return {
      writes: (call, read) => memory().interferes(call, read, within),
      isNoticed: (call, beside) => memory().isNoticed(call, beside, within),
      overwrites: (target, read) => memory().overwrites(target, read),
      isSeen: (target) => memory().isSeen(target),
      isInMemory: (v) => memory().isInMemory(v),
      isDeferredResult: (v) => memory().deferred.has(v),
      panics: (e) => (this.isProven(e, within) ? [] : panicsOf(e)),
    };
  }

  private isProven(e: core.Expr, within: FuncInstance | null): boolean {
    if (e.kind === "Index") return this.ranges.inBounds(e.source, within);
    if (e.kind === "MethodValue") return this.nonNil.holds(e.callee.receiver, within);
    return e.kind === "Deref" && this.nonNil.holds(e.x, within);
  }
}
