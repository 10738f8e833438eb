// What a Go value is in JavaScript, as types (architecture: "Values"). A value does not say by itself what it is: its Go type
// does, statically or by a descriptor. So code for values of any type takes a `Value`, and where the descriptor has decided,
// reads it as one of the types below: `x as Struct`.
import type { GoMap } from "../collections/maps.ts";
import type { Elements, Slice } from "../collections/slice.ts";
import type { Chan } from "../goroutines/channels.ts";
import type { Complex } from "../numbers/complex.ts";
import type { Int } from "../numbers/integers.ts";
import type { Box } from "./interfaces.ts";
import type { Type } from "./types.ts";

/** A value of any Go type. There is no undefined among them. */
export type Value =
  | null
  | boolean
  | Int
  | string
  | Complex
  | Elements<Value>
  | Slice
  | GoMap<Value, Value>
  | Chan<Value>
  | Func
  | Pointer
  | Struct
  | Box
  | Foreign;

/** A value of an interface type: `typeOf` tells its dynamic type. */
export type Interface = null | boolean | number | string | Box | Struct | Foreign;

/** What companions keep behind a pointer or unsafe.Pointer: a descriptor, a timer, an exception of JS. */
export type Foreign = object;

/** A pointer to what is no object by itself: a variable, an element, a field. */
export interface Pointer<T = Value> {
  value: T;
}

/** A struct, and the pointer to it. Its fields are `Fields`. */
export type Struct = {
  /** The descriptor of the pointer type. */
  readonly $type: Type;
  $clone(): Struct;
  $assign(other: Struct): void;
  $equals(other: Struct): boolean;
};

/** The class of a struct type. */
export interface StructClass {
  new (): Struct;
  readonly prototype: Struct;
}

/** The fields of a struct by their properties. */
export type Fields = Record<string, Value>;

/** The methods of an interface value, or of a struct's class, by their properties. */
export type Methods = Record<string, Func | undefined>;

/** A class, whatever its constructor takes. */
export type AnyClass = abstract new (...args: never[]) => object;

/** What a call gives: nothing, a value, or several as an array; a promise of that where the function may wait. */
export type Results = Value | undefined;

/** A function that Go can call. */
export interface Func {
  (...args: Value[]): Results;
  /** It contains `recover`, and is offered panics. */
  $recovers?: boolean;
  /** The form of it that never waits (architecture: "Async functions"). */
  $sync?: Func;
}

/** A function with parameters of its own: one to be called with what somebody else has. */
export type AnyFunction = (...args: never[]) => unknown;
