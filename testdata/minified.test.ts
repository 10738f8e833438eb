// Programs that --minify has made smaller print what real Go prints: what it leaves out is decided by the whole of a program
// (src/cli/deadcases, src/cli/unnamedmethods.ts), so that each of these asks for something else.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

const samples = fileURLToPath(new URL("./run", import.meta.url));
const { build } = await import(fileURLToPath(new URL("../dist/src/cli/build.js", import.meta.url)));

const folder = mkdtempSync(join(tmpdir(), "goes-minified-"));
afterAll(() => rmSync(folder, { recursive: true }));

test.each(["fmt/few_formats", "fmt/one_format", "fmt/flags", "closures/minified_cases"])(
  "%s",
  async (name) => {
    const file = join(folder, `${name.replace("/", "_")}.mjs`);
    expect(await build(["--bundle", "--minify", "-o", file, join(samples, `${name}.go`)])).toBe(0);
    const { stdout, stderr, status } = spawnSync(process.execPath, [file], { encoding: "utf8" });
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    expect(`-- stdout --\n${stdout}`).toBe(readFileSync(join(samples, `${name}.golden`), "utf8"));
  },
);
