// The folders of a module, or of a part of it, that hold packages: what `./...` means (go help packages).
import type { Host } from "./host.ts";
import { join } from "./paths.ts";

/** What patterns leave out. */
const skipped = /^[._]|^(testdata|vendor|node_modules)$/;

export function packagesBelow(folder: string, host: Host): string[] {
  const found: string[] = [];
  const entries = host.readDirectory(folder) ?? [];
  if (entries.some(({ name }) => name.endsWith(".go") && !name.endsWith("_test.go"))) found.push(folder);
  for (const { name, directory, link } of entries) {
    // As with the go command, patterns do not follow links.
    if (!directory || link || skipped.test(name)) continue;
    if (host.isFile(join(folder, name, "go.mod"))) continue;
    found.push(...packagesBelow(join(folder, name), host));
  }
  return found;
}
