// The folders of a module, or of a part of it, that hold packages: what `./...` means (go help packages).
import { isTestFile } from "./constraints.ts";
import type { Host } from "./host.ts";
import { directoryOf, join } from "./paths.ts";

/** What patterns leave out. */
const skipped = /^[._]|^(testdata|vendor|node_modules)$/;

/** `withTests` counts folders that have files of tests only. */
export function packagesBelow(folder: string, host: Host, withTests = false): string[] {
  const found: string[] = [];
  const entries = host.readDirectory(folder) ?? [];
  if (entries.some(({ name }) => name.endsWith(".go") && (withTests || !isTestFile(name))))
    found.push(folder);
  for (const { name, directory, link } of entries) {
    // As with the go command, patterns do not follow links.
    if (!directory || link || skipped.test(name)) continue;
    if (host.isFile(join(folder, name, "go.mod"))) continue;
    found.push(...packagesBelow(join(folder, name), host, withTests));
  }
  return found;
}

/** The folder of the module that a folder belongs to; null if there is none. */
export function moduleFolder(folder: string, host: Host): string | null {
  if (host.isFile(join(folder, "go.mod"))) return folder;
  const above = directoryOf(folder);
  return above === folder ? null : moduleFolder(above, host);
}

/** All folders of packages in the modules of the given ones. */
export function packagesBeside(folders: readonly string[], host: Host): string[] {
  const modules = new Set(
    folders.map((folder) => moduleFolder(folder, host)).filter((each) => each !== null),
  );
  return [...new Set([...modules].flatMap((folder) => packagesBelow(folder, host)))].sort();
}
