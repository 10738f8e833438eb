// What the facade of a Go package imports: the functions and classes that JS sees are made of Go's by their types.
import { shareProcess } from "../process/imported.ts";
import type { Type } from "../types/types.ts";
import type { AnyClass, Func, Struct, Value } from "../types/value.ts";
import type { Lending } from "./lent.ts";
import { outOfPanic } from "./panics.ts";
import { codecOf, useRules } from "./rules.ts";
import { Signature } from "./signatures.ts";
import { type StructCodec, structCodec, structs } from "./structs.ts";
import { viewedObject } from "./views.ts";
import type { Waits } from "./waits.ts";

export { basics, complexes, opaques } from "./basics.ts";
export { channels } from "./channels.ts";
export { lists, maps } from "./collections.ts";
export { type ContextPackage, contexts, useContexts } from "./contexts.ts";
export * from "./direct.ts";
export { anything, interfaces } from "./everything.ts";
export { functions } from "./functions.ts";
export { errors } from "./jserrors.ts";
export { useJSON } from "./json.ts";
export { lending } from "./lent.ts";
export { usePanicValues } from "./panics.ts";
export { pointers } from "./pointers.ts";
export { promises, waiting } from "./promises.ts";
export * from "./public.ts";
export { type ReaderPackage, useReaders } from "./readers.ts";
export { sequences } from "./sequences.ts";
export { classCodec, structs } from "./structs.ts";
export { type TimePackage, times, useTimes } from "./times.ts";
export { always, maybe, never } from "./waits.ts";

shareProcess(outOfPanic);

/** A func type, and the rules and public classes that it leads to: whoever uses the function gets them. */
type Uses<T extends Lending = Lending> = () => readonly [T, ...unknown[]];

function signatureOf(uses: Uses, givesError: boolean): Signature {
  const [type, ...used] = uses();
  useRules(used);
  return new Signature(type, codecOf, givesError);
}

/** An exported function; `names` are those of its parameters, for messages. */
export function func(
  name: string,
  names: readonly string[],
  waits: Waits,
  uses: Uses,
  f: Func,
  givesError = false,
): (...args: unknown[]) => unknown {
  let signature: Signature | null = null;
  const label = labels(name, names);
  return (...args) => (signature ??= signatureOf(uses, givesError)).callGo(f, args, waits, label);
}

/** A package variable, by what a pointer to it is; `uses` begins with the type of that. */
export function variable(uses: Uses<Type>, pointer: Value): unknown {
  const [type, ...used] = uses();
  useRules(used);
  return codecOf(type).out(pointer);
}

/** The public class of a struct type: what `make` gives, unless another module has declared it before. */
export function struct(
  type: Type,
  make: (codec: StructCodec) => AnyClass,
  uses: () => readonly unknown[],
): AnyClass {
  useRules([structs]);
  const codec = structCodec(type, codecOf);
  return codec.declare(make(codec), uses);
}

/** The Go object of an object of a public class. */
export function receiver(codec: StructCodec, instance: object): Struct {
  return viewedObject(instance, codec, codec.name);
}

/** A method of a public class: `f` takes the Go object first. */
export function method(
  name: string,
  names: readonly string[],
  waits: Waits,
  uses: Uses,
  f: Func,
  givesError = false,
): (codec: StructCodec, instance: object, args: unknown[]) => unknown {
  let signature: Signature | null = null;
  const label = labels(name, names);
  return (codec, instance, args) => {
    const object = receiver(codec, instance);
    signature ??= signatureOf(uses, givesError);
    return signature.callGo((...list: Value[]) => f(object, ...list), args, waits, label);
  };
}

function labels(name: string, names: readonly string[]): (i: number) => string {
  // Options are the last argument, which Go does not name.
  return (i) => `${name}: ${i < 0 ? "result" : (names[i] ?? "options")}`;
}
