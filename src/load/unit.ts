// A package of a program from when it is found to when it has been checked.
import type { Declared } from "../check/check.ts";
import type { Info } from "../types/info.ts";
import { Package } from "../types/package.ts";
import { unsafePackage } from "../types/universe.ts";
import type { Embeds } from "./embed.ts";
import type { ParsedPackage } from "./packages.ts";
import { baseOf } from "./paths.ts";
import type { CheckedPackage } from "./program.ts";

/** A package found and parsed, before it is checked. After an edit that leaves its declarations it is brought up to date. */
export interface Unit {
  readonly path: string;
  readonly directory: string;
  readonly standard: boolean;
  readonly goVersion: string;
  parsed: ParsedPackage;
  readonly embeds: Embeds["variables"];
  readonly imports: Map<string, Unit>;
  result: { pkg: Package; info: Info } | null;
  /** What checking its bodies again needs; null where nobody will. */
  declared: Declared | null;
  /** Set if there are no errors. */
  checked: CheckedPackage | null;
}

/** The package of a unit that has been checked. */
export function checkedPackage(
  unit: Unit,
  { embedded, companions }: Pick<CheckedPackage, "embedded" | "companions">,
): CheckedPackage {
  return {
    path: unit.path,
    name: unit.parsed.name,
    dir: unit.directory,
    standard: unit.standard,
    embedded,
    goVersion: unit.goVersion,
    files: unit.parsed.files,
    ...unit.result!,
    imports: [...unit.imports.values()].flatMap(({ checked }) => checked ?? []),
    companions,
    embeds: unit.embeds,
  };
}

/** The units and what they import, dependencies first. */
export function dependencies(roots: readonly Unit[]): Unit[] {
  const order: Unit[] = [];
  const seen = new Set<Unit>();
  const visit = (unit: Unit) => {
    if (seen.has(unit)) return;
    seen.add(unit);
    for (const imported of unit.imports.values()) visit(imported);
    order.push(unit);
  };
  roots.forEach(visit);
  return order;
}

/** What `path` means in a package; a stand-in for what could not be found, which has been reported. */
export function importedPackage(unit: Unit, path: string): Package {
  if (path === "unsafe") return unsafePackage;
  const known = unit.imports.get(path)?.result?.pkg;
  if (known !== undefined) return known;
  const missing = new Package(path, baseOf(path), null);
  missing.fake = true;
  return missing;
}
