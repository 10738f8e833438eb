// Type unification (specification: "Type unification"): finds types for type parameters that make two types match.
import { commonUnder } from "../types/common.ts";
import { identical, sameOrigin, termsSubset } from "../types/identical.ts";
import { typeSetOf } from "../types/lazy.ts";
import { lookupFieldOrMethod } from "../types/lookup.ts";
import { idOf, sameId } from "../types/names.ts";
import type { Func } from "../types/objects.ts";
import { isInterface, isTypeLit } from "../types/predicates.ts";
import type { InterfaceT, Named, Signature, StructT, Tuple, Type, TypeParam } from "../types/types.ts";
import type { TypeSet } from "../types/typeset.ts";
import { asNamed, isTypeParam, unalias, under } from "../types/underlying.ts";

/** How strictly types must match: `assign` as in an assignment, `exact` identically; both apply to parts. */
export interface UnifyMode {
  assign: boolean;
  exact: boolean;
}

export const inexact: UnifyMode = { assign: false, exact: false };
export const assign: UnifyMode = { assign: true, exact: false };
export const exact: UnifyMode = { assign: false, exact: true };

const maxDepth = 50;

/** What is known of one type parameter, or of several that must be the same type. */
interface Handle {
  type: Type | null;
}

export class Unifier {
  private readonly handles = new Map<TypeParam, Handle>();
  /** Infer from the methods that interfaces share (since Go 1.21). */
  private readonly interfaceInference: boolean;
  private readonly pairs: [InterfaceT, InterfaceT][] = [];
  private depth = 0;

  constructor(params: readonly TypeParam[], args: readonly (Type | null)[], interfaceInference: boolean) {
    params.forEach((param, i) => {
      this.handles.set(param, { type: args[i] ?? null });
    });
    this.interfaceInference = interfaceInference;
  }

  at(param: TypeParam): Type | null {
    return this.handles.get(param)!.type;
  }

  set(param: TypeParam, type: Type): void {
    this.handles.get(param)!.type = type;
  }

  inferred(params: readonly TypeParam[]): (Type | null)[] {
    return params.map((param) => this.at(param));
  }

  get unknowns(): number {
    let count = 0;
    for (const handle of this.handles.values()) if (handle.type === null) count++;
    return count;
  }

  unify(x: Type, y: Type, mode: UnifyMode): boolean {
    if (x === y || unalias(x) === unalias(y)) return true;
    if (this.depth >= maxDepth) return false;
    this.depth++;
    const result = this.match(x, y, mode);
    this.depth--;
    return result;
  }

  private bound(type: Type): TypeParam | null {
    const actual = unalias(type);
    return actual.kind === "typeparam" && this.handles.has(actual) ? actual : null;
  }

  /** Makes two parameters one; false if both have types already. */
  private join(x: TypeParam, y: TypeParam): boolean {
    const hx = this.handles.get(x)!;
    const hy = this.handles.get(y)!;
    if (hx === hy) return true;
    if (hx.type !== null && hy.type !== null) return false;
    const [keep, drop] = hx.type !== null ? [hx, hy] : [hy, hx];
    for (const [param, handle] of this.handles) if (handle === drop) this.handles.set(param, keep);
    return true;
  }

  private match(x: Type, y: Type, mode: UnifyMode): boolean {
    // A defined type goes right, a type parameter to be inferred left.
    if (asNamed(x) !== null || this.bound(y) !== null) [x, y] = [y, x];
    if (!mode.exact && asNamed(y) !== null && isTypeLit(x) && !(this.interfaceInference && isInterface(x))) {
      // Assignability does not mind the name of one of the types.
      y = under(y);
      if (x === y || unalias(x) === y) return true;
    }
    const px = this.bound(x);
    const py = this.bound(y);
    if (px !== null && py !== null) {
      return this.join(px, py) || this.unify(this.at(px)!, this.at(py)!, mode);
    }
    if (px !== null) return this.matchParam(px, y, mode);

    if (this.interfaceInference && !mode.exact) {
      const result = this.matchMethods(asInterface(x), asInterface(y), x, y);
      if (result !== null) return result;
    }
    if (isTypeParam(y)) [x, y] = [y, x];
    return this.structure(x, unalias(x), y, unalias(y), mode);
  }

  private matchParam(param: TypeParam, y: Type, mode: UnifyMode): boolean {
    const x = this.at(param);
    if (x === null) {
      this.set(param, y);
      return true;
    }
    if (!this.unify(x, y, mode)) return false;
    const xi = asInterface(x);
    const yi = asInterface(y);
    const xn = asNamed(x) !== null;
    const yn = asNamed(y) !== null;
    if (xi !== null && yi !== null) {
      if (xn && yn) return identical(x, y);
      if (typeSetOf(xi).methods.length !== typeSetOf(yi).methods.length) return false;
    } else if (xi !== null || yi !== null) {
      return false; // the inferred type must not depend on the order of arguments
    }
    if (!mode.exact && !xn) {
      // A defined type or a directed channel is the more precise information.
      const chan = under(y);
      if (yn || (chan.kind === "chan" && chan.dir !== "both")) this.set(param, y);
    }
    return true;
  }

  /** Unifies the methods that two interfaces, or an interface and a type, share; null if neither is one. */
  private matchMethods(xi: InterfaceT | null, yi: InterfaceT | null, x: Type, y: Type): boolean | null {
    if (xi !== null && yi !== null) {
      const xset = typeSetOf(xi);
      const yset = typeSetOf(yi);
      if (!sameTerms(xset, yset)) return false;
      return this.once(xi, yi, () => {
        const [few, many] = xset.methods.length > yset.methods.length ? [yset, xset] : [xset, yset];
        const byId = new Map(many.methods.map((method) => [idOf(method), method]));
        return few.methods.every((method) => this.methods(method, byId.get(idOf(method))));
      });
    }
    const wanted = xi ?? yi;
    if (wanted === null) return null;
    const other = xi !== null ? y : x;
    return typeSetOf(wanted).methods.every((method) => {
      const { obj } = lookupFieldOrMethod(other, false, method.pkg, method.name);
      return obj?.kind === "func" && this.methods(method, obj);
    });
  }

  private methods(x: Func, y: Func | undefined): boolean {
    if (y !== undefined && y.type === null) y.declare?.();
    if (y === undefined) return false;
    // A generic method is none of an interface, whatever its signature.
    const [a, b] = [x.type as Signature, y.type as Signature];
    return a.typeParams.length === b.typeParams.length && this.unify(a, b, exact);
  }

  /** Takes a pair of interfaces that is being compared already as equal. */
  private once(x: InterfaceT, y: InterfaceT, compare: () => boolean): boolean {
    if (this.pairs.some(([a, b]) => (a === x && b === y) || (a === y && b === x))) return true;
    this.pairs.push([x, y]);
    const result = compare();
    this.pairs.pop();
    return result;
  }

  private structure(xWritten: Type, x: Type, yWritten: Type, y: Type, mode: UnifyMode): boolean {
    const inner: UnifyMode = mode.assign ? { assign: true, exact: true } : mode;
    switch (x.kind) {
      case "basic":
        return y.kind === "basic" && x.basic === y.basic;
      case "array":
        return (
          y.kind === "array" &&
          (x.len < 0 || y.len < 0 || x.len === y.len) &&
          this.unify(x.elem, y.elem, inner)
        );
      case "slice":
      case "pointer":
        return y.kind === x.kind && this.unify(x.elem, y.elem, inner);
      case "struct":
        return y.kind === "struct" && this.structs(x, y, inner);
      case "tuple":
        return y.kind === "tuple" && this.tuples(x, y, mode);
      case "signature":
        return y.kind === "signature" && this.signatures(x, y, inner);
      case "interface":
        return y.kind === "interface" && this.interfaces(x, y);
      case "map":
        return y.kind === "map" && this.unify(x.key, y.key, inner) && this.unify(x.elem, y.elem, inner);
      case "chan":
        return y.kind === "chan" && (!mode.exact || x.dir === y.dir) && this.unify(x.elem, y.elem, inner);
      case "named":
        return y.kind === "named" && this.named(x, y, mode);
      case "typeparam": {
        // A type parameter of an enclosing function: what its types have in common must match.
        const { type: common } = commonUnder(x);
        return common !== null && common !== xWritten && this.unify(common, yWritten, assign);
      }
      default:
        return false;
    }
  }

  private structs(x: StructT, y: StructT, mode: UnifyMode): boolean {
    return (
      x.fields.length === y.fields.length &&
      x.fields.every((field, i) => {
        const other = y.fields[i];
        return (
          field.embedded === other.embedded &&
          x.tags[i] === y.tags[i] &&
          sameId(field, other.pkg, other.name) &&
          this.unify(field.type!, other.type!, mode)
        );
      })
    );
  }

  private tuples(x: Tuple, y: Tuple, mode: UnifyMode): boolean {
    return (
      x.vars.length === y.vars.length && x.vars.every((v, i) => this.unify(v.type!, y.vars[i].type!, mode))
    );
  }

  private signatures(x: Signature, y: Signature, mode: UnifyMode): boolean {
    return (
      x.variadic === y.variadic &&
      this.tuples(x.params, y.params, mode) &&
      this.tuples(x.results, y.results, mode)
    );
  }

  private interfaces(x: InterfaceT, y: InterfaceT): boolean {
    const xset = typeSetOf(x);
    const yset = typeSetOf(y);
    if (!sameTerms(xset, yset) || xset.methods.length !== yset.methods.length) return false;
    return this.once(x, y, () =>
      xset.methods.every((method, i) => {
        const other = yset.methods[i];
        return idOf(method) === idOf(other) && this.methods(method, other);
      }),
    );
  }

  private named(x: Named, y: Named, mode: UnifyMode): boolean {
    return (
      x.typeArgs.length === y.typeArgs.length &&
      sameOrigin(x, y) &&
      x.typeArgs.every((arg, i) => this.unify(arg, y.typeArgs[i], mode))
    );
  }
}

function sameTerms(x: TypeSet, y: TypeSet): boolean {
  if (x.comparable !== y.comparable) return false;
  if (x.terms === null || y.terms === null) return x.terms === y.terms;
  return termsSubset(x.terms, y.terms) && termsSubset(y.terms, x.terms);
}

/** The interface underneath a type that is no type parameter. */
function asInterface(type: Type): InterfaceT | null {
  if (isTypeParam(type)) return null;
  const underlying = under(type);
  return underlying.kind === "interface" ? underlying : null;
}
