// Stack traces in Go's form. Whoever runs the program (`goes run`, the test runner) registers a mapping from positions
// in emitted modules to Go positions, `globalThis.$goesMapFrame`; without one there are no frames.

export interface Frame {
  /** "main.f" */
  readonly name: string;
  readonly file: string;
  readonly line: number;
}

type FrameMapper = (url: string, line: number, column: number) => { file: string; line: number } | null;

/** One line of a stack text: of V8 `at f (url:1:2)`, of the others `f@url:1:2`. */
const LINE = /^\s*(?:at (?:async )?(?:new )?(?:(\S+)[^()]* \()?|([^@]*)@)(.+?):(\d+):(\d+)\)?$/;

/** The Go frames of a JS error, innermost first. */
export function goFrames(e: Error): Frame[] {
  const map: FrameMapper | undefined = (globalThis as any).$goesMapFrame;
  const stack = e.cause instanceof Error ? e.cause.stack : e.stack;
  if (map === undefined || stack === undefined) return [];
  const frames: Frame[] = [];
  for (const text of stack.split("\n")) {
    const match = LINE.exec(text);
    if (match === null) continue;
    const [, v8Name, otherName, url, line, column] = match;
    const at = map(url, Number(line), Number(column));
    if (at !== null)
      frames.push({ name: goName(v8Name ?? otherName ?? "", url), file: at.file, line: at.line });
  }
  return frames;
}

const BASIC = /^(?:bool|string|error|any|u?int\d*|uintptr|float\d\d|complex\d+)$/;

/** The Go name of a function in an emitted module: "main.(*T).M", "main.Map[...]". */
function goName(jsName: string, url: string): string {
  const pkg = /([^/]*?)\.[cm]?js(?:\?.*)?$/.exec(url)?.[1] ?? "main";
  const [, owner, separator, member] = /^(\w+)([.$])(\w+)/.exec(jsName) ?? [];
  if (separator === "$" && BASIC.test(member)) return `${pkg}.${owner}[...]`;
  if (owner !== undefined && owner !== "Object") return `${pkg}.(*${owner}).${member}`;
  return `${pkg}.${jsName.replace(/^.*\./, "") || "func1"}`;
}

/** The trace under "goroutine 1 [running]:". */
export function goTrace(e: Error): string {
  return goFrames(e)
    .map((f) => `${f.name}(...)\n\t${f.file}:${f.line}\n`)
    .join("");
}
