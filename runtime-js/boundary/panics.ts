// Panics that leave the program, as JS sees them: with the text that Go prints, the Go stack, and a value of JS. All
// programs may panic with run-time errors; what other values need is known only where a program panics with some.

import { toJS } from "../collections/strings.ts";
import { GoPanic, RuntimeError, stacks } from "../panics/errors.ts";
import { formatPanicValue, plainMethod, reported } from "../panics/report.ts";
import { goTrace, stackLines } from "../panics/trace.ts";
import type { Interface } from "../types/value.ts";
import { guarded, knowing, outOfError, outOfRuntimeError, publicValue, setPublicValue } from "./errors.ts";
import { outOfUnknown } from "./handles.ts";
import { hidden } from "./hidden.ts";

/** How JS sees the value of a panic: as Go prints it, and as a value of its own. */
interface Presentation {
  text(value: Interface): string;
  value(value: Interface): unknown;
  /** An error of the program is what has caused the panic. */
  isCause?(value: Interface): boolean;
}

const ofRuntimeErrors: Presentation = {
  text: (value) => decoded((value as RuntimeError).message),
  value: (value) => outOfRuntimeError(value as RuntimeError, decoded((value as RuntimeError).message)),
};

let presentation = ofRuntimeErrors;

/** The program may panic with values of its own. */
export function usePanicValues(): void {
  presentation = {
    text: (value) => toJS(formatPanicValue(value)),
    value: (value) => (isError(value) ? outOfError(value) : publicValue(value)),
    isCause: (value) => isError(value) && !(value instanceof RuntimeError),
  };
  setPublicValue(outOfUnknown, knowing.basics);
}

/** The text of a run-time error, in which names of types may be other than ASCII. */
function decoded(text: string): string {
  return new TextDecoder().decode(Uint8Array.from(text, (c) => c.charCodeAt(0)));
}

function isError(value: Interface): boolean {
  return typeof value === "object" && value !== null && plainMethod(value, "Error") !== undefined;
}

/** The values of panics that have left the program, by the panic. */
const panicValues = new WeakMap<GoPanic, Interface>();

/** A panic as JS sees it. Other exceptions are what they are. */
export function outOfPanic(e: unknown): unknown {
  if (!(e instanceof GoPanic) || panicValues.has(e)) return e;
  stacks?.escapes(e, outOfPanic);
  const { value } = e;
  panicValues.set(e, value);
  const text = guarded(() => presentation.text(value), e.message);
  const frames = stackLines(e);
  hidden(e, "message", text);
  hidden(e, "stack", stackText(`GoPanic: ${text}`, frames));
  hidden(e, "goStack", `panic: ${text}\n\ngoroutine 1 [running]:\n${goTrace(e) || frames.join("\n")}`);
  const shown = guarded(() => presentation.value(value), null);
  hidden(e, "value", shown);
  if (presentation.isCause?.(value) && e.cause === undefined) hidden(e, "cause", shown);
  for (const [name, own] of Object.entries(e)) hidden(e, name, own);
  return e;
}

/** V8 shows what an error is above its frames, other engines only these. */
function stackText(title: string, frames: readonly string[]): string {
  const isV8 = frames.length === 0 || frames.some((line) => /^\s+at /.test(line));
  return (isV8 ? [title, ...frames] : frames).join("\n");
}

/** A panic that comes back is what it was. */
export function intoPanic(e: GoPanic): GoPanic {
  if (!panicValues.has(e)) return e;
  hidden(e, "value", panicValues.get(e));
  panicValues.delete(e);
  return e;
}

/** The panic of a Go program that an exception of JS is, as the Go error that stands for it. */
export function panicOf(error: Interface, exception: unknown): GoPanic {
  usePanicValues();
  const panic = reported(new GoPanic(error, { cause: exception }));
  panic.message = toJS((error as { Error(): string }).Error());
  return panic;
}
