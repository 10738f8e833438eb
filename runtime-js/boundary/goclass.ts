// Classes of the boundary as the classes of Go struct types of a package "js", which programs see as dynamic types.
import { field, type Method, named, stringType, structClass, structOf } from "../types/types.ts";
import type { AnyClass } from "../types/value.ts";

/**
 * The class with its Go type, whose only field is a text; a call without effects, so that a bundle leaves out what nobody
 * uses.
 */
export function goClass<T extends AnyClass>(
  Class: T,
  name: string,
  text: string,
  methods: () => Method[],
): T {
  const type = named(
    `js.${name}`,
    "js",
    () => structOf([field(text, stringType, "", false, "js")]),
    () => [],
    methods,
  );
  structClass(Class, type);
  return Class;
}
