// Type identity (specification: "Type identity"), and the inclusion of union terms that rests on it.
import { typeSetOf } from "./lazy.ts";
import { idOf, sameId } from "./names.ts";
import type { InterfaceT, Named, Signature, StructT, Term, Tuple, Type, TypeParam } from "./types.ts";
import { isValid, unalias, under } from "./underlying.ts";

export interface IdentityOptions {
  ignoreTags?: boolean;
  /** An invalid type is identical to any type, to avoid errors that follow from others. */
  ignoreInvalid?: boolean;
}

const plain: IdentityOptions = {};

export function identical(x: Type, y: Type): boolean {
  if (x === y) return true;
  x = unalias(x);
  y = unalias(y);
  return x === y || (x.kind === y.kind && new Comparison(plain).types(x, y));
}

export function identicalWith(x: Type, y: Type, options: IdentityOptions): boolean {
  return new Comparison(options).types(x, y);
}

/** Two named types with the same declaration. */
export function sameOrigin(x: Named, y: Named): boolean {
  return x.origin.obj === y.origin.obj;
}

class Comparison {
  private readonly options: IdentityOptions;
  /** Pairs of interfaces under comparison: met again, they are taken as identical. */
  private readonly interfaces: [InterfaceT, InterfaceT][] = [];
  /** Type parameters of generic function types under comparison: those of y by those of x. */
  private params: Map<TypeParam, TypeParam> | null = null;

  constructor(options: IdentityOptions) {
    this.options = options;
  }

  types(x: Type, y: Type): boolean {
    x = unalias(x);
    y = unalias(y);
    if (x === y) return true;
    if (this.options.ignoreInvalid && (!isValid(x) || !isValid(y))) return true;
    switch (x.kind) {
      case "basic":
        return y.kind === "basic" && x.basic === y.basic;
      case "array":
        if (y.kind !== "array") return false;
        return (x.len < 0 || y.len < 0 || x.len === y.len) && this.types(x.elem, y.elem);
      case "slice":
      case "pointer":
        return y.kind === x.kind && this.types(x.elem, y.elem);
      case "struct":
        return y.kind === "struct" && this.structs(x, y);
      case "tuple":
        return y.kind === "tuple" && this.tuples(x, y);
      case "signature":
        return y.kind === "signature" && this.signatures(x, y);
      case "interface":
        return y.kind === "interface" && this.interfaceTypes(x, y);
      case "map":
        return y.kind === "map" && this.types(x.key, y.key) && this.types(x.elem, y.elem);
      case "chan":
        return y.kind === "chan" && x.dir === y.dir && this.types(x.elem, y.elem);
      case "named":
        return y.kind === "named" && sameOrigin(x, y) && this.lists(x.typeArgs, y.typeArgs);
      case "typeparam":
        return y.kind === "typeparam" && this.params?.get(x) === y;
      case "union":
        return y.kind === "union" && this.terms(x.terms, y.terms);
      default:
        return false;
    }
  }

  private lists(x: readonly Type[], y: readonly Type[]): boolean {
    return x.length === y.length && x.every((type, i) => this.types(type, y[i]));
  }

  private structs(x: StructT, y: StructT): boolean {
    return (
      x.fields.length === y.fields.length &&
      x.fields.every((field, i) => {
        const other = y.fields[i];
        return (
          field.embedded === other.embedded &&
          sameId(field, other.pkg, other.name) &&
          (this.options.ignoreTags || x.tags[i] === y.tags[i]) &&
          this.types(field.type!, other.type!)
        );
      })
    );
  }

  private tuples(x: Tuple, y: Tuple): boolean {
    return x.vars.length === y.vars.length && x.vars.every((v, i) => this.types(v.type!, y.vars[i].type!));
  }

  private signatures(x: Signature, y: Signature): boolean {
    if (x.typeParams.length !== y.typeParams.length) return false;
    for (const [i, param] of x.typeParams.entries()) (this.params ??= new Map()).set(param, y.typeParams[i]);
    return (
      x.typeParams.every((param, i) => this.types(param.bound, y.typeParams[i].bound)) &&
      x.variadic === y.variadic &&
      this.tuples(x.params, y.params) &&
      this.tuples(x.results, y.results)
    );
  }

  private interfaceTypes(x: InterfaceT, y: InterfaceT): boolean {
    const xset = typeSetOf(x);
    const yset = typeSetOf(y);
    if (xset.comparable !== yset.comparable || xset.methods.length !== yset.methods.length) return false;
    if ((xset.terms === null) !== (yset.terms === null)) return false;
    if (xset.terms !== null && !this.terms(xset.terms, yset.terms!)) return false;
    if (this.interfaces.some(([a, b]) => (a === x && b === y) || (a === y && b === x))) return true;
    this.interfaces.push([x, y]);
    const same = xset.methods.every((method, i) => {
      const other = yset.methods[i];
      return idOf(method) === idOf(other) && this.types(method.type!, other.type!);
    });
    this.interfaces.pop();
    return same;
  }

  private terms(x: readonly Term[], y: readonly Term[]): boolean {
    const same = (a: Type, b: Type) => this.types(a, b);
    return termsSubset(x, y, same) && termsSubset(y, x, same);
  }
}

/** No type is in both terms. */
export function disjoint(x: Term, y: Term, same = identical): boolean {
  return !same(y.tilde ? under(x.type) : x.type, x.tilde ? under(y.type) : y.type);
}

/** Every type of the term `x` is in `y`. */
export function termSubset(x: Term, y: Term, same = identical): boolean {
  return !disjoint(x, y, same) && (!x.tilde || y.tilde);
}

/** Every type of the union `x` is in the union `y`. */
export function termsSubset(x: readonly Term[], y: readonly Term[], same = identical): boolean {
  return x.every((term) => y.some((other) => termSubset(term, other, same)));
}
