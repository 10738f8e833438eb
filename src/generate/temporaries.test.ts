// Emitted code stays as plain as the Go code: how many lines of the examples hold values in temporaries.
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { layout } from "../../testdata/layout.ts";
import { compile } from "../compile.ts";
import { nodeHost } from "../host/node.ts";

/** `$1`, `$v` and `$v$1`: not the `$1` of `name$1`. */
const temporary = /(?<![\w$])\$(?:v(?:\$\d+)?|\d+)(?![\w$])/;

test("at most ten lines in a thousand", () => {
  const lines = ["crawler", "wordcount", "pricing/pricing"].flatMap((example) => {
    const directory = fileURLToPath(new URL(`../../examples/${example}`, import.meta.url));
    const { modules } = compile(nodeHost(), { directory, directories: [directory] }, layout);
    return modules.filter(({ package: pkg }) => !pkg.standard).flatMap(({ code }) => code.split("\n"));
  });
  expect(lines.length).toBeGreaterThan(700);
  const held = lines.filter((line) => temporary.test(line)).length;
  expect(held / lines.length).toBeLessThan(10 / 1000);
});
