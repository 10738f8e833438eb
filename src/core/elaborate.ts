// From checked syntax to the core program. The rules are in the files beside this one; here they get to know each
// other.
import type { CheckedPackage } from "../load/program.ts";
import type { FileSet } from "../source/position.ts";
import type * as ast from "../syntax/nodes.ts";
import { Elaborator, type GenericForm, type Rules } from "./elaborator.ts";
import { expr } from "./expressions.ts";
import { declaredFunction, funcLit, type InitializerBody, initializer } from "./functions.ts";
import type * as core from "./nodes.ts";
import { stmt } from "./statements.ts";
import type { Substitution, TypeTable } from "./typetable.ts";

const rules: Rules = { expr, funcLit, stmt };

/** What the types of a body mean: the concrete types of its type parameters, and the table that interns types. */
export interface Types {
  readonly substitution: Substitution;
  readonly table: TypeTable;
  readonly fileSet: FileSet;
  readonly genericForm: GenericForm;
}

/** The body of a declared function, with concrete types. */
export function elaborateFunction(pkg: CheckedPackage, decl: ast.FuncDecl, types: Types): core.FunctionBody {
  return declaredFunction(elaborator(pkg, decl.pos, types), decl);
}

/** The initializer of package variables, by its place in the order of initialization. */
export function elaborateInitializer(pkg: CheckedPackage, index: number, types: Types): InitializerBody {
  const init = pkg.info.initOrder[index];
  return initializer(elaborator(pkg, init.rhs.pos, types), init);
}

function elaborator(
  pkg: CheckedPackage,
  pos: number,
  { substitution, table, fileSet, genericForm }: Types,
): Elaborator {
  return new Elaborator(pkg.info, substitution, table, genericForm, fileSet.file(pos), rules);
}
