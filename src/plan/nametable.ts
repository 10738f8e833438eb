// The names of a module's top level: package-level objects, and the functions and types whose instances the module
// holds. They follow from the analysis alone, so that every module knows the names of the others.
import type { Analysis, FuncInstance, TypeInstance } from "../analyze/analysis.ts";
import type { CheckedPackage } from "../load/program.ts";
import type { Obj } from "../types/objects.ts";
import { bindingName, UniqueNames } from "./names.ts";
import { typeLabel } from "./typelabels.ts";

/** What the names of a module's top level are asked for. */
export interface Names {
  has(name: string): boolean;
  object(obj: Obj): string;
  type(instance: TypeInstance): string;
  function(instance: FuncInstance): string;
  /** null if the module does not have it. */
  find(instance: TypeInstance | FuncInstance): string | null;
}

export class NameTable implements Names {
  private readonly taken: Set<string>;
  private readonly uniques = new UniqueNames((name) => this.taken.has(name));
  private readonly objects = new Map<Obj, string>();
  private readonly functions = new Map<FuncInstance, string>();
  private readonly types = new Map<TypeInstance, string>();

  /** `taken` has the names that are there already, and gets those of the package. */
  constructor(analysis: Analysis, pkg: CheckedPackage, taken: Set<string>) {
    this.taken = taken;
    for (const [name, obj] of pkg.pkg.scope.objects) this.objects.set(obj, this.take(bindingName(name)));
    // Instances last: their labels must not take the names that go with a plain type.
    const types = [...(analysis.types.get(pkg) ?? [])];
    for (const type of types.filter((t) => t.type.typeArgs.length === 0)) this.nameType(type);
    for (const type of types.filter((t) => t.type.typeArgs.length > 0)) this.nameType(type);
    for (const instance of analysis.functions.get(pkg) ?? []) this.nameFunction(instance, analysis);
  }

  has(name: string): boolean {
    return this.taken.has(name);
  }

  object(obj: Obj): string {
    return this.objects.get(obj) ?? bindingName(obj.name);
  }

  type(instance: TypeInstance): string {
    return named(this.find(instance), instance.key);
  }

  function(instance: FuncInstance): string {
    return named(this.find(instance), instance.key);
  }

  find(instance: TypeInstance | FuncInstance): string | null {
    return ("func" in instance ? this.functions.get(instance) : this.types.get(instance)) ?? null;
  }

  /** Reserves `base` or a variant of it. */
  private take(base: string): string {
    const name = this.uniques.of(base);
    this.taken.add(name);
    return name;
  }

  private nameType(instance: TypeInstance): void {
    const { obj, typeArgs } = instance.type;
    const known = typeArgs.length === 0 ? this.objects.get(obj) : undefined;
    const name = known ?? this.take(typeBase(instance));
    for (const suffix of ["$type", "$box"]) this.taken.add(name + suffix);
    this.types.set(instance, name);
  }

  private nameFunction(instance: FuncInstance, analysis: Analysis): void {
    this.functions.set(instance, this.functionName(instance, analysis));
  }

  private functionName({ func, recv, typeArgs }: FuncInstance, analysis: Analysis): string {
    if (recv !== null) {
      const own = typeArgs.slice(recv.typeArgs.length).map(typeLabel);
      const type = analysis.typeInstance(recv);
      return this.take([this.types.get(type) ?? typeBase(type), func.name, ...own].join("$"));
    }
    if (typeArgs.length > 0) return this.take([func.name, ...typeArgs.map(typeLabel)].join("$"));
    return this.objects.get(func) ?? this.take(bindingName(func.name));
  }
}

/** The name of a type, if nothing else has it. */
function typeBase({ type }: TypeInstance): string {
  return [bindingName(type.obj.name), ...type.typeArgs.map(typeLabel)].join("$");
}

function named(name: string | null, key: string): string {
  if (name === null) throw new Error(`no name for ${key}: it was not there when the program was planned`);
  return name;
}
