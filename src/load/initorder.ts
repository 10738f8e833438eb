// Order in which packages are initialized (specification: "Program initialization").
import type { CheckedPackage } from "./program.ts";

/** Sorted by import path; repeatedly the first one whose imports are all done comes next. */
export function initializationOrder(packages: readonly CheckedPackage[]): CheckedPackage[] {
  const sorted = [...packages].sort((a, b) => (a.path < b.path ? -1 : 1));
  const waiting = new Map(sorted.map((unit) => [unit, new Set(unit.imports).size]));
  const importers = new Map<CheckedPackage, CheckedPackage[]>();
  for (const unit of sorted)
    for (const imported of new Set(unit.imports)) {
      const list = importers.get(imported);
      if (list === undefined) importers.set(imported, [unit]);
      else list.push(unit);
    }
  const order: CheckedPackage[] = [];
  const ready = sorted.filter((unit) => waiting.get(unit) === 0);
  while (ready.length > 0) {
    const unit = ready.shift()!;
    order.push(unit);
    for (const importer of importers.get(unit) ?? []) {
      const left = waiting.get(importer)! - 1;
      waiting.set(importer, left);
      if (left === 0) {
        const at = ready.findIndex((other) => other.path > importer.path);
        ready.splice(at < 0 ? ready.length : at, 0, importer);
      }
    }
  }
  return order;
}
