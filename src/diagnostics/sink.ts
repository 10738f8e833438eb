// Collects diagnostics the way Go's compiler does: which repetitions it leaves out, their order, and where it stops.
import type { FileSet, Position } from "../source/position.ts";
import type { Diagnostic, Report } from "./diagnostic.ts";

/** Go's compiler stops after this many errors. */
export const errorLimit = 10;

export class DiagnosticSink {
  private readonly files: FileSet;
  private readonly reported: Diagnostic[] = [];
  private readonly seen = new Set<string>();

  constructor(files: FileSet) {
    this.files = files;
  }

  /** Takes a diagnostic, unless its line has it already; of syntax errors, a line has only the first. */
  readonly report: Report = (diagnostic) => {
    const { filename, line } = place(this.files, diagnostic);
    const { message } = diagnostic;
    const what = message.startsWith("syntax error:") ? "syntax error" : message;
    const key = `${filename}:${line}:${what}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.reported.push(diagnostic);
  };

  get hasErrors(): boolean {
    return this.reported.some((diagnostic) => diagnostic.severity === "error");
  }

  /** Everything reported, in order of file and position. */
  sorted(): Diagnostic[] {
    return byPosition(this.reported);
  }

  /**
   * What Go's compiler would print: the errors up to the limit, in order of position, and the one at which it gives
   * up. The limit counts in order of report, so a late phase's errors do not displace an early one's.
   */
  limited(limit = errorLimit): { diagnostics: Diagnostic[]; stoppedAt: Diagnostic | null } {
    const errors = this.reported.filter((diagnostic) => diagnostic.severity === "error");
    const stoppedAt = errors[limit - 1] ?? null;
    const end = stoppedAt === null ? undefined : this.reported.indexOf(stoppedAt) + 1;
    return { diagnostics: byPosition(this.reported.slice(0, end)), stoppedAt };
  }
}

function byPosition(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted((a, b) => a.pos - b.pos);
}

/** Where a diagnostic is; one without a position may still have a file. */
export function place(files: FileSet, { pos, filename }: Diagnostic): Position {
  return pos === 0 ? { filename: filename ?? "", line: 0, column: 0 } : files.position(pos);
}
