// Fields of structs as JS sees them: exported ones, and those that embedded structs promote (specification: "Struct
// types"). The runtime does the same with descriptors: runtime-js/boundary/structs.ts.
import { fieldName } from "../../plan/names.ts";
import type { StructT, Type } from "../../types/types.ts";
import { asPointer, deref, under } from "../../types/underlying.ts";

export interface PublicField {
  readonly name: string;
  readonly type: Type;
  /** The struct type that declares it, and its place in there. */
  readonly holder: Type;
  readonly index: number;
  /** It can be left out of an object for the struct, and is no property of its own: an embedded struct has it. */
  readonly isPromoted: boolean;
}

interface Level {
  readonly struct: Type;
  readonly isPromoted: boolean;
}

/** The exported fields of a struct and of the structs embedded in it, the least deep ones of each name. */
export function publicFields(type: Type): PublicField[] {
  const chosen: PublicField[] = [];
  const hidden = new Set<string>();
  const seen = new Set<Type>();
  let level: Level[] = [{ struct: type, isPromoted: false }];
  while (level.length > 0) {
    const found = level.flatMap(({ struct, isPromoted }) => {
      seen.add(struct);
      return (under(struct) as StructT).fields.map((field, index) => ({
        field,
        index,
        holder: struct,
        isPromoted,
      }));
    });
    const names = found.map(({ field }) => field.name);
    for (const { field, index, holder, isPromoted } of found)
      if (field.exported && !hidden.has(field.name) && isSingle(names, field.name))
        chosen.push({ name: field.name, type: field.type!, holder, index, isPromoted });
    for (const name of names) hidden.add(name);
    level = found
      .filter(({ field }) => field.embedded)
      .map(({ field, isPromoted }) => ({
        struct: deref(field.type!).type,
        isPromoted: isPromoted || field.exported || asPointer(under(field.type!)) !== null,
      }))
      .filter(({ struct }) => under(struct).kind === "struct" && !seen.has(struct));
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
