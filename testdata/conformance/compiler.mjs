// Go's own compiler as a judge, for the tests that it is known to fail: there its errors count, not the test's.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { goCommand, goroot } from "../runner/goroot.mjs";

/** Tests that the runner of the test tree expects the compiler to fail. */
export function knownFailures() {
  const runner = readFileSync(join(goroot, "src/cmd/internal/testdir/testdir_test.go"), "utf8");
  const [, list] = /^var types2Failures = setOf\(([\s\S]*?)^\)/m.exec(runner);
  return new Set([...list.matchAll(/^\s*"(.*?)"/gm)].map(([, name]) => name));
}

/** Errors of packages, each a list of files that may import those before it, as lines `file:line:column: message`. */
export function compilerErrors(groups) {
  const folder = mkdtempSync(join(tmpdir(), "goes-compiler-"));
  try {
    return groups.map((files) => compile(folder, files));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function compile(folder, files) {
  const name = basename(files[0].name, ".go");
  const config = join(folder, "importcfg");
  const output = join(folder, `${name}.a`);
  const flags = ["-e", "-p", `test/${name}`, "-D", "test", "-importcfg", config, "-o", output];
  writeFileSync(config, "", { flag: "a" });
  const paths = files.map((file) => file.name);
  const { stdout } = spawnSync(goCommand, ["tool", "compile", ...flags, ...paths], { encoding: "utf8" });
  writeFileSync(config, `packagefile test/${name}=${output}\n`, { flag: "a" });
  return stdout
    .split(/\n(?!\t)/)
    .filter((line) => line !== "")
    .map((line) => line.replace(/^.*\/(?=[^/]*\.go:)/, ""));
}
