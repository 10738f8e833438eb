// Map keys that a native Map does not compare as Go does: floats, complex numbers, structs, arrays, interfaces.
// A key function gives a primitive (or an object compared by identity) that is the same for equal keys.
import { runtimePanic } from "./errors.ts";
import { Box } from "./interfaces.ts";
import { complexKey, floatKey, type KeyFunction } from "./maps.ts";
import { Kind, type Type } from "./types.ts";

/** Key function for a type; null if a native Map compares its values itself. */
export function keyOf(t: Type): KeyFunction<any> | null {
  switch (t.kind) {
    case Kind.Float32:
    case Kind.Float64:
      return floatKey;
    case Kind.Complex64:
    case Kind.Complex128:
      return complexKey;
    case Kind.Interface:
      return interfaceKey;
    case Kind.Struct:
    case Kind.Array:
      t.keyFunction ??= (x) => text(t, x) ?? undefined;
      return t.keyFunction;
    case Kind.Slice:
    case Kind.Map:
    case Kind.Func:
      return () => panicUnhashable(t);
    default:
      return null;
  }
}

function panicUnhashable(t: Type): never {
  throw runtimePanic("hash of unhashable type " + t.string);
}

/** Key of an interface value. Strings get a mark, so that they differ from the texts of other keys. */
export function interfaceKey(x: any): unknown {
  if (typeof x === "string") return "s" + x;
  if (typeof x === "number") return floatKey(x);
  if (!(x instanceof Box)) return x;
  const inner = text(x.type, x.value);
  return inner === null ? undefined : `t${x.type.id}:${inner}`;
}

/** Numbers for objects that are keys by identity. */
const identities = /* @__PURE__ */ new WeakMap<object, number>();
let lastIdentity = 0;

function identity(x: any): string {
  if (x === null) return "0";
  let id = identities.get(x);
  if (id === undefined) identities.set(x, (id = ++lastIdentity));
  return String(id);
}

/** A text that differs for different values of type t and says where it ends; null for NaN inside. */
function text(t: Type, x: any): string | null {
  switch (t.kind) {
    case Kind.String:
      return `${x.length}:${x}`;
    case Kind.Float32:
    case Kind.Float64:
      return Number.isNaN(x) ? null : `${x + 0};`;
    case Kind.Complex64:
    case Kind.Complex128:
      return complexKey(x) ?? null;
    case Kind.Struct:
      return join(t.fields.length, (i) => {
        const f = t.fields[i];
        return f.name === "_" ? "" : text(f.type, x[f.jsName]);
      });
    case Kind.Array:
      return join(t.length, (i) => text(t.elem, x[i]));
    case Kind.Interface:
      return interfaceText(x);
    case Kind.Pointer:
    case Kind.Chan:
    case Kind.UnsafePointer:
      return typeof x === "object" ? identity(x) + ";" : `${typeof x}${x};`;
    case Kind.Slice:
    case Kind.Map:
    case Kind.Func:
      panicUnhashable(t);
  }
  return `${x};`;
}

function interfaceText(x: any): string | null {
  const key = interfaceKey(x);
  if (key === undefined) return null;
  if (typeof key === "object") return `p${identity(key)};`;
  const s = String(key);
  return `${typeof key}${s.length}:${s}`;
}

function join(n: number, part: (i: number) => string | null): string | null {
  let result = "";
  for (let i = 0; i < n; i++) {
    const s = part(i);
    if (s === null) return null;
    result += s;
  }
  return result;
}
