// Function bodies and initializers in gc's order of evaluation, as the generator reads them.
import type { InitializerBody } from "../core/functions.ts";
import type { FunctionBody } from "../core/nodes.ts";
import { type Interferes, orderedFunction, orderedValues } from "../core/order.ts";
import type { CheckedPackage } from "../load/program.ts";
import type { FuncInstance } from "./analysis.ts";
import { Memory } from "./memory.ts";
import type { Reachability } from "./reachability.ts";

export class Order {
  private readonly reach: Reachability;
  private memory: Memory | null = null;
  private readonly bodies = new Map<FuncInstance, FunctionBody>();
  private readonly initializers = new Map<InitializerBody, InitializerBody>();

  constructor(reach: Reachability) {
    this.reach = reach;
  }

  body(instance: FuncInstance): FunctionBody {
    let body = this.bodies.get(instance);
    if (body === undefined) {
      body = orderedFunction(this.reach.instances.body(instance), this.interferes(instance));
      this.bodies.set(instance, body);
    }
    return body;
  }

  initializer(pkg: CheckedPackage, index: number): InitializerBody {
    const init = this.reach.instances.initializer(pkg, index);
    let ordered = this.initializers.get(init);
    if (ordered === undefined) {
      const list = init.spread === null ? init.values : [init.spread, ...init.values];
      const values = orderedValues(list, this.interferes(null));
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

  private interferes(within: FuncInstance | null): Interferes {
    return (call, read) => {
      this.memory ??= new Memory(this.reach);
      return this.memory.interferes(call, read, within);
    };
  }
}
