// What a command says, and how it ends: text on standard output or standard error, and an exit code.
import { constants } from "node:os";

export function say(text: string): number {
  process.stdout.write(text);
  return 0;
}

export function fail(text: string, code: number): number {
  process.stderr.write(text);
  return code;
}

/** Ends the command when nobody reads its output any more, as in `goes test | head`: without, that is an exception. */
export function endWithReader(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(128 + constants.signals.SIGPIPE);
  });
}
