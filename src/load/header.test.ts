import { expect, test } from "vitest";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { decodeSource } from "../source/decode.ts";
import { FileSet } from "../source/position.ts";
import { parseFile } from "../syntax/parser.ts";
import { headerError } from "./header.ts";

function errorOf(text: string): string | null {
  const decoded = decodeSource(Uint8Array.from(text, (char) => char.charCodeAt(0)));
  const source = new FileSet().add("/m/a.go", decoded.text);
  const found: Diagnostic[] = decoded.errors.map(({ offset, message }) => ({
    code: "InvalidSource",
    pos: source.pos(offset),
    message,
    severity: "error",
  }));
  const file = parseFile(source, (diagnostic) => found.push(diagnostic));
  return headerError(source, file, found);
}

const mark = "\xef\xbb\xbf";

/** Texts, each with what `go list` of Go 1.27 says; null where only the compiler complains, or nobody. */
const table: [string, string | null][] = [
  ["", "/m/a.go:1:1: expected 'package', found 'EOF'"],
  ["// comment\n", "/m/a.go:1:12: expected 'package', found 'EOF'"],
  ["\n\n", "/m/a.go:2:2: expected 'package', found 'EOF'"],
  ["// a\n// b", "/m/a.go:2:5: expected 'package', found 'EOF'"],
  ["func main() {}\n", "/m/a.go:1:1: expected 'package', found 'func'"],
  ['import "fmt"\npackage main\n', "/m/a.go:1:1: expected 'package', found 'import'"],
  ["x\n", "/m/a.go:1:1: expected 'package', found x"],
  ["123\n", "/m/a.go:1:1: expected 'package', found 123"],
  ["{\n", "/m/a.go:1:1: expected 'package', found '{'"],
  ['package "main"\n', "/m/a.go:1:9: expected 'IDENT', found \"main\""],
  ["package func\n", "/m/a.go:1:9: expected 'IDENT', found 'func'"],
  ["package\nfunc main() {}\n", "/m/a.go:2:1: expected 'IDENT', found 'func'"],
  ["package\n", "/m/a.go:1:9: expected 'IDENT', found 'EOF'"],
  [`// c\n${mark}package main\n`, "/m/a.go:2:1: illegal byte order mark"],
  [`${mark}package main\n`, null],
  [`package main\n${mark}\nfunc main() {}\n`, null],
  ["package main // \xff\nfunc main() {}\n", "/m/a.go:1:17: illegal UTF-8 encoding"],
  ["package main\nfunc main() { // \xff\n}\n", null],
  ["\0package main\n", "read /m/a.go: unexpected NUL in input"],
  ["package main\nfunc main() { \0 }\n", null],
  ['package main\nimport (\n"fmt"\nfunc main() {}\n', "/m/a.go:4:1: missing import path"],
  ["package main\nimport fmt\nfunc main() {}\n", "/m/a.go:2:11: missing import path"],
  ["package main\nimport x 1\n", "/m/a.go:2:10: import path must be a string"],
  ['package main\nimport "fmt\nfunc main() {}\n', "/m/a.go:2:8: string literal not terminated"],
  ["package main\nimport `fmt\n", "/m/a.go:2:8: raw string literal not terminated"],
  ["package main\nimport (\n", "/m/a.go:2:10: expected ')', found 'EOF'"],
  ["package main\nimport\n", "/m/a.go:2:8: missing import path"],
  ["package main\n/* unterminated\n", "/m/a.go:2:1: comment not terminated"],
  ["#package main\n", "/m/a.go:1:1: illegal character U+0023 '#'"],
  ["package main\n#\nfunc main() {}\n", null],
  ["package main\nfunc main() {}\npackage foo\n", null],
];

test.each(table)("%j", (text, expected) => {
  expect(errorOf(text)).toBe(expected);
});
