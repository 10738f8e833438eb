// Runs every program of testdata/run with `goes run` and compares with what real Go printed (see record.mjs).
import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const here = fileURLToPath(new URL("./run", import.meta.url));
const cli = fileURLToPath(new URL("../dist/src/cli/main.js", import.meta.url));

interface Outcome {
  stdout: string;
  stderr: string;
  exit: number;
}

/** Sections "-- name --" of a golden file. */
function readGolden(path: string): Outcome {
  const outcome: Outcome = { stdout: "", stderr: "", exit: 0 };
  const parts = readFileSync(path, "latin1").split(/^-- (stdout|stderr|exit) --\n/m);
  for (let i = 1; i < parts.length; i += 2) {
    if (parts[i] === "exit") outcome.exit = Number(parts[i + 1]);
    else outcome[parts[i] as "stdout" | "stderr"] = parts[i + 1];
  }
  return outcome;
}

/** The part of a crash report that does not depend on addresses and positions. */
function normalize(stderr: string): string {
  const trace = /\n\ngoroutine \d+ |\n\[signal |^goroutine \d+ /.exec(stderr);
  const text = trace === null ? stderr : stderr.slice(0, trace.index + 1);
  return text.endsWith("\n") || text === "" ? text : text + "\n";
}

function runProgram(source: string): Promise<Outcome> {
  const folder = statSync(source).isDirectory();
  const stem = source.replace(/\.go$/, "");
  const args = existsSync(`${stem}.args`) ? readFileSync(`${stem}.args`, "utf8").split("\n").filter(Boolean) : [];
  const child = spawn(process.execPath, [cli, "run", folder ? "." : source, ...args], {
    cwd: folder ? source : dirname(source),
    timeout: 60_000,
  });
  const outcome: Outcome = { stdout: "", stderr: "", exit: 0 };
  child.stdout.setEncoding("latin1").on("data", (text) => (outcome.stdout += text));
  child.stderr.setEncoding("latin1").on("data", (text) => (outcome.stderr += text));
  child.stdin.on("error", () => {});
  child.stdin.end(existsSync(`${stem}.stdin`) ? readFileSync(`${stem}.stdin`) : "");
  return new Promise((resolve) => {
    child.on("close", (code) => {
      const status = /(?:^|\n)exit status (\d+)\n$/.exec(outcome.stderr);
      outcome.exit = code === 1 && status !== null ? Number(status[1]) : (code ?? -1);
      outcome.stderr = normalize(outcome.stderr.replace(/exit status \d+\n$/, ""));
      resolve(outcome);
    });
  });
}

for (const topic of readdirSync(here).sort()) {
  describe(topic, { concurrent: true }, () => {
    for (const name of readdirSync(join(here, topic)).sort()) {
      if (!name.endsWith(".golden")) continue;
      const stem = join(here, topic, name.slice(0, -".golden".length));
      const source = existsSync(`${stem}.go`) ? `${stem}.go` : stem;
      test(name.slice(0, -".golden".length), async () => {
        const want = readGolden(`${stem}.golden`);
        expect(await runProgram(source)).toEqual({ ...want, stderr: normalize(want.stderr) });
      });
    }
  });
}
