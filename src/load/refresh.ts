// Bringing a kept package up to date where an edit has left its declarations as they were: it is parsed and its bodies are
// checked, but its objects and types stay. So the packages that import it are what they were, too. Whatever is not plain
// (errors, other files, other declarations, functions without bodies) is left to the loader, which begins anew.
import { checkAgain, keepsDeclarations } from "../check/check.ts";
import type { FileSet } from "../source/position.ts";
import type * as ast from "../syntax/nodes.ts";
import { outlineOf } from "../syntax/outline.ts";
import type { BuildContext } from "./constraints.ts";
import type { Host } from "./host.ts";
import { Inquiry } from "./inquiry.ts";
import { parseDirectory } from "./packages.ts";
import type { CheckedPackage } from "./program.ts";
import { checkedPackage, importedPackage, type Unit } from "./unit.ts";

/** Where packages are read from. */
export interface Source {
  readonly host: Host;
  readonly fileSet: FileSet;
  readonly context: BuildContext;
}

/** What came in the place of a package. */
export interface Refreshed {
  readonly inquiry: Inquiry;
  readonly checked: CheckedPackage;
}

/** The package of the unit as it is now, with the same objects; null if it has to be loaded anew. */
export function refreshed(unit: Unit, { host, fileSet, context }: Source): Refreshed | null {
  const { declared, checked } = unit;
  if (declared === null || checked === null || !isPlain(checked) || !keepsDeclarations(declared)) return null;
  const inquiry = new Inquiry();
  const parsed = parseDirectory(inquiry.of(host), fileSet, context, unit.directory, unit.path);
  if ("error" in parsed || parsed.diagnostics.length > 0) return null;
  if (!haveSameOutlines(unit.parsed.files, parsed.files, fileSet)) return null;
  let isClean = true;
  const again = checkAgain(
    {
      path: unit.path,
      name: parsed.name,
      files: parsed.files,
      fileSet,
      report: () => void (isClean = false),
      importPackage: (path) => importedPackage(unit, path),
      goVersion: unit.goVersion,
    },
    declared,
  );
  if (!isClean) return null;
  Object.assign(unit, { parsed, declared: again, result: { pkg: again.pkg, info: again.info } });
  return { inquiry, checked: checkedPackage(unit, checked) };
}

/** Nothing but Go files of the user's made it, and it is no program, which has lines of settings. */
function isPlain({ standard, name, companions, embeds }: CheckedPackage): boolean {
  return !standard && name !== "main" && companions.size === 0 && embeds.size === 0;
}

function haveSameOutlines(old: readonly ast.File[], now: readonly ast.File[], fileSet: FileSet): boolean {
  const outline = (file: ast.File) => outlineOf(fileSet.file(file.pos)!, file);
  const isSame = (file: ast.File, i: number) =>
    now[i].filename === file.filename &&
    (fileSet.file(file.pos)!.text === fileSet.file(now[i].pos)!.text || outline(file) === outline(now[i]));
  return old.length === now.length && old.every(isSame);
}
