// Stack traces in Go's form. Whoever runs the program (`goes run`, the test runner) tells the Go frames of a JS error,
// `globalThis.$goesFrames`; without that there are none. A page may tell the frames of a JS stack in Go, `$goesStack` (served/stacks.ts).
import { deferring } from "./errors.ts";
import type { Frame } from "./functionframe.ts";
import { frameLinesOf } from "./stacktext.ts";

/** What a host that can map places to Go's makes known. */
interface StackMapper {
  readonly $goesFrames?: (e: Error, innermost: typeof deferring.current) => Frame[];
  readonly $goesStack?: (frames: string[]) => string[];
}

/** The Go frames of a JS error, innermost first. */
export function goFrames(e: Error): Frame[] {
  return (globalThis as StackMapper).$goesFrames?.(e, deferring.current) ?? [];
}

/** Whether there may be some. */
export function knowsFrames(): boolean {
  return (globalThis as StackMapper).$goesFrames !== undefined;
}

/** The lines of the frames of an error's stack as JS shows it. */
export function stackLines(e: Error): string[] {
  const lines = frameLinesOf(e);
  return (globalThis as StackMapper).$goesStack?.(lines) ?? lines;
}

/** Functions that have no parameters, so that Go shows their arguments too: none. */
const HAS_NONE = /^main\.main$|\.init\.\d+$/;

/** The trace under "goroutine 1 [running]:". Of Go's own functions it shows panic alone. */
export function goTrace(e: Error): string {
  return goFrames(e)
    .map((f) => ({ ...f, name: f.name.replace(/^runtime\.gopanic$/, "panic") }))
    .filter((f) => !f.name.startsWith("runtime."))
    .map((f) => `${f.name}(${HAS_NONE.test(f.name) ? "" : "..."})\n\t${f.file}:${f.line}\n`)
    .join("");
}
