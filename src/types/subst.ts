// Instances of generic types and functions, by substitution of type arguments for type parameters (specification:
// "Instantiations"). Named instances are expanded on demand, so that recursive generic types are finite.
import { invalidType } from "./basics.ts";
import { Func, TypeName, Var } from "./objects.ts";
import { argumentsKey } from "./typekey.ts";
import { newTypeParam } from "./typeparams.ts";
import {
  Alias,
  ArrayT,
  ChanT,
  InterfaceT,
  MapT,
  Named,
  PointerT,
  Signature,
  SliceT,
  StructT,
  type Term,
  Tuple,
  type Type,
  type TypeParam,
  Union,
} from "./types.ts";
import { deref, unalias } from "./underlying.ts";

/** Also of types local to a generic function, which depend on its type parameters without naming them. */
export type Substitution = ReadonlyMap<TypeParam | Named, Type>;

/** Type parameters without an argument stay as they are. */
export function substitution(
  params: readonly TypeParam[],
  args: readonly (Type | null | undefined)[],
): Substitution {
  const map = new Map<TypeParam, Type>();
  params.forEach((param, i) => {
    const arg = args[i];
    if (arg != null) map.set(param, arg);
  });
  return map;
}

// ---- Instances

/**
 * The instance of a generic type or signature; the same object for the same arguments of a defined type. The caller
 * has checked the number of arguments, and checks constraints.
 */
export function instantiate(generic: Named, args: readonly Type[], pos?: number): Named;
export function instantiate(generic: Signature, args: readonly Type[], pos?: number): Signature;
export function instantiate(generic: Type, args: readonly Type[], pos?: number): Type;
export function instantiate(generic: Type, args: readonly Type[], pos = 0): Type {
  if (generic.kind === "named") return namedInstance(generic.origin, args, pos);
  if (generic.kind === "alias") return aliasInstance(generic.origin, args);
  if (generic.kind !== "signature") return invalidType;
  const result = subst(generic, substitution(generic.typeParams, args)) as Signature;
  const copy = result === generic ? copySignature(generic) : result;
  copy.typeParams = [];
  return copy;
}

function namedInstance(origin: Named, args: readonly Type[], pos: number): Named {
  const key = argumentsKey(args);
  const known = origin.instances.get(key);
  if (known !== undefined) return known;
  const instance = new Named(origin.obj, origin);
  instance.typeArgs = [...args];
  instance.instancePos = pos;
  instance.resolve = () => expand(instance);
  instance.expandMethod = (method) => expandMethod(instance, method);
  origin.instances.set(key, instance);
  return instance;
}

/** Gives the instance the right-hand side of its generic type, once that is known. */
function expand(instance: Named): void {
  const { origin } = instance;
  if (origin.rhs === null) return;
  instance.resolve = null;
  instance.rhs =
    origin.typeParams.length === instance.typeArgs.length
      ? ownMethods(subst(origin.rhs, substitution(origin.typeParams, instance.typeArgs)), origin, instance)
      : invalidType; // wrong number of arguments, reported elsewhere
}

/** The methods of an interface declared as `origin` have it as receiver type: those of an instance the instance. */
function ownMethods(rhs: Type, origin: Named, instance: Named): Type {
  if (rhs.kind !== "interface") return rhs;
  const methods = withReceiver(rhs.methods, origin, instance);
  if (methods === rhs.methods) return rhs;
  return copyInterface(rhs, methods, rhs.embeddeds);
}

function withReceiver(methods: Func[], from: Type, to: Type): Func[] {
  const isOwn = (m: Func) => m.type?.kind === "signature" && m.type.recv?.type === from;
  if (!methods.some(isOwn)) return methods;
  return methods.map((method) => {
    if (!isOwn(method)) return method;
    const sig = copySignature(method.type as Signature);
    sig.recv = copyVar(sig.recv!, to);
    return copyFunc(method, sig);
  });
}

function expandMethod(instance: Named, method: Func): Func {
  if (method.type === null) method.declare?.();
  const generic = method.type as Signature;
  const receiver = generic.recv === null ? null : deref(generic.recv.type!).type;
  if (receiver === instance) return method; // the receiver of the declaration itself
  let sig = generic;
  if (generic.recvTypeParams.length === instance.typeArgs.length) {
    sig = subst(generic, substitution(generic.recvTypeParams, instance.typeArgs)) as Signature;
  }
  if (sig === generic) sig = copySignature(generic);
  if (generic.recv !== null) {
    sig.recv = copyVar(generic.recv, method.hasPtrRecv ? new PointerT(instance) : instance);
  }
  return copyFunc(method, sig);
}

function aliasInstance(origin: Alias, args: readonly Type[]): Type {
  const instance = new Alias(origin.obj, origin);
  instance.typeParams = origin.typeParams;
  instance.typeArgs = [...args];
  instance.rhs = subst(origin.rhs ?? invalidType, substitution(origin.typeParams, args));
  return instance;
}

// ---- Substitution

/** The type with all type parameters in the map replaced; the same object if there are none in it. */
export function subst(type: Type, map: Substitution): Type {
  if (map.size === 0) return type;
  switch (type.kind) {
    case "basic":
      return type;
    case "typeparam":
      return map.get(type) ?? type;
    case "array": {
      const elem = subst(type.elem, map);
      return elem === type.elem ? type : new ArrayT(elem, type.len);
    }
    case "slice": {
      const elem = subst(type.elem, map);
      return elem === type.elem ? type : new SliceT(elem);
    }
    case "pointer": {
      const elem = subst(type.elem, map);
      return elem === type.elem ? type : new PointerT(elem);
    }
    case "chan": {
      const elem = subst(type.elem, map);
      return elem === type.elem ? type : new ChanT(type.dir, elem);
    }
    case "map": {
      const key = subst(type.key, map);
      const elem = subst(type.elem, map);
      return key === type.key && elem === type.elem ? type : new MapT(key, elem);
    }
    case "struct": {
      const fields = substEach(type.fields, (field) => substVar(field, map));
      if (fields === type.fields) return type;
      const struct = new StructT();
      struct.fields = fields;
      struct.tags = type.tags;
      return struct;
    }
    case "tuple":
      return substTuple(type, map);
    case "signature":
      return substSignature(type, map);
    case "union": {
      const terms = substEach(type.terms, (term) => substTerm(term, map));
      return terms === type.terms ? type : new Union(terms);
    }
    case "interface":
      return substInterface(type, map);
    case "named": {
      const origin = map.get(type.origin) ?? type.origin;
      if (type.origin.typeParams.length === 0) return type === type.origin ? origin : type;
      if (type.typeArgs.length !== type.origin.typeParams.length) return invalidType;
      const args = substEach(type.typeArgs, (arg) => subst(arg, map));
      return args === type.typeArgs && origin === type.origin ? type : instantiate(origin, args);
    }
    case "alias": {
      if (type.typeArgs.length !== type.origin.typeParams.length) return invalidType;
      const args = substEach(type.typeArgs, (arg) => subst(arg, map));
      const instance = args === type.typeArgs ? type : instantiate(type.origin as Type, args);
      if (type.obj.enclosing === null) return instance;
      // It may mention type parameters of its function that are not among its own type arguments.
      const actual = unalias(instance);
      const result = subst(actual, map);
      return result === actual ? instance : result;
    }
  }
}

/** The list with each element replaced; the same list if none changes. */
function substEach<T>(list: T[], replace: (element: T) => T): T[] {
  let changed = false;
  const result = list.map((element) => {
    const replaced = replace(element);
    changed ||= replaced !== element;
    return replaced;
  });
  return changed ? result : list;
}

export function substTuple(tuple: Tuple, map: Substitution): Tuple {
  const vars = substEach(tuple.vars, (v) => substVar(v, map));
  return vars === tuple.vars ? tuple : new Tuple(vars);
}

function substVar(v: Var, map: Substitution): Var {
  const type = v.type === null ? null : subst(v.type, map);
  return type === v.type ? v : copyVar(v, type!);
}

function substTerm(term: Term, map: Substitution): Term {
  const type = subst(term.type, map);
  return type === term.type ? term : { tilde: term.tilde, type };
}

function substSignature(sig: Signature, map: Substitution): Signature {
  const typeParams = substTypeParams(sig.typeParams, map);
  if (typeParams !== sig.typeParams) map = new Map([...map, ...substitution(sig.typeParams, typeParams)]);
  const params = substTuple(sig.params, map);
  const results = substTuple(sig.results, map);
  if (params === sig.params && results === sig.results && typeParams === sig.typeParams) return sig;
  const copy = copySignature(sig);
  copy.typeParams = typeParams;
  copy.params = params;
  copy.results = results;
  return copy;
}

/**
 * The type parameters of a generic method, new ones if their constraints mention type parameters in the map: those of
 * the receiver. The same list if the map is about the parameters themselves, which then vanish.
 */
function substTypeParams(params: TypeParam[], map: Substitution): TypeParam[] {
  if (params.every((param) => map.has(param) || subst(param.bound, map) === param.bound)) return params;
  const fresh = params.map((param) => {
    const { pos, pkg, name } = param.obj;
    const copy = newTypeParam(new TypeName(pos, pkg, name, null), param.bound);
    copy.index = param.index;
    copy.declared = param.declared ?? param;
    return copy;
  });
  const inner = new Map([...map, ...substitution(params, fresh)]);
  for (const param of fresh) param.bound = subst(param.bound, inner);
  return fresh;
}

function substInterface(type: InterfaceT, map: Substitution): Type {
  const methods = substEach(type.methods, (method) => {
    const sig = method.type === null ? null : subst(method.type, map);
    return sig === method.type ? method : copyFunc(method, sig as Signature);
  });
  const embeddeds = substEach(type.embeddeds, (embedded) => subst(embedded, map));
  if (methods === type.methods && embeddeds === type.embeddeds) return type;
  const copy = copyInterface(type, methods, embeddeds);
  copy.methods = withReceiver(methods, type, copy);
  return copy;
}

// ---- Copies

function copyInterface(type: InterfaceT, methods: Func[], embeddeds: Type[]): InterfaceT {
  const copy = new InterfaceT();
  copy.methods = methods;
  copy.embeddeds = embeddeds;
  copy.embedPositions = type.embedPositions;
  copy.implicit = type.implicit;
  copy.complete = type.complete;
  copy.errors = type.errors;
  return copy;
}

function copySignature(sig: Signature): Signature {
  const copy = new Signature(sig.params, sig.results, sig.variadic);
  copy.recv = sig.recv;
  copy.typeParams = sig.typeParams;
  copy.recvTypeParams = sig.recvTypeParams;
  return copy;
}

function copyVar(v: Var, type: Type): Var {
  const copy = new Var(v.pos, v.pkg, v.name, type);
  copy.parent = v.parent;
  copy.isField = v.isField;
  copy.embedded = v.embedded;
  copy.isParam = v.isParam;
  copy.isResult = v.isResult;
  copy.isReceiver = v.isReceiver;
  copy.used = v.used;
  copy.origin = v.origin ?? v;
  return copy;
}

function copyFunc(method: Func, sig: Signature): Func {
  const copy = new Func(method.pos, method.pkg, method.name, sig);
  copy.parent = method.parent;
  copy.hasPtrRecv = method.hasPtrRecv;
  copy.noInterface = method.noInterface;
  copy.origin = method.origin ?? method;
  return copy;
}
