import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import { rollup } from "rollup";
import { afterAll, expect, test } from "vitest";

const dist = new URL("../dist/plugins/rollup.js", import.meta.url);
const { default: goes } = await import(dist.href);

const folder = mkdtempSync(join(tmpdir(), "goes-files-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

mkdirSync(join(folder, "store"));
const large = Buffer.from(Array.from({ length: 300_000 }, (_, i) => (i * i) % 251));
writeFileSync(join(folder, "go.mod"), "module example\n\ngo 1.27\n");
writeFileSync(join(folder, "store/large.bin"), large);
writeFileSync(
  join(folder, "store/store.go"),
  `package store

import _ "embed"

//go:embed large.bin
var large string

func At(i int) int { return int(large[i]) }

func Fail() { panic("here") }
`,
);
writeFileSync(
  join(folder, "entry.js"),
  `import { At, Fail } from "./store/store.go";
globalThis.at = At;
globalThis.fail = Fail;
globalThis.others = ["$embedded", "$embedded$data_0_0"];
`,
);

/** On one line, as minifiers leave it. */
const joined = {
  name: "joined",
  renderChunk: (code: string) => ({ code: code.replace(/"(\$embedded\$data_\w{4,})"/g, "'$1'"), map: null }),
};

async function built(format: "es" | "iife") {
  const plugins = [joined, goes({ root: folder, types: false })];
  const bundle = await rollup({ input: join(folder, "entry.js"), plugins });
  const { output } = await bundle.generate({ format, sourcemap: "inline", file: join(folder, "out.js") });
  return output[0];
}

test("a program is there that initializes nothing", async () => {
  mkdirSync(join(folder, "cmd"));
  writeFileSync(join(folder, "cmd/main.go"), "package main\n\nfunc main() { println(1) }\n");
  const plugins = [goes({ root: folder, types: false })];
  const bundle = await rollup({ input: join(folder, "cmd/main.go"), plugins });
  const { output } = await bundle.generate({ format: "es" });
  expect(output[0].code).toMatch(/println\(1\)/);
});

test.each(["es", "iife"] as const)("chunks have their files, as %s", async (format) => {
  const { code, map } = await built(format);
  expect(code.trimEnd().split("\n").at(-1)).toMatch(/^\/\/# sourceMappingURL=data:/);
  const file = join(folder, `out-${format}.mjs`);
  writeFileSync(file, code);
  const own = globalThis as unknown as { at(i: number): number; fail(): void; others: string[] };
  await import(file);
  for (const i of [0, 1, 77_777, large.length - 1]) expect(own.at(i)).toBe(large[i]);
  expect(own.others).toEqual(["$embedded", "$embedded$data_0_0"]);
  const lines = code.split("\n");
  const line = lines.findIndex((text) => text.includes('"here"'));
  const place = originalPositionFor(new TraceMap(map as never), {
    line: line + 1,
    column: lines[line].indexOf('"here"'),
  });
  expect(place).toMatchObject({ line: 10 });
  expect(place.source).toMatch(/store\.go$/);
});
