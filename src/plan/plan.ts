// What is decided for the whole program before code is made: the names of top levels, which form methods have, which
// variables live in a Ref because other modules assign them, what importing a package does. Made once, after all
// analyses; the modules of a program agree because they read the same plan.
import type { Analysis, FuncInstance } from "../analyze/analysis.ts";
import type { CheckedPackage } from "../load/program.ts";
import type { Func, Obj } from "../types/objects.ts";
import type { Type } from "../types/types.ts";
import { inertPackages, orderedImports } from "./initialization.ts";
import { classMethods } from "./methodforms.ts";
import { recoveringNames, sharedNames } from "./methodnames.ts";
import { methodName } from "./names.ts";
import { type Names, NameTable } from "./nametable.ts";
import { assignedElsewhere } from "./packagevars.ts";
import { restingStructs } from "./restingstructs.ts";

export interface Plan {
  /** All packages share one module, and so one scope. */
  readonly isLinked: boolean;
  /** The names of a module's top level. */
  names(pkg: CheckedPackage): Names;
  /** The JS name of a method. */
  methodName(func: Func): string;
  /** Some method of this name contains `recover`. */
  mayRecover(name: string): boolean;
  /** The method is one of its struct's class; else it is a function that takes the receiver. */
  isClassMethod(instance: FuncInstance): boolean;
  /** Bundlers are to stop at the zero value of the struct type. */
  isRestingStruct(type: Type): boolean;
  /** Package variables that code outside their module assigns. */
  readonly assignedElsewhere: Pick<ReadonlySet<Obj>, "has">;
  /** Importing the package does nothing that can be noticed. */
  isInert(pkg: CheckedPackage): boolean;
  /** Packages that the main module imports for the sake of order alone. */
  orderedImports(main: CheckedPackage): CheckedPackage[];
}

/** What the program is for. */
export interface PlanOptions {
  /** See `Plan.isLinked`. */
  readonly isLinked?: boolean;
  /** JS imports the roots. */
  readonly hasFacades?: boolean;
}

export function makePlan(
  analysis: Analysis,
  { isLinked = false, hasFacades = false }: PlanOptions = {},
): Plan {
  const scope = new Set<string>();
  const table = (pkg: CheckedPackage) => new NameTable(analysis, pkg, isLinked ? scope : new Set());
  const tables = new Map(analysis.program.packages.map((pkg) => [pkg, table(pkg)]));
  const shared = sharedNames(analysis);
  const recovering = recoveringNames(analysis);
  const inert = inertPackages(analysis);
  return Object.freeze({
    isLinked,
    names: (pkg: CheckedPackage) => tables.get(pkg)!,
    methodName: (func: Func) =>
      (func.exported ? undefined : shared.get(func.name)?.get(func.pkg!.path)) ?? methodName(func.name),
    mayRecover: (name: string) => recovering.has(name),
    isClassMethod: classMethods(analysis),
    isRestingStruct: isLinked ? () => false : restingStructs(analysis.under),
    assignedElsewhere: assignedElsewhere(analysis, hasFacades),
    isInert: (pkg: CheckedPackage) => inert.has(pkg),
    orderedImports: (main: CheckedPackage) => orderedImports(analysis, main),
  });
}
