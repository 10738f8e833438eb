// Where long chains of imports are cut for bundlers. Rollup goes from module to module on an ordinary stack, an import inside of
// the other, to find the order in which they run. A module that an entry has imported before is not gone through again. So where
// packages import one another further than people write, an entry imports some of them first, the innermost first, which
// changes nothing: Go initializes packages in that order, too.
import { longChain } from "../analyze/restingplaces.ts";
import type { CheckedPackage, Program } from "../load/program.ts";
import { withImports } from "../load/program.ts";

/** The packages that an entry for one of them imports before it. */
export function restingPackages({ packages }: Program, root: CheckedPackage): CheckedPackage[] {
  const needed = withImports([root]);
  const depths = new Map<CheckedPackage, number>();
  for (const pkg of packages) {
    const depth = pkg.imports.reduce((most, imported) => Math.max(most, depths.get(imported) ?? 0), 0);
    depths.set(pkg, depth + 1);
  }
  return packages.filter((pkg) => pkg !== root && needed.has(pkg) && depths.get(pkg)! % longChain === 0);
}
