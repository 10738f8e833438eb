// One command on one program: how it ends, what it takes of the processor, and its memory at the peak.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const local = (path) => fileURLToPath(new URL(path, import.meta.url));
const cli = local("../../dist/src/cli/main.js");
const usage = local("./usage.mjs");

/** What takes longer hangs. */
const secondsAllowed = 120;

/** The commands by name: arguments for Node. */
export const commands = {
  check: [cli, "check", "."],
  build: [cli, "build", "-o", "out", "."],
  minify: [cli, "build", "--bundle", "--minify", "-o", "out.js", "."],
  run: [cli, "run", "."],
  plugin: [local("./plugin.mjs")],
};

/** Writes a program, as the kinds give it, to a folder. */
export function writeProgram(folder, program) {
  const files = typeof program === "string" ? { "main.go": program } : program;
  for (const [name, text] of Object.entries({ "go.mod": "module hostile\n\ngo 1.27\n", ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** { ending, seconds, megabytes, output }: `ending` is "ok", the first diagnostic, or what is wrong, with a "!". */
export function measure(command, folder) {
  const file = join(folder, "usage.json");
  rmSync(file, { force: true });
  const start = Date.now();
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", usage, ...commands[command]],
    {
      cwd: folder,
      encoding: "latin1",
      timeout: secondsAllowed * 1000,
      killSignal: "SIGKILL",
      maxBuffer: 2 ** 28,
      env: { ...process.env, GOES_USAGE: file, GOES_CACHE_DIR: join(folder, "cache") },
    },
  );
  let used = { seconds: (Date.now() - start) / 1000, megabytes: 0 };
  if (signal === null) used = JSON.parse(readFileSync(file, "utf8"));
  return {
    ...used,
    ending: ending(status, signal, stderr, used.seconds),
    output: firstLine(stdout + stderr),
  };
}

/** What plugins say while a compilation takes long. */
const progress = /^goes: (compiling Go packages|Go packages compiled).*\n/gm;

function ending(status, signal, stderr, seconds) {
  if (signal !== null) return seconds >= secondsAllowed ? "! hangs" : `! ${signal}`;
  const exception =
    /^.*\n\s+at .*:\d+:\d+\)?$/m.exec(stderr) ?? /^.*(internal error|FATAL ERROR).*$/m.exec(stderr);
  if (exception !== null) return `! ${firstLine(/^\w*Error: .*$/m.exec(stderr)?.[0] ?? exception[0].trim())}`;
  if (status === 0) return "ok";
  return firstLine(stderr.replace(progress, "").replace(/^# .*\n/, ""));
}

/** Of the output of a program or of a command; what is long is cut. */
export function firstLine(text) {
  const [line] = text.split("\n");
  return line.length > 100 ? `${line.slice(0, 100)}…` : line;
}
