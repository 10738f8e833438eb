// Types in pages of a development server stay the same when their module is loaded again: values that JavaScript keeps, such as
// the state of components, stay values of their types, and get the methods that the edit has made. Where a type is declared
// otherwise than before, older values would have other fields than the code expects: then the page is loaded again. Imported
// by the modules of Go packages in development, and by nothing else.
import { redeclareClasses } from "../boundary/structs.ts";
import { keepTypes, type Method, pointerTo, type Type } from "../types/types.ts";
import type { AnyClass } from "../types/value.ts";

/** The types of a package's module. */
interface Module {
  /** By what they are called, in the order in which the module declares those that are called the same. */
  readonly declared: Map<string, Type[]>;
  /** How many of them this evaluation has declared so far. */
  readonly seen: Map<string, number>;
}

const modules = new Map<string, Module>();
/** The module that is being evaluated, and those that are evaluated together with it. */
let current: Module | null = null;
let evaluated: Module[] = [];
/** Types that were there before, and how their module declares them now. */
let redeclared: (readonly [former: Type, now: Type])[] = [];
/** What types are called that are new, and those that their module has no more. */
let added: string[] = [];
const dropped = new Set<string>();
/** Objects of a class that replaces one have their fields in another form. */
let hasOtherFields = false;

let reload = (): void => {};

/** `loadAgain` is for when older values would be wrong. */
export function keepOver(loadAgain: () => void): void {
  reload = loadAgain;
  keepTypes({ kept, replaced });
  redeclareClasses();
}

/** The module of a package begins to be evaluated. */
export function begin(url: string): void {
  const folder = new URL(".", url).href;
  current = { declared: modules.get(folder)?.declared ?? new Map(), seen: new Map() };
  modules.set(folder, current);
  evaluated.push(current);
  queueMicrotask(end);
}

/** What types are made of can be said when all modules are there. */
function end(): void {
  for (const { declared, seen } of evaluated)
    for (const [key, types] of declared) if ((seen.get(key) ?? 0) < types.length) dropped.add(key);
  // An instance of a generic type may be in another module than before.
  const hasMoved = added.some((key) => dropped.has(key));
  const isKept = !hasMoved && !hasOtherFields && redeclared.every(([former, now]) => isSame(former, now));
  current = null;
  evaluated = [];
  redeclared = [];
  added = [];
  hasOtherFields = false;
  if (!isKept) reload();
}

/** The former type can stand for the new one. It may have methods that the program keeps no more: nobody asks for them. */
function isSame(former: Type, now: Type): boolean {
  return (
    former.shape === now.shape &&
    hasAll(former.methods, now.methods) &&
    hasAll(pointerTo(former).methods, pointerTo(now).methods)
  );
}

function hasAll(former: readonly Method[], now: readonly Method[]): boolean {
  return now.every(({ name, pkgPath, type }) =>
    former.some(
      (method) =>
        method.name === name && (type === null || (method.pkgPath === pkgPath && method.type === type)),
    ),
  );
}

/** The type that a module declares: the one that it has declared before. */
function kept(type: Type): Type {
  if (current === null) return type;
  const { declared, seen } = current;
  const key = `${type.pkgPath} ${type.string}`;
  const at = seen.get(key) ?? 0;
  seen.set(key, at + 1);
  const types = declared.get(key) ?? [];
  declared.set(key, types);
  if (at < types.length) {
    dropped.delete(key);
    redeclared.push([types[at], type]);
    return types[at];
  }
  added.push(key);
  types.push(type);
  return type;
}

/** Objects of a former class become objects of the one that replaces it: they find its methods, and are instances of it. */
function replaced(former: AnyClass | null, by: AnyClass): void {
  if (former === null || former === by) return;
  const { prototype } = former;
  if (accessorsOf(prototype) !== accessorsOf(by.prototype)) hasOtherFields = true;
  for (const name of Reflect.ownKeys(prototype))
    if (name !== "constructor") Reflect.deleteProperty(prototype, name);
  Object.setPrototypeOf(prototype, by.prototype);
}

/** What stands for fields that objects have as two words. */
function accessorsOf(prototype: object): string {
  const properties = Object.entries(Object.getOwnPropertyDescriptors(prototype));
  return properties.flatMap(([name, { get }]) => (get === undefined ? [] : name)).join();
}

if (/^https?:/.test(import.meta.url)) keepOver(() => location.reload());
