// Builds by bundlers that have no graph to ask what is used of Go packages: they find it out in ways of their own, before
// the first Go module is made. One object serves all builds of a bundler that watches.
import { Additions } from "./additions.ts";
import { type Bundler, Core, type GoesOptions, type Used } from "./core.ts";

export class DeferredBuild {
  readonly core: Core;
  /** What is used of Go packages; null while modules are still being looked at for it. */
  used: Promise<Used> | null = null;
  /** The code that modules were last given, by id. */
  readonly given = new Map<string, string>();
  private additions: Additions | null = null;

  constructor(options: GoesOptions, root: string) {
    this.core = new Core(options);
    this.core.setRoot(root);
  }

  begin(): void {
    this.core.invalidate();
    this.used = null;
  }

  private bundler(used: Promise<Used>): Bundler {
    return {
      notice: (text) => void process.stderr.write(`goes: ${text}\n`),
      discover: async () => [],
      used: () => used,
    };
  }

  /** The module of an id; the errors of its package where there are some. */
  async load(id: string) {
    const { used } = this;
    if (used === null) return null;
    return this.core.load(id, this.bundler(used));
  }

  /** The files that the program is made of, and one that changes when some come or go. */
  watched(isWatching: boolean): readonly string[] {
    const { compilation } = this.core;
    if (compilation === null) return [];
    if (!isWatching) return compilation.files;
    this.additions ??= new Additions();
    this.additions.watch(compilation.folders);
    return [...compilation.files, this.additions.file];
  }

  close(): void {
    this.additions?.close();
    this.additions = null;
  }
}
