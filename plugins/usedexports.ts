// Which exports of Go packages a build uses: a walk of its modules, from the entries, over what the bundler itself loads
// and resolves. It waits for no Go module, so that it can run while the first of them is loaded.

import { facadeFolder, packageFile, remoteFolder } from "./ids.ts";
import { importedNames } from "./importednames.ts";
import { type UsedExports, UsedNames } from "./usednames.ts";

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
  /** Rollup's; Rolldown has none. */
  readonly importedIdResolutions?: readonly Resolved[];
  readonly dynamicallyImportedIdResolutions?: readonly Resolved[];
}

/** How long nothing may be loaded until it is clear that something waits for a Go module, and the walk for it. */
const stalledMilliseconds = 10_000;

/** null if it cannot be found out, because a plugin wants a Go module before it has transformed the module that imports it. */
export async function usedExports(
  graph: ModuleGraph,
  entries: readonly string[],
): Promise<UsedExports | null> {
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
  private readonly used = new UsedNames();
  /** Grows whenever something was loaded. */
  progress = 0;

  constructor(graph: ModuleGraph) {
    this.graph = graph;
  }

  async start(entries: readonly string[]): Promise<UsedExports> {
    const starts = await this.inBundle(entries);
    for (const folder of starts.map(facadeFolder)) if (folder !== null) this.used.use(folder, null);
    // Other plugins may have added entries.
    const others = await this.inBundle([...this.graph.getModuleIds()]);
    const scripts = [...starts, ...others].filter((id) => facadeFolder(id) === null);
    await Promise.all(scripts.map((id) => this.visit(id)));
    return this.used.result();
  }

  /** The ids without those of modules that stay outside: Rollup would load them, and Rolldown wait for them for ever. */
  private async inBundle(ids: readonly string[], importer?: string): Promise<readonly string[]> {
    const resolved = await Promise.all(ids.map((id) => this.graph.resolve(id, importer)));
    return ids.flatMap((id, i) => (resolved[i]?.external ? [] : [resolved[i]?.id ?? id]));
  }

  private async visit(id: string): Promise<void> {
    if (this.seen.has(id) || packageFile(id) !== null) return;
    this.seen.add(id);
    // A worker is called by name.
    const remote = remoteFolder(id);
    if (remote !== null) return this.used.use(remote, null);
    const facts = await this.facts(id);
    this.progress++;
    if (facts === null) return;
    const imported = await this.importedBy(id, facts);
    const folders = imported.map(facadeFolder).filter((folder) => folder !== null);
    if (folders.length > 0) await this.imports(id, facts.code ?? "", folders);
    await Promise.all(imported.filter((each) => facadeFolder(each) === null).map((each) => this.visit(each)));
  }

  private async importedBy(id: string, facts: ModuleFacts): Promise<readonly string[]> {
    const { importedIdResolutions: known, dynamicallyImportedIdResolutions: alsoKnown = [] } = facts;
    if (known !== undefined)
      return [...known, ...alsoKnown].filter(({ external }) => !external).map((resolved) => resolved.id);
    return this.inBundle([...facts.importedIds, ...facts.dynamicallyImportedIds], id);
  }

  /** null for what cannot be loaded, which the bundler says itself. */
  private async facts(id: string): Promise<ModuleFacts | null> {
    try {
      return await this.graph.load({ id, resolveDependencies: true });
    } catch {
      return null;
    }
  }

  private async imports(id: string, code: string, folders: readonly string[]): Promise<void> {
    const names = this.namesIn(code);
    if (names === null) for (const folder of folders) this.used.use(folder, null);
    for (const [source, imported] of names ?? []) {
      const target = await this.graph.resolve(source, id);
      const folder = target === null ? null : facadeFolder(target.id);
      if (folder !== null) this.used.use(folder, imported);
    }
  }

  /** null if the bundler's parser does not know the language. */
  private namesIn(code: string) {
    try {
      return importedNames(this.graph.parse(code));
    } catch {
      return null;
    }
  }
}
