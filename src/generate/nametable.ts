// The names of a module's top level: package-level objects, and the functions and types whose instances the module
// holds. They follow from the analysis alone, so that every module knows the names of the others.
import type { Analysis, FuncInstance, TypeInstance } from "../analyze/analysis.ts";
import type { CheckedPackage } from "../load/program.ts";
import type { Obj } from "../types/objects.ts";
import { bindingName, uniqueName } from "./names.ts";
import { typeLabel } from "./typelabels.ts";

export class NameTable {
  private readonly taken = new Set<string>();
  private readonly objects = new Map<Obj, string>();
  private readonly functions = new Map<FuncInstance, string>();
  private readonly types = new Map<TypeInstance, string>();

  constructor(analysis: Analysis, pkg: CheckedPackage) {
    for (const [name, obj] of pkg.pkg.scope.objects) this.objects.set(obj, this.take(bindingName(name)));
    // Instances last: their labels must not take the names that go with a plain type.
    const types = [...(analysis.types.get(pkg) ?? [])];
    for (const type of types.filter((t) => t.type.typeArgs.length === 0)) this.type(type);
    for (const type of types) this.type(type);
    for (const instance of analysis.functions.get(pkg) ?? []) this.function(instance, analysis);
  }

  has(name: string): boolean {
    return this.taken.has(name);
  }

  /** Reserves `base` or a variant of it. */
  take(base: string): string {
    const name = uniqueName(base, (candidate) => this.taken.has(candidate));
    this.taken.add(name);
    return name;
  }

  object(obj: Obj): string {
    return this.objects.get(obj) ?? bindingName(obj.name);
  }

  type(instance: TypeInstance): string {
    let name = this.types.get(instance);
    if (name === undefined) {
      const { obj, typeArgs } = instance.type;
      const base = [bindingName(obj.name), ...typeArgs.map(typeLabel)].join("$");
      const known = typeArgs.length === 0 ? this.objects.get(obj) : undefined;
      name = known ?? this.take(base);
      for (const suffix of ["$type", "$box"]) this.taken.add(name + suffix);
      this.types.set(instance, name);
    }
    return name;
  }

  function(instance: FuncInstance, analysis: Analysis): string {
    let name = this.functions.get(instance);
    if (name === undefined) {
      name = this.functionName(instance, analysis);
      this.functions.set(instance, name);
    }
    return name;
  }

  private functionName(instance: FuncInstance, analysis: Analysis): string {
    const { func, recv, typeArgs } = instance;
    if (recv !== null) {
      const own = typeArgs.slice(recv.typeArgs.length).map(typeLabel);
      return this.take([this.type(analysis.typeInstance(recv)), func.name, ...own].join("$"));
    }
    if (typeArgs.length > 0) return this.take([func.name, ...typeArgs.map(typeLabel)].join("$"));
    return this.objects.get(func) ?? this.take(bindingName(func.name));
  }
}

const tables = new WeakMap<Analysis, Map<CheckedPackage, NameTable>>();

export function nameTable(analysis: Analysis, pkg: CheckedPackage): NameTable {
  let byPackage = tables.get(analysis);
  if (byPackage === undefined) tables.set(analysis, (byPackage = new Map()));
  let table = byPackage.get(pkg);
  if (table === undefined) byPackage.set(pkg, (table = new NameTable(analysis, pkg)));
  return table;
}
