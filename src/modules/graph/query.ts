// Version queries (go.dev/ref/mod, "Version queries"): which version latest, upgrade, patch, v1, >=v1.2.3, a branch or a
// revision means.
import { ModuleFault } from "../fault.ts";
import type { Retraction } from "../files/modfile.ts";
import type { ModuleVersion } from "../versions/paths.ts";
import { compareTimes, isPseudo } from "../versions/pseudo.ts";
import {
  canonicalVersion,
  compareVersions,
  isIncompatible,
  isValid,
  majorMinorOf,
  prereleaseOf,
} from "../versions/semver.ts";
import type { ModuleSource } from "./source.ts";

export class VersionQueries {
  private readonly source: ModuleSource;
  private readonly retracted = new Map<string, readonly Retraction[]>();

  constructor(source: ModuleSource) {
    this.source = source;
  }

  /** The version of a module that a query means; `current` is the selected one, or null. */
  resolve(path: string, query: string, current: string | null): string {
    if (query === "latest") return this.newest(path, query, () => true) ?? this.untagged(path);
    if (query === "upgrade") return this.upgrade(path, current);
    if (query === "patch") {
      if (current === null)
        throw new ModuleFault(
          `can't query version "patch" of module ${path}: no existing version is required`,
        );
      return this.patch(path, current);
    }
    const comparison = /^(<=?|>=?)(.+)$/.exec(query);
    if (comparison !== null) return this.compared(path, query, comparison[1], comparison[2]);
    if (isValid(query) && canonicalVersion(query) === query) return this.exact(path, query);
    if (/^v\d+(?:\.\d+)?$/.test(query)) return this.prefixed(path, query);
    return this.named(path, query);
  }

  /** Nothing newer may become older by it. */
  private upgrade(path: string, current: string | null): string {
    const newest = this.newest(path, "upgrade", () => true) ?? this.untagged(path);
    if (current === null || compareVersions(newest, current) >= 0) {
      const isOlder =
        current !== null && isPseudo(current) && isPseudo(newest) && compareTimes(newest, current) < 0;
      return isOlder ? current : newest;
    }
    return current;
  }

  private patch(path: string, current: string): string {
    const isSame = (version: string) => majorMinorOf(version) === majorMinorOf(current);
    const newest = this.newest(path, "patch", isSame);
    return newest !== null && compareVersions(newest, current) > 0 ? newest : current;
  }

  private exact(path: string, version: string): string {
    if (this.source.mains.isExcluded({ path, version }))
      throw new ModuleFault(`${path}@${version}: excluded by go.mod`);
    if (this.source.actual({ path, version })?.path !== path) return version;
    return this.source.info(path, version).version;
  }

  private prefixed(path: string, query: string): string {
    const found = this.newest(path, query, (version) => version.startsWith(`${query}.`));
    if (found !== null) return found;
    // A branch may be called so.
    try {
      return this.named(path, query);
    } catch (error) {
      if (error instanceof ModuleFault && error.isMissing) throw noMatch(path, query);
      throw error;
    }
  }

  /** Of less the greatest, of more the smallest. */
  private compared(path: string, query: string, operator: string, bound: string): string {
    if (!isValid(bound))
      throw new ModuleFault(
        `invalid semantic version ${JSON.stringify(bound)} in range ${JSON.stringify(query)}`,
      );
    const isLess = operator.startsWith("<");
    const orEqual = operator.endsWith("=");
    const matches = (version: string) => {
      const order = compareVersions(version, bound);
      return order === 0 ? orEqual : order < 0 === isLess;
    };
    const found = isLess ? this.newest(path, query, matches) : this.oldest(path, matches);
    if (found === null) throw noMatch(path, query);
    return found;
  }

  private named(path: string, query: string): string {
    const { version } = this.source.info(path, query);
    if (this.source.mains.isExcluded({ path, version }))
      throw new ModuleFault(`${path}@${query}: ${version} excluded by go.mod`);
    return version;
  }

  /** Releases first; null if nothing matches. */
  private newest(path: string, query: string, matches: (version: string) => boolean): string | null {
    const all = this.listed(path).filter(matches).toReversed();
    const found =
      this.firstAllowed(path, all.filter(isRelease)) ??
      this.firstAllowed(
        path,
        all.filter((v) => !isRelease(v)),
      );
    if (found === null && all.length > 0 && !/latest|upgrade/.test(query)) throw noMatch(path, query);
    return found;
  }

  private oldest(path: string, matches: (version: string) => boolean): string | null {
    const all = this.listed(path).filter(matches);
    return (
      this.firstAllowed(path, all.filter(isRelease)) ??
      this.firstAllowed(
        path,
        all.filter((v) => !isRelease(v)),
      )
    );
  }

  /** Versions that would be other modules if these had a go.mod count only where the last one has none. */
  private listed(path: string): readonly string[] {
    const all = this.source.versions(path);
    const compatible = all.filter((version) => !isIncompatible(version));
    const last = compatible.findLast(isRelease) ?? compatible.at(-1);
    if (last === undefined || compatible.length === all.length) return all;
    return this.hasOwnGoMod(path, last) ? compatible : all;
  }

  /** A go.mod that is more than the line which a proxy makes up. */
  private hasOwnGoMod(path: string, version: string): boolean {
    const text = this.source.cache.goMod({ path, version });
    return text !== `module ${path}\n` && text !== `module "${path}"\n`;
  }

  private firstAllowed(path: string, versions: readonly string[]): string | null {
    return versions.find((version) => this.retraction({ path, version }) === null) ?? null;
  }

  private untagged(path: string): string {
    return this.source.cache.latest(path).version;
  }

  /** Why the authors took a version back; null if they did not. */
  retraction({ path, version }: ModuleVersion): string | null {
    const found = this.retractionsOf(path).find(
      ({ low, high }) => compareVersions(low, version) <= 0 && compareVersions(version, high) <= 0,
    );
    return found === undefined ? null : found.rationale.split("\n")[0] || "retracted by module author";
  }

  /** Those that the latest version lists, even if that is itself taken back. */
  private retractionsOf(path: string): readonly Retraction[] {
    let retractions = this.retracted.get(path);
    if (retractions !== undefined) return retractions;
    this.retracted.set(path, (retractions = []));
    const version = this.latestOfAll(path);
    if (version === null || this.source.actual({ path, version })?.path !== path) return retractions;
    try {
      retractions = this.source.unverifiedSummary({ path, version }).retractions;
    } catch (error) {
      if (!(error instanceof ModuleFault)) throw error;
    }
    this.retracted.set(path, retractions);
    return retractions;
  }

  /** What the newest go.mod of a module says of it. */
  deprecation(path: string): string {
    const version = this.latestOfAll(path);
    if (version === null || this.source.actual({ path, version })?.path !== path) return "";
    try {
      return this.source.unverifiedSummary({ path, version }).deprecation;
    } catch (error) {
      if (error instanceof ModuleFault) return "";
      throw error;
    }
  }

  private latestOfAll(path: string): string | null {
    try {
      const all = this.source.versions(path).filter((version) => !isIncompatible(version));
      return all.findLast(isRelease) ?? all.at(-1) ?? this.source.cache.latest(path).version;
    } catch (error) {
      if (error instanceof ModuleFault) return null;
      throw error;
    }
  }
}

function isRelease(version: string): boolean {
  return prereleaseOf(version) === "";
}

function noMatch(path: string, query: string): ModuleFault {
  return new ModuleFault(`${path}@${query}: no matching versions for query ${JSON.stringify(query)}`, true);
}
