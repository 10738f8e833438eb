// What each call in the user's packages may call, for the flow of integers, and which functions are called from
// elsewhere: by the library, by companions, as func values.
import type { Call } from "../../core/nodes.ts";
import { typeSetOf } from "../../types/lazy.ts";
import type { Signature } from "../../types/types.ts";
import type { FuncInstance } from "../analysis.ts";
import { implementationsByMethod } from "../waiting/blocking.ts";
import type { Reachability } from "./reachability.ts";

export type Callees = ReadonlyMap<Call, readonly FuncInstance[]>;

export function findCallees(reach: Reachability): { callees: Callees; external: Set<FuncInstance> } {
  const external = new Set(reach.external);
  const implementations = new Map<string, readonly FuncInstance[]>();
  for (const [method, list] of implementationsByMethod(reach)) {
    const instances = new Set(list.flatMap(({ instance }) => instance ?? []));
    if (instances.size > 0) implementations.set(method, [...instances]);
  }
  const hidden = nativeMethods(reach);
  for (const [method, list] of implementations) {
    const sites = reach.flow.interfaceCalls.get(method) ?? [];
    const isSeen = sites.every((site) => {
      const { pkg, kind } = site.origin;
      return reach.wrappers.has(site) || (!pkg.standard && (kind === "call" || kind === "defer"));
    });
    if (!isSeen || hidden.has(method) || reach.hostValues.methods.has(method))
      for (const instance of list) external.add(instance);
  }
  for (const instance of hostCalled(reach)) external.add(instance);
  const callees = new Map<Call, readonly FuncInstance[]>(reach.callees);
  for (const { call, method } of reach.methodCalls)
    if (!reach.hostValues.methods.has(method)) callees.set(call, implementations.get(method) ?? []);
  return { callees, external };
}

/** Methods that host code can call, of values that come out of exported functions in interfaces. */
function hostCalled(reach: Reachability): FuncInstance[] {
  if (reach.publicTypes.interfaces.length === 0) return [];
  const visible = reach.flow.reaching(reach.places.world);
  return reach.implementations.flatMap(({ type, instance }) =>
    instance !== null && visible.has(reach.places.box(type)) ? [instance] : [],
  );
}

/** Methods that companions can call because they are given interface values that have them. */
function nativeMethods(reach: Reachability): Set<string> {
  const methods = new Set<string>();
  for (const { instance } of reach.natives) {
    const types = reach.instances.substitution(instance);
    for (const v of (instance.func.type as Signature).params.vars) {
      const under = reach.table.under(types.of(v.type!));
      if (under.kind !== "interface") continue;
      for (const method of typeSetOf(under).methods) methods.add(reach.places.methodKey(method));
    }
  }
  return methods;
}
