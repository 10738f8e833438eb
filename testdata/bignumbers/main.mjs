// Compares math/big with real Go's: random operations on integers, fractions and floats of any precision and rounding mode,
// which a program of this folder makes of a seed. Prints the lines that differ.
//
//   node testdata/bignumbers/main.mjs [--seed <n>] [--count <operations>] [--only <part of an operation's name>]
//
// The seed is printed, so that a run can be repeated. Needs Go: GOROOT, or `go` on PATH.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { goCommand, goroot } from "../runner/goroot.mjs";

const folder = fileURLToPath(new URL(".", import.meta.url));
const goes = fileURLToPath(new URL("../../dist/src/cli/main.js", import.meta.url));
const { values } = parseArgs({
  options: {
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
    count: { type: "string", default: "20000" },
    only: { type: "string", default: "" },
  },
});

const built = mkdtempSync(join(tmpdir(), "goes-bignumbers-"));
const args = [values.seed, values.count, values.only];
const options = { cwd: folder, encoding: "utf8", maxBuffer: 1 << 30 };

function linesOf(command, ...first) {
  return execFileSync(command, [...first, ...args], options).split("\n");
}

try {
  const env = { ...process.env, GOROOT: goroot, GOFLAGS: "-mod=mod" };
  execFileSync(goCommand, ["build", "-o", join(built, "numbers"), "."], { ...options, env });
  execFileSync(process.execPath, [goes, "build", "--bundle", "-o", built, "."], {
    ...options,
    stdio: "ignore",
  });
  const wanted = linesOf(join(built, "numbers"));
  const given = linesOf(process.execPath, join(built, "numbers.js"));
  const differing = wanted.flatMap((line, i) =>
    line === given[i] ? [] : [`go:   ${line}\ngoes: ${given[i]}\n`],
  );
  for (const text of differing.slice(0, 20)) console.log(text);
  console.log(`seed ${values.seed}: ${differing.length} of ${values.count} operations differ`);
  process.exitCode = differing.length > 0 ? 1 : 0;
} finally {
  rmSync(built, { recursive: true });
}
