// How fast the library is: the programs of testdata/bench/library compiled by goes, and by Go for js/wasm, where there is a
// Go. Each runs its work eight times and says the least time; the programs of both run in turns, round after round, and the
// least of all rounds is compared: goes/wasm, below 1 where goes is faster, with the geometric mean.
//
//   npm run build && npm run bench:library -- [--only regexp,xml] [--rounds 5]
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { goCommand, goroot } from "../runner/goroot.mjs";

const { values } = parseArgs({
  options: { only: { type: "string" }, rounds: { type: "string", default: "5" } },
});
const programs = fileURLToPath(new URL("library", import.meta.url));
const goes = fileURLToPath(new URL("../../dist/src/cli/main.js", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "goes-bench-library-"));

const targets = {
  wasm: {
    build(name, out) {
      const env = { ...process.env, GOROOT: goroot, GOTOOLCHAIN: "local", GOOS: "js", GOARCH: "wasm" };
      execFileSync(goCommand, ["build", "-ldflags=-s -w", "-o", out, `./${name}`], { cwd: programs, env });
    },
    run: (out) => [join(goroot, "lib/wasm/wasm_exec_node.js"), out],
  },
  goes: {
    build(name, out) {
      const args = [goes, "build", "--bundle", "--minify", "-o", out, `./${name}`];
      execFileSync(process.execPath, args, { cwd: programs, env: { ...process.env, GOROOT: goroot } });
    },
    run: (out) => [out],
  },
};

/** A run: the least time in it, and what the work came to. */
function timeOf(command) {
  const [milliseconds, result] = execFileSync(process.execPath, command, { encoding: "utf8" })
    .trim()
    .split(" ");
  return { milliseconds: Number(milliseconds), result };
}

function measure(name) {
  const least = {};
  for (const [target, { build }] of Object.entries(targets)) build(name, join(work, `${name}-${target}.mjs`));
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const [target, { run }] of Object.entries(targets)) {
      const found = timeOf(run(join(work, `${name}-${target}.mjs`)));
      if (found.result !== (least.wasm ?? found).result)
        throw new Error(`${name}: ${target} gives ${found.result}`);
      if (!(least[target]?.milliseconds <= found.milliseconds)) least[target] = found;
    }
  }
  return { wasm: least.wasm.milliseconds, goes: least.goes.milliseconds };
}

const names = readdirSync(programs).filter((name) => existsSync(join(programs, name, "main.go")));
const chosen =
  values.only === undefined ? names : names.filter((name) => values.only.split(",").includes(name));
try {
  let logarithms = 0;
  for (const name of chosen) {
    const { wasm, goes } = measure(name);
    logarithms += Math.log(goes / wasm);
    const columns = [
      name.padEnd(10),
      `goes ${goes.toFixed(1)} ms`.padEnd(16),
      `wasm ${wasm.toFixed(1)} ms`.padEnd(16),
    ];
    console.log(`${columns.join(" ")} ${(goes / wasm).toFixed(2)}`);
  }
  console.log(`geometric mean of goes/wasm: ${Math.exp(logarithms / chosen.length).toFixed(2)}`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
