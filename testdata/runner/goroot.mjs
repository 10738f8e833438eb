// The Go that judges goes: GOROOT, or the `go` on PATH, if it is new enough. `.ci/goroot` can get one.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const oldest = 27;

/** Its folder. A script that needs it ends here where there is none. */
export const goroot = findGoroot();
export const goCommand = join(goroot, "bin/go");
/** Its language version: "go1.27". */
export const goVersion = `go1.${minorVersion(goroot)}`;

function findGoroot() {
  const tried = [process.env.GOROOT, gorootOnPath()].filter((root) => root !== undefined && root !== "");
  const root = tried.find((candidate) => minorVersion(candidate) >= oldest);
  if (root !== undefined) return root;
  const found = tried.map((candidate) => `go1.${minorVersion(candidate)} in ${candidate}`);
  const state = found.length > 0 ? `too old: ${found.join(", ")}` : "neither GOROOT nor go on PATH";
  console.log(`skipped, since this needs Go 1.${oldest} or newer (${state}); try GOROOT=$(.ci/goroot)`);
  process.exit();
}

function gorootOnPath() {
  try {
    const env = { ...process.env, GOTOOLCHAIN: "local" };
    return execFileSync("go", ["env", "GOROOT"], { env, encoding: "utf8" }).trim();
  } catch {
    return undefined;
  }
}

function minorVersion(root) {
  const file = join(root, "VERSION");
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  return Number(/^go1\.(\d+)/.exec(text)?.[1] ?? 0);
}

/** Build tags of the tool chain for a platform: experiments that are on, and levels of the processor. */
export function toolTags(goos, goarch) {
  const env = {
    ...process.env,
    GOOS: goos,
    GOARCH: goarch,
    GOFLAGS: "",
    GOROOT: goroot,
    GOTOOLCHAIN: "local",
  };
  const command = ["list", "-f", "{{range context.ToolTags}}{{.}} {{end}}", "errors"];
  return execFileSync(goCommand, command, { env, encoding: "utf8" }).trim().split(/\s+/);
}
