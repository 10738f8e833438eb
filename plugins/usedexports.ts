// Which exports of Go packages a build uses: a walk of its modules, from the entries, over what the bundler itself loads
// and resolves. It waits for no Go module, so that it can run while the first of them is loaded.

import { facadeFolder } from "./ids.ts";
import { importedNames } from "./importednames.ts";

/** What the walk needs of Rollup's plugin context; Rolldown's has it too. */
export interface ModuleGraph {
  resolve(source: string, importer?: string, options?: { skipSelf?: boolean }): Promise<Resolved | null>;
  load(options: { id: string; resolveDependencies: true }): Promise<ModuleFacts>;
  parse(code: string): unknown;
  getModuleIds(): IterableIterator<string>;
}

interface Resolved {
  readonly id: string;
  readonly external: boolean | string;
}

interface ModuleFacts {
  readonly code: string | null;
  readonly importedIds: readonly string[];
  readonly dynamicallyImportedIds: readonly string[];
}

/** How long nothing may be loaded until it is clear that something waits for a Go module, and the walk for it. */
const stalledMilliseconds = 10_000;

/**
 * By folder of the package: the names that are used; null for all of them. null in all if that cannot be found out, because
 * a plugin wants a Go module before it has transformed the module that imports it.
 */
export async function usedExports(
  graph: ModuleGraph,
  entries: readonly string[],
): Promise<ReadonlyMap<string, readonly string[] | null> | null> {
  const walk = new Walk(graph);
  const stalled = new Stalled(walk);
  const result = await Promise.race([walk.start(entries), stalled.promise]);
  stalled.end();
  return result;
}

/** Resolves, to null, when a walk gets no further. */
class Stalled {
  readonly promise: Promise<null>;
  private timer: NodeJS.Timeout | null = null;

  constructor(walk: Walk) {
    let before = -1;
    let since = performance.now();
    this.promise = new Promise((resolve) => {
      const look = () => {
        if (walk.progress !== before) since = performance.now();
        before = walk.progress;
        if (performance.now() - since > stalledMilliseconds) resolve(null);
      };
      this.timer = setInterval(look, stalledMilliseconds / 20);
    });
  }

  end(): void {
    if (this.timer !== null) clearInterval(this.timer);
  }
}

class Walk {
  private readonly graph: ModuleGraph;
  private readonly seen = new Set<string>();
  private readonly used = new Map<string, Set<string> | null>();
  /** Grows whenever something was loaded. */
  progress = 0;

  constructor(graph: ModuleGraph) {
    this.graph = graph;
  }

  async start(entries: readonly string[]) {
    const resolved = await Promise.all(entries.map((entry) => this.graph.resolve(entry)));
    const starts = resolved.filter((each) => each !== null && !each.external).map((each) => each!.id);
    // Other plugins may have added entries.
    const others = [...this.graph.getModuleIds()].filter((id) => facadeFolder(id) === null);
    await Promise.all([...starts, ...others].map((id) => this.visit(id, null)));
    return this.result();
  }

  /** The same whatever was visited first. */
  private result(): ReadonlyMap<string, readonly string[] | null> {
    const folders = [...this.used].sort(([a], [b]) => (a < b ? -1 : 1));
    return new Map(folders.map(([folder, names]) => [folder, names === null ? null : [...names].sort()]));
  }

  private async visit(id: string, names: readonly string[] | null): Promise<void> {
    const folder = facadeFolder(id);
    if (folder !== null) return this.use(folder, names);
    if (this.seen.has(id) || id.startsWith("\0goes:")) return;
    this.seen.add(id);
    if (await this.isExternal(id)) return;
    const facts = await this.facts(id);
    this.progress++;
    if (facts === null) return;
    const imported = [...facts.importedIds, ...facts.dynamicallyImportedIds];
    if (imported.some((each) => facadeFolder(each) !== null)) await this.imports(id, facts.code ?? "");
    await Promise.all(
      imported.filter((each) => facadeFolder(each) === null).map((each) => this.visit(each, null)),
    );
  }

  /** Rolldown lists external modules as if they were to be loaded, and waits for them for ever. */
  private async isExternal(id: string): Promise<boolean> {
    if (/^[/\0]/.test(id)) return false;
    const resolved = await this.graph.resolve(id);
    return resolved !== null && resolved.external !== false;
  }

  /** null for what cannot be loaded, which the bundler says itself. */
  private async facts(id: string): Promise<ModuleFacts | null> {
    try {
      return await this.graph.load({ id, resolveDependencies: true });
    } catch {
      return null;
    }
  }

  private async imports(id: string, code: string): Promise<void> {
    for (const [source, names] of importedNames(this.graph.parse(code))) {
      const target = await this.graph.resolve(source, id);
      const folder = target === null ? null : facadeFolder(target.id);
      if (folder !== null) this.use(folder, names === null ? null : [...names]);
    }
  }

  private use(folder: string, names: readonly string[] | null): void {
    const known = this.used.get(folder);
    if (names === null || known === null) this.used.set(folder, null);
    else this.used.set(folder, new Set([...(known ?? []), ...names]));
  }
}
