// Stack traces in Go's form. Whoever runs the program (`goes run`, the test runner) registers a mapping from positions
// in emitted modules to Go positions, `globalThis.$goesMapFrame`; without one there are no frames.
import { type Deferring, deferring, GoPanic } from "./errors.ts";

export interface Frame {
  /** "main.f" */
  readonly name: string;
  readonly file: string;
  readonly line: number;
  /** Line where the function begins. */
  readonly entryLine: number;
}

type Mapped = Omit<Frame, "name"> & { readonly name: string | null };
type FrameMapper = (url: string, line: number, column: number) => Mapped | null;
type FunctionMapper = (f: unknown) => Mapped | null;

/** One line of a stack text: of V8 `at f (url:1:2)`, of the others `f@url:1:2`. */
const LINE = /^\s*(?:at (?:async )?(?:new )?(?:(\S+)[^()]* \()?|([^@]*)@)(.+?):(\d+):(\d+)\)?$/;
/** The frame that calls deferred functions. */
const RUN = /^(?:_?Defers\d*(?:\$\d+)?)\.run$/;

/** The Go frames of a JS error, innermost first. */
export function goFrames(e: Error): Frame[] {
  const map: FrameMapper | undefined = (globalThis as any).$goesMapFrame;
  const stack = e.cause instanceof Error ? e.cause.stack : e.stack;
  if (map === undefined || stack === undefined) return [];
  const lines = stack.split("\n").map((text) => LINE.exec(text));
  const runs = runningDefers(lines, e instanceof GoPanic ? e.during : deferring.current);
  const frames: Frame[] = [];
  for (const line of lines) {
    if (line === null) continue;
    const [, v8Name, otherName, url, row, column] = line;
    const panic = runs.get(line);
    // While a panic runs deferred functions, what led to it is still on Go's stack.
    if (panic) return [...frames, ...panicFrames(panic), ...goFrames(panic)];
    const at = map(url, Number(row), Number(column));
    if (at !== null) frames.push({ ...at, name: at.name ?? jsName(v8Name ?? otherName ?? "", url) });
  }
  return withStart(frames);
}

/** The panic that each call of `Defers.run` on a stack handles. The outermost are those that were known then. */
function runningDefers(lines: (RegExpExecArray | null)[], during: Deferring | null) {
  const runs = lines.filter((line) => line !== null && RUN.test(line[1] ?? line[2] ?? ""));
  const known: (GoPanic | null)[] = [];
  for (let d = during; d !== null; d = d.next) known.push(d.panic);
  const inner = Math.max(0, runs.length - known.length);
  return new Map(runs.slice(inner).map((line, i) => [line, known[i]]));
}

/** Go's own functions between a panic and what it runs. */
function panicFrames(p: GoPanic): Frame[] {
  const names = p.signal ? ["gopanic", "panicmem", "sigpanic"] : ["gopanic"];
  return names.map((name) => runtimeFrame(name, "panic.go"));
}

export function runtimeFrame(name: string, file: string): Frame {
  return { name: `runtime.${name}`, file: `runtime/${file}`, line: 1, entryLine: 1 };
}

/** Below main.main is what has called it. */
function withStart(frames: Frame[]): Frame[] {
  if (frames.at(-1)?.name === "main.main") frames.push(runtimeFrame("main", "proc.go"));
  return frames;
}

/** The Go function that a function value is; null where nobody can tell. */
export function functionFrame(f: unknown): Frame | null {
  const map: FunctionMapper | undefined = (globalThis as any).$goesMapFunction;
  const at = map?.(f) ?? null;
  return at === null || at.name === null ? null : { ...at, name: at.name, line: at.entryLine };
}

/** The name of a function in a map without a table. */
function jsName(name: string, url: string): string {
  const pkg = /([^/]*?)\.[cm]?js(?:\?.*)?$/.exec(url)?.[1] ?? "main";
  return `${pkg}.${name.replace(/^.*\./, "") || "func1"}`;
}

/** The trace under "goroutine 1 [running]:". */
export function goTrace(e: Error): string {
  return goFrames(e)
    .filter((f) => !f.name.startsWith("runtime.") || f.name === "runtime.gopanic")
    .map((f) => `${f.name.replace(/^runtime\.gopanic$/, "panic")}(...)\n\t${f.file}:${f.line}\n`)
    .join("");
}
