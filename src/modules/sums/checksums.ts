// Whether modules are what they were (go.dev/ref/mod, "Authenticating modules"): go.sum knows what was seen before, and the
// checksum database what others have seen.
import { existsSync, readFileSync } from "node:fs";
import { writeWhole } from "../cache/layout.ts";
import { FatalFault, ModuleFault } from "../fault.ts";
import { GoSum, goModOf, MalformedSum } from "../files/gosum.ts";
import type { Settings } from "../settings.ts";
import { type ModuleVersion, textOf } from "../versions/paths.ts";
import { SumDatabase } from "./database.ts";

const mismatchText = `

SECURITY ERROR
This download does NOT match an earlier download recorded in go.sum.
The bits may have been replaced on the origin server, or an attacker may
have intercepted the download attempt.

For more information, see 'go help module-auth'.`;

const databaseMismatchText = `

SECURITY ERROR
This download does NOT match the one reported by the checksum server.
The bits may have been replaced on the origin server, or an attacker may
have intercepted the download attempt.

For more information, see 'go help module-auth'.`;

/** A module has no line in go.sum, and none may be added. */
export class MissingSum extends ModuleFault {}

export class Checksums {
  private readonly settings: Settings;
  private readonly file: string | null;
  private readonly old: string;
  private readonly sums: GoSum;
  /** go.sum files that are read only, as those of the modules of a workspace. */
  private readonly others: GoSum[];
  readonly mayAdd: boolean;
  private database: SumDatabase | null | undefined;

  /** `files`: the first is written; null where there is no main module. */
  constructor(settings: Settings, files: readonly string[], mayAdd: boolean) {
    this.settings = settings;
    this.file = files[0] ?? null;
    this.old = this.file === null ? "" : textIn(this.file);
    this.sums = read(this.old, this.file ?? "go.sum");
    this.others = files.slice(1).map((file) => read(textIn(file), file));
    this.mayAdd = mayAdd;
  }

  /** Whether a hash of the module, or of its go.mod, is known. */
  has(module: ModuleVersion): boolean {
    return this.file === null || [this.sums, ...this.others].some((sums) => sums.has(module));
  }

  /** Throws unless this is the hash that the module, or its go.mod, should have. */
  verify(module: ModuleVersion, hash: string): void {
    if (this.file === null) return this.ask(module, hash);
    for (const sums of [this.sums, ...this.others]) {
      const known = sums.check(module, hash);
      if (known === true) return;
      if (known !== null) throw mismatch(module, hash, "go.sum", known, mismatchText);
    }
    if (!this.mayAdd) throw new MissingSum(`${textOf(module)}: missing go.sum entry`);
    this.ask(module, hash);
    this.sums.add(module, hash);
  }

  private ask(module: ModuleVersion, hash: string): void {
    const database = this.databaseFor(module.path);
    if (database === null) return;
    const version = module.version.replace(/\/go\.mod$/, "");
    const prefix = `${module.path} ${module.version} h1:`;
    const line = database.lookup({ path: module.path, version }).find((each) => each.startsWith(prefix));
    if (line === undefined) return;
    const known = line.slice(prefix.length - "h1:".length);
    if (known !== hash) throw mismatch(module, hash, database.name, known, databaseMismatchText);
  }

  /** Asks the database for what will be verified and is not known, all at once. */
  prefetch(modules: readonly ModuleVersion[]): void {
    if (!this.mayAdd) return;
    const asked = modules.filter((module) => !this.has(module) || !this.has(goModOf(module)));
    const checked = asked.filter(({ path }) => !this.settings.isUnchecked(path));
    if (checked.length > 1) this.databaseFor(checked[0].path)?.prefetch(checked);
  }

  private databaseFor(path: string): SumDatabase | null {
    if (this.settings.isUnchecked(path)) return null;
    return this.database === undefined ? (this.database = SumDatabase.open(this.settings)) : this.database;
  }

  /** Writes go.sum; returns whether that changed it. */
  write(isNeeded: (module: ModuleVersion) => boolean, isTidy = false): boolean {
    if (this.file === null) return false;
    const text = this.sums.text(isNeeded, isTidy);
    if (text === this.old || (text === "" && !existsSync(this.file))) return false;
    writeWhole(this.file, text);
    return true;
  }

  /** What `write` would write. */
  text(isNeeded: (module: ModuleVersion) => boolean, isTidy: boolean): string {
    return this.sums.text(isNeeded, isTidy);
  }
}

function mismatch(
  module: ModuleVersion,
  hash: string,
  source: string,
  known: string,
  text: string,
): FatalFault {
  const name = `${source}:`.padEnd("downloaded:".length);
  return new FatalFault(
    `verifying ${textOf(module)}: checksum mismatch\n\tdownloaded: ${hash}\n\t${name} ${known}${text}`,
  );
}

function textIn(file: string): string {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

function read(text: string, file: string): GoSum {
  try {
    return new GoSum(text, file);
  } catch (error) {
    if (error instanceof MalformedSum) throw new FatalFault(error.message);
    throw error;
  }
}
