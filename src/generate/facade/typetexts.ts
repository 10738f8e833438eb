// Go types as TypeScript: what JS gives, where more is accepted, and what it gets.
import type { Analysis, FuncInstance } from "../../analyze/analysis.ts";
import { isContext, isReading, isSequence, isTime } from "../../analyze/reach/publictypes.ts";
import { nameText } from "../../plan/text.ts";
import { typeSetOf } from "../../types/lazy.ts";
import type { Const, Func } from "../../types/objects.ts";
import { subst, substitution } from "../../types/subst.ts";
import type { InterfaceT, MapT, Named, Signature, StructT, Type, TypeParam } from "../../types/types.ts";
import type { TypeSet } from "../../types/typeset.ts";
import { asNamed, under } from "../../types/underlying.ts";
import { anchor } from "./anchors.ts";
import type { Api, ApiCompanion, ApiFunction, ApiType } from "./api.ts";
import { enumeration } from "./enumerations.ts";
import { contextForm, throwsError, visibleParameters } from "./facade.ts";
import { type PublicField, publicFields } from "./fields.ts";
import { lentIn } from "./lent.ts";
import { isError } from "./rules.ts";

/** `direction`: into Go, where more is accepted, or out of it. */
export type Direction = "in" | "out";

const typedArrays: Record<string, string> = {
  int8: "Int8Array",
  int16: "Int16Array",
  uint16: "Uint16Array",
  int32: "Int32Array",
  uint32: "Uint32Array",
  int64: "BigInt64Array",
  uint64: "BigUint64Array",
  float32: "Float32Array",
  float64: "Float64Array",
};

/** What stands for a context.Context: its signal, as an option or by itself. */
const OPTIONS = "AbortSignal | { signal?: AbortSignal | undefined }";

export class TypeTexts {
  private readonly api: Api;
  private readonly waits: Analysis["waits"];
  /** The type arguments of the function whose types are written. */
  private args = substitution([], []);
  /** Types of which JS gets something else than it may give. Structs are all declared so. */
  private readonly twofold = new Set<ApiType>();

  constructor(api: Api) {
    this.api = api;
    this.waits = api.analysis.waits;
    const types = api.types.filter(({ kind, named }) => kind !== "struct" && named.obj.pkg !== null);
    // One makes others twofold that mention it.
    for (let size = -1; size < this.twofold.size; ) {
      size = this.twofold.size;
      for (const type of types) if (this.differs(type)) this.twofold.add(type);
    }
  }

  private differs({ kind, named }: ApiType): boolean {
    if (kind === "other" && this.constants(named) !== null) return false;
    const [into, out] = (["in", "out"] as const).map((direction) =>
      kind === "interface"
        ? this.interfaceMembers(named, direction).join()
        : this.structure(named, direction),
    );
    return into !== out;
  }

  /** The constants that are all values of a type; null if it may have others. */
  constants(type: Named): readonly Const[] | null {
    const path = type.obj.pkg?.path;
    const pkg = path === undefined ? undefined : this.api.analysis.program.byPath.get(path);
    return pkg === undefined ? null : enumeration(pkg, type);
  }

  /**
   * Under which name a type that is no struct is declared. What JS implements (interfaces, functions) has the name of the
   * Go type as it goes in, data as it comes out.
   */
  nameOf(type: ApiType, direction: Direction): string {
    if (!this.twofold.has(type)) return type.name;
    if (isCalled(type)) return direction === "in" ? type.name : `${type.name}$Go`;
    return direction === "out" ? type.name : this.initName(type);
  }

  /** What is accepted for a type. */
  private initName({ name }: ApiType): string {
    const isTaken = this.api.types.some((other) => other.name === `${name}Init`);
    return `${name}${isTaken ? "$" : ""}Init`;
  }

  /** Functions of the type, inside of other values, may return Promises. */
  private valuesWait(type: Type): boolean {
    return this.waits.valuesMayBlock(this.api.pkg, subst(type, this.args));
  }

  doc(holder: Type, field: string): string {
    const named = asNamed(holder);
    return named === null ? "" : this.api.docs.of(named.obj.pkg, `${named.obj.name}.${field}`);
  }

  // ---- Signatures

  signature({ name, signature, blocks, instance, generic }: ApiFunction): string {
    const params = generic?.signature.typeParams ?? [];
    this.args = substitution(params, generic?.args ?? []);
    const shown = generic === null ? signature : withoutTerms(generic.signature);
    const result = this.results(name, shown, "out", instance);
    const list = this.typeParameters(params);
    const lent = instance === null ? [] : lentIn(instance).map((i) => signature.params.vars[i].type!);
    const text = `${list}(${this.parameters(shown, lent)}): ${blocks ? `Promise<${result}>` : result}`;
    this.args = substitution([], []);
    return text;
  }

  /** A function that a companion exports: the receiver is its first parameter. */
  companion({ signature, receiver, waits }: Pick<ApiCompanion, "signature" | "receiver" | "waits">): string {
    const text = this.function(signature, "in", waits);
    if (receiver === null) return text;
    return text.replace(
      "(",
      (open) => `${open}receiver$: ${this.type(receiver, "out")}${text.startsWith("()") ? "" : ", "}`,
    );
  }

  private typeParameters(params: readonly TypeParam[]): string {
    const list = params.filter(isFree).map(({ obj, bound }) => {
      const isLimited = constraint(bound).methods.length > 0;
      return `${nameText(obj.name)}${isLimited ? ` extends ${this.type(bound, "in")}` : ""}`;
    });
    return list.length === 0 ? "" : `<${list.join(", ")}>`;
  }

  /** `lent` has the types of those that the function borrows. */
  private parameters(signature: Signature, lent: readonly Type[] = []): string {
    const params = visibleParameters(signature).map(({ name, type }, i, { length }) => {
      const isRest = signature.variadic && i === length - 1;
      const text = lent.includes(type) ? this.lent(type) : this.type(type, "in");
      return `${isRest ? "..." : ""}${name}: ${isRest ? this.rest(type, "in") : text}`;
    });
    if (contextForm(signature) === "options") params.push(`options$?: ${OPTIONS}`);
    return params.join(", ");
  }

  /** The memory itself. */
  private lent(type: Type): string {
    const text = this.structure(type, "out");
    return `${text === "Uint8Array" ? "Uint8Array | Uint8ClampedArray | ArrayBuffer" : text} | null`;
  }

  private results(
    name: string,
    signature: Signature,
    direction: Direction,
    instance: FuncInstance | null = null,
  ): string {
    const types = signature.results.vars.map(({ type }) => type!);
    const values = throwsError(name, signature) ? types.slice(0, -1) : types;
    const texts = values.map((type, i) => {
      const waits = () => this.waits.resultMayBlock(instance!, i);
      return (instance === null ? null : this.called(type, direction, waits)) ?? this.type(type, direction);
    });
    return texts.length === 0 ? "void" : texts.length === 1 ? texts[0] : `[${texts.join(", ")}]`;
  }

  /** The type of a function, or of a sequence, of which it is known whether it waits; null for other types. */
  private called(type: Type, direction: Direction, waits: () => boolean): string | null {
    const [named, actual] = [asNamed(type), under(type)];
    if (named !== null) return isSequence(named) ? this.sequence(named, direction, waits()) : null;
    return actual.kind === "signature" ? this.functionOrNull(actual, direction, waits()) : null;
  }

  private rest(type: Type, direction: Direction): string {
    const slice = under(type);
    return slice.kind === "slice" ? `${group(this.type(slice.elem, direction))}[]` : "unknown[]";
  }

  /** A func type. What goes into Go is called by it: parameters come out of it, and results go in. */
  private functionOrNull(signature: Signature, direction: Direction, mayWait: boolean): string {
    return `(${this.function(signature, direction, mayWait)}) | null`;
  }

  private function(signature: Signature, direction: Direction, mayWait: boolean): string {
    const result = this.results("", signature, direction);
    const waits = mayWait || (direction === "in" && contextForm(signature) !== "none");
    const params = this.received(signature, direction);
    // TypeScript would take a function that returns a Promise for one without a result.
    if (result === "void" && direction === "in" && !waits) return `(${params}) => $Nothing`;
    return `(${params}) => ${waits ? `${group(result)} | Promise<${result}>` : result}`;
  }

  /** The parameters of a function that goes in a direction: their values go in the opposite one. */
  private received(signature: Signature, direction: Direction): string {
    const opposite = direction === "in" ? "out" : "in";
    const list = visibleParameters(signature);
    const params = list.map(({ name, type }, i) => {
      const isRest = signature.variadic && i === list.length - 1;
      return `${isRest ? "..." : ""}${name}: ${isRest ? this.rest(type, opposite) : this.type(type, opposite)}`;
    });
    const form = contextForm(signature);
    if (form !== "none" && (form === "options" || direction === "in"))
      params.push(direction === "in" ? "options: { signal: AbortSignal }" : `options?: ${OPTIONS}`);
    return params.join(", ");
  }

  /**
   * Methods that Go calls ("in"), which get what comes out of it, or those that JS calls. `docOf` has comments for those
   * that are declared by name.
   */
  interfaceMembers(type: Type, direction: Direction, docOf: (method: Func) => string = () => ""): string[] {
    return publicMethods(type).map(
      (method) => `${docOf(method)}${anchor(method.pos)}${this.member(method, direction)}`,
    );
  }

  private member(method: Func, direction: Direction): string {
    const signature = method.type as Signature;
    // What comes out of Go is accepted for what goes in: it waits in both directions.
    const isMarked = contextForm(signature) !== "none" || this.api.analysis.mayPromise(method);
    const waits = isMarked || this.waits.methodMayBlock(this.api.pkg, method);
    const values = this.results(method.name, signature, direction);
    const result = isReading(method) ? `${values} | null` : values;
    const params = direction === "out" ? this.parameters(signature) : this.received(signature, direction);
    return `${nameText(method.name)}(${params}): ${waits ? `${group(result)} | Promise<${result}>` : result}`;
  }

  // ---- Types

  type(type: Type, direction: Direction): string {
    if (isError(type)) return direction === "in" ? "Error | { Error(): string } | null" : "Error | null";
    if (type.kind === "typeparam") return nameText(type.obj.name);
    const named = asNamed(type);
    if (named !== null) {
      const text = this.named(named, direction);
      if (text !== null) return text;
    }
    return this.structure(type, direction);
  }

  private named(named: Named, direction: Direction): string | null {
    if (isTime(named)) return "Date";
    if (isContext(named)) return "AbortSignal | null";
    if (isSequence(named)) return this.sequence(named, direction, this.valuesWait(named));
    // Classes have no type parameters.
    const concrete = subst(named, this.args) as Named;
    const known = this.api.type(concrete);
    if (known === undefined) return null;
    if (known.kind === "struct") return this.struct(concrete, direction);
    if (known.kind === "interface" && known.named.obj.pkg === null) return "unknown";
    const name = this.nameOf(known, direction);
    return known.kind === "interface" ? `${name} | null` : name;
  }

  /** Also the function that it is in Go. What comes out of Go is accepted for what goes in. */
  private sequence(named: Named, direction: Direction, waits: boolean): string {
    const values = named.typeArgs.map((type) => this.type(type, direction));
    const value = values.length === 1 ? values[0] : `[${values.join(", ")}]`;
    const [iterable, result] = waits ? ["AsyncIterable", "void | Promise<void>"] : ["Iterable", "void"];
    const text = `(${iterable}<${value}> & ((yield_: (value: ${value}) => boolean | void) => ${result}))`;
    const accepted = waits ? `Iterable<${value}> | ${text}` : `Iterable<${value}>`;
    return `${direction === "in" ? accepted : text} | null`;
  }

  private struct(type: Type, direction: Direction): string {
    const { name } = this.api.type(asNamed(type)!)!;
    if (direction === "out") return name;
    const fields = publicFields(type);
    // An object of the class has what its Init asks for, but for functions that may wait; and if there is something.
    const isInit = fields.length > 0 && !fields.some((field) => this.mayWait(field));
    return isInit ? `${name}Init` : `${name} | ${name}Init`;
  }

  /** A field of a struct as JS gets it: changes of a copy would be lost. */
  field({ type, holder, index }: PublicField): string {
    const waits = () => this.waits.fieldMayBlock(this.api.pkg, holder, index);
    return this.called(type, "out", waits) ?? this.copied(type);
  }

  /** What comes out of Go whenever it is read: slices, arrays and maps by themselves are copies, with all that is in them. */
  private copied(type: Type): string {
    const actual = under(type);
    switch (actual.kind) {
      case "slice":
      case "array":
      case "map": {
        const isPlain = this.frozen(actual.elem) === this.type(actual.elem, "out");
        const isList = isPlain && actual.kind !== "map" && this.structure(type, "out").endsWith("[]");
        return isList && asNamed(type) !== null ? `Readonly<${this.type(type, "out")}>` : this.frozen(type);
      }
    }
    return this.type(type, "out");
  }

  private isClass(type: Type): boolean {
    const named = asNamed(type);
    return (
      named !== null && !isTime(named) && this.api.type(subst(named, this.args) as Named)?.kind === "struct"
    );
  }

  /** A part of a copy: what is written to it is lost, but for what pointers lead to. */
  private frozen(type: Type): string {
    const text = this.type(type, "out");
    const actual = under(type);
    switch (actual.kind) {
      case "struct":
        return this.isClass(type) ? `Readonly<${text}>` : text;
      case "slice":
      case "array":
        if (!this.structure(type, "out").endsWith("[]")) return text;
        return `readonly ${group(this.frozen(actual.elem))}[]`;
      case "map":
        return `ReadonlyMap<${this.type(actual.key, "out")}, ${this.frozen(actual.elem)}>`;
    }
    return text;
  }

  /** The field is or has functions whose results may be Promises. */
  private mayWait({ type, holder, index }: PublicField): boolean {
    const seen = new Set<Type>();
    const isWaiting = (part: Type): boolean => {
      if (seen.has(part)) return false;
      seen.add(part);
      const actual = under(part);
      if (actual.kind === "signature") {
        if (contextForm(actual) !== "none" || this.isMarked(part)) return true;
        return part === type ? this.waits.fieldMayBlock(this.api.pkg, holder, index) : this.valuesWait(part);
      }
      if (actual.kind === "map") return isWaiting(actual.key) || isWaiting(actual.elem);
      if (actual.kind === "struct") return false;
      return "elem" in actual && isWaiting(actual.elem);
    };
    return isWaiting(type);
  }

  /** A func type marked with `//goes:async`. */
  private isMarked(type: Type): boolean {
    const named = asNamed(type);
    return named !== null && this.api.analysis.mayPromise(named.obj);
  }

  /** A type by what it is made of. */
  structure(type: Type, direction: Direction = "out"): string {
    const actual = under(type);
    switch (actual.kind) {
      case "basic":
        return basicText(actual.basic, direction);
      case "slice":
      case "array":
        return this.elements(actual.elem, actual.kind === "slice", direction);
      case "map":
        return this.map(actual, direction);
      case "pointer":
        return this.pointer(actual.elem, direction);
      case "struct":
        return this.literal(actual, direction);
      case "signature":
        return this.functionOrNull(
          actual,
          direction,
          this.isMarked(type) || (direction === "out" && this.valuesWait(type)),
        );
      case "chan":
        return `${this.channel(actual.dir, actual.elem, direction)} | null`;
      case "interface":
        return typeSetOf(actual).methods.length === 0
          ? "unknown"
          : `{ ${this.interfaceMembers(type, direction).join("; ")} } | null`;
      default:
        return "unknown";
    }
  }

  private map({ key, elem }: MapT, direction: Direction): string {
    const [k, v] = [this.type(key, direction), this.type(elem, direction)];
    if (direction === "out") return `Map<${k}, ${v}>`;
    const actual = under(key);
    const isText = actual.kind === "basic" && actual.basic === "string";
    return `ReadonlyMap<${k}, ${v}>${isText ? ` | Readonly<Partial<Record<${k}, ${v}>>>` : ""} | null`;
  }

  private pointer(elem: Type, direction: Direction): string {
    const isStruct = under(elem).kind === "struct" && !isTime(elem);
    return isStruct
      ? `${this.type(elem, direction)} | null`
      : `{ value: ${this.type(elem, direction)} } | null`;
  }

  /** A variable of Go: a struct as its class, which is live, others with a property for their value. */
  variable(type: Type): string {
    if (under(type).kind === "struct" && !isTime(type)) return this.type(type, "out");
    const [into, out] = [this.type(type, "in"), this.copied(type)];
    return into === out ? `{ value: ${out} }` : `{ get value(): ${out}; set value(value: ${into}) }`;
  }

  /** A struct without a name. */
  private literal(struct: StructT, direction: Direction): string {
    const fields = publicFields(struct).map(({ name, type }) =>
      direction === "in"
        ? this.optional(nameText(name), type)
        : `${nameText(name)}: ${this.type(type, direction)}`,
    );
    return `{ ${fields.join("; ")} }`;
  }

  /** A field that may be left out; undefined is the same, also with exactOptionalPropertyTypes. */
  optional(name: string, type: Type): string {
    const text = this.type(type, "in");
    return text === "unknown" ? `${name}?: unknown` : `${name}?: ${text} | undefined`;
  }

  /** What is sent goes in the opposite direction. */
  private channel(dir: "both" | "send" | "recv", type: Type, direction: Direction): string {
    const elem = this.type(type, direction);
    const sent = this.type(type, direction === "in" ? "out" : "in");
    const receiver = `AsyncIterable<${elem}>`;
    const close = direction === "in" && dir === "send" ? "close?(): void" : "close(): void";
    const sender = `{ send(value: ${sent}): Promise<void>; ${close} }`;
    if (dir === "recv") return direction === "in" ? `(${receiver} | Iterable<${elem}>)` : receiver;
    return dir === "send" ? sender : `(${receiver} & ${sender})`;
  }

  private elements(elem: Type, isSlice: boolean, direction: Direction): string {
    const actual = under(elem);
    const isByte = actual.kind === "basic" && actual.basic === "uint8";
    const nil = isSlice ? " | null" : "";
    if (isByte) {
      if (direction === "out") return "Uint8Array";
      return isSlice ? "Uint8Array | ArrayBuffer | null" : "Uint8Array | readonly number[]";
    }
    const typed = actual.kind === "basic" ? typedArrays[actual.basic] : undefined;
    if (direction === "out") return typed ?? `${group(this.type(elem, direction))}[]`;
    return `Iterable<${this.type(elem, direction)}>${nil}`;
  }
}

/** It is implemented by one side and called by the other. */
export function isCalled({ kind, named }: ApiType): boolean {
  return kind === "interface" || under(named).kind === "signature";
}

function constraint(bound: Type): TypeSet {
  return typeSetOf(under(bound) as InterfaceT);
}

/** It is any type, or any with some methods. */
function isFree({ bound }: TypeParam): boolean {
  return constraint(bound).terms === null;
}

/** A generic signature with types in place of the parameters that stand for types of one form. */
function withoutTerms(signature: Signature): Signature {
  const fixed = signature.typeParams.filter((param) => !isFree(param));
  const terms = fixed.map(({ bound }) => constraint(bound).terms![0].type);
  // What stands for one may mention another.
  return fixed.reduce((result) => subst(result, substitution(fixed, terms)) as Signature, signature);
}

/** The exported methods of an interface, in the order of the source. */
export function publicMethods(type: Type): Func[] {
  const { methods } = typeSetOf(under(type) as InterfaceT);
  return methods.filter((method) => method.exported).sort((a, b) => a.pos - b.pos);
}

function basicText(basic: string, direction: Direction): string {
  if (/^u?int64$/.test(basic)) return direction === "in" ? "bigint | number" : "bigint";
  if (basic === "string") return "string";
  if (basic === "bool") return "boolean";
  if (/^complex/.test(basic)) return "{ re: number; im: number }";
  return basic === "unsafe.Pointer" ? "$GoValue | null" : "number";
}

function group(text: string): string {
  return /[ |&]/.test(text) && !/^\{[^|]*\}$/.test(text) ? `(${text})` : text;
}
