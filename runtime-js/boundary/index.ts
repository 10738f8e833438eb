// What the facade of a Go package imports: the functions and classes that JS sees are made of Go's by their types.
import { GoPanic } from "../errors.ts";
import { shareProcess } from "../imported.ts";
import type { Type } from "../types.ts";
import { outOfPanic } from "./errors.ts";
import { Signature, type Waits } from "./signatures.ts";
import { type StructCodec, structCodec } from "./structs.ts";
import { codecOf } from "./types.ts";
import { viewedObject } from "./views.ts";

export { GoExit } from "../imported.ts";
export { type ContextPackage, useContexts } from "./contexts.ts";
export { GoError } from "./errors.ts";
export { GoValue } from "./opaque.ts";
export { type TimePackage, useTimes } from "./times.ts";
export { GoPanic };

shareProcess(outOfPanic);

/** A func type, and the public classes that it leads to: whoever uses the function gets them. */
type Uses = () => readonly [Type, ...unknown[]];

/** An exported function; `names` are those of its parameters, for messages. */
export function func(
  name: string,
  names: readonly string[],
  waits: Waits,
  uses: Uses,
  f: any,
  givesError = false,
): (...args: unknown[]) => any {
  let signature: Signature | null = null;
  const label = labels(name, names);
  return (...args) =>
    (signature ??= new Signature(uses()[0], codecOf, givesError)).callGo(f, args, waits, label);
}

/** The public class of a struct type: what `make` gives, unless another module has declared it before. */
export function struct(type: Type, make: (codec: StructCodec) => any, _uses: () => unknown[]): any {
  const codec = structCodec(type, codecOf);
  return codec.declare(make(codec));
}

/** A method of a public class: `f` takes the Go object first. */
export function method(
  name: string,
  names: readonly string[],
  waits: Waits,
  uses: Uses,
  f: any,
  givesError = false,
): (codec: StructCodec, instance: object, args: unknown[]) => any {
  let signature: Signature | null = null;
  const label = labels(name, names);
  return (codec, instance, args) => {
    const object = viewedObject(instance, codec, codec.type.name);
    signature ??= new Signature(uses()[0], codecOf, givesError);
    return signature.callGo((...list: any[]) => f(object, ...list), args, waits, label);
  };
}

function labels(name: string, names: readonly string[]): (i: number) => string {
  return (i) => `${name}: ${i < 0 ? "result" : names[i]}`;
}
