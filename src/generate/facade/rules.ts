// Which rules of the boundary convert values of a type, as the runtime finds them: runtime-js/boundary/rules.ts.
import { isContext, isSequence, isTime } from "../../analyze/reach/publictypes.ts";
import type { CheckedPackage } from "../../load/program.ts";
import { typeSetOf } from "../../types/lazy.ts";
import type { Signature, Type } from "../../types/types.ts";
import { asNamed, under } from "../../types/underlying.ts";
import { publicFields } from "./fields.ts";

/** The name of the rule of a type, as the boundary exports it. */
export function ruleFor(type: Type): string {
  const named = asNamed(type);
  if (isError(type)) return "errors";
  if (isTime(type)) return "times";
  if (isContext(type)) return "contexts";
  if (named !== null && isSequence(named)) return "sequences";
  const actual = under(type);
  switch (actual.kind) {
    case "basic":
      if (actual.basic === "unsafe.Pointer") return "opaques";
      return /^complex/.test(actual.basic) ? "complexes" : "basics";
    case "slice":
    case "array":
      return "lists";
    case "map":
      return "maps";
    case "pointer":
      return under(actual.elem).kind === "struct" && !isTime(actual.elem) ? "structs" : "pointers";
    case "signature":
      return "functions";
    case "chan":
      return "channels";
    case "interface":
      return typeSetOf(actual).methods.length === 0 ? "anything" : "interfaces";
    default:
      return "structs";
  }
}

/** The types that values of a type are made of. */
export function partsOf(type: Type): Type[] {
  const actual = under(type);
  if (actual.kind === "map") return [actual.key, actual.elem];
  if (actual.kind === "signature") return typesOf(actual);
  if (actual.kind === "struct") return publicFields(type).map((field) => field.type);
  return "elem" in actual ? [actual.elem] : [];
}

export function typesOf({ params, results }: Signature): Type[] {
  return [...params.vars, ...results.vars].map(({ type }) => type!);
}

export function isError(type: Type): boolean {
  const named = asNamed(type);
  return named?.obj.name === "error" && named.obj.pkg === null;
}

/** The rules for values of some types, and all that they are made of. */
export function rulesOf(types: readonly Type[]): ReadonlySet<string> {
  const names = new Set<string>();
  const seen = new Set<Type>();
  const visit = (type: Type): void => {
    if (seen.has(type)) return;
    seen.add(type);
    const rule = ruleFor(type);
    names.add(rule);
    // Interfaces bring all rules with them.
    if (!/^(errors|anything|interfaces|times|contexts)$/.test(rule)) partsOf(type).forEach(visit);
  };
  types.forEach(visit);
  return names;
}

/** Values of a struct type hold what JSON has no form for: integers of 64 bits, maps, bytes and other typed arrays. */
export function needsJSON(struct: Type): boolean {
  const seen = new Set<Type>();
  const isOther = (type: Type): boolean => {
    if (seen.has(type)) return false;
    seen.add(type);
    const actual = under(type);
    if (actual.kind === "basic") return /int64$/.test(actual.basic);
    if (actual.kind === "map" || (actual.kind === "interface" && !isError(type))) return true;
    const elem = actual.kind === "slice" || actual.kind === "array" ? under(actual.elem) : null;
    if (elem?.kind === "basic" && /^u?int(8|16|32|64)$|^float/.test(elem.basic)) return true;
    // Structs of other classes have forms of their own.
    return partsOf(type).some((part) =>
      asNamed(part) === null || under(part).kind !== "struct" ? isOther(part) : false,
    );
  };
  return isOther(struct);
}

/** The package imports another one, by way of others too. */
export function importsPackage(pkg: CheckedPackage, path: string, seen = new Set<CheckedPackage>()): boolean {
  if (pkg.path === path) return true;
  if (seen.has(pkg)) return false;
  seen.add(pkg);
  return pkg.imports.some((each) => importsPackage(each, path, seen));
}
