// Which packages of a workspace are what would be loaded now: nothing that the host was asked for them has changed, they are
// where they were, and all that they import is current as well. Those that can be brought up to date become current.
import type { Host } from "./host.ts";
import type { Unit } from "./unit.ts";
import type { Workspace } from "./workspace.ts";

/** Where a package is found. */
export interface Place {
  readonly directory: string;
  readonly goVersion: string;
  readonly standard: boolean;
}

/** What the loader knows. */
interface Surroundings {
  isEmbedded(where: Place): boolean;
  /** Where an import path leads; null if it may not be imported. */
  placeOf(path: string): Place | null;
  /** What an import path stands for in this compilation already. */
  registered(path: string): object | undefined;
  /** Brings a package up to date whose imports are current; whether that can be done. */
  refresh(unit: Unit): boolean;
}

export class CurrentUnits {
  private readonly workspace: Workspace | undefined;
  private readonly host: Host;
  private readonly surroundings: Surroundings;
  private readonly answers = new Map<Unit, boolean>();

  constructor(workspace: Workspace | undefined, host: Host, surroundings: Surroundings) {
    this.workspace = workspace;
    this.host = host;
    this.surroundings = surroundings;
  }

  has(unit: Unit, where: Place | null): boolean {
    if (where === null) return false;
    const registered = this.surroundings.registered(unit.path);
    if (registered !== undefined) return registered === unit;
    let answer = this.answers.get(unit);
    if (answer === undefined) this.answers.set(unit, (answer = this.isCurrent(unit, where)));
    return answer;
  }

  private isCurrent(unit: Unit, where: Place): boolean {
    if (this.surroundings.isEmbedded(where)) return this.workspace?.library.get(unit.path) === unit;
    const kept = this.workspace?.get(unit.path);
    // Embedded files count for the whole program, which may have only so many.
    if (kept?.unit !== unit || unit.embeds.size > 0) return false;
    const { directory, standard, goVersion } = unit;
    const isThere =
      where.directory === directory && where.standard === standard && where.goVersion === goVersion;
    const imports = [...unit.imports.values()];
    if (!isThere) return false;
    const isSame = kept.inquiry.isCurrent(this.host);
    return (
      imports.every((imported) => this.has(imported, this.surroundings.placeOf(imported.path))) &&
      (isSame || this.surroundings.refresh(unit))
    );
  }
}
