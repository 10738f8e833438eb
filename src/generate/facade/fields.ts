// Fields of structs as JS sees them: exported ones, and those that embedded structs promote (specification: "Struct
// types"). The runtime does the same with descriptors: runtime-js/boundary/structs.ts.
import { fieldName } from "../../plan/names.ts";
import type { Var } from "../../types/objects.ts";
import type { StructT, Type } from "../../types/types.ts";
import { asPointer, deref, under } from "../../types/underlying.ts";

export interface PublicField {
  readonly name: string;
  readonly type: Type;
  /** The struct type that declares it. */
  readonly holder: Type;
  /** It can be left out of an object for the struct, and is no property of its own: an embedded struct has it. */
  readonly isPromoted: boolean;
}

export function publicFields(type: Type): PublicField[] {
  const own = promotions(type, (field) => !field.exported && asPointer(under(field.type!)) === null);
  const names = new Set(own.map(({ name }) => name));
  const promoted = promotions(type, () => true).filter(({ name }) => !names.has(name));
  return [
    ...own.map((field) => ({ ...field, isPromoted: false })),
    ...promoted.map((field) => ({ ...field, isPromoted: true })),
  ];
}

type Found = Omit<PublicField, "isPromoted">;

/** The exported fields of a struct and of the structs embedded in it by fields that `enters` picks, the least deep ones. */
function promotions(type: Type, enters: (field: Var) => boolean): Found[] {
  const chosen: Found[] = [];
  const hidden = new Set<string>();
  const seen = new Set<Type>();
  let level = [type];
  while (level.length > 0) {
    const found = level.flatMap((holder) => {
      seen.add(holder);
      return (under(holder) as StructT).fields.map((field) => ({ field, holder }));
    });
    const names = found.map(({ field }) => field.name);
    for (const { field, holder } of found)
      if (field.exported && !hidden.has(field.name) && isSingle(names, field.name))
        chosen.push({ name: field.name, type: field.type!, holder });
    for (const name of names) hidden.add(name);
    level = found
      .filter(({ field }) => field.embedded && enters(field))
      .map(({ field }) => deref(field.type!).type)
      .filter((struct) => under(struct).kind === "struct" && !seen.has(struct));
  }
  return chosen;
}

function isSingle(names: readonly string[], name: string): boolean {
  return names.indexOf(name) === names.lastIndexOf(name);
}

/** The type that has the member at the end of a path through embedded fields, and the properties that lead to it. */
export function selectionFields(type: Type, index: readonly number[]): { holder: Type; path: string[] } {
  let holder = type;
  const path: string[] = [];
  for (const i of index.slice(0, -1)) {
    const field = (under(holder) as StructT).fields[i];
    path.push(fieldName(field.name, i));
    holder = deref(field.type!).type;
  }
  return { holder, path };
}
