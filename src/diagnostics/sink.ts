// Collects diagnostics the way Go's compiler does: which repetitions it leaves out, their order, and where it stops.
import type { FileSet, Position } from "../source/position.ts";
import { type Diagnostic, type Report, syntaxError } from "./diagnostic.ts";

/** Go's compiler stops after this many errors. */
export const errorLimit = 10;

export class DiagnosticSink {
  private readonly files: FileSet;
  private readonly reported: Diagnostic[] = [];
  /** Line of the latest syntax error, and line and message of the latest other diagnostic. */
  private syntaxLine = "";
  private latest = "";
  private readonly seen = new Set<string>();

  constructor(files: FileSet) {
    this.files = files;
  }

  /** Takes a diagnostic, unless it repeats one: of the same place, or in sequence on the same line. */
  readonly report: Report = (diagnostic) => {
    const { filename, line, column } = place(this.files, diagnostic);
    const { message, code } = diagnostic;
    const where = `${filename}:${line}`;
    if (code === syntaxError) {
      // Of syntax errors, only the first of a line says anything.
      if (where === this.syntaxLine) return;
      this.syntaxLine = where;
    } else {
      const what = `${where}: ${message}`;
      if (what === this.latest) return;
      this.latest = what;
    }
    const key = `${where}:${column}: ${message}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.reported.push(diagnostic);
  };

  /** Go's compiler does not check the types of a package with syntax errors; other errors of parsing do not stop it. */
  get hasSyntaxErrors(): boolean {
    return this.reported.some((diagnostic) => diagnostic.code === syntaxError);
  }

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
