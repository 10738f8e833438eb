// The generic types of packages that are kept from one compilation to the next. Their tables of instances would hold the
// types of packages that are not.
import type { Package } from "../types/package.ts";
import { partsOf } from "../types/parts.ts";
import type { Named, Type } from "../types/types.ts";
import type { DeclaredAt, Gone } from "./gone.ts";

export class Generics {
  private readonly types = new Map<Package, readonly Named[]>();

  add(pkg: Package): void {
    const types = [...pkg.scope.objects.values()].flatMap(({ kind, type }) =>
      kind === "typename" && type?.kind === "named" && type.typeParams.length > 0 ? [type] : [],
    );
    if (types.length > 0) this.types.set(pkg, types);
  }

  /** Forgets packages, and all instances that have something of what is gone as a type argument. */
  forget(gone: Gone): void {
    if (gone.isEmpty) return;
    for (const pkg of gone.packages) this.types.delete(pkg);
    for (const types of this.types.values())
      for (const { instances } of types)
        for (const [key, { typeArgs }] of instances)
          if (typeArgs.some((type) => mentions(type, gone))) instances.delete(key);
  }
}

/** Something in the type was declared in what is gone. */
function mentions(type: Type, gone: Gone, seen = new Set<Type>()): boolean {
  if (seen.has(type)) return false;
  seen.add(type);
  const isOfThem = (place: DeclaredAt) => gone.has(place);
  const isOwn =
    type.kind === "named" || type.kind === "alias" || type.kind === "typeparam"
      ? isOfThem(type.obj)
      : type.kind === "struct"
        ? type.fields.some(isOfThem)
        : type.kind === "interface" && type.methods.some(isOfThem);
  return isOwn || partsOf(type).some((part) => mentions(part, gone, seen));
}
