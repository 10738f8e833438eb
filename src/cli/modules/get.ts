// `goes get`: adds, raises, lowers and removes requirements of the main module, for modules or for packages.
import { anyContext } from "../../load/constraints.ts";
import { faultMessage, ModuleFault } from "../../modules/fault.ts";
import { editVersions } from "../../modules/graph/edit.ts";
import type { Requirements } from "../../modules/graph/requirements.ts";
import { changesBetween, convertPruning } from "../../modules/graph/roots.ts";
import { type Loaded, loadPackages } from "../../modules/packages/loading.ts";
import { moduleWith } from "../../modules/packages/missing.ts";
import { expandPattern, matcherOf } from "../../modules/packages/patterns.ts";
import { save } from "../../modules/save.ts";
import { requireMain, type Session } from "../../modules/session.ts";
import { compareGoVersions, isGoVersion, pruningVersion } from "../../modules/versions/goversion.ts";
import { type ModuleVersion, textOf } from "../../modules/versions/paths.ts";
import { isPseudo } from "../../modules/versions/pseudo.ts";
import { compareVersions } from "../../modules/versions/semver.ts";

import { openSessionIn, reportFaults, reporting, say } from "./command.ts";
import { type Flags, readFlags } from "./flags.ts";

export const usage = "usage: goes get [-t] [-u] [-tool] [build flags] [packages]\n";

export function get(args: string[]): number {
  const flags = readFlags(
    args,
    { t: "boolean", u: "string", tool: "boolean", d: "boolean", v: "boolean", x: "boolean" },
    usage,
  );
  if (typeof flags === "number") return flags;
  return reporting(() => new Getting(openQuietly(), flags).run());
}

/** It tells what changed, not what it looked for. */
function openQuietly(): Session {
  return openSessionIn([requireMain(process.cwd())], true, { isSearchTold: false });
}

/** `-u` has a value only if it is written with an equals sign. */
export function getArguments(args: readonly string[]): string[] {
  return args.map((word) => (/^--?u$/.test(word) ? "-u=true" : word));
}

interface Asked {
  readonly path: string;
  readonly query: string;
}

class Getting {
  private readonly session: Session;
  private readonly flags: Flags;
  private readonly before: Requirements;
  private readonly goBefore: string;
  private requirements: Requirements;
  /** What has to be loaded: packages, as patterns. */
  private readonly patterns: string[] = [];
  private readonly renewed: ModuleVersion[] = [];
  private readonly wanted = new Map<string, string | null>();

  constructor(session: Session, flags: Flags) {
    this.session = session;
    this.flags = flags;
    this.before = this.requirements = session.requirements();
    this.goBefore = session.goVersion;
  }

  run(): number {
    const words = this.flags.rest.length === 0 ? ["."] : this.flags.rest;
    for (const word of words) {
      const asked = parseArgument(word);
      if (!this.askForGo(asked)) this.ask(asked, word.includes("@"));
    }
    if (this.wanted.size > 0)
      this.requirements = editVersions(this.requirements, this.wanted, this.session.source);
    if (this.flags.values.u !== undefined) this.upgradeAll();
    const loaded = this.load();
    if (reportFaults(loaded)) return 1;
    this.addTools(loaded);
    this.renewHashes(loaded.requirements);
    save(this.session, { ...loaded, extra: this.renewed });
    this.warn(loaded);
    this.report(loaded.requirements);
    return 0;
  }

  /** `go@1.27`, `toolchain@…`. */
  private askForGo({ path, query }: Asked): boolean {
    if (path !== "go" && path !== "toolchain") return false;
    const { session } = this;
    if (path === "toolchain") {
      session.mains.first.file.setToolchain(query === "none" ? null : query);
      return true;
    }
    const version =
      query === "latest" || query === "upgrade" || query === "patch" ? session.ownVersion : query;
    if (!isGoVersion(version)) throw new ModuleFault(`invalid go version ${version}`);
    if (compareGoVersions(version, session.ownVersion) > 0)
      throw new ModuleFault(
        `go@${version} requires go >= ${version} (running go ${session.ownVersion}; GOTOOLCHAIN=local)`,
      );
    session.goVersion = version;
    this.requirements = convertPruning(
      this.requirements,
      compareGoVersions(version, pruningVersion) >= 0,
      session.source,
    );
    return true;
  }

  private ask({ path, query }: Asked, isExplicit: boolean): void {
    const isFolder = /^(?:\.{0,2}\/|\.{1,2}$)/.test(path);
    if (isFolder || path === "all" || this.session.isStandard(path)) {
      if (isExplicit && isFolder)
        throw new ModuleFault(`can't query version ${JSON.stringify(query)} of local pattern ${path}`);
      this.patterns.push(path);
      return;
    }
    if (path.includes("...")) return this.askForPattern(path, query);
    this.askForPath(path, query, isExplicit);
  }

  /** Modules, or modules of packages, that a pattern matches. */
  private askForPattern(pattern: string, query: string): void {
    const matches = matcherOf(pattern);
    const { graph } = this.requirements;
    const modules = graph.buildList().filter(({ path }) => matches(path));
    const base = pattern.replace(/\/?\.\.\..*$/, "");
    if (modules.length === 0 && base.includes("."))
      this.want(moduleWith(this.session, base, query, (path) => graph.selected(path)));
    for (const { path, version } of modules)
      this.want({ path, version: this.session.queries.resolve(path, query, version) });
    this.patterns.push(pattern);
  }

  private askForPath(path: string, query: string, isExplicit: boolean): void {
    const { session } = this;
    const { graph } = this.requirements;
    const main = session.mains.find(path);
    if (main !== undefined) {
      if (isExplicit)
        throw new ModuleFault(`package ${path} is in the main module, so can't request version ${query}`);
      this.patterns.push(path);
      return;
    }
    if (query === "none") {
      this.wanted.set(path, null);
      return;
    }
    const module = this.moduleOrPackage(path, query, (module) => graph.selected(module));
    this.want(module.module);
    if (module.isPackage) this.patterns.push(path);
  }

  private want({ path, version }: ModuleVersion): void {
    const other = this.wanted.get(path);
    if (other !== undefined && other !== version)
      throw new ModuleFault(`${path}@${version} conflicts with ${path}@${other ?? "none"}`);
    this.wanted.set(path, version);
  }

  /** A path names a package if a module has it, else a module. */
  private moduleOrPackage(path: string, query: string, currentOf: (module: string) => string | null) {
    const { session } = this;
    try {
      return { module: moduleWith(session, path, query, currentOf), isPackage: true };
    } catch (error) {
      if (!(error instanceof ModuleFault)) throw error;
      try {
        const version = session.queries.resolve(path, query, currentOf(path));
        session.source.summary({ path, version });
        return { module: { path, version }, isPackage: false };
      } catch (moduleError) {
        const fault = /but does not contain package/.test(error.message)
          ? error.message
          : faultMessage(moduleError);
        throw new ModuleFault(fault);
      }
    }
  }

  /** Raises the modules of all packages that the named ones import, until that brings no new ones. */
  private upgradeAll(): void {
    const query = this.flags.values.u === "patch" ? "patch" : "upgrade";
    const done = new Set<string>();
    for (;;) {
      const { packages } = this.load();
      const raised = new Map<string, string | null>();
      for (const { module } of packages) {
        if (module === null || module.version === "" || done.has(module.path) || this.wanted.has(module.path))
          continue;
        done.add(module.path);
        const version = this.session.queries.resolve(module.path, query, module.version);
        if (compareVersions(version, module.version) > 0) raised.set(module.path, version);
      }
      if (raised.size === 0) return;
      this.requirements = editVersions(this.requirements, raised, this.session.source);
    }
  }

  private load(): Loaded {
    const { session } = this;
    const paths = (requirements: Requirements) => [
      ...new Set(this.patterns.flatMap((pattern) => expandPattern(session, pattern, requirements))),
    ];
    const loaded = loadPackages(session, paths, this.requirements, {
      context: anyContext,
      tests: this.flags.values.t !== undefined,
      isAll: false,
      listsImports: true,
      resolvesMissing: true,
      isTidy: false,
    });
    this.requirements = loaded.requirements;
    return loaded;
  }

  /** Modules whose hash was known go on to be known in their new version. */
  private renewHashes(after: Requirements): void {
    const { sums, source } = this.session;
    const changed = changesBetween(this.before, after).filter(
      ({ path, from }) => from !== null && sums.has({ path, version: from }),
    );
    const modules = changed.flatMap(({ path, to }) => (to === null ? [] : [{ path, version: to }]));
    const external = modules.filter((module) => source.actual(module) !== null);
    source.prefetchFolders(external);
    for (const module of external) {
      source.folder(module);
      this.renewed.push(module);
    }
  }

  private addTools({ roots }: Loaded): void {
    if (this.flags.values.tool === undefined) return;
    for (const { path } of roots) this.session.mains.first.file.addLine("tool", [path]);
  }

  /** Versions that their authors took back, and modules that they gave up. */
  private warn({ requirements }: Loaded): void {
    const { queries } = this.session;
    for (const { path, to } of changesBetween(this.before, requirements)) {
      if (to === null || isPseudo(to)) continue;
      const deprecation = queries.deprecation(path);
      if (deprecation !== "") say(`module ${path} is deprecated: ${deprecation}`);
      const reason = queries.retraction({ path, version: to });
      if (reason !== null)
        say(
          `warning: ${textOf({ path, version: to })}: retracted by module author: ${reason}\ngo: to switch to the latest unretracted version, run:\n\tgo get ${path}@latest`,
        );
    }
  }

  private report(after: Requirements): void {
    const { goVersion } = this.session;
    if (goVersion !== this.goBefore) {
      const verb = compareGoVersions(goVersion, this.goBefore) > 0 ? "upgraded" : "downgraded";
      say(`${verb} go ${this.goBefore} => ${goVersion}`);
    }
    for (const { path, from, to } of changesBetween(this.before, after, this.wanted.keys())) {
      if (from === null) say(`added ${path} ${to}`);
      else if (to === null) say(`removed ${path} ${from}`);
      else say(`${compareVersions(to, from) > 0 ? "upgraded" : "downgraded"} ${path} ${from} => ${to}`);
    }
  }
}

function parseArgument(word: string): Asked {
  const at = word.indexOf("@");
  if (at < 0) return { path: word, query: "upgrade" };
  const query = word.slice(at + 1);
  if (query === "" || query.includes("@"))
    throw new ModuleFault(`invalid module version syntax ${JSON.stringify(word)}`);
  return { path: word.slice(0, at), query };
}
