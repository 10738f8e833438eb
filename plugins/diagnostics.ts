// A Go message as bundlers show it, at the one position that goes tells everywhere: Go's.
import type { Diagnostic } from "../src/diagnostics/diagnostic.ts";
import { formatPosition, sourceFrame } from "../src/diagnostics/format.ts";
import { shownPath } from "../src/load/paths.ts";
import type { FileSet } from "../src/source/position.ts";

export interface GoDiagnostic {
  readonly message: string;
  /** Empty if the message is about no file; line and column are then 0. */
  readonly file: string;
  readonly line: number;
  /** From 1, in bytes: as the go command, `goes check` and editors count. */
  readonly column: number;
  readonly frame: string;
  /** The file as messages show it: relative to the project's folder, as `goes check` prints it. */
  readonly shown: string;
}

/** `root` is the project's folder. */
export function goDiagnostic(diagnostic: Diagnostic, fileSet: FileSet, root: string): GoDiagnostic {
  const { filename, line, column } = fileSet.position(diagnostic.pos);
  const frame = sourceFrame(fileSet, diagnostic);
  const related = (diagnostic.related ?? []).map(({ pos, message }) => {
    const position = fileSet.position(pos);
    const place = formatPosition({ ...position, filename: shownFile(position.filename, root) });
    return place === "" ? `\n\t${message}` : `\n\t${place}: ${message}`;
  });
  return {
    message: diagnostic.message + related.join(""),
    file: filename,
    line,
    column,
    frame,
    shown: shownFile(filename, root),
  };
}

function shownFile(file: string, root: string): string {
  return file === "" ? "" : shownPath(root, file);
}

/** A message that is about no place in Go. */
export function placeless(message: string): GoDiagnostic {
  return { message, file: "", line: 0, column: 0, frame: "", shown: "" };
}
