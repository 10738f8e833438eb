// Diagnostics as text: Go's one-line form, the list that `go build` prints, and source frames for overlays.
import type { FileSet, Position } from "../source/position.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { type DiagnosticSink, place } from "./sink.ts";

/** `file:line:column`, with the parts that are known. */
export function formatPosition({ filename, line, column }: Position): string {
  if (line === 0) return filename;
  return column === 0 ? `${filename}:${line}` : `${filename}:${line}:${column}`;
}

/** `file:line:column: message`, as Go's compiler writes it; related places follow on lines of their own. */
export function formatDiagnostic(files: FileSet, diagnostic: Diagnostic): string {
  const lines = [withPosition(place(files, diagnostic), diagnostic.message)];
  for (const { pos, message } of diagnostic.related ?? []) {
    lines.push(`\t${withPosition(files.position(pos), message)}`);
  }
  return lines.join("\n");
}

function withPosition(position: Position, message: string): string {
  const where = formatPosition(position);
  return where === "" ? message : `${where}: ${message}`;
}

/** The lines that Go's compiler prints for everything in `sink`: at most ten errors unless `limit` says otherwise. */
export function formatDiagnostics(files: FileSet, sink: DiagnosticSink, limit?: number): string[] {
  const { diagnostics, stoppedAt } = sink.limited(limit);
  const lines = diagnostics.map((diagnostic) => formatDiagnostic(files, diagnostic));
  if (stoppedAt !== null) lines.push(`${formatPosition(place(files, stoppedAt))}: too many errors`);
  return lines;
}

/** Lines longer than this are cut around the error. */
const maxWidth = 120;

/**
 * The lines around a diagnostic, with numbers and a mark below the place; "" if it has no place in a file.
 *
 *     2 | func main() {
 *     3 |     x := 1
 *       |     ^
 */
export function sourceFrame(files: FileSet, { pos, end }: Diagnostic, context = 2): string {
  const file = files.file(pos);
  if (file === undefined) return "";
  const { line, column } = file.location(pos);
  const first = Math.max(1, line - context);
  const last = Math.min(file.lineStarts.length, line + context);
  const width = String(last).length;
  const cut = Math.max(0, column - maxWidth / 2);
  const frame: string[] = [];
  for (let number = first; number <= last; number++) {
    const text = file.lineText(number).slice(cut, cut + maxWidth);
    // Numbers stand at the left: overlays trim the text.
    frame.push(`${String(number).padEnd(width)} | ${text}`.trimEnd());
    if (number === line)
      frame.push(`${" ".repeat(width)} | ${underline(text, column - cut, (end ?? 0) - pos)}`);
  }
  return frame.join("\n");
}

/** Tabs stay tabs, so that the mark stands below its character at any tab width. */
function underline(text: string, column: number, length: number): string {
  const indent = text.slice(0, column).replace(/[^\t]/g, " ").padEnd(column);
  return indent + "^".repeat(Math.max(1, Math.min(length, text.length - column)));
}
