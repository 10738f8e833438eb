// Structs and pointers to structs at the JS boundary: the public classes, and what goes in and out as their objects.

import { toJS } from "../collections/strings.ts";
import { nilPanic } from "../panics/errors.ts";
import { outward } from "../process/imported.ts";
import { box, boxPointer, missingMethod, typeOf } from "../types/interfaces.ts";
import { errorType, Kind, pointerTo, type Type } from "../types/types.ts";
import type { AnyClass, Fields, Interface, Struct, Value } from "../types/value.ts";
import { assignValue, isNested } from "../types/values.ts";
import { classOf } from "../types/zero.ts";
import type { Codec, CodecOf } from "./codec.ts";
import { guarded, knowing, setErrorOfView, setPublicValue } from "./errors.ts";
import { plainForm } from "./forms.ts";
import { outOfUnknown } from "./handles.ts";
import { hidden } from "./hidden.ts";
import { expected, misfit, placed, withArticle, within } from "./misfit.ts";
import { inside, isPlain } from "./plain.ts";
import { Rule, useRules } from "./rules.ts";
import { bindView, type Origin, Viewed, viewedObject, viewSlot } from "./views.ts";

/** A field that JS sees, by its Go name. */
interface PublicField {
  readonly name: string;
  /** Properties that lead to the struct that has it: fields of embedded structs are promoted. */
  readonly path: readonly string[];
  readonly key: string;
  readonly codec: Codec;
  readonly type: Type;
}

const codecs = new WeakMap<Type, StructCodec>();
const byClass = new WeakMap<object, StructCodec>();

/** What inspectors of Node print instead of accessors. */
const inspection = Symbol.for("nodejs.util.inspect.custom");
const inspected = new WeakMap<object, object>();

export class StructCodec implements Codec {
  readonly type: Type;
  /** For messages and inspection. */
  readonly name: string;
  readonly #codecOf: CodecOf;
  #fields: Map<string, PublicField> | null = null;
  #properties: [string, PropertyDescriptor][] | null = null;
  #class: AnyClass | null = null;
  #uses: () => readonly unknown[] = () => [];
  /** Views of pointers by object, of those that have a view as a pointer of another type. */
  readonly #views = new WeakMap<object, object>();
  /** Views of structs in fields by the object around, then by field: their own place is in there. */
  readonly #nested = new WeakMap<object, Map<string, object>>();

  constructor(type: Type, codecOf: CodecOf) {
    this.name = toJS(type.name) || "struct";
    this.type = type;
    this.#codecOf = codecOf;
  }

  /** The exported fields, and those that structs embedded under unexported names promote: nothing else shows them. */
  get fields(): Map<string, PublicField> {
    if (this.#fields === null) {
      useRules(this.#uses());
      const own = promotions(this.type).filter(({ isOwn }) => isOwn);
      this.#fields = new Map(
        own.map((field) => [field.name, { ...field, codec: this.#codecOf(field.type) }]),
      );
    }
    return this.#fields;
  }

  /** The other promoted fields. What their codecs need may not be declared yet. */
  #promoted(): PublicField[] {
    const codecOf = this.#codecOf;
    const promoted = promotions(this.type).filter(({ isOwn }) => !isOwn);
    return promoted.map((field) => ({
      ...field,
      get codec() {
        return codecOf(field.type);
      },
    }));
  }

  get isDeclared(): boolean {
    return this.#class !== null;
  }

  /** The public class; that of a type that no facade declares is made of the descriptor. */
  get class(): AnyClass {
    if (this.#class === null) {
      const codec = this;
      const made = {
        [this.name]: class {
          constructor(init?: unknown) {
            codec.construct(this, init);
          }
        },
      };
      this.declare(made[this.name]);
      undeclared?.describe(this, made[this.name]);
    }
    return this.#class!;
  }

  #blank(): object {
    return Object.create(this.class.prototype);
  }

  /** Makes `declared` the public class, unless there is one. Its fields need the rules that `uses` gives. */
  declare(declared: AnyClass, uses: () => readonly unknown[] = () => []): AnyClass {
    if (this.#class !== null) {
      if (undeclared?.isReplaced(this.#class) || isRedeclaring) {
        const { constructor: _, ...methods } = Object.getOwnPropertyDescriptors(declared.prototype);
        Object.defineProperties(this.#class.prototype, methods);
        this.#uses = uses;
      }
      return this.#class;
    }
    this.#class = declared;
    byClass.set(declared, this);
    this.#uses = uses;
    Object.defineProperties(declared.prototype, this.#propertiesOf(this.#promoted(), false));
    const prototype = this.type.name === "" ? Object.prototype : declared.prototype;
    hidden(declared.prototype, inspection, function (this: object): object {
      // What has no Go object is such a form, or the prototype.
      return viewSlot(this) === undefined ? this : plainForm(inspected, this, { ...this }, prototype);
    });
    defineTexts(this, declared.prototype);
    return declared;
  }

  /** `new Line({ Qty: 3 })`. `copy` makes the Go object where a facade has a way of its own. */
  construct(instance: object, init: unknown, copy?: (value: unknown, place: string) => Struct): void {
    const value = init ?? {};
    const object = copy === undefined ? this.#make(value, this.name) : copy(value, this.name);
    this.#bind(instance, "made", () => object);
    new Viewed(object, instance);
  }

  #make(init: unknown, place: string): Struct {
    return placed(place, () => this.#copyOf(init));
  }

  #bind<T extends object>(view: T, origin: Origin, object: () => Struct): T {
    bindView(view, this, origin, object);
    this.#properties ??= Object.entries(this.#propertiesOf([...this.fields.values()], true));
    for (const [name, property] of this.#properties) Object.defineProperty(view, name, property);
    return view;
  }

  #propertiesOf(fields: readonly PublicField[], enumerable: boolean): PropertyDescriptorMap {
    const codec = this;
    const { name } = this;
    const properties: PropertyDescriptorMap = Object.create(null);
    for (const field of fields)
      properties[field.name] = {
        enumerable,
        configurable: true,
        get(this: object) {
          return placed(`${name}.${field.name}`, () => codec.#read(viewedObject(this, codec, name), field));
        },
        set(this: object, value: unknown) {
          const object = follow(viewedObject(this, codec, name), field.path);
          const converted = placed(`${name}.${field.name}`, () => field.codec.into(value));
          assignField(object, field, converted);
        },
      };
    return properties;
  }

  #read(object: Struct, { path, key, codec }: PublicField): unknown {
    const holder = follow(object, path);
    return codec instanceof StructCodec ? codec.#viewInside(holder, key) : codec.out(holder[key]);
  }

  /** The view of the struct in a field: of what is there whenever it is used. */
  #viewInside(object: Fields, key: string): object {
    let views = this.#nested.get(object);
    if (views === undefined) this.#nested.set(object, (views = new Map()));
    let view = views.get(key);
    if (view === undefined) {
      view = this.#bind(this.#blank(), "value", () => object[key] as Struct);
      views.set(key, view);
    }
    return view;
  }

  /** The one view of a pointer's object. */
  viewOf(object: Struct): object {
    const first = Viewed.viewOf(object);
    if (first !== undefined && viewSlot(first)?.("owner") === this) return first;
    let view = this.#views.get(object);
    if (view === undefined) {
      view = this.#bind(this.#blank(), "pointer", () => object);
      if (first === undefined) new Viewed(object, view);
      else this.#views.set(object, view);
    }
    return view;
  }

  /** The Go object of a public object of this class; null for other values. */
  known(value: unknown): Struct | null {
    const found = viewSlot(value);
    return found?.("owner") === this ? found("object") : null;
  }

  /** A copy of the struct of a public object of this class; null for other values. */
  copyOfKnown(value: unknown): Struct | null {
    return this.known(value)?.$clone() ?? null;
  }

  into(value: unknown): Struct {
    return this.copyOfKnown(value) ?? this.#copyOf(value);
  }

  out(object: Struct): object {
    const copy = object.$clone();
    return this.#bind(this.#blank(), "value", () => copy);
  }

  /** A new Go object with the properties of a plain object, or of one of a class of JavaScript. */
  #copyOf(value: unknown): Struct {
    const { name } = this;
    if (typeof value !== "object" || value === null || viewSlot(value) !== undefined || Array.isArray(value))
      return expected(withArticle(name), value);
    const names = Object.keys(value);
    const properties = value as Record<string, unknown>;
    const object = new (classOf(this.type))();
    const refuse = () => misfit("the value is inside of itself");
    return inside(value, refuse, () => {
      for (const property of names) {
        const field = this.fields.get(property);
        if (field === undefined) misfit(`${name} has no exported field ${property}`);
        this.#assign(object, field, properties[property]);
      }
      if (!isPlain(value)) this.inherit(object, value, names.length === 0);
      return object;
    });
  }

  /**
   * What an object of a class has of fields by its class: accessors, behind which such objects keep their state. Methods
   * stay bound to it. It has to have something of the struct at all.
   */
  inherit(object: Struct, value: object, isEmpty: boolean): void {
    let isOther = isEmpty;
    for (const [name, field] of this.fields) {
      if (Object.hasOwn(value, name) || !(name in value) || !isOfClass(value, name)) continue;
      isOther = false;
      const inherited = (value as Record<string, unknown>)[name];
      this.#assign(object, field, typeof inherited === "function" ? inherited.bind(value) : inherited);
    }
    if (isOther) expected(withArticle(this.name), value);
  }

  #assign(object: Struct, field: PublicField, value: unknown): void {
    if (value === undefined) return;
    try {
      assignField(follow(object, field.path), field, field.codec.into(value));
    } catch (e) {
      throw within(`.${field.name}`, e);
    }
  }

  /** *T: null is nil; a public object of the class is itself, a plain object becomes a new Go object. */
  readonly pointer: Codec = {
    into: (value) => {
      if (value === null || value === undefined) return null;
      return this.known(value) ?? this.#copyOf(value);
    },
    out: (object: Struct | null) => (object === null ? null : this.viewOf(object)),
  };
}

/** The struct at the end of a path; Go's panic for an embedded pointer that is nil. */
function follow(object: Struct, path: readonly string[]): Fields {
  let found: Value = object;
  for (const key of path) {
    found = (found as Fields)[key];
    if (found === null) throw outward(nilPanic());
  }
  return found as Fields;
}

/** Chains of prototypes that are longer are no chains of classes: proxies make them without end. */
const mostClasses = 100;

/** An accessor or method that the class of an object defines, or one that this extends. Data on prototypes is no state. */
function isOfClass(value: object, name: string): boolean {
  if (name in Object.prototype) return false;
  let prototype = Object.getPrototypeOf(value);
  for (let i = 0; i < mostClasses && prototype !== null; i++) {
    const found = Object.getOwnPropertyDescriptor(prototype, name);
    if (found !== undefined) return found.get !== undefined || typeof found.value === "function";
    prototype = Object.getPrototypeOf(prototype);
  }
  return false;
}

/** Structs and arrays are copied in place: pointers to them stay valid. */
function assignField(object: Fields, { key, type }: PublicField, value: Value): void {
  if (isNested(type)) assignValue(type, object[key], value);
  else object[key] = value;
}

interface Found extends Omit<PublicField, "codec"> {
  /** The struct's own, or of a struct embedded in it that has no other way to be seen. */
  readonly isOwn: boolean;
}

type Level = Pick<Found, "path" | "isOwn"> & { readonly struct: Type };

/** The exported fields of a struct and of the structs embedded in it, the least deep ones of each name. */
function promotions(type: Type): Found[] {
  const chosen: Found[] = [];
  const taken = new Set<string>();
  const seen = new Set<Type>();
  let level: Level[] = [{ struct: type, path: [], isOwn: true }];
  while (level.length > 0) {
    const names = level.flatMap(({ struct }) => struct.fields.map(({ name }) => name));
    const isSingle = (name: string) => names.indexOf(name) === names.lastIndexOf(name);
    for (const { struct, path, isOwn } of level) {
      seen.add(struct);
      // Exported names are the same inside and outside, and so spelled as JS spells them.
      for (const { name, jsName, type, pkgPath } of struct.fields)
        if (pkgPath === "" && !taken.has(name) && isSingle(name))
          chosen.push({ name: jsName, path, key: jsName, type, isOwn });
    }
    for (const name of names) taken.add(name);
    level = level.flatMap(embeddedIn).filter(({ struct }) => !seen.has(struct));
  }
  return chosen;
}

function embeddedIn({ struct, path, isOwn }: Level): Level[] {
  const embedded = struct.fields.filter((field) => field.embedded);
  return embedded
    .map(({ type, jsName, pkgPath }) => ({
      struct: type.kind === Kind.Pointer ? type.elem : type,
      path: [...path, jsName],
      isOwn: isOwn && pkgPath !== "" && type.kind === Kind.Struct,
    }))
    .filter(({ struct }) => struct.kind === Kind.Struct);
}

/** What JSON.stringify sees of an object; null if the fields as they are. Set where there are some that JSON has no form for. */
let jsonOf: ((object: object) => object) | null = null;

export function setJSON(f: (object: object) => object): void {
  jsonOf = f;
}

/** Objects of a class as text: what the method String or Error gives, else the fields as JSON has them. */
function defineTexts({ name }: StructCodec, prototype: object): void {
  hidden(prototype, "toString", function (this: Partial<Record<"String" | "Error", () => unknown>>): string {
    // A field of that name is no method: calling it fails.
    const text = guarded(() => (this.String ?? this.Error)?.call(this), null);
    return typeof text === "string" ? text : guarded(() => `${name} ${JSON.stringify(this)}`, name);
  });
  const form = jsonOf;
  if (form === null) return;
  hidden(prototype, "toJSON", function (this: object): object {
    return form(this);
  });
}

/** The methods of classes that no facade declares, or has declared so far. */
interface UndeclaredClasses {
  /** Those that the descriptor has. */
  describe(codec: StructCodec, Class: AnyClass): void;
  /** Whether a class was described so far: a facade declares it now. */
  isReplaced(Class: AnyClass): boolean;
}

let undeclared: UndeclaredClasses | null = null;

/** Set where Go calls functions of JavaScript, which get objects before facades are there. */
export function setUndeclared(value: UndeclaredClasses): void {
  undeclared = value;
}

/** Whether classes that are declared again get their methods anew. */
let isRedeclaring = false;

/** Set where modules are loaded again, after edits. */
export function redeclareClasses(): void {
  isRedeclaring = true;
}

/** The codec of a struct type. */
export function structCodec(type: Type, codecOf: CodecOf): StructCodec {
  let codec = codecs.get(type);
  if (codec === undefined) codecs.set(type, (codec = new StructCodec(type, codecOf)));
  return codec;
}

/** The codec of the struct of a public class. */
export function classCodec(Class: object): StructCodec {
  return byClass.get(Class)!;
}

/** The interface value that a public object is: a struct if it came out as one, else a pointer. null for other values. */
export function viewedValue(value: unknown): Interface {
  const found = viewSlot(value);
  if (found === undefined) return null;
  const { type } = found("owner") as StructCodec;
  const object = found("object");
  return found("origin") === "value" ? box(object.$clone(), type) : boxPointer(object, pointerTo(type));
}

/**
 * The error that a public object is: of the struct type where that has the method itself and JS has made the object, as
 * Go's programs do with such types, or it came out as a struct; else of the pointer. undefined for other values.
 */
function errorOfView(value: unknown): Interface | undefined {
  const found = viewSlot(value);
  if (found === undefined) return undefined;
  const { type } = found("owner") as StructCodec;
  const object = found("object");
  const isStruct = found("origin") !== "pointer";
  if (isStruct && missingMethod(type, errorType) === null) return box(object.$clone(), type);
  const pointer = pointerTo(type);
  return missingMethod(pointer, errorType) === null ? boxPointer(object, pointer) : undefined;
}

/** A Go error as an object of its class, if a facade declares that. */
function outOfDeclared(value: Interface): unknown {
  const t = typeOf(value);
  const codec = t?.kind === Kind.Pointer ? codecs.get(t.elem) : undefined;
  return codec?.isDeclared ? codec.pointer.out(value) : outOfUnknown(value);
}

export const structs: Rule = /* @__PURE__ */ new Rule(
  "struct",
  (t, codecOf) => (t.kind === Kind.Pointer ? structCodec(t.elem, codecOf).pointer : structCodec(t, codecOf)),
  () => [],
  () => {
    setPublicValue(outOfDeclared, knowing.classes);
    setErrorOfView(errorOfView);
  },
);
