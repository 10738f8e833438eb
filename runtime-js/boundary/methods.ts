// Methods of Go values at the JS boundary where no facade declares them: what their type's descriptor tells of them, which
// is what the program calls through interfaces.
import { toJS } from "../collections/strings.ts";
import { pointerTo, type Type } from "../types/types.ts";
import type { AnyClass, Interface, Methods, Value } from "../types/value.ts";
import type { CodecOf } from "./codec.ts";
import { hidden } from "./hidden.ts";
import { useJSON } from "./json.ts";
import { codecOf } from "./rules.ts";
import { isErrorAccessor, Signature } from "./signatures.ts";
import { setUndeclared } from "./structs.ts";
import { maybe } from "./waits.ts";

/** Gives a class the exported methods of a Go type; `valueOf` is the Go value of an instance. */
export function defineMethods(
  Class: AnyClass,
  t: Type,
  codecOf: CodecOf,
  valueOf: (instance: object) => Interface | undefined,
): void {
  for (const each of t.methods) {
    const { jsName, pkgPath } = each;
    if (pkgPath !== "") continue;
    let signature: Signature | null = null;
    const label = (i: number) =>
      `${toJS(t.name || t.elem?.name)}.${jsName}: ${i < 0 ? "result" : `argument ${i + 1}`}`;
    hidden(Class.prototype, jsName, function (this: object, ...args: unknown[]) {
      const value = valueOf(this) as Methods;
      signature ??= new Signature(each.type!, codecOf, isErrorAccessor(each));
      const name = `${jsName}$sync` in value ? `${jsName}$sync` : jsName;
      return signature.callGo((...list: Value[]) => value[name]!(...list), args, maybe, label);
    });
  }
}

const described = /* @__PURE__ */ new WeakSet<AnyClass>();

/** Gives the classes of structs that no facade declares the methods of their descriptors. */
export function describeClasses(): void {
  useJSON();
  setUndeclared({
    describe(codec, Class) {
      described.add(Class);
      defineMethods(Class, pointerTo(codec.type), codecOf, (instance) => codec.known(instance));
    },
    isReplaced: (Class) => described.delete(Class),
  });
}
