// What of a package's exported declarations JS does not see yet: warnings at the declarations. All else is in api.ts.
import { hostTypeArgs } from "../../analyze/reach/hostinstances.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { CheckedPackage } from "../../load/program.ts";
import type { Func, Obj, TypeName } from "../../types/objects.ts";
import type { Signature } from "../../types/types.ts";
import { asNamed } from "../../types/underlying.ts";

export function boundaryGaps(pkg: CheckedPackage): Diagnostic[] {
  if (pkg.name === "main" || pkg.standard) return [];
  const objects = [...pkg.pkg.scope.objects.values()].filter((obj) => obj.exported);
  return objects.sort((a, b) => a.pos - b.pos).flatMap(gapsOf);
}

function gapsOf(obj: Obj): Diagnostic[] {
  if (obj.kind === "func" && hostTypeArgs(obj) === null)
    return [warning(obj.pos, `${obj.name} is generic: JavaScript cannot tell its type arguments`)];
  if (obj.kind !== "typename") return [];
  return methodsOf(obj)
    .filter(isGeneric)
    .map(({ pos, name }) =>
      warning(pos, `${obj.name}.${name} is generic: JavaScript sees only methods that are not`),
    );
}

function isGeneric(func: Func): boolean {
  return (func.type as Signature).typeParams.length > 0;
}

function methodsOf({ type, pkg }: TypeName): Func[] {
  const named = asNamed(type);
  if (named === null || named.obj.pkg !== pkg) return [];
  return named.methods.filter((method) => method.exported && method.type !== null);
}

function warning(pos: number, message: string): Diagnostic {
  return { code: "Boundary", pos, message, severity: "warning" };
}
