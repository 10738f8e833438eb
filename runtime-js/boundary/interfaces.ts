// Interface types with methods at the JS boundary. A JS object that has the methods is accepted and is a Go value of a
// type of its own; it comes out as itself. Go values that are no structs come out as objects with their methods.

import { toJS } from "../collections/strings.ts";
import { RuntimeError } from "../panics/errors.ts";
import { Box, missingMethod, typeOf } from "../types/interfaces.ts";
import { Kind, method, named, structClass, structOf, type Type } from "../types/types.ts";
import type { Interface, Methods, Value } from "../types/value.ts";
import { goValueOf, outByType } from "./any.ts";
import type { Codec, CodecOf } from "./codec.ts";
import { outOfError } from "./errors.ts";
import { handled, setContents } from "./handles.ts";
import { JSError } from "./jserrors.ts";
import { defineMethods } from "./methods.ts";
import { expected, misfit, withArticle } from "./misfit.ts";
import { JSObject, JSValue } from "./opaque.ts";
import { waitFor } from "./promises.ts";
import { isReading, read } from "./readers.ts";
import { isErrorObject } from "./realms.ts";
import { isErrorAccessor, type JSFunction, Signature } from "./signatures.ts";

/** The class of JS objects that have the methods of an interface type. */
function classFor(t: Type, codecOf: CodecOf): new (object: object) => JSObject {
  class Implementation extends JSObject {}
  const prototype = Implementation.prototype as JSObject & Methods;
  for (const each of t.methods) {
    const { jsName, type } = each;
    let signature: Signature | null = null;
    prototype[jsName] = function (this: JSObject, ...args: Value[]) {
      signature ??= new Signature(type!, codecOf, isErrorAccessor(each));
      if (isReading(each)) return read(signature, this.object, jsName, args);
      return signature.callJS(
        (this.object as Record<string, JSFunction>)[jsName],
        this.object,
        args,
        jsName,
        waitFor(t, jsName),
      );
    };
  }
  const methods = () => t.methods.map(({ name, jsName, type }) => method(name, type, "", jsName));
  structClass(
    Implementation,
    named(
      "js.Object",
      "js",
      () => structOf([]),
      () => [],
      methods,
    ),
  );
  return Implementation;
}

/** What can be called on a Go value that is no struct, by Go type. */
const methodClasses = new WeakMap<Type, new (value: Interface) => object>();
function methodsOf(t: Type, codecOf: CodecOf): new (value: Interface) => object {
  let made = methodClasses.get(t);
  if (made !== undefined) return made;
  made = class {
    constructor(value: Interface) {
      setContents(this, value);
    }
  };
  defineMethods(made, t, codecOf, handled);
  methodClasses.set(t, made);
  return made;
}

const handles = new WeakMap<object, object>();

export function interfaceCodec(t: Type, codecOf: CodecOf): Codec {
  let Implementation: (new (object: object) => JSObject) | null = null;
  const wrappers = new WeakMap<object, JSObject>();
  const name = toJS(t.string);
  const isHidden = t.methods.some(({ pkgPath }) => pkgPath !== "");
  return {
    into(value) {
      if (value === null || value === undefined) return null;
      if (typeof value !== "object" && typeof value !== "function") expected(withArticle(name), value);
      const known = goValueOf(value);
      if (known !== null) {
        const missing = missingMethod(typeOf(known)!, t);
        if (missing === null) return known;
        if (!isErrorObject(value))
          misfit(
            `${toJS(typeOf(known)!.string)} does not implement ${name} (missing method ${missing.jsName})`,
          );
      }
      const missing = t.methods.find(({ jsName }) => typeof (value as Methods)[jsName] !== "function");
      if (isHidden) misfit(`only Go types implement ${name}, which has unexported methods`);
      if (missing !== undefined) misfit(`no ${name} (missing method ${missing.jsName})`);
      let wrapper = wrappers.get(value);
      if (wrapper === undefined)
        wrappers.set(value, (wrapper = new (Implementation ??= classFor(t, codecOf))(value)));
      return wrapper;
    },
    out(value: Interface) {
      if (value === null) return null;
      if (value instanceof JSObject) return value.object;
      if (value instanceof JSError) return outOfError(value);
      if (value instanceof JSValue) return value.value;
      if (value instanceof RuntimeError) return outOfError(value);
      if (!(value instanceof Box) || value.type.kind === Kind.Struct) return outByType(value, codecOf);
      let handle = handles.get(value);
      if (handle === undefined) handles.set(value, (handle = new (methodsOf(value.type, codecOf))(value)));
      return handle;
    },
  };
}
