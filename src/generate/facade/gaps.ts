// What of a package's exported declarations JS does not see yet: warnings at the declarations. All else is in api.ts.
import { hostTypeArgs } from "../../analyze/hostinstances.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { CheckedPackage } from "../../load/program.ts";
import { typeSetOf } from "../../types/lazy.ts";
import type { Func, Obj, TypeName } from "../../types/objects.ts";
import type { Signature, Type } from "../../types/types.ts";
import { typeString } from "../../types/typestring.ts";
import { asNamed, under } from "../../types/underlying.ts";

export function boundaryGaps(pkg: CheckedPackage): Diagnostic[] {
  if (pkg.name === "main" || pkg.standard) return [];
  const objects = [...pkg.pkg.scope.objects.values()].filter((obj) => obj.exported);
  return objects.sort((a, b) => a.pos - b.pos).flatMap(gapsOf);
}

function gapsOf(obj: Obj): Diagnostic[] {
  if (obj.kind === "func" && hostTypeArgs(obj) === null)
    return [warning(obj.pos, `${obj.name} is generic: JavaScript cannot tell its type arguments`)];
  if (obj.kind === "func") return readers(obj, obj.name);
  if (obj.kind !== "typename") return [];
  return methodsOf(obj).flatMap((method) => {
    const name = `${obj.name}.${method.name}`;
    return isGeneric(method)
      ? [warning(method.pos, `${name} is generic: JavaScript sees only methods that are not`)]
      : readers(method, name);
  });
}

/** A JS object gets copies of bytes: it has nothing to read into. */
function readers(func: Func, name: string): Diagnostic[] {
  const reader = (func.type as Signature).params.vars.find(({ type }) => isReader(type!));
  if (reader === undefined) return [];
  const type = typeString(reader.type!, (pkg) => pkg.name);
  return [warning(func.pos, `${name} takes ${type}, which JavaScript objects cannot be: only Go's readers`)];
}

function isReader(type: Type): boolean {
  const actual = under(type);
  if (actual.kind !== "interface") return false;
  const read = typeSetOf(actual).methods.find(({ name }) => name === "Read");
  const parameter = (read?.type as Signature | undefined)?.params.vars[0];
  if (parameter === undefined) return false;
  const bytes = under(parameter.type!);
  return bytes.kind === "slice" && isByte(bytes.elem);
}

function isGeneric(func: Func): boolean {
  return (func.type as Signature).typeParams.length > 0;
}

function isByte(type: Type): boolean {
  const actual = under(type);
  return actual.kind === "basic" && actual.basic === "uint8";
}

function methodsOf({ type, pkg }: TypeName): Func[] {
  const named = asNamed(type);
  if (named === null || named.obj.pkg !== pkg) return [];
  return named.methods.filter((method) => method.exported && method.type !== null);
}

function warning(pos: number, message: string): Diagnostic {
  return { code: "Boundary", pos, message, severity: "warning" };
}
