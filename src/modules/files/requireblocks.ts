// Where requirements stand in a go.mod (go.dev/ref/mod, "Automatic updates"): direct ones in one block, indirect ones in
// another, each line where its author put it as long as that is right.
import { compareTexts } from "../versions/semver.ts";
import type { Requirement } from "./modfile.ts";
import {
  type Block,
  blockOf,
  isBlock,
  isIndirect,
  isLine,
  type Line,
  quoted,
  type Statement,
  simplified,
  verbOf,
  withoutVerb,
} from "./modsyntax.ts";

interface Style {
  /** Direct and indirect requirements stand in blocks of their own. */
  readonly isSeparate: boolean;
  /** There is only one block of each kind. */
  readonly isTidy: boolean;
}

/** The statements with exactly these requirements. */
export function setRequirements(
  statements: readonly Statement[],
  requirements: readonly Requirement[],
  style: Style,
): Statement[] {
  const blocks = statements.map(asBlock);
  const needed = new Map(requirements.map((each) => [each.path, each]));
  // Which block is meant for what is seen before anything is changed.
  const places = style.isSeparate ? new Places(blocks, style.isTidy, needed) : null;
  const missing = new Map(needed);
  for (const statement of blocks) if (isRequire(statement)) update(statement, needed, missing);
  const added = [...missing.values()].sort((a, b) => compareTexts(a.path, b.path)).map(lineOf);
  if (places === null) addTogether(blocks, added);
  else places.settle(added);
  return blocks.flatMap((statement) => (isRequire(statement) ? simplified(statement) : [statement]));
}

type Requires = Block & { readonly verb: "require" };

function isRequire(statement: Statement): statement is Requires {
  return isBlock(statement) && statement.verb === "require";
}

/** A single requirement is a block of one line, until the end. */
function asBlock(statement: Statement): Statement {
  if (verbOf(statement) !== "require") return statement;
  if (isLine(statement)) {
    const block = blockOf("require", [{ ...withoutVerb(statement), before: [] }]);
    return { ...block, before: statement.before };
  }
  return isBlock(statement)
    ? { ...statement, lines: statement.lines.map((line) => ({ ...line })) }
    : statement;
}

function lineOf({ path, version, isIndirect }: Requirement): Line {
  return { before: [], words: [quoted(path), version], suffix: isIndirect ? "// indirect" : "" };
}

/** Versions and marks of the lines that stay; others go. */
function update(
  block: Block,
  needed: ReadonlyMap<string, Requirement>,
  missing: Map<string, Requirement>,
): void {
  block.lines = block.lines.filter((line) => {
    const path = pathOf(line);
    const requirement = needed.get(path);
    // The first line of a module counts.
    if (requirement === undefined || !missing.delete(path)) return false;
    line.words = [line.words[0], requirement.version];
    // An empty line before it has no meaning once lines are sorted.
    if (line.before.length === 1 && line.before[0] === "") line.before = [];
    mark(line, requirement.isIndirect);
    return true;
  });
}

function pathOf(line: Line): string {
  return line.words[0].startsWith('"') ? (JSON.parse(line.words[0]) as string) : line.words[0];
}

function mark(line: Line, shouldBe: boolean): void {
  if (isIndirect(line) === shouldBe) return;
  const text = line.suffix.replace(/^\/\/\s*/, "").trim();
  if (shouldBe) line.suffix = text === "" ? "// indirect" : `// indirect; ${text}`;
  else line.suffix = text === "indirect" ? "" : `//${text.replace(/^indirect;/, "")}`;
}

function hasComments({ before, suffix }: Pick<Line, "before" | "suffix">): boolean {
  return before.length > 0 || !/^(?:\/\/\s*(?:indirect)?\s*)?$/.test(suffix);
}

function addTogether(statements: Statement[], added: Line[]): void {
  if (added.length === 0) return;
  const last = statements.findLast(isRequire);
  if (last === undefined) statements.push(blockOf("require", added));
  else last.lines.push(...added);
}

/** The last block of direct requirements, and the last of indirect ones, which are made if there are none. */
class Places {
  private readonly statements: Statement[];
  private readonly isTidy: boolean;
  private readonly direct: Block;
  private readonly indirect: Block;
  /** There was one block of all kinds, without comments of its own. */
  private readonly isFlat: boolean;

  constructor(statements: Statement[], isTidy: boolean, needed: ReadonlyMap<string, Requirement>) {
    this.statements = statements;
    this.isTidy = isTidy;
    const all = statements.filter(isRequire);
    this.isFlat = all.length === 1 && !hasComments(all[0]);
    const isOf = (wanted: boolean) => (statement: Statement) =>
      isRequire(statement) &&
      statement.lines.length > 0 &&
      !hasComments(statement) &&
      statement.lines.every((line) => !hasComments(line) && isIndirect(line) === wanted);
    let direct = statements.findLastIndex(isOf(false));
    let indirect = statements.findLastIndex(isOf(true));
    const last = statements.findLastIndex(isRequire);
    const remarks = isTidy ? this.remarks(all, needed) : null;
    if (direct < 0) {
      direct = indirect >= 0 ? indirect : last >= 0 ? last + 1 : statements.length;
      if (indirect >= 0) indirect++;
      statements.splice(direct, 0, blockOf("require", []));
    }
    if (indirect < 0) {
      indirect = direct + 1;
      statements.splice(indirect, 0, blockOf("require", []));
    }
    this.direct = statements[direct] as Block;
    this.indirect = statements[indirect] as Block;
    if (remarks === null) return;
    this.direct.before.push(...remarks.direct);
    this.indirect.before.push(...remarks.indirect);
  }

  /** Comments of blocks that go, which move to the one that stays. */
  private remarks(all: readonly Block[], needed: ReadonlyMap<string, Requirement>) {
    const remarks = { direct: [] as string[], indirect: [] as string[] };
    for (const block of all) {
      const hasDirect = block.lines.some((line) => needed.get(pathOf(line))?.isIndirect === false);
      const target = hasDirect || block.lines.length === 0 ? remarks.direct : remarks.indirect;
      if (target.length > 0 && block.before.length > 0) target.push("//");
      target.push(...block.before);
      block.before = [];
    }
    return remarks;
  }

  /** Moves lines that stand in the wrong block, and adds the new ones. */
  settle(added: readonly Line[]): void {
    const moved: Line[] = [];
    for (const block of this.statements.filter(isRequire)) {
      const isWrong = (line: Line) => {
        const [right, wrong] = isIndirect(line) ? [this.indirect, this.direct] : [this.direct, this.indirect];
        return block !== right && (this.isTidy || this.isFlat || block === wrong);
      };
      moved.push(...block.lines.filter(isWrong));
      block.lines = block.lines.filter((line) => !isWrong(line));
    }
    for (const line of [...moved, ...added])
      (isIndirect(line) ? this.indirect : this.direct).lines.push(line);
  }
}
