// Counting statements for coverage (go doc cover): a file's functions are divided into blocks of statements that run one
// after the other, each block counts in an element of an array, and the statement that counts stands in front of it. The
// blocks are those of Go's cover tool, so that percentages and profiles are the same.
import type { SourceFile } from "../source/position.ts";
import type * as ast from "../syntax/nodes.ts";
import { walk } from "../syntax/walk.ts";
import { CodeLines, type Range } from "./coverlines.ts";

/** Offsets in the file; `statements` is how many of them begin in the block. */
export interface Block extends Range {
  readonly statements: number;
}

/** Divides the functions of a file and makes them count: `count` gives the statement that stands at a place, block by block. */
export function countBlocks(file: ast.File, count: (pos: number) => ast.Stmt, source: SourceFile): Block[] {
  const counting = new Counting(source, count);
  for (const decl of file.decls) if (decl.kind !== "FuncDecl" || isCounted(decl)) counting.visit(decl);
  counting.finish();
  return counting.blocks;
}

/** Functions called `_` cannot be run. */
function isCounted({ name, body }: ast.FuncDecl): boolean {
  return body !== null && name.name !== "_";
}

class Counting {
  readonly blocks: Block[] = [];
  private readonly source: SourceFile;
  private readonly code: CodeLines;
  private readonly count: (pos: number) => ast.Stmt;
  /** Changes of the tree, which is left as it is while it is walked. */
  private readonly changes: (() => void)[] = [];
  /** Blocks behind `else`, which begin behind that word. */
  private readonly elses = new Map<ast.BlockStmt, number>();

  constructor(source: SourceFile, count: (pos: number) => ast.Stmt) {
    this.source = source;
    this.code = new CodeLines(source);
    this.count = count;
  }

  finish(): void {
    for (const change of this.changes) change();
  }

  visit(root: ast.Node): void {
    walk(root, (node) => {
      switch (node.kind) {
        case "BlockStmt":
          this.divide(this.elses.get(node) ?? node.pos, node.end, node.list, true);
          break;
        case "CaseClause":
        case "CommClause": {
          const end = node.body.at(-1)?.end ?? node.colon + 1;
          this.divide(node.colon + 1, end, node.body, false);
          break;
        }
        case "IfStmt":
          this.alternative(node);
      }
    });
  }

  /** `else if` becomes a block with an if statement in it, which has a place for the count. */
  private alternative(node: ast.IfStmt): void {
    const { body, else: other } = node;
    if (other === null) return;
    const pos = this.source.pos(this.source.offset(elsePos(this.source, body.end)) + "else".length);
    if (other.kind === "BlockStmt") {
      this.elses.set(other, pos);
      return;
    }
    const block: ast.BlockStmt = { kind: "BlockStmt", pos, end: other.end, rbrace: other.end, list: [other] };
    this.divide(pos, other.end, block.list, true);
    this.changes.push(() => {
      node.else = block;
    });
  }

  /** A list of statements from `pos` to `end`; the last block of a body includes its closing brace. */
  private divide(from: number, end: number, list: ast.Stmt[], isBody: boolean): void {
    const out: ast.Stmt[] = [];
    if (list.length === 0) {
      const [{ start, end: last }] = this.code.ranges(this.offsets(isBody ? from + 1 : from, end));
      out.push(this.block({ start, end: last, statements: 0 }));
    }
    let pos = from;
    let toBrace = isBody;
    for (let rest = list; rest.length > 0; ) {
      const run = basicBlock(rest);
      if (run.isBroken) toBrace = false;
      const blockEnd = toBrace ? end : run.end;
      if (pos === blockEnd) out.push(...run.statements);
      else out.push(...this.counted(this.offsets(pos, blockEnd), run.statements));
      rest = run.rest;
      if (rest.length > 0) pos = rest[0].pos;
    }
    this.changes.push(() => list.splice(0, list.length, ...out));
  }

  /** Statements with the counts of the ranges of code that they are in; the first count stands before all. */
  private counted(range: Range, statements: readonly ast.Stmt[]): ast.Stmt[] {
    const out = [...statements];
    const starts = statements.map(({ pos }) => this.source.offset(pos));
    const ranges = this.merged(this.code.ranges(range), statements);
    const counts = ranges.map((each) => this.block(each));
    for (let i = ranges.length - 1; i > 0; i--) out.splice(firstFrom(starts, ranges[i].start), 0, counts[i]);
    return [counts[0], ...out];
  }

  /** Ranges that begin inside of a statement belong to the one before. */
  private merged(ranges: readonly Range[], statements: readonly ast.Stmt[]): Block[] {
    const starts = statements.map(({ pos }) => this.source.offset(pos));
    const merged: Block[] = [];
    for (const { start, end } of ranges) {
      const first = firstFrom(starts, start);
      const count = firstFrom(starts, end) - first;
      const before = merged.at(-1);
      const isInside = first > 0 && start < this.source.offset(statements[first - 1].end);
      if (before !== undefined && isInside)
        merged[merged.length - 1] = { start: before.start, end, statements: before.statements + count };
      else merged.push({ start, end, statements: count });
    }
    return merged;
  }

  private block(block: Block): ast.Stmt {
    this.blocks.push(block);
    return this.count(this.source.pos(block.start));
  }

  private offsets(start: number, end: number): Range {
    return { start: this.source.offset(start), end: this.source.offset(end) };
  }
}

/** Index of the first of ascending numbers that is not below `limit`. */
function firstFrom(numbers: readonly number[], limit: number): number {
  const found = numbers.findIndex((number) => number >= limit);
  return found < 0 ? numbers.length : found;
}

/** Position of the word `else`, with nothing but comments before it. */
function elsePos(source: SourceFile, from: number): number {
  const at = source.offset(from);
  const skipped = /^(?:\s|\/\/.*|\/\*[\s\S]*?\*\/)*/.exec(source.text.slice(at))!;
  return source.pos(at + skipped[0].length);
}

/** The statements up to the first one that changes the flow of control. */
interface BasicBlock {
  readonly statements: readonly ast.Stmt[];
  readonly end: number;
  readonly rest: ast.Stmt[];
  readonly isBroken: boolean;
}

function basicBlock(list: ast.Stmt[]): BasicBlock {
  const at = list.findIndex(endsBlock);
  if (at < 0) return { statements: list, end: list.at(-1)!.end, rest: [], isBroken: false };
  const last = list[at];
  const before = list.slice(0, at);
  const after = list.slice(at + 1);
  if (last.kind !== "LabeledStmt" || isControl(last.stmt))
    return { statements: [...before, last], end: boundary(last), rest: after, isBroken: true };
  // A goto may lead here: the count stands between the label and its statement.
  const { stmt } = last;
  const empty: ast.EmptyStmt = { kind: "EmptyStmt", pos: stmt.pos, end: stmt.pos, implicit: true };
  const label: ast.LabeledStmt = { ...last, end: stmt.pos, stmt: empty };
  return { statements: [...before, label], end: last.pos, rest: [stmt, ...after], isBroken: true };
}

/** Statements that are the last ones of their blocks. */
function endsBlock(s: ast.Stmt): boolean {
  switch (s.kind) {
    case "BlockStmt":
    case "BranchStmt":
    case "IfStmt":
    case "LabeledStmt":
    case "SelectStmt":
      return true;
    case "ExprStmt":
      return isPanic(s.x) || literalIn(s) !== null;
    default:
      return isControl(s) || literalIn(s) !== null;
  }
}

function isPanic(x: ast.Expr): boolean {
  return x.kind === "CallExpr" && x.fun.kind === "Ident" && x.fun.name === "panic" && x.args.length === 1;
}

function isControl({ kind }: ast.Stmt): boolean {
  return /^(?:For|Range|Switch|Select|TypeSwitch)Stmt$/.test(kind);
}

/** Where the block ends that a statement is the last one of: before the body of the statement, or of a literal in it. */
function boundary(s: ast.Stmt): number {
  switch (s.kind) {
    case "BlockStmt":
      return s.pos;
    case "LabeledStmt":
      return boundary(s.stmt);
    case "IfStmt":
      return literalIn(s.init, s.cond) ?? s.body.pos;
    case "ForStmt":
      return literalIn(s.init, s.cond, s.post) ?? s.body.pos;
    case "RangeStmt":
      return literalIn(s.x) ?? s.body.pos;
    case "SwitchStmt":
      return literalIn(s.init, s.tag) ?? s.lbrace;
    case "TypeSwitchStmt":
      return literalIn(s.init) ?? s.lbrace;
    case "SelectStmt":
      return s.lbrace;
    default:
      return literalIn(s) ?? s.end;
  }
}

/** Where the body of the first function literal begins. */
function literalIn(...nodes: (ast.Node | null)[]): number | null {
  let found: number | null = null;
  for (const node of nodes) {
    if (node === null || found !== null) continue;
    walk(node, (each) => {
      if (found === null && each.kind === "FuncLit") found = each.body.pos;
      return found === null;
    });
  }
  return found;
}
