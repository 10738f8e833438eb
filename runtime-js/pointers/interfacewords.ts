// Interface values as the two words that they are in Go's memory (package unsafe): one for the dynamic type, and the pointer
// that the value is, or a pointer to it. A header is a struct or array of these.

import { runtimePanic } from "../panics/errors.ts";
import { box, typeOf, unbox } from "../types/interfaces.ts";
import { field, Kind, named, structOf, type Type, unsafePointerType } from "../types/types.ts";
import type { Interface, Pointer, Value } from "../types/value.ts";
import { cloneValue, isNested } from "../types/values.ts";
import { classOf, zeroOf } from "../types/zero.ts";
import { unsafePointer } from "./pointees.ts";
import { Ref } from "./pointers.ts";

/** The word for a type: one for each, and for each interface type with methods, another one. */
class TypeWord {
  readonly type: Type;
  /** null for interfaces without methods. */
  readonly of: Type | null;

  constructor(type: Type, of: Type | null) {
    this.type = type;
    this.of = of;
  }
}

/** What type words point to: nothing that a program could read. */
const runtimeType = /* @__PURE__ */ named("abi.Type", "internal/abi", () =>
  structOf([field("opaque", unsafePointerType, "", false, "internal/abi")]),
);

const words = /* @__PURE__ */ new WeakMap<Type, Map<Type | null, TypeWord>>();

function typeWord(type: Type, of: Type): TypeWord {
  const key = of.methods.length === 0 ? null : of;
  let known = words.get(type);
  if (known === undefined) words.set(type, (known = new Map()));
  let word = known.get(key);
  if (word === undefined) {
    word = new TypeWord(type, key);
    unsafePointer(word as never, runtimeType);
    known.set(key, word);
  }
  return word;
}

/** The first word of an interface value of type `of`. */
export function typeWordOf(x: Interface, of: Type): Value {
  const t = typeOf(x);
  return t === null ? null : (typeWord(t, of) as never);
}

/** Where the words of a header are: the properties of the struct or array; null if it is no header. */
export function wordsIn(header: Type): readonly [type: string, data: string] | null {
  if (header.kind === Kind.Array)
    return header.length === 2 && header.elem.kind === Kind.UnsafePointer ? ["0", "1"] : null;
  if (header.kind !== Kind.Struct) return null;
  // An array without elements is there for the alignment alone.
  const fields = header.fields.filter(({ type }) => type.kind !== Kind.Array || type.length > 0);
  const isWord = ({ type }: { type: Type }) => type.kind === Kind.UnsafePointer;
  return fields.length === 2 && fields.every(isWord) ? [fields[0].jsName, fields[1].jsName] : null;
}

const boxed = /* @__PURE__ */ new WeakMap<object, Value>();

/** The data word of an interface value that is not nil. */
function dataOf(x: Interface, t: Type): Value {
  const value = unbox(x);
  switch (t.kind) {
    case Kind.Pointer:
      return unsafePointer(value, t.elem);
    case Kind.Map:
    case Kind.Chan:
    case Kind.Func:
    case Kind.UnsafePointer:
      return value;
  }
  if (typeof x !== "object") return unsafePointer(new Ref(value) as Value, t);
  let pointer = boxed.get(x!);
  if (pointer === undefined) {
    pointer = unsafePointer((isNested(t) ? value : new Ref(value)) as Value, t);
    boxed.set(x!, pointer);
  }
  return pointer;
}

type PointerAs = (p: Value, t: Type) => Value;

/** The interface value of two words; undefined if they do not belong together. */
function interfaceOf(word: Value, data: Value, of: Type, pointerAs: PointerAs): Interface | undefined {
  if (word === null) return data === null ? null : undefined;
  if (!(word instanceof TypeWord))
    throw runtimePanic("unsafe: the first word of an interface that is no type");
  const { type: t } = word;
  if (word !== typeWord(t, of))
    throw runtimePanic(`unsafe: the words of a ${of.string} from another interface`);
  switch (t.kind) {
    case Kind.Pointer:
      return box(pointerAs(data, t.elem), t);
    case Kind.Map:
    case Kind.Chan:
    case Kind.Func:
    case Kind.UnsafePointer:
      return box(data ?? zeroOf(t), t);
  }
  if (data === null) return undefined;
  const p = pointerAs(data, t);
  return box(isNested(t) ? cloneValue(t, p) : (p as Pointer).value, t);
}

/** The header of the interface value that p points to: its words are those of the value, and change it. */
export function interfaceHeader(p: Pointer, of: Type, header: Type, pointerAs: PointerAs): Value {
  const names = wordsIn(header)!;
  const object: object = header.kind === Kind.Array ? new Array(2) : new (classOf(header))();
  // What was written last: the words are written one after the other.
  let written: [word: Value, data: Value] | null = null;
  const current = (): [word: Value, data: Value] => {
    const x = p.value as Interface;
    const t = typeOf(x);
    return t === null ? [null, null] : [typeWordOf(x, of), dataOf(x, t)];
  };
  names.forEach((name, i) => {
    Object.defineProperty(object, name, {
      enumerable: true,
      get: () => (written ?? current())[i],
      set: (x: Value) => {
        written ??= current();
        written[i] = x;
        const value = interfaceOf(...written, of, pointerAs);
        if (value === undefined) return;
        p.value = value;
        if (i === 1) written = null;
      },
    });
  });
  return object as Value;
}
