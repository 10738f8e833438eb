// Runs a test binary in a process of its own, in the folder of the package, as the go command does: what it writes to
// standard output and standard error comes in one stream, in its order.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { runtimeDirectory } from "../../host/node.ts";
import type { CachedProgram } from "../cache.ts";

/** How the process has ended. */
export interface Outcome {
  /** In the words of Go's os/exec: "exit status 1", "signal: killed"; null for success. */
  readonly error: string | null;
  /** It has ended by itself. */
  readonly isExited: boolean;
  /** It was killed since it took too long. */
  readonly isKilled: boolean;
  readonly seconds: number;
}

const child = join(runtimeDirectory, "../src/cli/test/child.js");

/** `write` is given all output; `limit` is in milliseconds, 0 for none. */
export function runBinary(
  program: CachedProgram,
  args: readonly string[],
  directory: string,
  limit: number,
  write: (bytes: Buffer) => void,
): Promise<Outcome> {
  const started = performance.now();
  const command = [process.execPath, child, JSON.stringify(program), ...args];
  // The shell joins the streams; there is none on Windows, where their order is that in which they arrive.
  const [file, ...rest] =
    process.platform === "win32" ? command : ["/bin/sh", "-c", 'exec "$0" "$@" 2>&1', ...command];
  const running = spawn(file, rest, {
    cwd: directory,
    env: { ...process.env, PWD: directory },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.stdout.on("data", write);
  running.stderr.on("data", write);
  let isKilled = false;
  const timer =
    limit <= 0
      ? undefined
      : setTimeout(() => {
          isKilled = true;
          running.kill("SIGKILL");
        }, limit);
  return new Promise((resolve, reject) => {
    running.on("error", reject);
    running.on("close", (code, signal) => {
      clearTimeout(timer);
      const error = code === 0 ? null : code !== null ? `exit status ${code}` : signalText(signal);
      const seconds = (performance.now() - started) / 1000;
      resolve({ error, isExited: code !== null, isKilled, seconds });
    });
  });
}

/** In Go's words, those of Unix. */
function signalText(signal: string | null): string {
  const names: Record<string, string> = {
    SIGABRT: "aborted",
    SIGINT: "interrupt",
    SIGKILL: "killed",
    SIGQUIT: "quit",
    SIGSEGV: "segmentation fault",
    SIGTERM: "terminated",
  };
  return `signal: ${names[signal ?? ""] ?? signal}`;
}
