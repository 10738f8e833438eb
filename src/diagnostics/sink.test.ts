// What Go's compiler would print of the diagnostics that it meets.
import { expect, test } from "vitest";
import { FileSet } from "../source/position.ts";
import { type Diagnostic, syntaxError } from "./diagnostic.ts";
import { formatDiagnostic, formatDiagnostics, sourceFrame } from "./format.ts";
import { DiagnosticSink } from "./sink.ts";

const source = "package p\n\nfunc f() {\n\tx := é + 1\n}\n";

function setup() {
  const files = new FileSet();
  const file = files.add("x.go", source);
  const sink = new DiagnosticSink(files);
  const at = (line: number, column: number) => file.pos(file.lineStarts[line - 1] + column - 1);
  const error = (line: number, column: number, message: string, code = "Test"): Diagnostic => {
    return { code, pos: at(line, column), message, severity: "error" };
  };
  return { files, sink, error };
}

test("sorted by position", () => {
  const { files, sink, error } = setup();
  sink.report(error(4, 2, "b"));
  sink.report(error(1, 1, "a"));
  expect(formatDiagnostics(files, sink)).toEqual(["x.go:1:1: a", "x.go:4:2: b"]);
});

test("repetitions on a line are left out", () => {
  const { sink, error } = setup();
  sink.report(error(4, 2, "undefined: x"));
  sink.report(error(4, 5, "undefined: x"));
  sink.report(error(4, 6, "undefined: y"));
  sink.report(error(4, 7, "undefined: x"));
  sink.report(error(4, 7, "undefined: x"));
  expect(sink.sorted().map((diagnostic) => diagnostic.message)).toEqual([
    "undefined: x",
    "undefined: y",
    "undefined: x",
  ]);
});

test("a line has one syntax error", () => {
  const { sink, error } = setup();
  expect(sink.hasSyntaxErrors).toBe(false);
  sink.report(error(3, 1, "syntax error: a", syntaxError));
  sink.report(error(3, 2, "syntax error: b", syntaxError));
  sink.report(error(4, 1, "syntax error: c", syntaxError));
  expect(sink.sorted().length).toBe(2);
  expect(sink.hasSyntaxErrors).toBe(true);
});

test("at most ten errors", () => {
  const { files, sink, error } = setup();
  for (let i = 0; i < 12; i++) sink.report(error(3, 1 + i, `m${i}`));
  const lines = formatDiagnostics(files, sink);
  expect(lines.length).toBe(11);
  expect(lines.at(-1)).toBe("x.go:4:1: too many errors".replace("4:1", "3:10"));
  expect(formatDiagnostics(files, sink, 100).length).toBe(12);
});

test("diagnostics without a place", () => {
  const { files } = setup();
  const diagnostic: Diagnostic = { code: "Test", pos: 0, message: "no Go files", severity: "error" };
  expect(formatDiagnostic(files, diagnostic)).toBe("no Go files");
  expect(formatDiagnostic(files, { ...diagnostic, filename: "a/b.go" })).toBe("a/b.go: no Go files");
  expect(sourceFrame(files, diagnostic)).toBe("");
});

test("source frames", () => {
  const { files, error } = setup();
  const diagnostic = error(4, 7, "m");
  expect(formatDiagnostic(files, error(4, 9, "m"))).toBe("x.go:4:10: m");
  expect(sourceFrame(files, { ...diagnostic, end: diagnostic.pos + 3 }, 1)).toBe(
    ["3 | func f() {", "4 | \tx := é + 1", "  | \t     ^^^", "5 | }"].join("\n"),
  );
});
