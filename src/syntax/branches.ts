// Labels and branches of one function body (specification: "Labeled statements", "Break", "Continue", "Goto",
// "Fallthrough statements"). Go's compiler reports these together with the syntax errors.
import type { Pos, Position, SourceFile } from "../source/position.ts";
import type { BranchWords } from "./branch-words.ts";
import type * as ast from "./nodes.ts";
import { exprList } from "./printer.ts";

type ReportAt = (pos: Pos, code: string, message: string) => void;

interface Label {
  name: ast.Ident;
  block: Block;
  used: boolean;
}

/** A list of statements with a scope of its own. */
interface Block {
  parent: Block | null;
  pos: Pos;
}

/** The gotos in a list of statements whose labels have not been met yet, and the variables declared in it. */
interface Pending {
  gotos: Map<string, { label: ast.Ident; variablesBefore: number }[]>;
  variables: number;
  latest: { name: string; pos: Pos } | null;
}

/** What encloses a statement. */
interface Context {
  block: Block;
  canBreak: boolean;
  canContinue: boolean;
  /** Labels whose statements enclose this one. */
  enclosing: ReadonlyMap<string, ast.Stmt>;
  /** Why a fallthrough would be wrong here; "" if it is right. */
  fallthrough: string;
}

const misplaced = "fallthrough statement out of place";

/** Reports misused labels and branches in a function's body; nested functions are not entered. */
export function checkBranches(
  body: ast.BlockStmt,
  file: SourceFile,
  words: BranchWords,
  report: ReportAt,
): void {
  new BranchChecker(file, words, report).check(body);
}

class BranchChecker {
  private readonly file: SourceFile;
  private readonly words: BranchWords;
  private readonly report: ReportAt;
  private readonly labels = new Map<string, Label>();

  constructor(file: SourceFile, words: BranchWords, report: ReportAt) {
    this.file = file;
    this.words = words;
    this.report = report;
  }

  check(body: ast.BlockStmt): void {
    const block = { parent: null, pos: body.pos };
    const context = {
      block,
      canBreak: false,
      canContinue: false,
      enclosing: new Map<string, ast.Stmt>(),
      fallthrough: misplaced,
    };
    const { gotos } = this.list(body.list, context);
    for (const { label } of [...gotos.values()].flat()) this.reportMissed(label);
    for (const { name, used } of this.labels.values()) {
      if (!used) this.report(name.pos, "UnusedLabel", this.words.unused(name.name));
    }
  }

  private where(pos: Pos): Position {
    return this.file.position(pos);
  }

  /** A goto that met no label in its own or an enclosing block. */
  private reportMissed(name: ast.Ident): void {
    const label = this.labels.get(name.name);
    if (label === undefined) {
      this.report(name.pos, "UndeclaredLabel", this.words.undeclared(name.name));
    } else {
      label.used = true;
      this.reportIntoBlock(name, label.block);
    }
  }

  private reportIntoBlock(name: ast.Ident, block: Block): void {
    this.report(name.pos, "JumpIntoBlock", this.words.intoBlock(name.name, this.where(block.pos)));
  }

  /** Checks the statements of a block; returns what is left pending. */
  private list(list: readonly ast.Stmt[], context: Context): Pending {
    const pending: Pending = { gotos: new Map(), variables: 0, latest: null };
    const inside = outOfClause(context);
    const last = list.findLastIndex((stmt) => stmt.kind !== "EmptyStmt");
    list.forEach((stmt, index) => {
      this.labeled(stmt, index === last ? context : inside, pending);
    });
    return pending;
  }

  /** Checks a statement behind its labels. */
  private labeled(stmt: ast.Stmt, context: Context, pending: Pending): void {
    while (stmt.kind === "LabeledStmt") {
      const { label, stmt: inner } = stmt;
      if (label.name !== "_") {
        this.declare(label, context.block, pending);
        context = { ...context, enclosing: new Map(context.enclosing).set(label.name, inner) };
      }
      stmt = inner;
    }
    const variable = declaredVariable(stmt);
    if (variable !== null) {
      pending.variables++;
      pending.latest = variable;
    }
    this.stmt(stmt, context, pending);
  }

  private declare(name: ast.Ident, block: Block, pending: Pending): void {
    let label = this.labels.get(name.name);
    if (label !== undefined) {
      const message = this.words.duplicate(name.name, this.where(label.name.pos));
      this.report(name.pos, "DuplicateLabel", message);
    } else {
      label = { name, block, used: false };
      this.labels.set(name.name, label);
    }
    for (const { label: target, variablesBefore } of pending.gotos.get(name.name) ?? []) {
      label.used = true;
      if (pending.latest === null || pending.variables === variablesBefore) continue;
      const { name: variable, pos } = pending.latest;
      this.report(target.pos, "JumpOverDecl", this.words.overVariable(name.name, variable, this.where(pos)));
    }
    pending.gotos.delete(name.name);
  }

  private stmt(stmt: ast.Stmt, context: Context, pending: Pending): void {
    switch (stmt.kind) {
      case "BranchStmt":
        this.branch(stmt, context, pending);
        break;
      case "BlockStmt":
        this.inner(stmt.pos, stmt.list, outOfClause(context), pending);
        break;
      case "IfStmt":
        this.inner(stmt.body.pos, stmt.body.list, outOfClause(context), pending);
        if (stmt.else !== null) this.stmt(stmt.else, outOfClause(context), pending);
        break;
      case "ForStmt":
      case "RangeStmt": {
        const inside = { ...outOfClause(context), canBreak: true, canContinue: true };
        this.inner(stmt.body.pos, stmt.body.list, inside, pending);
        break;
      }
      case "SwitchStmt":
      case "TypeSwitchStmt":
      case "SelectStmt":
        this.clauses(stmt, { ...context, canBreak: true }, pending);
        break;
      default:
    }
  }

  /** Checks a nested block. The gotos that leave it leave its variables behind. */
  private inner(pos: Pos, list: ast.Stmt[], context: Context, pending: Pending): void {
    const block = { parent: context.block, pos };
    const { gotos } = this.list(list, { ...context, block });
    for (const [name, left] of gotos) for (const { label } of left) addGoto(pending, name, label);
  }

  private clauses(
    stmt: ast.SwitchStmt | ast.TypeSwitchStmt | ast.SelectStmt,
    context: Context,
    pending: Pending,
  ): void {
    const last = stmt.body.length - 1;
    stmt.body.forEach((clause, index) => {
      let fallthrough = misplaced;
      if (stmt.kind === "TypeSwitchStmt") fallthrough = "cannot fallthrough in type switch";
      if (stmt.kind === "SwitchStmt") {
        fallthrough = index === last ? "cannot fallthrough final case in switch" : "";
      }
      this.inner(clause.pos, clause.body, { ...context, fallthrough }, pending);
    });
  }

  private branch(stmt: ast.BranchStmt, context: Context, pending: Pending): void {
    const { token, label, pos } = stmt;
    if (token === "fallthrough") {
      if (context.fallthrough !== "") this.report(pos, "MisplacedFallthrough", context.fallthrough);
    } else if (label === null) {
      if (token === "break" && !context.canBreak) {
        this.report(pos, "MisplacedBreak", this.words.outside.break);
      } else if (token === "continue" && !context.canContinue) {
        this.report(pos, "MisplacedContinue", this.words.outside.continue);
      }
    } else if (token === "goto") {
      this.goto(label, context.block, pending);
    } else {
      this.labeledBranch(stmt, label, context);
    }
  }

  private goto(name: ast.Ident, from: Block, pending: Pending): void {
    const label = this.labels.get(name.name);
    let block: Block | null = from;
    while (block !== null && block !== label?.block) block = block.parent;
    if (label === undefined || block === null) addGoto(pending, name.name, name);
    else label.used = true;
  }

  private labeledBranch({ token }: ast.BranchStmt, name: ast.Ident, context: Context): void {
    const target = context.enclosing.get(name.name);
    const label = this.labels.get(name.name);
    const fits = target !== undefined && isTarget(target, token);
    if (label !== undefined && (fits || this.words.misuseIsUse)) label.used = true;
    if (fits) return;
    const declared = target !== undefined || label !== undefined;
    const code = declared ? "MisplacedLabel" : "UndeclaredLabel";
    this.report(name.pos, code, this.words.noTarget(token, name.name, declared));
  }
}

function addGoto(pending: Pending, name: string, label: ast.Ident): void {
  const entry = { label, variablesBefore: pending.variables };
  const others = pending.gotos.get(name);
  if (others === undefined) pending.gotos.set(name, [entry]);
  else others.push(entry);
}

function outOfClause(context: Context): Context {
  return context.fallthrough === misplaced ? context : { ...context, fallthrough: misplaced };
}

function isTarget({ kind }: ast.Stmt, token: string): boolean {
  if (kind === "ForStmt" || kind === "RangeStmt") return true;
  return token === "break" && (kind === "SwitchStmt" || kind === "TypeSwitchStmt" || kind === "SelectStmt");
}

/** The variable that `stmt` declares in its block, with the place that messages give for it. */
function declaredVariable(stmt: ast.Stmt): { name: string; pos: Pos } | null {
  if (stmt.kind === "AssignStmt" && stmt.op === ":=") {
    return { name: exprList(stmt.lhs), pos: stmt.opPos };
  }
  if (stmt.kind !== "DeclStmt" || stmt.decl.token !== "var") return null;
  const [spec] = stmt.decl.specs;
  return spec?.kind === "ValueSpec" ? { name: spec.names[0].name, pos: spec.names[0].pos } : null;
}
