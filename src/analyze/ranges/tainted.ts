// Struct types whose fields code that the analysis does not see may write: companions, host code, reflection, the library.
import type { Package } from "../../types/package.ts";
import type { Signature, StructT, Type } from "../../types/types.ts";
import { asNamed } from "../../types/underlying.ts";
import type { Reachability } from "../reach/reachability.ts";

export function findTainted(reach: Reachability): Set<Type> {
  const { table, places, flow, instances, program } = reach;
  const tainted = new Set<Type>();
  const seen = new Set<Type>();

  /** Marks every struct that can be reached from a value of the type through a pointer or the like. */
  const taint = (type: Type, isHeld: boolean): void => {
    const canonical = table.canonical(type);
    const under = table.under(canonical);
    if (isHeld) {
      if (seen.has(canonical)) return;
      seen.add(canonical);
    }
    switch (under.kind) {
      case "struct":
        if (isHeld) tainted.add(under);
        for (const field of under.fields) taint(field.type!, isHeld);
        return;
      case "array":
        return taint(under.elem, isHeld);
      case "slice":
      case "pointer":
      case "chan":
        return taint(under.elem, true);
      case "map":
        taint(under.key, true);
        return taint(under.elem, true);
      case "signature":
        for (const v of [...under.params.vars, ...under.results.vars]) taint(v.type!, true);
        return;
    }
  };

  const visible = flow.reaching(places.world);
  for (const type of reach.boxed.keys()) if (visible.has(places.box(type))) taint(type, false);
  for (const { instance } of reach.natives) {
    const { params, results, recv } = instance.func.type as Signature;
    const types = instances.substitution(instance);
    for (const v of [...params.vars, ...results.vars, ...(recv === null ? [] : [recv])])
      taint(types.of(v.type!), false);
  }
  for (const type of reach.unsafeTypes) taint(type, true);
  for (const type of reach.retyped.aliased) taint(type, true);
  for (const type of reach.publicTypes.types) taint(type, true);
  for (const pkg of program.roots) {
    if (pkg.name === "main") continue;
    for (const obj of pkg.pkg.scope.objects.values()) {
      if (!obj.exported || obj.type === null || obj.kind === "const") continue;
      taint(obj.type, true);
      const named = asNamed(obj.type);
      if (obj.kind === "typename" && named !== null)
        for (const method of named.methods) taint(method.type!, true);
    }
  }
  return tainted;
}

/**
 * The structs that the library may have in its own code. A struct that is written as such, with exported names only, may be
 * in any package: identical ones are the same.
 */
export function findForeign({ usedTypes, table, program }: Reachability): Set<Type> {
  const standard = new Set<Package | null>();
  for (const { pkg, standard: isStandard } of program.packages) if (isStandard) standard.add(pkg);
  const foreign = new Set<Type>();
  for (const type of usedTypes) {
    const under = table.under(type);
    if (under.kind !== "struct") continue;
    const mayBe = type.kind === "named" ? standard.has(type.obj.pkg) : isOfNoOne(under);
    if (mayBe || hasFieldOf(under, standard)) foreign.add(under);
  }
  return foreign;
}

function isOfNoOne({ fields }: StructT): boolean {
  return fields.every(({ exported }) => exported);
}

/** Unexported fields are of the package that declares them. */
function hasFieldOf({ fields }: StructT, packages: ReadonlySet<Package | null>): boolean {
  return fields.some(({ exported, pkg }) => !exported && packages.has(pkg));
}
