// What each call in the user's packages may call, for the flow of integers, and which functions are called from
// elsewhere: by the library, by companions, as func values.
import type * as ast from "../syntax/nodes.ts";
import { typeSetOf } from "../types/lazy.ts";
import type { Signature } from "../types/types.ts";
import type { FuncInstance } from "./analysis.ts";
import type { Reachability } from "./reachability.ts";

type Callees = Map<FuncInstance | null, Map<ast.CallExpr, FuncInstance[]>>;

export function findCallees(reach: Reachability): { callees: Callees; external: Set<FuncInstance> } {
  const external = new Set(reach.external);
  const implementations = new Map<string, FuncInstance[]>();
  for (const { method, instance } of reach.implementations) {
    if (instance === null) continue;
    const list = implementations.get(method);
    if (list === undefined) implementations.set(method, [instance]);
    else if (!list.includes(instance)) list.push(instance);
  }
  const hidden = nativeMethods(reach);
  for (const [method, list] of implementations) {
    const sites = reach.flow.interfaceCalls.get(method) ?? [];
    const isSeen = sites.every((site) => {
      const { pkg, node } = site.origin;
      return (
        reach.wrappers.has(site) || (!pkg.standard && (node.kind === "CallExpr" || node.kind === "DeferStmt"))
      );
    });
    if (!isSeen || hidden.has(method)) for (const instance of list) external.add(instance);
  }
  const callees: Callees = new Map();
  for (const [within, calls] of reach.callees) callees.set(within, new Map(calls));
  for (const { within, call, method } of reach.methodCalls) {
    let calls = callees.get(within);
    if (calls === undefined) callees.set(within, (calls = new Map()));
    calls.set(call, implementations.get(method) ?? []);
  }
  return { callees, external };
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
