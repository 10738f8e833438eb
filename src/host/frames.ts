// The Go stack of a JS error: its frames mapped to Go's (stacks.ts), and where a panic runs deferred functions, the frames
// that led to it, which JS has left and Go has not.
import type { GoFrame } from "./stacks.ts";

export interface Frame {
  /** "main.f" */
  readonly name: string;
  readonly file: string;
  readonly line: number;
  /** Line where the function begins. */
  readonly entryLine: number;
}

/** What is asked of the runtime's GoPanic; it may be that of a bundle. */
interface Panic extends Error {
  readonly signal?: boolean;
  readonly during?: Deferring | null;
}

/** The calls of deferred functions under way, the innermost first: see runtime-js/panics/errors.ts. */
export interface Deferring {
  readonly panic: Panic | null;
  readonly next: Deferring | null;
}

type MapFrame = (url: string, line: number, column: number) => GoFrame | null;

/** One line of a stack text: of V8 `at f (url:1:2)`, of the others `f@url:1:2`. */
const LINE = /^\s*(?:at (?:async )?(?:new )?(?:(\S+)[^()]* \()?|([^@]*)@)(.+?):(\d+):(\d+)\)?$/;
/** The frame that calls deferred functions. */
const RUN = /^(?:_?Defers\d*(?:\$\d+)?)\.run(?:Async)?$/;

/** The frames, innermost first; `deferring` is what runs now. */
export function goFrames(mapFrame: MapFrame, e: Panic, deferring: Deferring | null): Frame[] {
  const stack = e.cause instanceof Error ? e.cause.stack : e.stack;
  const lines = (stack ?? "").split("\n").map((text) => LINE.exec(text));
  const runs = runningDefers(lines, e.during === undefined ? deferring : e.during);
  const frames: Frame[] = [];
  for (const line of lines) {
    if (line === null) continue;
    const [, v8Name, otherName, url, row, column] = line;
    const panic = runs.get(line);
    if (panic) return [...frames, ...panicFrames(panic), ...goFrames(mapFrame, panic, null)];
    const at = mapFrame(url, Number(row), Number(column));
    if (at !== null) frames.push({ ...at, name: at.name ?? jsName(v8Name ?? otherName ?? "", url) });
  }
  return [...frames, ...callersOf(frames.at(-1)?.name ?? "")];
}

/** What has called main.main or an initialization. */
function callersOf(name: string): Frame[] {
  const names =
    name === "main.main" ? ["main"] : /\.init(\.\d+)?$/.test(name) ? ["doInit1", "doInit", "main"] : [];
  return names.map((caller) => runtimeFrame(caller, "proc.go"));
}

/** The panic that each call of `Defers.run` on a stack handles. The outermost are those that were known then. */
function runningDefers(lines: (RegExpExecArray | null)[], during: Deferring | null) {
  const runs = lines.filter((line) => line !== null && RUN.test(line[1] ?? line[2] ?? ""));
  const known: (Panic | null)[] = [];
  for (let d = during; d !== null; d = d.next) known.push(d.panic);
  const inner = Math.max(0, runs.length - known.length);
  return new Map(runs.slice(inner).map((line, i) => [line, known[i]]));
}

/** Go's own functions between a panic and what it runs. */
function panicFrames(p: Panic): Frame[] {
  const names = p.signal ? ["gopanic", "panicmem", "sigpanic"] : ["gopanic"];
  return names.map((name) => runtimeFrame(name, "panic.go"));
}

function runtimeFrame(name: string, file: string): Frame {
  return { name: `runtime.${name}`, file: `runtime/${file}`, line: 1, entryLine: 1 };
}

/** The name of a function in a map without a table. */
function jsName(name: string, url: string): string {
  const pkg = /([^/]*?)\.[cm]?js(?:\?.*)?$/.exec(url)?.[1] ?? "main";
  return `${pkg}.${name.replace(/^.*\./, "") || "func1"}`;
}
