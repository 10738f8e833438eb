// Hostile programs: what each command does with them, what that takes, and whether it is within bounds.
//
//   npm run bounds -- [--only <text>] [--command <names>] [--update] [--go] [--missing]
//
// programs.txt lists the programs: a kind of kinds.mjs and a size. The board (board.txt) has for each, and for each
// command, how it ends (the first diagnostic, if there is one), the seconds of the processor and the megabytes at the peak,
// rounded up to steps. A run fails if something ends otherwise than on the board, or is out of bounds: exceptions, crashes
// and hangs, more time than ten times that of `go build` or ten seconds, more than 1.5 GB, another output than Go's. Go's
// time and output are on the board; --go takes them from an installed Go. --missing measures only what the board lacks.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { boardLine, judgement, recordOf } from "./board.mjs";
import { kinds } from "./kinds.mjs";
import { commands, firstLine, measure, writeProgram } from "./measure.mjs";

const local = (path) => fileURLToPath(new URL(path, import.meta.url));
const boardFile = local("./board.txt");
const flags = process.argv.slice(2);
const flag = (name) => (flags.includes(name) ? flags[flags.indexOf(name) + 1] : null);
const update = flags.includes("--update");
const missing = flags.includes("--missing");
const names = flag("--command")?.split(",") ?? Object.keys(commands);
const go = flags.includes("--go") ? (await import("../runner/goroot.mjs")).goCommand : null;

/** What Go does: seconds of the processor to build it, and the first line that it prints; null: gc does not compile it. */
function goRecord(folder) {
  const script = 'TIMEFORMAT="%U %S"; time timeout 100 "$0" build -o program . 2>/dev/null; true';
  const env = { ...process.env, GOTOOLCHAIN: "local" };
  const options = {
    cwd: folder,
    encoding: "utf8",
    env,
    stdio: ["ignore", "ignore", "pipe"],
    timeout: 300_000,
  };
  // gc takes minutes, and gigabytes, for some of them.
  const times = execFileSync(
    "bash",
    ["-c", `ulimit -v 8000000; exec 3>&2; { ${script}; } 2>&1 >/dev/null`, go],
    {
      ...options,
      stdio: ["ignore", "pipe", "ignore"],
    },
  );
  const seconds = times
    .trim()
    .split(/\s+/)
    .reduce((sum, part) => sum + Number(part), 0);
  if (!existsSync(join(folder, "program"))) return { seconds, output: null };
  const run = `ulimit -v 8000000; timeout 20 ./program 2>&1; rm program`;
  const output = execFileSync("bash", ["-c", run], {
    ...options,
    stdio: ["ignore", "pipe", "ignore"],
    maxBuffer: 2 ** 28,
  });
  return { seconds, output: firstLine(output) };
}

const before = existsSync(boardFile) ? recordOf(readFileSync(boardFile, "utf8")) : new Map();
const programs = readFileSync(local("./programs.txt"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"));

function writeBoard() {
  const recorded = programs.filter((program) => before.has(program));
  const lines = recorded.map((program) => boardLine(program, before.get(program)));
  writeFileSync(boardFile, `${lines.join("\n")}\n`);
}

/** What is to be measured of a program: Go, and commands of goes. */
function wanted(program) {
  const known = missing ? before.get(program) : undefined;
  return {
    withGo: go !== null && (known?.go ?? null) === null,
    commandNames: names.filter((name) => known?.commands[name] === undefined),
  };
}

let failed = 0;
for (const program of programs) {
  if (flag("--only") !== null && !program.includes(flag("--only"))) continue;
  const { withGo, commandNames } = wanted(program);
  if (!withGo && commandNames.length === 0) continue;
  const folder = mkdtempSync(join(tmpdir(), "goes-bounds-"));
  const [kind, size] = program.split(" ");
  writeProgram(folder, kinds[kind](Number(size)));
  const known = before.get(program);
  const record = {
    go: withGo ? goRecord(folder) : (known?.go ?? null),
    commands: { ...known?.commands },
  };
  for (const name of commandNames) {
    const measured = measure(name, folder);
    const wrong = judgement(name, measured, record.go, update ? null : known?.commands[name]);
    console.log(
      `${program}: ${name} ${measured.seconds.toFixed(1)} s, ${measured.megabytes} MB, ${measured.ending}`,
    );
    for (const text of wrong) console.log(`  ${text}`);
    if (wrong.length > 0) failed++;
    record.commands[name] = measured;
  }
  before.set(program, record);
  if (update) writeBoard();
  rmSync(folder, { recursive: true, force: true });
}
console.log(failed === 0 ? "all within bounds" : `${failed} out of bounds or not as on the board`);
if (failed > 0) process.exitCode = 1;
