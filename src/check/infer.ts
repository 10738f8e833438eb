// Type inference (specification: "Type inference"): type arguments of a generic function from its arguments, from
// the constraints of its type parameters, and from the type it is assigned to.
import type { Pos } from "../source/position.ts";
import { exprString } from "../syntax/printer.ts";
import { defaultType, maxType } from "../types/basics.ts";
import { commonUnder } from "../types/common.ts";
import { typeSetOf } from "../types/lazy.ts";
import { hasAllMethods } from "../types/missing.ts";
import { TypeName } from "../types/objects.ts";
import { isTyped } from "../types/predicates.ts";
import { type Substitution, subst, substitution, substTuple } from "../types/subst.ts";
import { newTypeParam } from "../types/typeparams.ts";
import type { Term, Tuple, Type, TypeParam } from "../types/types.ts";
import { constraintOf } from "../types/underlying.ts";
import type { Checker } from "./checker.ts";
import type { Operand } from "./operand.ts";
import { isParameterized, killCycles } from "./parameterized.ts";
import type { ErrorReport } from "./reporting.ts";
import { assign, exact, inexact, Unifier } from "./unify.ts";

export { isParameterized };

/**
 * The type arguments for `typeParams`, of which `typeArgs` are given, when values `args` are passed for `params`;
 * null, with the reason in `err`, if they cannot be inferred. `reverse`: the roles of both are exchanged because a
 * function value is assigned to a variable.
 */
export function infer(
  c: Checker,
  pos: Pos,
  typeParams: TypeParam[],
  typeArgs: readonly (Type | null)[],
  params: Tuple,
  args: readonly Operand[],
  reverse: boolean,
  err: ErrorReport,
): Type[] | null {
  const given: (Type | null)[] = typeParams.map((_, i) => typeArgs[i] ?? null);
  if (given.every((type) => type !== null)) return given as Type[];
  if (args.some((arg) => arg.mode === "invalid")) return null;

  if (params.vars.length > 0) params = substTuple(params, substitution(typeParams, given));
  const unifier = new Unifier(typeParams, given, c.allowVersion("go1.21"));

  // Typed arguments decide first; untyped constants take what is left.
  const untyped: number[] = [];
  for (const [i, arg] of args.entries()) {
    const param = params.vars[i].type!;
    if (!isParameterized(typeParams, param) && !isParameterized(typeParams, arg.type)) continue;
    if (isTyped(arg.type)) {
      if (unifier.unify(param, arg.type, assign)) continue;
      mismatch(c, unifier, typeParams, param, arg, reverse, err);
      return null;
    }
    if (param.kind === "typeparam" && !arg.isNil) untyped.push(i);
  }
  if (!fromConstraints(c, pos, typeParams, unifier, err)) return null;
  if (!fromUntyped(c, untyped, params, args, unifier, err)) return null;

  const inferred = simplify(typeParams, given, unifier.inferred(typeParams));
  const missing = inferred.findIndex((type) => type === null || isParameterized(typeParams, type));
  if (missing < 0) return inferred as Type[];
  const { obj } = typeParams[missing];
  err.add(pos, `cannot infer ${obj.name} (declared at ${c.position(obj.pos)})`);
  return null;
}

function mismatch(
  c: Checker,
  unifier: Unifier,
  typeParams: TypeParam[],
  param: Type,
  arg: Operand,
  reverse: boolean,
  err: ErrorReport,
): void {
  const print = (type: Type) => c.typeString(type);
  const expr = arg.expr === null ? "" : exprString(arg.expr);
  const have = `type ${print(arg.type)} of ${expr}`;
  const known = unifier.inferred(typeParams);
  if (known.every((type) => type === null)) {
    const names = nameList(typeParams.map((p) => p.obj.name));
    err.add(arg, `${have} does not match ${print(param)} (cannot infer ${names})`);
    return;
  }
  const inferred = subst(param, substitution(typeParams, known));
  if (inferred === param) err.add(arg, `${have} does not match ${print(param)}`);
  else if (reverse) {
    err.add(arg, `inferred type ${print(inferred)} for ${print(param)} does not match ${have}`);
  } else {
    err.add(arg, `${have} does not match inferred type ${print(inferred)} for ${print(param)}`);
  }
}

/** "P", "P and Q", "P, Q, and R". */
function nameList(names: readonly string[]): string {
  if (names.length <= 2) return names.join(" and ");
  return `${names.slice(0, -1).join(", ")}, and ${names.at(-1)}`;
}

/** Uses what constraints say of the types, until nothing new follows. */
function fromConstraints(
  c: Checker,
  pos: Pos,
  typeParams: readonly TypeParam[],
  unifier: Unifier,
  err: ErrorReport,
): boolean {
  for (;;) {
    const before = unifier.unknowns;
    for (const param of typeParams) {
      const type = unifier.at(param);
      const core = coreTerm(param);
      const failed = (cause: string) => {
        const bound = c.typeString(param.bound);
        err.add(pos, `${param.obj.name} (type ${c.typeString(type)}) does not satisfy ${bound}${cause}`);
        return false;
      };
      if (core !== null && type !== null) {
        if (!unifier.unify(type, core.term.type, inexact)) return failed("");
      } else if (core?.single && !core.term.tilde) {
        unifier.set(param, core.term.type);
      }
      if (type === null || isParameterized(typeParams, type)) continue;
      const missing = hasAllMethods(type, constraintOf(param), true, (x, y) => unifier.unify(x, y, exact));
      if (missing !== null) return failed(` ${missing.cause((pkg) => c.qualify(pkg))}`);
    }
    if (unifier.unknowns === before) return true;
  }
}

/** The only term of a type parameter's constraint, or what its terms have in common. */
function coreTerm(param: TypeParam): { term: Term; single: boolean } | null {
  const { terms } = typeSetOf(constraintOf(param));
  if (terms?.length === 1) return { term: terms[0], single: true };
  const { type } = commonUnder(param);
  if (type === null) return null;
  const tilde = terms?.some((term) => term.tilde) ?? false;
  return { term: { tilde, type }, single: false };
}

/** Type parameters that only untyped constants are passed for get the default type of the largest kind. */
function fromUntyped(
  c: Checker,
  indices: readonly number[],
  params: Tuple,
  args: readonly Operand[],
  unifier: Unifier,
  err: ErrorReport,
): boolean {
  const kinds = new Map<TypeParam, Type>();
  for (const i of indices) {
    const param = params.vars[i].type as TypeParam;
    if (unifier.at(param) !== null) continue;
    const arg = args[i];
    const kind = kinds.get(param);
    const max = kind === undefined ? arg.type : maxType(kind, arg.type);
    if (max === null) {
      const types = `${c.typeString(kind!)} and ${c.typeString(arg.type)}`;
      err.add(arg, `mismatched types ${types} (cannot infer ${param.obj.name})`);
      return false;
    }
    kinds.set(param, max);
  }
  for (const [param, kind] of kinds) unifier.set(param, defaultType(kind));
  return true;
}

/** Replaces type parameters in inferred types by what was inferred for them. */
function simplify(
  typeParams: readonly TypeParam[],
  given: readonly (Type | null)[],
  inferred: (Type | null)[],
): (Type | null)[] {
  killCycles(typeParams, inferred);
  let open = inferred.flatMap((type, i) => (type !== null && given[i] === null ? [i] : []));
  while (open.length > 0) {
    const map: Substitution = substitution(typeParams, inferred);
    open = open.filter((i) => {
      const before = inferred[i]!;
      const after = subst(before, map);
      if (after === before) return false;
      // A generic function passed as argument is no longer generic once its type parameters are known.
      if (after.kind === "signature" && after.typeParams.length > 0 && !isParameterized(typeParams, after)) {
        after.typeParams = [];
      }
      inferred[i] = after;
      return true;
    });
  }
  return inferred;
}

/** Fresh type parameters for a function's own, so that it can be inferred while its body is checked. */
export function renameTypeParams<T extends Type>(
  params: readonly TypeParam[],
  type: T,
): { params: TypeParam[]; type: T } {
  if (params.length === 0) return { params: [], type };
  const fresh = params.map((param) => {
    const { pos, pkg, name } = param.obj;
    const copy = newTypeParam(new TypeName(pos, pkg, name, null), param.bound);
    copy.index = param.index;
    return copy;
  });
  const map = substitution(params, fresh);
  for (const param of fresh) param.bound = subst(param.bound, map);
  return { params: fresh, type: subst(type, map) as T };
}
