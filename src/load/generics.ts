// The generic types of packages that are kept from one compilation to the next. Their tables of instances would hold the
// types of packages that are not.
import type { Package } from "../types/package.ts";
import { partsOf } from "../types/parts.ts";
import type { Named, Type } from "../types/types.ts";

export class Generics {
  private readonly types = new Map<Package, readonly Named[]>();

  add(pkg: Package): void {
    const types = [...pkg.scope.objects.values()].flatMap(({ kind, type }) =>
      kind === "typename" && type?.kind === "named" && type.typeParams.length > 0 ? [type] : [],
    );
    if (types.length > 0) this.types.set(pkg, types);
  }

  /** Forgets the packages, and all instances that have something of them as a type argument. */
  forget(dropped: ReadonlySet<Package>): void {
    for (const pkg of dropped) this.types.delete(pkg);
    if (dropped.size === 0) return;
    for (const types of this.types.values())
      for (const { instances } of types)
        for (const [key, { typeArgs }] of instances)
          if (typeArgs.some((type) => mentions(type, dropped))) instances.delete(key);
  }
}

/** Something in the type was declared in one of the packages. */
function mentions(type: Type, packages: ReadonlySet<Package>, seen = new Set<Type>()): boolean {
  if (seen.has(type)) return false;
  seen.add(type);
  const isOfThem = ({ pkg }: { readonly pkg: Package | null }) => pkg !== null && packages.has(pkg);
  const isOwn =
    type.kind === "named" || type.kind === "alias" || type.kind === "typeparam"
      ? isOfThem(type.obj)
      : type.kind === "struct"
        ? type.fields.some(isOfThem)
        : type.kind === "interface" && type.methods.some(isOfThem);
  return isOwn || partsOf(type).some((part) => mentions(part, packages, seen));
}
