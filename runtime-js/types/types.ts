// Descriptors of types at run time: one Type object per identical type, so that === compares them. Emitted code makes
// them for what it boxes, asserts and reflects on.
import type { KeyFunction } from "../collections/maps.ts";
import type { Storage } from "../collections/storage.ts";
import type { Complex } from "../numbers/complex.ts";
import { float32Text } from "../numbers/float32.ts";
import { complexText, float64Text } from "../numbers/floattext.ts";
import type { Box } from "./interfaces.ts";
import type { AnyClass, StructClass, Value } from "./value.ts";

/** The numbers of reflect.Kind. */
export const Kind = {
  Invalid: 0,
  Bool: 1,
  Int: 2,
  Int8: 3,
  Int16: 4,
  Int32: 5,
  Int64: 6,
  Uint: 7,
  Uint8: 8,
  Uint16: 9,
  Uint32: 10,
  Uint64: 11,
  Uintptr: 12,
  Float32: 13,
  Float64: 14,
  Complex64: 15,
  Complex128: 16,
  Array: 17,
  Chan: 18,
  Func: 19,
  Interface: 20,
  Map: 21,
  Pointer: 22,
  Slice: 23,
  String: 24,
  Struct: 25,
  UnsafePointer: 26,
} as const;

export interface Field {
  readonly name: string;
  readonly type: Type;
  readonly tag: string;
  readonly embedded: boolean;
  /** Path of the package, for an unexported field; else "". */
  readonly pkgPath: string;
  /** The property that holds the field. */
  readonly jsName: string;
}

export interface Method {
  readonly name: string;
  /** Path of the package, for an unexported method; else "". */
  readonly pkgPath: string;
  /** A func type without the receiver; null if nobody asks for it: neither host code nor reflection has such values. */
  readonly type: Type | null;
  /** The property to call on an interface value. */
  readonly jsName: string;
}

/** Methods, and the names of those whose types nobody asks for. */
export type MethodList = readonly (Method | string)[];

/** A class of boxes for the values of one type. */
export type BoxClass = new (type: Type, value: Value) => Box;

export class Type {
  readonly id: number;
  /** How Go prints it: "main.T", "[]int". */
  readonly string: string;
  /** Of a defined type (with its type arguments); else "". */
  readonly name: string;
  readonly pkgPath: string;

  // Kept together by `complete`: a defined type may be asked for before the types it is made of exist.
  #shape: Shape | (() => Shape);
  #methods: Method[] | (() => MethodList);
  /** Composed types by what was asked for. */
  readonly derived = new Map<string, Type>();

  /** The class of struct values. */
  class: StructClass | null = null;
  /** The Box subclass with the methods of a defined type. */
  boxClass: BoxClass | null = null;
  /** Caches of interfaces.ts and keys.ts. */
  nilBox: Box | null = null;
  /** Methods of interfaces that are missing, by the numbers of those; one has a number once somebody asks. */
  missing: (Method | null)[] | null = null;
  declare number?: number;
  keyFunction: KeyFunction<Value> | null = null;
  textFunction: ((x: Value) => string | null) | null = null;
  storage: Storage | null = null;

  constructor(
    string: string,
    name: string,
    pkgPath: string,
    shape: Shape | (() => Shape),
    methods: Method[] | (() => MethodList),
  ) {
    this.id = ++lastId;
    this.string = string;
    this.name = name;
    this.pkgPath = pkgPath;
    this.#shape = shape;
    this.#methods = methods;
  }

  /** Package reflect shows descriptors as structs, which may be copied. */
  $clone(): Type {
    return this;
  }

  get shape(): Shape {
    if (typeof this.#shape === "function") this.#shape = this.#shape();
    return this.#shape;
  }

  get kind(): number {
    return this.shape.kind;
  }

  /** Element of array, slice, pointer, chan, map. */
  get elem(): Type {
    return this.shape.elem!;
  }

  get key(): Type {
    return this.shape.key!;
  }

  get length(): number {
    return this.shape.length!;
  }

  get dir(): number {
    return this.shape.dir!;
  }

  get fields(): readonly Field[] {
    return this.shape.fields!;
  }

  get params(): readonly Type[] {
    return this.shape.params!;
  }

  get results(): readonly Type[] {
    return this.shape.results!;
  }

  get variadic(): boolean {
    return this.shape.variadic!;
  }

  /** The method set, sorted by name. */
  get methods(): readonly Method[] {
    if (typeof this.#methods === "function") {
      this.#methods = this.#methods()
        .map((m) => (typeof m === "string" ? method(m, null) : m))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    return this.#methods;
  }

  /** Gives a struct type the methods of its embedded fields. */
  promote(methods: () => MethodList): void {
    this.#methods = methods;
  }

  toString(): string {
    return this.string;
  }
}

/** What a type is made of: its underlying type. */
export interface Shape {
  readonly kind: number;
  readonly elem?: Type;
  readonly key?: Type;
  readonly length?: number;
  readonly dir?: number;
  readonly fields?: readonly Field[];
  readonly params?: readonly Type[];
  readonly results?: readonly Type[];
  readonly variadic?: boolean;
  /** How values of a basic type are shown that do not look as in JS. */
  text?(value: Value): string;
}

let lastId = 0;

function basic(name: string, kind: number, text?: Shape["text"]): Type {
  return new Type(name, name, "", { kind, text }, []);
}

export const boolType: Type = /* @__PURE__ */ basic("bool", Kind.Bool);
export const intType: Type = /* @__PURE__ */ basic("int", Kind.Int);
export const int8Type: Type = /* @__PURE__ */ basic("int8", Kind.Int8);
export const int16Type: Type = /* @__PURE__ */ basic("int16", Kind.Int16);
export const int32Type: Type = /* @__PURE__ */ basic("int32", Kind.Int32);
export const int64Type: Type = /* @__PURE__ */ basic("int64", Kind.Int64);
export const uintType: Type = /* @__PURE__ */ basic("uint", Kind.Uint);
export const uint8Type: Type = /* @__PURE__ */ basic("uint8", Kind.Uint8);
export const uint16Type: Type = /* @__PURE__ */ basic("uint16", Kind.Uint16);
export const uint32Type: Type = /* @__PURE__ */ basic("uint32", Kind.Uint32);
export const uint64Type: Type = /* @__PURE__ */ basic("uint64", Kind.Uint64);
export const uintptrType: Type = /* @__PURE__ */ basic("uintptr", Kind.Uintptr);
export const float32Type: Type = /* @__PURE__ */ basic("float32", Kind.Float32, float32Text);
export const float64Type: Type = /* @__PURE__ */ basic("float64", Kind.Float64, float64Text);
export const complex64Type: Type = /* @__PURE__ */ basic("complex64", Kind.Complex64, (c) =>
  complexText(c as Complex, float32Text),
);
export const complex128Type: Type = /* @__PURE__ */ basic("complex128", Kind.Complex128, (c) =>
  complexText(c as Complex, float64Text),
);
export const stringType: Type = /* @__PURE__ */ basic("string", Kind.String);
export const unsafePointerType: Type = /* @__PURE__ */ new Type(
  "unsafe.Pointer",
  "Pointer",
  "unsafe",
  { kind: Kind.UnsafePointer },
  [],
);

/** The derived type of `of` that `key` denotes, made at first use. */
function derive(of: Type, key: string, make: () => Type): Type {
  let type = of.derived.get(key);
  if (type === undefined) of.derived.set(key, (type = make()));
  return type;
}

/** A type without a name. */
function composed(string: string, shape: Shape, methods: Method[] | (() => MethodList) = []): Type {
  return new Type(string, "", "", shape, methods);
}

export function pointerTo(elem: Type): Type {
  return derive(elem, "*", () =>
    composed("*" + elem.string, { kind: Kind.Pointer, elem }, pointerMethods(elem)),
  );
}

export function sliceOf(elem: Type): Type {
  return derive(elem, "[]", () => composed("[]" + elem.string, { kind: Kind.Slice, elem }));
}

export function arrayOf(elem: Type, length: number): Type {
  return derive(elem, `[${length}]`, () =>
    composed(`[${length}]${elem.string}`, { kind: Kind.Array, elem, length }),
  );
}

export function mapOf(key: Type, elem: Type): Type {
  return derive(elem, `map ${key.id}`, () =>
    composed(`map[${key.string}]${elem.string}`, { kind: Kind.Map, key, elem }),
  );
}

/** `dir` as in reflect: 1 receive, 2 send, 3 both. */
export function chanOf(elem: Type, dir = 3): Type {
  return derive(elem, `chan ${dir}`, () => composed(chanString(elem, dir), { kind: Kind.Chan, elem, dir }));
}

function chanString(elem: Type, dir: number): string {
  if (dir === 1) return "<-chan " + elem.string;
  if (dir === 2) return "chan<- " + elem.string;
  return elem.string.startsWith("<-") ? `chan (${elem.string})` : "chan " + elem.string;
}

/** Types that are interned by the identity of several others. */
const interned = /* @__PURE__ */ new Map<string, Type>();

function intern(key: string, make: () => Type): Type {
  let type = interned.get(key);
  if (type === undefined) interned.set(key, (type = make()));
  return type;
}

function ids(types: readonly Type[]): string {
  return types.map((t) => t.id).join();
}

export function funcOf(params: Type[], results: Type[], variadic = false): Type {
  return intern(`func ${ids(params)};${ids(results)};${variadic}`, () =>
    composed("func" + signatureString(params, results, variadic), {
      kind: Kind.Func,
      params,
      results,
      variadic,
    }),
  );
}

function signatureString(params: readonly Type[], results: readonly Type[], variadic: boolean): string {
  const last = params.length - 1;
  const list = params.map((t, i) => (variadic && i === last ? "..." + t.elem.string : t.string));
  const out = results.map((t) => t.string);
  const tail = out.length === 0 ? "" : out.length === 1 ? " " + out[0] : ` (${out.join(", ")})`;
  return `(${list.join(", ")})${tail}`;
}

/** The property name of a member: see "Names in emitted code" in architecture.md. */
export function memberName(name: string): string {
  return /^(constructor|__proto__|then|toString|valueOf|toJSON)$/.test(name) ? name + "$" : name;
}

export function field(
  name: string,
  type: Type,
  tag = "",
  embedded = false,
  pkgPath = "",
  jsName: string = memberName(name),
): Field {
  return { name, type, tag, embedded, pkgPath, jsName };
}

/** `methods` and `onPointer` as for `named`: what embedded fields give a struct type and the pointer to it. */
export function structOf(fields: Field[], methods?: () => MethodList, onPointer?: () => MethodList): Type {
  const key = fields.map((f) => [f.name, f.type.id, f.embedded, f.pkgPath, f.tag]);
  const type = intern("struct " + JSON.stringify(key), () =>
    composed(structString(fields), { kind: Kind.Struct, fields }),
  );
  // Another one may have asked for the type before, without knowing its methods.
  if (methods !== undefined) type.promote(methods);
  if (onPointer !== undefined) methodsOfPointer.set(type, onPointer);
  return type;
}

function structString(fields: readonly Field[]): string {
  if (fields.length === 0) return "struct {}";
  const list = fields.map((f) => {
    const tag = f.tag === "" ? "" : " " + quote(f.tag);
    return f.embedded ? f.type.string + tag : `${f.name} ${f.type.string}${tag}`;
  });
  return `struct { ${list.join("; ")} }`;
}

/** A tag as Go quotes it. */
function quote(s: string): string {
  return JSON.stringify(s).replace(/[\x7f-\xff]/g, (c) => "\\x" + c.charCodeAt(0).toString(16));
}

export function method(
  name: string,
  type: Type | null | (() => Type),
  pkgPath = "",
  jsName: string = memberName(name),
): Method {
  if (typeof type !== "function") return { name, pkgPath, type, jsName };
  return {
    name,
    pkgPath,
    jsName,
    get type(): Type {
      return (type as () => Type)();
    },
  };
}

export function interfaceOf(methods: Method[]): Type {
  const sorted = [...methods].sort((a, b) =>
    a.name < b.name || (a.name === b.name && a.pkgPath < b.pkgPath) ? -1 : 1,
  );
  const key = sorted.map((m) => [m.name, m.type!.id, m.pkgPath]);
  return intern("interface " + JSON.stringify(key), () =>
    composed(interfaceString(sorted), { kind: Kind.Interface }, sorted),
  );
}

function interfaceString(methods: readonly Method[]): string {
  if (methods.length === 0) return "interface {}";
  return `interface { ${methods.map((m) => qualified(m) + m.type!.string.slice("func".length)).join("; ")} }`;
}

/** An unexported method's name with that of its package. */
function qualified({ name, pkgPath }: Method): string {
  return pkgPath === "" ? name : `${pkgPath.slice(pkgPath.lastIndexOf("/") + 1)}.${name}`;
}

export const anyType: Type = /* @__PURE__ */ interfaceOf([]);

/** Method sets of pointers to defined types, for `pointerTo`. */
const methodsOfPointer = /* @__PURE__ */ new WeakMap<Type, () => MethodList>();

function pointerMethods(elem: Type): () => MethodList {
  return () =>
    methodsOfPointer.get(elem)?.() ?? [
      ...(elem.kind === Kind.Interface || elem.kind === Kind.Pointer ? [] : elem.methods),
    ];
}

/**
 * A defined type. `underlying` is called when the type is first looked into, `methods` and `onPointer` give the method
 * sets of T and *T. For an interface type the methods are those of the underlying type.
 */
export function named(
  string: string,
  pkgPath: string,
  underlying: () => Type,
  methods?: () => MethodList,
  onPointer?: () => MethodList,
): Type {
  const bracket = string.indexOf("[");
  const dot = string.lastIndexOf(".", bracket < 0 ? string.length : bracket);
  let under: Type | null = null;
  const resolve = (): Type => (under ??= underlying());
  const type = new Type(
    string,
    string.slice(dot + 1),
    pkgPath,
    () => resolve().shape,
    methods ?? (() => (resolve().kind === Kind.Interface ? [...resolve().methods] : [])),
  );
  if (onPointer !== undefined) methodsOfPointer.set(type, onPointer);
  return keeper === null ? type : keeper.kept(type);
}

/** What a development server does with types whose modules are loaded again. */
export interface TypeKeeper {
  /** The type that is to stand for one that was just declared. */
  kept(type: Type): Type;
  /** A type gets a class, which is another one if it has stayed. */
  replaced(former: AnyClass | null, by: AnyClass): void;
}

let keeper: TypeKeeper | null = null;

export function keepTypes(value: TypeKeeper): void {
  keeper = value;
}

export const errorType: Type = /* @__PURE__ */ named("error", "", () =>
  interfaceOf([method("Error", funcOf([], [stringType]))]),
);

/** Ties a class of struct values to its descriptor. One of which there are only pointers needs no more than its methods. */
export function structClass(Class: AnyClass, type: Type): void {
  keeper?.replaced(type.class, Class);
  (Class.prototype as { $type: Type }).$type = pointerTo(type);
  type.class = Class as StructClass;
}

/** Ties a Box subclass with the methods of a type to its descriptor. */
export function boxClass(Class: BoxClass, type: Type): void {
  keeper?.replaced(type.boxClass, Class);
  type.boxClass = Class;
}
