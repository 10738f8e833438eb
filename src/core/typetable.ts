// Concrete types of a program: one object per identical type, and the substitution of type arguments that makes them. A table
// may go on from one program to the next, if it forgets what was declared in packages that are not the same any more.
import type { DeclaredAt } from "../load/gone.ts";
import { invalidType } from "../types/basics.ts";
import { typeSetOf } from "../types/lazy.ts";
import { TypeName } from "../types/objects.ts";
import { partsOf } from "../types/parts.ts";
import { instantiate, subst, type Substitution as TypeMap } from "../types/subst.ts";
import { typeKey } from "../types/typekey.ts";
import { Named, PointerT, SliceT, type Type, type TypeParam } from "../types/types.ts";
import { unalias, under } from "../types/underlying.ts";

/** Interns types: `canonical(x) === canonical(y)` if and only if x and y are identical. */
export class TypeTable {
  private readonly byKey = new Map<string, Type>();
  /** Types that this program has asked for, and those that the last one had. */
  private known = new Map<Type, Type>();
  private before: ReadonlyMap<Type, Type> = new Map();
  private readonly keys = new Map<Type, string>();
  /** Generic types local to instances of generic functions. */
  private readonly generics = new Map<string, Named>();
  /** The type arguments of the functions around generic local types. */
  readonly outerArgs = new Map<TypeName, readonly Type[]>();

  canonical(type: Type): Type {
    let result = this.known.get(type);
    if (result === undefined) {
      result = this.before.get(type) ?? this.find(type);
      this.known.set(type, result);
    }
    return result;
  }

  private find(type: Type): Type {
    if (this.keys.has(type)) return type;
    const key = typeKey(type);
    let result = this.byKey.get(key);
    if (result === undefined) {
      result = unalias(type);
      this.byKey.set(key, result);
      this.keys.set(result, key);
    }
    return result;
  }

  /** How many types there are. */
  get size(): number {
    return this.byKey.size;
  }

  /** Another program begins, without what is gone: types that mention it are others now, if they have the same names. */
  forget(isGone: (place: DeclaredAt) => boolean): void {
    const known = new Map<Type, boolean>();
    const isOver = (type: Type) => mentions(type, isGone, known);
    for (const [key, type] of this.byKey) {
      if (!isOver(type)) continue;
      this.byKey.delete(key);
      this.keys.delete(type);
    }
    this.before = new Map([...this.known].filter(([, type]) => this.keys.has(type)));
    this.known = new Map();
    for (const [key, type] of this.generics) {
      if (!isOver(type) && !this.outerArgs.get(type.obj)!.some(isOver)) continue;
      this.generics.delete(key);
      this.outerArgs.delete(type.obj);
    }
  }

  key(type: Type): string {
    return this.keys.get(this.canonical(type))!;
  }

  listKey(types: readonly Type[]): string {
    return types.map((type) => this.key(type)).join(",");
  }

  /** The canonical underlying type. */
  under(type: Type): Type {
    return this.canonical(under(type));
  }

  pointerTo(type: Type): Type {
    return this.canonical(new PointerT(type));
  }

  sliceOf(type: Type): Type {
    return this.canonical(new SliceT(type));
  }

  /** The instance of a generic type. */
  named(origin: Named, typeArgs: readonly Type[]): Named {
    return this.canonical(instantiate(origin, typeArgs)) as Named;
  }

  /** A type declared inside a generic function, for one instance of the function. */
  local(origin: Named, typeArgs: readonly Type[], map: TypeMap): Named {
    if (origin.typeParams.length > 0) return this.localGeneric(origin, typeArgs);
    const probe = new Named(origin.obj, origin);
    probe.typeArgs = [...typeArgs];
    const type = this.canonical(probe) as Named;
    if (type === probe) {
      type.resolve = () => {
        type.resolve = null;
        under(origin);
        type.rhs = subst(origin.rhs ?? invalidType, map);
      };
    }
    return type;
  }

  /** Of a type that has type parameters itself: a declaration for each instance, whose right-hand side follows. */
  private localGeneric(origin: Named, typeArgs: readonly Type[]): Named {
    const key = `${typeKey(origin)}[${this.listKey(typeArgs)};]`;
    let type = this.generics.get(key);
    if (type === undefined) {
      const { pos, pkg, name, parent, enclosing } = origin.obj;
      const obj = new TypeName(pos, pkg, name, null);
      type = new Named(obj);
      Object.assign(obj, { type, parent, enclosing });
      type.typeParams = origin.typeParams;
      this.generics.set(key, type);
      this.outerArgs.set(obj, typeArgs);
    }
    return type;
  }
}

/** Replaces the type parameters of an instance, and types local to it, by concrete types. Results are canonical. */
export class Substitution {
  private readonly table: TypeTable;
  private readonly map = new Map<TypeParam | Named, Type>();
  private readonly done = new Map<Type, Type>();

  constructor(
    table: TypeTable,
    params: readonly TypeParam[],
    args: readonly Type[],
    locals: readonly Named[] = [],
  ) {
    this.table = table;
    args.forEach((arg, i) => this.map.set(params[i], arg));
    if (args.length === 0) return;
    for (const type of locals) this.map.set(type, table.local(type, args, this.map));
    for (const type of locals) {
      if (type.typeParams.length > 0) (this.map.get(type) as Named).rhs ??= subst(type.rhs!, this.map);
    }
  }

  of(type: Type): Type {
    if (this.map.size === 0) return this.table.canonical(type);
    let result = this.done.get(type);
    if (result === undefined) {
      result = this.table.canonical(subst(type, this.map));
      this.done.set(type, result);
    }
    return result;
  }

  list(types: readonly Type[]): Type[] {
    return types.map((type) => this.of(type));
  }
}

/** Whether another type would be meant if others came in the place of what is gone: names in other packages are other names. */
export function mentions(
  type: Type,
  isMeant: (place: DeclaredAt) => boolean,
  known = new Map<Type, boolean>(),
): boolean {
  let answer = known.get(type);
  if (answer === undefined) {
    known.set(type, false); // an interface in its own methods
    answer = declares(type, isMeant) || partsOf(type).some((part) => mentions(part, isMeant, known));
    known.set(type, answer);
  }
  return answer;
}

function declares(type: Type, isMeant: (place: DeclaredAt) => boolean): boolean {
  switch (type.kind) {
    case "named":
    case "alias":
    case "typeparam":
      return isMeant(type.obj);
    case "struct":
      return type.fields.some((field) => !field.exported && isMeant(field));
    case "interface":
      return typeSetOf(type).methods.some((method) => !method.exported && isMeant(method));
    default:
      return false;
  }
}
