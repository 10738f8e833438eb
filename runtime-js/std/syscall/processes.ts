// The process, as package os has it.
import { host } from "../../host.ts";
import { errno } from "./errno.ts";

export { Exit, Getpid, Getppid, identity } from "../os/process.ts";

export function kill(pid: number, signal: number): number {
  if (host().builtin("fs") === null) return 38; // ENOSYS
  try {
    (globalThis as any).process.kill(pid, signal);
    return 0;
  } catch (e) {
    return errno(e);
  }
}
