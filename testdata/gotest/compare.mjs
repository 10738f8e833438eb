// One comparison with `go test`: what a command prints the profile that it writes, and its exit code, without what differs from run to run (times,
// addresses, where things lie) and without the frames of traces, which are tested elsewhere.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

const here = import.meta.dirname;

/** Folder and arguments of each line of cases.txt. */
export function cases() {
  const lines = readFileSync(join(here, "cases.txt"), "utf8").split("\n");
  return lines
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [folder, ...args] = line.split(" ");
      const name = line.replace(/\W+/g, "_").replace(/_$/, "");
      return { line, folder, args, golden: join(here, "golden", `${name}.txt`) };
    });
}

/** Runs `command ...args` in the folder of a case. */
export function outcome(command, { folder, args }) {
  const [file, ...before] = command;
  const cwd = join(here, folder);
  const { stdout, stderr, status } = spawnSync(file, [...before, "test", ...args], { cwd, encoding: "utf8" });
  const profile = join(cwd, "profile.out");
  const written = existsSync(profile) ? `-- profile --\n${readFileSync(profile, "utf8")}` : "";
  rmSync(profile, { force: true });
  return `-- stdout --\n${masked(stdout, cwd)}-- stderr --\n${masked(stderr, cwd)}-- exit --\n${status}\n${written}`;
}

function masked(text, cwd) {
  return text
    .replaceAll(`${cwd}/`, "FOLDER/")
    .replace(/\n\ngoroutine \d+ \[(?:.|\n)*?\n(?=FAIL\t|\{)/g, "\n\n(trace)\n")
    .replace(/\{"Time".*?"Output":"(?:\\t|\\n|[\w./]+\.|goroutine \d+|panic\().*\n/g, "")
    .replace(/^\[signal .*\]$/gm, "[signal]")
    .replace(/\t\(cached\)/g, "\tTIME")
    .replace(/"(Time)":"[^"]*"/g, '"$1":"TIME"')
    .replace(/"(Elapsed)":[\d.]+/g, '"$1":TIME')
    .replace(/\(\d+s\)/g, "(SECONDS)")
    .replace(/\d+\.\d+s\b/g, "TIME");
}
