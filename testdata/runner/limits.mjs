// Limits for a child process: processor time, clock time, memory, and what it writes. Processor time is what counts where
// a machine is busy with other things; it and memory are read from /proc, so that they hold on Linux only.
import { readFileSync, statSync } from "node:fs";

const interval = 250;
const ticksPerSecond = 100;
const pageSize = 4096;

/** What a program may take, unless it is told otherwise. */
export const defaultLimits = { cpuSeconds: 60, seconds: 240, megabytes: 3000, outputMegabytes: 64 };

/**
 * Kills the child when it goes beyond the limits. Returns a function to call when it has ended: the limit that it broke
 * as a text, or null.
 */
export function limit(child, limits, outputFile = null) {
  const start = performance.now();
  let broken = null;
  const timer = setInterval(() => {
    broken ??= brokenLimit(child.pid, performance.now() - start, limits, outputFile);
    if (broken !== null) child.kill("SIGKILL");
  }, interval);
  return () => {
    clearInterval(timer);
    return broken;
  };
}

function brokenLimit(pid, milliseconds, limits, outputFile) {
  if (milliseconds > limits.seconds * 1000) return `takes more than ${limits.seconds} s`;
  const { cpuSeconds, megabytes } = usage(pid);
  if (cpuSeconds > limits.cpuSeconds) return `takes more than ${limits.cpuSeconds} s of processor time`;
  if (megabytes > limits.megabytes) return `takes more than ${limits.megabytes} MB`;
  if (outputFile !== null && statSync(outputFile).size > limits.outputMegabytes * 1e6)
    return `prints more than ${limits.outputMegabytes} MB`;
  return null;
}

/** Processor time that a process has used so far, and the memory it has. */
export function usage(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const pages = Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]);
    return {
      cpuSeconds: (Number(fields[11]) + Number(fields[12])) / ticksPerSecond,
      megabytes: (pages * pageSize) / 1e6,
    };
  } catch {
    return { cpuSeconds: 0, megabytes: 0 };
  }
}
