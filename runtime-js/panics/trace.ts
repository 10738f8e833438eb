// Stack traces in Go's form. Whoever runs the program (`goes run`, the test runner) tells the Go frames of a JS error,
// `globalThis.$goesFrames`, and the Go function that a function value is, `$goesFunction`; without them there are none. A page
// may tell the frames of a JS stack in Go, `$goesStack` (served/stacks.ts).
import { deferring } from "./errors.ts";
import { frameLinesOf } from "./stacktext.ts";

export interface Frame {
  /** "main.f" */
  readonly name: string;
  readonly file: string;
  readonly line: number;
  /** Line where the function begins. */
  readonly entryLine: number;
}

/** What a host that can map places to Go's makes known. */
interface StackMapper {
  readonly $goesFrames?: (e: Error, innermost: typeof deferring.current) => Frame[];
  readonly $goesFunction?: (f: unknown) => Frame | null;
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

/** The Go function that a function value is; null where nobody can tell. */
export function functionFrame(f: unknown): Frame | null {
  return (globalThis as StackMapper).$goesFunction?.(f) ?? null;
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
