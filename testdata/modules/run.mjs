// Runs a scenario in a folder of its own, with a proxy and a cache of its own.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { writeProxy } from "./proxy.mjs";
import { modules } from "./scenarios.mjs";

/** `run(words, options)` runs the command as spawnSync does. */
export function runScenario({ files, commands, shows = [], directory = ".", environment = {} }, run) {
  const root = mkdtempSync(join(tmpdir(), "goes-modules-"));
  const proxy = join(root, "proxy");
  const project = join(root, "project");
  const cwd = join(project, directory);
  mkdirSync(cwd, { recursive: true });
  writeProxy(proxy, modules);
  // Else the go command leaves a process behind that writes.
  mkdirSync(join(root, ".config/go/telemetry"), { recursive: true });
  writeFileSync(join(root, ".config/go/telemetry/mode"), "off");
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(project, name)), { recursive: true });
    writeFileSync(join(project, name), content);
  }
  const env = {
    PATH: process.env.PATH,
    HOME: root,
    GOENV: "off",
    GOFLAGS: "",
    GOPATH: join(root, "gopath"),
    GOMODCACHE: join(root, "cache"),
    GOPROXY: pathToFileURL(proxy).href,
    GONOSUMDB: "*",
    GOTOOLCHAIN: "local",
    GOES_CACHE_DIR: join(root, "goes"),
    GOCACHE: process.env.GOCACHE ?? join(tmpdir(), "goes-modules-gocache"),
    ...environment,
  };
  const plain = (text) => text.replaceAll(root, "$ROOT");
  const show = (name) => (existsSync(join(cwd, name)) ? readFileSync(join(cwd, name), "utf8") : null);
  try {
    return commands.map((command) => {
      const { status, stdout, stderr } = run(command.split(" "), { cwd, env, encoding: "utf8" });
      const state = Object.fromEntries(["go.mod", "go.sum", ...shows].map((name) => [name, show(name)]));
      return { command, status, stdout: plain(stdout), stderr: shown(plain(stderr), command), ...state };
    });
  } finally {
    release(root);
    rmSync(root, { recursive: true });
  }
}

/** Lines come in any order; builds tell of downloads in other words. */
function shown(stderr, command) {
  const lines = stderr.split("\n").sort();
  return command.startsWith("run")
    ? lines.filter((line) => !/^go: downloading |^goes: fetching /.test(line))
    : lines;
}

/** Folders of modules are protected. */
export function release(folder) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) release(join(folder, entry.name));
}
