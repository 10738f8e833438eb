// Uniqueness of identifiers (specification: "Uniqueness of identifiers").
import type { Obj } from "./objects.ts";
import type { Package } from "./package.ts";

export function isExported(name: string): boolean {
  const first = name.charCodeAt(0);
  return first < 0x80 ? first >= 0x41 && first <= 0x5a : /^\p{Lu}/u.test(name);
}

export function samePackage(a: Package | null, b: Package | null): boolean {
  return a === b || (a !== null && b !== null && a.path === b.path);
}

/** Whether `name` written in `pkg` denotes the field or method `obj`. */
export function sameId(obj: Obj, pkg: Package | null, name: string, foldCase = false): boolean {
  if (foldCase && obj.name.toLowerCase() === name.toLowerCase()) return true;
  if (obj.name !== name) return false;
  return isExported(name) || samePackage(obj.pkg, pkg);
}

/** A key under which two names are the same field or method. */
export function idOf(obj: Obj): string {
  return isExported(obj.name) ? obj.name : `${obj.pkg?.path ?? "_"}.${obj.name}`;
}

/** Order of methods in type sets: exported ones first, then by name, then by package. */
export function compareIds(a: Obj, b: Obj): number {
  const x = isExported(a.name);
  if (x !== isExported(b.name)) return x ? -1 : 1;
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  const [p, q] = [a.pkg?.path ?? "", b.pkg?.path ?? ""];
  return x || p === q ? 0 : p < q ? -1 : 1;
}
