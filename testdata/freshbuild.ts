// Refuses to test a stale build: tests of commands and plugins run what `npm run build` has written to dist.
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

export default function setup(): void {
  const built = timeOf(join(root, "dist/build-id"));
  for (const folder of ["src", "plugins", "runtime-js"]) {
    const changed = newestIn(join(root, folder), built);
    if (changed !== null) throw new Error(`dist is older than ${changed}: npm run build`);
  }
}

function timeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** A file of the folder that has changed since `time`; tests are not part of the build. */
function newestIn(folder: string, time: number): string | null {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      const found = newestIn(path, time);
      if (found !== null) return found;
    } else if (/\.(ts|go)$/.test(entry.name) && !entry.name.endsWith(".test.ts") && timeOf(path) > time) {
      return path;
    }
  }
  return null;
}
