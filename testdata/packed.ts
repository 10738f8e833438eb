// What users install: the packed tarball, in folders of their own, with no Go on PATH.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** Only what node itself needs. */
export const env = {
  PATH: `${dirname(process.execPath)}:/usr/bin:/bin`,
  HOME: process.env.HOME,
  GOROOT: "off",
};

/** Packs goes into a folder; returns the name of the file. */
export function pack(folder: string): string {
  const args = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
  const [{ filename }] = JSON.parse(execFileSync("npm", args, { cwd: root, encoding: "utf8" }));
  return filename;
}

/** Runs a command, which must succeed; returns what it prints. */
export function run(folder: string, command: string, ...args: string[]): string {
  const options = { cwd: folder, env, encoding: "utf8", timeout: 170_000 } as const;
  const { stdout, stderr, status } = spawnSync(command, args, options);
  expect(`${status} ${status === 0 ? "" : stdout + stderr}`).toBe("0 ");
  return stdout;
}

export function npm(folder: string, ...args: string[]): string {
  return run(folder, "npm", ...args, "--no-audit", "--no-fund", "--prefer-offline");
}

/** A clone of a project, as others get it: what is ignored is not there. */
export function cleanClone(folder: string, clone: string): void {
  const git = (...args: string[]) => run(folder, "git", ...args);
  git("init", "-q");
  git("add", "-A");
  git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qm", "app");
  git("clone", "-q", folder, clone);
}

export interface Served {
  readonly url: string;
  /** All that the command has printed so far. */
  output(): string;
  close(): void;
}

/** Starts a command that prints the URL that it serves. */
export async function serve(folder: string, command: string, ...args: string[]): Promise<Served> {
  const child = spawn(command, args, { cwd: folder, env, detached: true });
  const close = () => void process.kill(-child.pid!);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => void (output += data));
  const url = () => /http:\/\/localhost:\d+/.exec(output)?.[0];
  for (const end = Date.now() + 60_000; url() === undefined; )
    if (child.exitCode !== null) throw new Error(output);
    else if (Date.now() > end) {
      close();
      throw new Error(`no URL in ${output}`);
    } else await new Promise((resolve) => setTimeout(resolve, 100));
  return { url: url()!, output: () => output, close };
}
