// The Go function that a function value is: whoever runs the program may tell (src/host/stacks.ts).

export interface Frame {
  /** "main.f" */
  readonly name: string;
  readonly file: string;
  readonly line: number;
  /** Line where the function begins. */
  readonly entryLine: number;
  /** The program counter of that place. */
  readonly entry: number;
}

interface FunctionTeller {
  readonly $goesFunction?: (f: unknown) => Frame | null;
}

/** null where nobody can tell. */
export function functionFrame(f: unknown): Frame | null {
  return (globalThis as FunctionTeller).$goesFunction?.(f) ?? null;
}
