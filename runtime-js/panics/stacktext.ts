// The text of a JS error's stack, as engines write it.

/** The lines of a stack that are frames: V8's `at f (url:1:2)`, and `f@url:1:2` of the others. */
export function frameLines(stack: string | undefined): string[] {
  return (stack ?? "").split("\n").filter((line) => /^\s+at |@.*:\d+:\d+$/.test(line));
}

/** The lines of the frames of an error, or of its cause, where that alone has a stack, from where it was not the runtime's. */
export function frameLinesOf(e: Error): string[] {
  const own = frameLines(e.stack);
  const lines = own.length > 0 || !(e.cause instanceof Error) ? own : frameLines(e.cause.stack);
  const folder = runtimeFolder();
  if (folder === null) return lines;
  const first = lines.findIndex((line) => !isInRuntime(placedFrame(line), folder));
  return lines.slice(Math.max(first, 0));
}

/** The URL of the folder of the runtime; null in a bundle, where nothing tells its frames from others. */
function runtimeFolder(): string | null {
  const [here = ""] = frameLines(new Error().stack);
  return /^(.*\/)panics\/stacktext\.[jt]s(?:\?.*)?$/.exec(placedFrame(here)?.url ?? "")?.[1] ?? null;
}

/** Go of the library, which lies there too, is not the runtime. */
function isInRuntime(frame: PlacedFrame | null, folder: string): boolean {
  return frame?.url.startsWith(folder) === true && !/\.go(?:\?|$)/.test(frame.url);
}

/** A frame with its place: lines and columns from 1. */
export interface PlacedFrame {
  /** What is before the place, and what is after it. */
  readonly before: string;
  readonly after: string;
  readonly url: string;
  readonly line: number;
  readonly column: number;
}

/** null for frames without a place, such as those of native functions. */
export function placedFrame(text: string): PlacedFrame | null {
  const found = /^(.*?[(@ ])([a-z][\w+.-]*:[^()\s]+|\/[^():]+):(\d+):(\d+)(\)?)$/.exec(text);
  if (found === null) return null;
  const [, before, url, line, column, after] = found;
  return { before, url, line: Number(line), column: Number(column), after };
}
