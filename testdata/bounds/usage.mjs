// Preloaded by measure.mjs: writes what the process has used to the file that the environment names.
import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

if (isMainThread) {
  process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const used = { seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: Math.round(maxRSS / 1024) };
    writeFileSync(process.env.GOES_USAGE, JSON.stringify(used));
  });
}
