// Compares what package regexp says of made-up expressions and texts (random.go) with what real Go says.
//
//   npm run build && node testdata/regexps/compare.mjs [seed] [how many]        needs Go: GOROOT, or `go` on PATH
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { goCommand } from "../runner/goroot.mjs";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const [seed = "1", count = "2000"] = process.argv.slice(2);
const options = { encoding: "utf8", maxBuffer: 1 << 30, cwd: here(".") };

const lines = (command, ...args) => execFileSync(command, args, options).split("\n");
const real = lines(goCommand, "run", here("random.go"), seed, count);
const ours = lines(
  process.execPath,
  here("../../dist/src/cli/main.js"),
  "run",
  here("random.go"),
  seed,
  count,
);

/** Where two texts begin to differ, with what is around it. */
function difference(a, b) {
  let i = 0;
  while (a[i] === b[i]) i++;
  return `  Go:   ${a.slice(Math.max(0, i - 150), i + 150)}\n  goes: ${b.slice(Math.max(0, i - 150), i + 150)}`;
}

const different = real.flatMap((line, i) => (line === ours[i] ? [] : [i]));
for (const i of different.slice(0, 10))
  console.log(`${real[i].split(" ")[0]}\n${difference(real[i], ours[i] ?? "")}`);
console.log(`${real.length - 1} expressions from seed ${seed}, ${different.length} differ`);
process.exitCode = different.length > 0 ? 1 : 0;
