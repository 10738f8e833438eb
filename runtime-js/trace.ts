// Stack traces in Go's form. Whoever runs the program (`goes run`, the test runner) may register a mapping from
// positions in emitted modules to Go positions; without one there are no frames.

export interface Frame {
  /** "main.f" */
  readonly name: string;
  readonly file: string;
  readonly line: number;
}

/** Gives the Go frames of a JS stack text, innermost first. */
export type StackMapper = (stack: string) => Frame[];

let mapper: StackMapper | null = null;

export function setStackMapper(m: StackMapper | null): void {
  mapper = m;
}

/** The Go frames of a JS error, or none. */
export function goFrames(e: Error): Frame[] {
  return mapper === null || e.stack === undefined ? [] : mapper(e.stack);
}

export function goTrace(e: Error): string {
  return goFrames(e)
    .map((f) => `${f.name}(...)\n\t${f.file}:${f.line}\n`)
    .join("");
}
