// A go.mod as data that can be edited (go.dev/ref/mod, "go.mod files"): what its directives say, and the edits that the go
// command makes to it, which keep comments and order.
import { valueOf } from "../../load/gomod.ts";
import { compareGoVersions, separateIndirect, strictVersion, twoBlocks } from "../versions/goversion.ts";
import type { ModuleVersion } from "../versions/paths.ts";
import { compareTexts, compareVersions } from "../versions/semver.ts";
import {
  type Block,
  blockOf,
  isBlock,
  isIndirect,
  isLine,
  type Line,
  parseSyntax,
  printSyntax,
  quoted,
  type Statement,
  simplified,
  verbOf,
  withoutVerb,
} from "./modsyntax.ts";
import { setRequirements } from "./requireblocks.ts";

/** A requirement of a go.mod. */
export interface Requirement extends ModuleVersion {
  readonly isIndirect: boolean;
}

/** `version` is null where all versions are replaced, `targetVersion` where the target is a folder. */
export interface Replacement {
  readonly path: string;
  readonly version: string | null;
  readonly target: string;
  readonly targetVersion: string | null;
}

/** Versions that their authors take back, with the reason that they give. */
export interface Retraction {
  readonly low: string;
  readonly high: string;
  readonly rationale: string;
}

/** A directive, wherever it stands: `words` without the verb. */
interface Directive {
  readonly line: Line;
  readonly block: Block | null;
  readonly words: readonly string[];
}

export class ModFile {
  statements: Statement[];

  constructor(text: string) {
    this.statements = parseSyntax(text);
  }

  text(): string {
    return printSyntax(this.statements);
  }

  // ---- what it says

  get module(): string {
    return this.directives("module")[0]?.words[0] ?? "";
  }

  /** null without a go line. */
  get go(): string | null {
    return this.directives("go")[0]?.words[0] ?? null;
  }

  get toolchain(): string | null {
    return this.directives("toolchain")[0]?.words[0] ?? null;
  }

  get requirements(): Requirement[] {
    return this.directives("require")
      .filter(({ words }) => words.length === 2)
      .map(({ line, words: [path, version] }) => ({ path, version, isIndirect: isIndirect(line) }));
  }

  get exclusions(): ModuleVersion[] {
    return this.directives("exclude").map(({ words: [path, version] }) => ({ path, version }));
  }

  get replacements(): Replacement[] {
    return this.directives("replace").flatMap(({ words }) => {
      const arrow = words.indexOf("=>");
      if (arrow < 1) return [];
      const version = arrow === 2 ? words[1] : null;
      return [{ path: words[0], version, target: words[arrow + 1], targetVersion: words[arrow + 2] ?? null }];
    });
  }

  get retractions(): Retraction[] {
    return this.directives("retract").flatMap(({ line, block, words }) => {
      const versions = words.filter((word) => !/^[[\],]$/.test(word));
      if (versions.length === 0) return [];
      const [low, high = low] = versions;
      return [{ low, high, rationale: commentText(line, block) }];
    });
  }

  get tools(): string[] {
    return this.directives("tool").flatMap(({ words }) => words.slice(0, 1));
  }

  /** Folders that patterns of packages leave out. */
  get ignored(): string[] {
    return this.directives("ignore").flatMap(({ words }) => words.slice(0, 1));
  }

  /** The folders of modules that a go.work joins. */
  get used(): string[] {
    return this.directives("use").flatMap(({ words }) => words.slice(0, 1));
  }

  /** What it says after "Deprecated:", or "". */
  get deprecation(): string {
    const [module] = this.directives("module");
    if (module === undefined) return "";
    return (
      /(?:^|\n\n)Deprecated: *((?:.(?!\n\n)|\n(?!\n))*.?)/.exec(
        commentText(module.line, module.block),
      )?.[1] ?? ""
    );
  }

  private directives(verb: string): Directive[] {
    const found: Directive[] = [];
    const value = (word: string) => valueOf(word) ?? word;
    for (const statement of this.statements) {
      if (verbOf(statement) !== verb) continue;
      if (isBlock(statement))
        for (const line of statement.lines)
          found.push({ line, block: statement, words: line.words.map(value) });
      else if (isLine(statement))
        found.push({ line: statement, block: null, words: statement.words.slice(1).map(value) });
    }
    return found;
  }

  // ---- edits

  setModule(path: string): void {
    this.setLine("module", [quoted(path)], 0);
  }

  setGo(version: string): void {
    this.setLine("go", [version], this.indexAfter("module"));
  }

  /** null removes the line. */
  setToolchain(name: string | null): void {
    if (name !== null) this.setLine("toolchain", [name], this.indexAfter("go") || this.indexAfter("module"));
    else this.statements = this.statements.filter((statement) => verbOf(statement) !== "toolchain");
  }

  private indexAfter(verb: string): number {
    return this.statements.findIndex((statement) => verbOf(statement) === verb) + 1;
  }

  private setLine(verb: string, words: string[], index: number): void {
    const [known] = this.directives(verb);
    if (known === undefined)
      this.statements.splice(index, 0, { before: [], words: [verb, ...words], suffix: "" });
    else known.line.words = known.block === null ? [verb, ...words] : words;
  }

  /** Exactly these requirements. */
  setRequirements(requirements: readonly Requirement[]): void {
    const isAtLeast = (version: string) => compareGoVersions(this.go ?? "", version) >= 0;
    const style = { isSeparate: isAtLeast(separateIndirect), isTidy: isAtLeast(twoBlocks) };
    this.statements = setRequirements(this.statements, requirements, style);
    this.sortBlocks();
  }

  /** A line of a kind whose lines are a set: `tool`, `exclude`, `use`. */
  addLine(verb: string, words: readonly string[]): void {
    const isSame = (directive: Directive) => directive.words.join(" ") === words.join(" ");
    if (this.directives(verb).some(isSame)) return;
    const line = { before: [], words: words.map(quoted), suffix: "" };
    const last = this.statements.findLastIndex((statement) => verbOf(statement) === verb);
    const statement = this.statements[last];
    if (statement === undefined) this.statements.push({ ...line, words: [verb, ...line.words] });
    else if (isBlock(statement)) statement.lines.push(line);
    else if (isLine(statement)) this.statements[last] = blockOf(verb, [withoutVerb(statement), line]);
    this.sortBlocks();
  }

  removeLine(verb: string, words: readonly string[]): void {
    const removed = this.directives(verb).filter(
      (directive) => directive.words.join(" ") === words.join(" "),
    );
    const lines = new Set(removed.map(({ line }) => line));
    this.statements = this.statements.flatMap((statement): Statement[] => {
      if (isLine(statement)) return lines.has(statement) ? [] : [statement];
      if (!isBlock(statement) || !statement.lines.some((line) => lines.has(line))) return [statement];
      return simplified({ ...statement, lines: statement.lines.filter((line) => !lines.has(line)) });
    });
  }

  private sortBlocks(): void {
    const isSemantic = compareGoVersions(this.go ?? "", strictVersion) >= 0;
    for (const statement of this.statements) {
      if (!isBlock(statement)) continue;
      const order =
        statement.verb === "retract"
          ? compareRetractions
          : statement.verb === "exclude" && isSemantic
            ? compareExclusions
            : compareWords;
      statement.lines.sort(order);
    }
  }
}

/** The comments of a directive as a text, without their slashes. */
function commentText(line: Line, block: Block | null): string {
  const own = [...line.before, line.suffix].filter((comment) => comment !== "");
  const comments = own.length > 0 || block === null ? own : block.before;
  return comments
    .map((comment) => comment.replace(/^\/\/\s?/, "").trim())
    .join("\n")
    .trim();
}

function compareWords(a: Line, b: Line): number {
  for (let i = 0; i < a.words.length && i < b.words.length; i++)
    if (a.words[i] !== b.words[i]) return compareTexts(a.words[i], b.words[i]);
  return a.words.length - b.words.length;
}

function compareExclusions(a: Line, b: Line): number {
  if (a.words.length !== 2 || b.words.length !== 2) return compareWords(a, b);
  return compareTexts(a.words[0], b.words[0]) || compareVersions(a.words[1], b.words[1]);
}

/** The newest first. */
function compareRetractions(a: Line, b: Line): number {
  const versions = ({ words }: Line) => words.filter((word) => !/^[[\],]$/.test(word));
  const [[low, high = low], [otherLow, otherHigh = otherLow]] = [versions(a), versions(b)];
  return compareVersions(otherLow ?? "", low ?? "") || compareVersions(otherHigh ?? "", high ?? "");
}
