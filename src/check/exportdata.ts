// Which unexported names of a package its importers see. Go's compiler writes into a package's export data what exported
// declarations need: the types they mention, and the bodies of functions that are small enough to be inlined. A
// selector for another unexported name is undefined; for one of these the message says that it is not exported.
import type { Obj } from "../types/objects.ts";
import type { Package } from "../types/package.ts";
import { partsOf } from "../types/parts.ts";
import type { Type } from "../types/types.ts";
import type { Checker } from "./checker.ts";
import { inlinedBody } from "./inlining.ts";

/** Notes what the inlined bodies of exported functions and methods of the package refer to. */
export function collectInlined(c: Checker): void {
  const visit = (func: Obj) => {
    for (const obj of inlinedBody(c, func)?.hidden ?? []) {
      if (c.pkg.inlined.has(obj)) continue;
      c.pkg.inlined.add(obj);
      if (obj.kind === "func") visit(obj);
    }
  };
  for (const obj of c.objMap.keys()) if (obj.kind === "func" && obj.exported) visit(obj);
}

const seen = new WeakMap<Package, Set<Obj>>();

/** Whether importers of its package know `obj`. */
export function isVisible(pkg: Package, obj: Obj): boolean {
  let visible = seen.get(pkg);
  if (visible === undefined) seen.set(pkg, (visible = visibleObjects(pkg)));
  return visible.has(obj);
}

/** The bodies of the package are others now. */
export function forgetInlined(pkg: Package): void {
  pkg.inlined.clear();
  seen.delete(pkg);
}

function visibleObjects(pkg: Package): Set<Obj> {
  pkg.collectInlined?.();
  const visible = new Set<Obj>();
  const types = new Set<Type>();
  const visitType = (type: Type) => {
    if (types.has(type)) return;
    types.add(type);
    if (type.kind === "named" || type.kind === "alias") {
      if (type.obj.pkg === pkg) visit(type.obj);
      const { rhs } = type.origin;
      if (rhs !== null && type.obj.pkg === pkg) visitType(rhs);
    }
    for (const part of partsOf(type)) visitType(part);
    if (type.kind !== "named" || type.obj.pkg !== pkg) return;
    for (const method of type.origin.methods) if (method.type !== null) visitType(method.type);
  };
  const visit = (obj: Obj) => {
    if (visible.has(obj)) return;
    visible.add(obj);
    if (obj.type !== null) visitType(obj.type);
  };
  for (const obj of pkg.scope.objects.values()) if (obj.exported) visit(obj);
  for (const obj of pkg.inlined) visit(obj);
  return visible;
}
