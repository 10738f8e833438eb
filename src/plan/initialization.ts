// Package initialization (specification: "Package initialization", "Program initialization"): variables in the
// checker's order, then init functions. ES modules are evaluated in the order of imports; where packages could be
// initialized in another order than Go's, the main module imports them in that order first.
import type { Analysis } from "../analyze/analysis.ts";
import type { CheckedPackage } from "../load/program.ts";

/** Packages whose import does nothing that can be noticed, nor does importing what they import. */
export function inertPackages(analysis: Analysis): Set<CheckedPackage> {
  const inert = new Set<CheckedPackage>();
  for (const pkg of analysis.program.packages) {
    // It runs its function main.
    if (pkg.name === "main") continue;
    // Bundlers have to notice where they are to stop before they follow calls.
    const rests = (analysis.functions.get(pkg) ?? []).some((f) => analysis.isRestingPlace(f));
    if (!rests && !initializes(analysis, pkg) && pkg.imports.every((imported) => inert.has(imported)))
      inert.add(pkg);
  }
  return inert;
}

/** The package itself has live initializers or init functions. */
function initializes(analysis: Analysis, pkg: CheckedPackage): boolean {
  const hasInit = (analysis.functions.get(pkg) ?? []).some(
    ({ func, recv, pkg: declaring }) => func.name === "init" && recv === null && declaring === pkg,
  );
  return hasInit || pkg.info.initOrder.some(({ lhs }) => lhs.some((v) => analysis.isLive(v)));
}

/** Packages that the main module imports for the sake of order alone. */
export function orderedImports(analysis: Analysis, main: CheckedPackage): CheckedPackage[] {
  const own = analysis.program.packages.filter(
    (pkg) => pkg !== main && !pkg.standard && initializes(analysis, pkg) && reaches(main, pkg),
  );
  return own.length < 2 ? [] : own;
}

function reaches(from: CheckedPackage, to: CheckedPackage, seen = new Set<CheckedPackage>()): boolean {
  if (from === to) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return from.imports.some((imported) => reaches(imported, to, seen));
}
