// Files that come to a package, or leave it, while a bundler watches. Bundlers watch files, and some of them, when they are
// given a folder, all that is below it, the output too. So the folders of packages are watched here, and a file that the
// bundler watches changes whenever the names of the Go files in one of them do.
import { type FSWatcher, mkdtempSync, readdirSync, rmSync, watch, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Watched {
  readonly watcher: FSWatcher;
  names: string;
}

export class Additions {
  private readonly folder = mkdtempSync(join(tmpdir(), "goes-watch-"));
  /** What the bundler watches. */
  readonly file = join(this.folder, "additions");
  private readonly folders = new Map<string, Watched>();
  private count = 0;

  constructor() {
    this.tell();
    process.once("exit", () => this.close());
  }

  /** From now on these folders are watched, and no others. */
  watch(folders: readonly string[]): void {
    for (const [folder, { watcher }] of this.folders) {
      if (folders.includes(folder)) continue;
      watcher.close();
      this.folders.delete(folder);
    }
    for (const folder of folders) if (!this.folders.has(folder)) this.add(folder);
  }

  private add(folder: string): void {
    try {
      const watcher = watch(folder, () => this.look(folder));
      watcher.on("error", () => watcher.close());
      this.folders.set(folder, { watcher, names: namesIn(folder) });
    } catch {
      // Gone, or too many watchers.
    }
  }

  private look(folder: string): void {
    const watched = this.folders.get(folder);
    const names = namesIn(folder);
    if (watched === undefined || watched.names === names) return;
    watched.names = names;
    this.tell();
  }

  private tell(): void {
    writeFileSync(this.file, String(this.count++));
  }

  close(): void {
    this.watch([]);
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function namesIn(folder: string): string {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".go"))
      .sort()
      .join("/");
  } catch {
    return "";
  }
}
