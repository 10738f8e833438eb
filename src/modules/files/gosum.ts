// go.sum (go.dev/ref/mod, "go.sum files"): the hashes of modules and of their go.mod files that a main module has seen.

import type { ModuleVersion } from "../versions/paths.ts";
import { compareTexts, compareVersions } from "../versions/semver.ts";

const emptyHash = "h1:G7mAYYxgmS0lVkHyy2hEOLQCFB0DlQFTMLWggykrydY=";

/** As go.sum names the hash of a go.mod. */
export const goModSuffix = "/go.mod";

export class GoSum {
  /** By "path version" or "path version/go.mod", as they are written. */
  private readonly hashes = new Map<string, string[]>();
  /** Added since the file was read: they stay only if they are needed. */
  private readonly added = new Set<string>();
  /** Found right since the file was read. */
  private readonly used = new Set<string>();

  /** Throws a text for a line that is none. */
  constructor(text: string, file: string) {
    text.split("\n").forEach((line, i) => {
      const words = line.trim().split(/\s+/);
      if (line.trim() === "") return;
      if (words.length !== 3)
        throw new MalformedSum(`malformed go.sum:\n${file}:${i + 1}: wrong number of fields ${words.length}`);
      // The hash of no file at all, which an early go command wrote for go.mod files that are missing.
      if (words[2] === emptyHash) return;
      this.put(`${words[0]} ${words[1]}`, words[2]);
    });
  }

  private put(key: string, hash: string): void {
    const known = this.hashes.get(key) ?? [];
    if (!known.includes(hash)) this.hashes.set(key, [...known, hash]);
  }

  has(module: ModuleVersion): boolean {
    return this.hashes.has(keyOf(module));
  }

  /** Whether it has the hash; the one that it has instead, if another; null if it knows none. */
  check(module: ModuleVersion, hash: string): true | string | null {
    const key = keyOf(module);
    const known = this.hashes.get(key);
    if (known === undefined) return null;
    if (!known.includes(hash)) return known.find((other) => other.startsWith("h1:")) ?? null;
    this.used.add(`${key} ${hash}`);
    return true;
  }

  add(module: ModuleVersion, hash: string): void {
    const key = keyOf(module);
    this.put(key, hash);
    this.added.add(`${key} ${hash}`);
    this.used.add(`${key} ${hash}`);
  }

  /** Its text with what is new and needed. `isTidy` also leaves out what is old and not needed. */
  text(isNeeded: (module: ModuleVersion) => boolean, isTidy = false): string {
    const lines: { module: ModuleVersion; hash: string }[] = [];
    for (const [key, hashes] of this.hashes) {
      const [path, version] = key.split(" ");
      const module = { path, version };
      for (const hash of hashes.toSorted(compareTexts)) {
        const entry = `${key} ${hash}`;
        const isOld = !this.added.has(entry);
        if ((isOld && !isTidy) || (isNeeded(module) && (isOld || this.used.has(entry))))
          lines.push({ module, hash });
      }
    }
    lines.sort(
      (a, b) => compareTexts(a.module.path, b.module.path) || compareSums(a.module.version, b.module.version),
    );
    return lines.map(({ module: { path, version }, hash }) => `${path} ${version} ${hash}\n`).join("");
  }
}

/** The file is not as it should be. */
export class MalformedSum extends Error {}

export function goModOf({ path, version }: ModuleVersion): ModuleVersion {
  return { path, version: version + goModSuffix };
}

function keyOf({ path, version }: ModuleVersion): string {
  return `${path} ${version}`;
}

/** The module's own hash before that of its go.mod. */
function compareSums(a: string, b: string): number {
  const [x, y] = [a.split("/"), b.split("/")];
  return compareVersions(x[0], y[0]) || compareTexts(x[0], y[0]) || x.length - y.length;
}
