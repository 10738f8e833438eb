// What a program ends with when nobody recovers a panic: its value, and the panics that it replaced. Programs whose panics are
// run-time errors, one at a time, do without (briefreport.ts).

import { float64Text } from "../numbers/floattext.ts";
import { host } from "../process/host.ts";
import { address } from "../types/addresses.ts";
import type { Box } from "../types/interfaces.ts";
import type { Shape } from "../types/types.ts";
import type { Func, Interface, Methods, Struct, Value } from "../types/value.ts";
import { SIGNAL } from "./briefreport.ts";
import { fromJSError, GoPanic, RuntimeError } from "./errors.ts";

// Kinds that print in a form of their own; see Kind in types.ts, which a program without types does not need.
const [COMPLEX128, STRING] = [16, 24];

/** What is needed of a descriptor. */
interface Printed {
  shape: Pick<Shape, "kind" | "text">;
  string: string;
  pkgPath: string;
}

function isBasic({ shape: { kind } }: Printed): boolean {
  return kind <= COMPLEX128 || kind === STRING;
}

/** A value of a basic type as print shows it; null for other types. */
function basicText(type: Printed, value: Value): string | null {
  if (!isBasic(type)) return null;
  const { text } = type.shape;
  return text === undefined ? String(value) : text(value);
}

/** A Box, without the code for boxes. */
function isBox(x: unknown): x is { type: Printed; value: Value } {
  return (
    typeof x === "object" &&
    x !== null &&
    "type" in x &&
    "value" in x &&
    typeof (x.type as Partial<Printed> | undefined)?.string === "string"
  );
}

/** The builtin: `throw $panic(v)`. */
export function panic(value: Interface): GoPanic {
  return reported(new GoPanic(value === null && nilSetting() !== "1" ? nilArgument() : value));
}

/** The builtin where GODEBUG has panicnil=1: as before Go 1.21, nil is what it panics with. */
export function panicAny(value: Interface): GoPanic {
  return reported(new GoPanic(value === null && nilSetting() === "0" ? nilArgument() : value));
}

/** What the environment says of it now. */
function nilSetting(): string | undefined {
  return /(?:^|.*,)panicnil=(\w*)/.exec(host().env.GODEBUG ?? "")?.[1];
}

function nilArgument(): RuntimeError {
  return new RuntimeError("runtime error: panic called with nil argument", "*runtime.PanicNilError");
}

/** The panic, which is reported with all that there is to say. */
export function reported(p: GoPanic): GoPanic {
  p.report = formatPanic;
  return p;
}

/**
 * The method of an interface value that is called so and has no parameters, as those of errors and Stringers. A field of that
 * name, which may hold a function, belongs to the object itself.
 */
export function plainMethod(x: object, name: string): Func | undefined {
  const method = (Object.getPrototypeOf(x) as Methods)[name];
  return method?.length === 0 ? method : undefined;
}

/** What an error or Stringer says. */
function ownText(x: object): string | undefined {
  for (const name of ["Error", "String"]) {
    const text = plainMethod(x, name)?.call(x);
    if (typeof text === "string") return text;
  }
  return undefined;
}

/** The value of a panic as the report of it shows it. */
export function formatPanicValue(x: Interface): string {
  if (typeof x === "string") return x;
  if (typeof x === "number") return float64Text(x);
  if (typeof x === "boolean") return String(x);
  if (x === null) return "nil";
  const said = ownText(x);
  if (said !== undefined) return said;
  if (!isBox(x)) return `(${(x as Partial<Struct>).$type?.string ?? typeof x}) ${address(x)}`;
  const { type, value } = x;
  const text = basicText(type, value);
  if (text === null) return `(${type.string}) ${address(value)}`;
  if (type.pkgPath === "") return text;
  return type.shape.kind === STRING
    ? `${type.string}("${text}")`
    : `${type.string}(${text.replace(/^\((.*)\)$/, "$1")})`;
}

/** "panic: …" for a panic nobody recovered, after those it replaced. Methods of the values are called. */
export function formatPanic(p: GoPanic): string {
  try {
    return formatChain(p, false) + (hasSignal(p) ? SIGNAL : "");
  } catch (e) {
    const signal = fromJSError(e) as GoPanic;
    return `fatal error: panic while printing panic value: ${whilePrinting(signal)}\n${signal.signal ? SIGNAL : ""}`;
  }
}

/** One of the panics under way is the signal that a nil dereference is. */
function hasSignal(p: GoPanic | undefined): boolean {
  return p !== undefined && (p.signal || hasSignal(p.link));
}

/** Panics in a row with the same value are printed as one, the first. */
function formatChain(p: GoPanic, isRepanicked: boolean): string {
  if (p.link !== undefined && isSameValue(p.link.value, p.value)) return formatChain(p.link, true);
  const before = p.link === undefined ? "" : formatChain(p.link, false) + "\t";
  const state = !p.recovered ? "" : isRepanicked ? " [recovered, repanicked]" : " [recovered]";
  const text = formatPanicValue(p.value).replaceAll("\n", "\n\t");
  return `${before}panic: ${text}${state}\n`;
}

/** Go compares addresses: those of constants are the same for equal ones, as are those of errors with fixed texts. */
function isSameValue(x: Interface, y: Interface): boolean {
  if (x === y) return true;
  if (typeof x !== "object" || typeof y !== "object" || x === null || y === null) return false;
  if (isBox(x) && isBox(y)) {
    return x.type === y.type && x.value === y.value && isBasic(x.type);
  }
  return isSameError(x as RuntimeError, y as RuntimeError);
}

function isSameError(x: RuntimeError, y: RuntimeError): boolean {
  const isFixed = /^runtime\.(?:errorString|plainError)$/.test(x.typeString) && !/ type /.test(x.message);
  return isFixed && x.typeString === y.typeString && x.message === y.message;
}

/** The value of a panic in a method that was to print another one. */
function whilePrinting(e: GoPanic | null): string {
  if (e?.name !== "GoPanic") return "type runtime.errorString";
  const value = e.value as string | Partial<Box & RuntimeError & Struct> | null;
  if (typeof value === "string") return value;
  return "type " + (value?.type?.string ?? value?.typeString ?? value?.$type?.string ?? typeof value);
}
