// Packages as the loading of a module's packages sees them: where each comes from and what it imports.
import type { ModuleFault } from "../fault.ts";
import type { ModuleVersion } from "../versions/paths.ts";

export interface LoadedPackage {
  readonly path: string;
  /** Of which module it is; "" is the version of main modules; null for the standard library and what is missing. */
  module: ModuleVersion | null;
  directory: string | null;
  imports: LoadedPackage[];
  /** Its tests, with what they import. */
  test: LoadedPackage | null;
  /** The package whose tests these are. */
  readonly testOf: LoadedPackage | null;
  fault: ModuleFault | null;
  /** Who made it be loaded; null for roots. */
  importer: LoadedPackage | null;
  /** It was asked for. */
  isRoot: boolean;
  /** It was asked for, or what was asked for imports it. */
  isFromRoot: boolean;
  /** A package of a main module, or imported by one, also in tests: what the pattern "all" means. */
  isInAll: boolean;
  /** Modules that could have had it and do not. */
  others: readonly ModuleVersion[];
}
