// `any` at the JS boundary. Into Go, a value of JS gets the Go type that holds what it is; out of Go, a value is
// converted by its dynamic type. What has no form on the other side is opaque and keeps its identity.

import { fromJS, toJS } from "../collections/strings.ts";
import { plainMethod } from "../panics/report.ts";
import { Box, box, typeOf } from "../types/interfaces.ts";
import {
  anyType,
  funcOf,
  int64Type,
  Kind,
  mapOf,
  sliceOf,
  stringType,
  type Type,
  uint8Type,
  uint64Type,
} from "../types/types.ts";
import type { Interface, Value } from "../types/value.ts";
import type { Codec, CodecOf } from "./codec.ts";
import { outOfError } from "./errors.ts";
import { handled, outOfAny } from "./handles.ts";
import { intoError, JSError } from "./jserrors.ts";
import { misfit } from "./misfit.ts";
import { intoOpaque, JSObject, JSValue } from "./opaque.ts";
import { inside, isPlain, setOwn } from "./plain.ts";
import { isBytes, isDate, isErrorObject } from "./realms.ts";
import { viewedValue } from "./structs.ts";
import { isValid, timeType } from "./times.ts";

/** What JS has from here on is a uint64. */
const BEYOND_INT64 = 2n ** 63n;

const anys = () => sliceOf(anyType);
const bytes = () => sliceOf(uint8Type);
/** The Go type of a record. */
const records = () => mapOf(stringType, anyType);
/** The Go type of a JS function that is given as `any`. */
const callables = () => funcOf([anys()], [anyType], true);

/** The type of Go values that an object of JS becomes; null for opaque ones. */
function typeFor(value: object): Type | null {
  if (typeof value === "function") return callables();
  if (Array.isArray(value)) return anys();
  if (isBytes(value)) return bytes();
  if (isDate(value)) return isValid(value) ? timeType() : null;
  return isPlain(value) ? records() : null;
}

/** The interface value that stands for a public object, handle or error; null for other values. */
export function goValueOf(value: object): Interface {
  return viewedValue(value) ?? handled(value) ?? (isErrorObject(value) ? intoError(value) : null);
}

export function anyCodec(codecOf: CodecOf): Codec {
  const boxed = (value: unknown, t: Type) => box(codecOf(t).into(value), t);
  return {
    into(value): Value {
      switch (typeof value) {
        case "undefined":
          return null;
        case "string":
          return fromJS(value);
        case "bigint":
          return boxed(value, value < BEYOND_INT64 ? int64Type : uint64Type);
        case "symbol":
          return intoOpaque(value);
        case "object":
        case "function": {
          if (value === null) return null;
          const known = goValueOf(value);
          if (known !== null) return known;
          const t = typeFor(value);
          return t === null ? intoOpaque(value) : boxed(value, t);
        }
        default:
          return value as boolean | number;
      }
    },
    out: (value) => outOfInterface(value as Interface, codecOf),
  };
}

/** What JS sees of an interface value: errors as Errors, all else by the dynamic type. */
export function outOfInterface(value: Interface, codecOf: CodecOf): unknown {
  if (value === null) return null;
  if (typeof value === "string") return toJS(value);
  if (typeof value !== "object") return value;
  if (value instanceof JSValue) return value.value;
  if (value instanceof JSObject) return value.object;
  if (value instanceof JSError || plainMethod(value, "Error") !== undefined) return outOfError(value);
  return outByType(value, codecOf);
}

/** What JS sees of an interface value by its type alone. */
export function outByType(value: Interface, codecOf: CodecOf): unknown {
  const t = typeOf(value);
  if (t === null) return null;
  const content: Value = value instanceof Box ? value.value : value;
  switch (t.kind) {
    case Kind.UnsafePointer:
      return outOfAny(value as object);
    case Kind.Map:
      return t.key.kind === Kind.String
        ? recordOf(content as Map<string, Value>, t, codecOf)
        : codecOf(t).out(content);
    case Kind.Pointer:
      return content === null ? null : codecOf(t).out(content);
    default:
      return codecOf(t).out(content);
  }
}

/** A map with string keys inside an `any` is a plain object, as it is on the way in. */
function recordOf(map: Map<string, Value>, t: Type, codecOf: CodecOf): object {
  const element = codecOf(t.elem);
  const refuse = () => misfit("the value is inside of itself");
  return inside(map, refuse, () => {
    const record = {};
    for (const [k, v] of map) {
      const key = toJS(k);
      if (Object.hasOwn(record, key)) misfit("two keys of the map are the same in JavaScript");
      setOwn(record, key, element.out(v));
    }
    return record;
  });
}
