// Builds and runs the program of each popular module (testdata/modules), which has to print what real Go prints: with an
// installed Go, whose library is then at hand, and with Go hidden. Modules come from the proxies that GOPROXY names, into the
// cache of GOMODCACHE.
//
//   npm run conformance -- modules [--update] [--only <text>]
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { modulePrograms } from "../modules/programs.mjs";
import { normaliseStderr } from "../record.mjs";
import { goroot } from "../runner/goroot.mjs";
import { goldenOf } from "../stdprograms/programs.mjs";

const dist = process.env.GOES_DIST ?? fileURLToPath(new URL("../../dist", import.meta.url));
const command = join(dist, "src/cli/main.js");
const timeLimit = 300_000;

function problemOf(program, environment) {
  const env = { ...process.env, GOFLAGS: "-mod=readonly", GOWORK: "off", ...environment };
  const options = { cwd: program.path, env, encoding: "utf8", timeout: timeLimit, maxBuffer: 64 << 20 };
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [command, "run", "."], options);
  if (error !== undefined) return `${error.message}`;
  const golden = goldenOf(program);
  const said = portable(normaliseStderr(stderr.replace(/^goes: fetching .*\n/gm, "")));
  const want = golden.stdout + golden.stderr;
  if (stdout + said === want) return null;
  if (stdout === "" && status !== 0)
    return said
      .replace(/^# .*\n/gm, "")
      .split("\n")
      .slice(0, 3)
      .join(" ")
      .slice(0, 300);
  return difference(want, stdout + said);
}

function portable(text) {
  return text.replaceAll(goroot, "$GOROOT").replace(/\S*\/((?:[\w.!-]+\/)*[\w.!-]+@v[^/\s]+)/g, "$1");
}

function difference(want, got) {
  const [a, b] = [want.split("\n"), got.split("\n")];
  const at = a.findIndex((line, i) => line !== b[i]);
  const i = at < 0 ? a.length : at;
  return `line ${i + 1}: want ${JSON.stringify(a[i])} got ${JSON.stringify(b[i] ?? "no line")}`.slice(0, 400);
}

const tree = (name, environment) => ({
  name,
  tests: modulePrograms().map((program) => ({
    name: program.name,
    run: () => problemOf(program, environment),
  })),
});

/** Without Go on PATH, and without the places where it usually is. */
const hidden = { GOROOT: "off", PATH: dirname(process.execPath) };

export const trees = [tree("modules", { GOROOT: goroot }), tree("modules with Go hidden", hidden)];
