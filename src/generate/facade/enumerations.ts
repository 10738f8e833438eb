// Which defined types are closed lists of constants, so that their declarations are unions: those with string constants,
// and those of which one group of constants counts by iota. Flags, made by shifting, can be combined, and amounts or
// levels with a name for some values have others in between.
import type { CheckedPackage } from "../../load/program.ts";
import type * as ast from "../../syntax/nodes.ts";
import { walk } from "../../syntax/walk.ts";
import type { Const } from "../../types/objects.ts";
import type { Named } from "../../types/types.ts";
import { asNamed, under } from "../../types/underlying.ts";

/** The constants that are all values of a type, in the order of the source; null if it may have others. */
export function enumeration(pkg: CheckedPackage, type: Named): readonly Const[] | null {
  const actual = under(type);
  if (actual.kind !== "basic") return null;
  const constants = [...pkg.pkg.scope.objects.values()]
    .filter((obj) => obj.kind === "const")
    .filter((obj) => asNamed(obj.type) === type)
    .sort((a, b) => a.pos - b.pos);
  if (constants.length === 0 || constants.some(({ exported }) => !exported)) return null;
  if (actual.basic === "string") return constants;
  return constants.length > 1 && /int/.test(actual.basic) && isCounted(pkg, constants) ? constants : null;
}

function isCounted(pkg: CheckedPackage, constants: readonly Const[]): boolean {
  const groups = pkg.files.flatMap(({ decls }) => decls).filter((decl) => decl.kind === "GenDecl");
  const group = groups.find((each) => contains(each, constants[0]));
  if (group === undefined || !constants.every((each) => contains(group, each))) return false;
  let counts = false;
  let shifts = false;
  walk(group, (node) => {
    if (node.kind === "Ident" && node.name === "iota") counts = true;
    if (node.kind === "BinaryExpr" && node.op === "<<") shifts = true;
    return true;
  });
  return counts && !shifts;
}

function contains(node: ast.Node, { pos }: Const): boolean {
  return pos >= node.pos && pos < node.end;
}
