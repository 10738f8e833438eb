// `goes build --watch`: builds again whenever the disk no longer answers as it did during the last build. Watchers only say
// when to look; what counts are the answers, so that no edit is lost, also none during a build, and a burst of edits
// ends in a build of the last state.
import { type FSWatcher, watch } from "node:fs";
import { dirname } from "node:path";
import { type Answers, areCurrent } from "../host/answers.ts";

/** Editors write in several steps: edits that come so soon after one another are built together. */
const quietMilliseconds = 40;

/** But something may go on writing. */
const restlessMilliseconds = 1000;

/** For what no watcher tells: folders that are not there yet, file systems without events. */
const pollMilliseconds = 1000;

/** Builds until the process is stopped. `build` returns what the disk answered. */
export async function rebuildOnChanges(answers: Answers, build: () => Promise<Answers>): Promise<never> {
  for (let current = answers; ; ) {
    await changed(current);
    process.stderr.write("goes: rebuilding\n");
    current = await build();
  }
}

/** Resolves when the answers are no longer current, and edits have come to rest. */
async function changed(answers: Answers): Promise<void> {
  const events = new Events(answers);
  try {
    // The watchers stand before the first look: an edit is either seen here or wakes them.
    while (areCurrent(answers)) await events.next(pollMilliseconds);
    const until = performance.now() + restlessMilliseconds;
    while ((await events.next(quietMilliseconds)) && performance.now() < until);
  } finally {
    events.close();
  }
}

class Events {
  private readonly watchers: FSWatcher[] = [];
  private wake: () => void = () => {};

  constructor({ files, folders, kinds }: Answers) {
    const existing = Object.keys(kinds).filter((path) => kinds[path] === "file");
    const watched = new Set([...Object.keys(folders), ...[...Object.keys(files), ...existing].map(dirname)]);
    for (const folder of watched) {
      try {
        const watcher = watch(folder, () => this.wake());
        watcher.on("error", () => watcher.close());
        this.watchers.push(watcher);
      } catch {
        // Gone, or too many watchers: polling remains.
      }
    }
  }

  /** Resolves when something may have changed, with true, or when the time is over. */
  next(milliseconds: number): Promise<boolean> {
    return new Promise((resolve) => {
      // What has happened by now is heard first, however busy the machine is.
      const timer = setTimeout(() => setImmediate(() => resolve(false)), milliseconds);
      this.wake = () => {
        clearTimeout(timer);
        resolve(true);
      };
    });
  }

  close(): void {
    for (const watcher of this.watchers) watcher.close();
  }
}
