// Labels and branches of one function body (specification: "Labeled statements", "Break", "Continue", "Goto",
// "Fallthrough statements"). Go's compiler reports these together with the syntax errors.
import type { Pos, SourceFile } from "../source/position.ts";
import type * as ast from "./nodes.ts";
import { exprList } from "./printer.ts";

type ReportAt = (pos: Pos, message: string) => void;

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

/** A goto whose label has not been met yet. `jumped` is the latest variable declared since, in its block. */
interface ForwardGoto {
  label: ast.Ident;
  jumped: { name: string; pos: Pos } | null;
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
export function checkBranches(body: ast.BlockStmt, file: SourceFile, report: ReportAt): void {
  new BranchChecker(file, report).check(body);
}

class BranchChecker {
  private readonly file: SourceFile;
  private readonly report: ReportAt;
  private readonly labels = new Map<string, Label>();

  constructor(file: SourceFile, report: ReportAt) {
    this.file = file;
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
    for (const { label } of this.list(body.list, context)) this.reportMissed(label);
    for (const { name, used } of this.labels.values()) {
      if (!used) this.report(name.pos, `label ${name.name} defined and not used`);
    }
  }

  private where(pos: Pos): string {
    const { filename, line, column } = this.file.position(pos);
    return `${filename}:${line}:${column}`;
  }

  /** A goto that met no label in its own or an enclosing block. */
  private reportMissed(name: ast.Ident): void {
    const label = this.labels.get(name.name);
    if (label === undefined) {
      this.report(name.pos, `label ${name.name} not defined`);
    } else {
      label.used = true;
      this.reportIntoBlock(name, label.block);
    }
  }

  private reportIntoBlock(name: ast.Ident, block: Block): void {
    this.report(name.pos, `goto ${name.name} jumps into block starting at ${this.where(block.pos)}`);
  }

  /** Checks the statements of a block; returns the gotos that leave it, and its variables, forwards. */
  private list(list: readonly ast.Stmt[], context: Context): ForwardGoto[] {
    let forward: ForwardGoto[] = [];
    const last = list.findLastIndex((stmt) => stmt.kind !== "EmptyStmt");
    list.forEach((stmt, index) => {
      const isLast = index === last;
      forward = this.labeled(stmt, isLast ? context : { ...context, fallthrough: misplaced }, forward);
    });
    return forward.map(({ label }) => ({ label, jumped: null }));
  }

  /** Checks a statement behind its labels, after `forward` gotos; returns those still unmet. */
  private labeled(stmt: ast.Stmt, context: Context, forward: ForwardGoto[]): ForwardGoto[] {
    while (stmt.kind === "LabeledStmt") {
      const { label, stmt: inner } = stmt;
      forward = this.declare(label, context.block, forward);
      if (label.name !== "_") {
        context = { ...context, enclosing: new Map(context.enclosing).set(label.name, inner) };
      }
      stmt = inner;
    }
    const variable = declaredVariable(stmt);
    if (variable !== null) for (const jump of forward) jump.jumped = variable;
    return forward.concat(this.stmt(stmt, context));
  }

  private declare(name: ast.Ident, block: Block, forward: ForwardGoto[]): ForwardGoto[] {
    if (name.name === "_") return forward;
    let label = this.labels.get(name.name);
    if (label !== undefined) {
      const place = this.where(label.name.pos);
      this.report(name.pos, `label ${name.name} already defined at ${place}`);
    } else {
      label = { name, block, used: false };
      this.labels.set(name.name, label);
    }
    return forward.filter((jump) => {
      if (jump.label.name !== name.name) return true;
      label.used = true;
      if (jump.jumped !== null) {
        const { name: variable, pos } = jump.jumped;
        const place = this.where(pos);
        this.report(jump.label.pos, `goto ${name.name} jumps over declaration of ${variable} at ${place}`);
      }
      return false;
    });
  }

  private stmt(stmt: ast.Stmt, context: Context): ForwardGoto[] {
    switch (stmt.kind) {
      case "BranchStmt":
        return this.branch(stmt, context);
      case "BlockStmt":
        return this.inner(stmt, context);
      case "IfStmt": {
        const forward = this.inner(stmt.body, context);
        return stmt.else === null ? forward : forward.concat(this.stmt(stmt.else, outOfClause(context)));
      }
      case "ForStmt":
      case "RangeStmt":
        return this.inner(stmt.body, { ...context, canBreak: true, canContinue: true });
      case "SwitchStmt":
      case "TypeSwitchStmt":
      case "SelectStmt":
        return this.clauses(stmt, { ...context, canBreak: true });
      default:
        return [];
    }
  }

  private inner({ pos, list }: ast.BlockStmt, context: Context): ForwardGoto[] {
    return this.list(list, { ...outOfClause(context), block: { parent: context.block, pos } });
  }

  private clauses(
    stmt: ast.SwitchStmt | ast.TypeSwitchStmt | ast.SelectStmt,
    context: Context,
  ): ForwardGoto[] {
    const last = stmt.body.length - 1;
    return stmt.body.flatMap((clause, index) => {
      const block = { parent: context.block, pos: clause.pos };
      let fallthrough = misplaced;
      if (stmt.kind === "TypeSwitchStmt") fallthrough = "cannot fallthrough in type switch";
      if (stmt.kind === "SwitchStmt") {
        fallthrough = index === last ? "cannot fallthrough final case in switch" : "";
      }
      return this.list(clause.body, { ...context, block, fallthrough });
    });
  }

  private branch(stmt: ast.BranchStmt, context: Context): ForwardGoto[] {
    const { token, label, pos } = stmt;
    if (token === "fallthrough") {
      if (context.fallthrough !== "") this.report(pos, context.fallthrough);
    } else if (label === null) {
      if (token === "break" && !context.canBreak) {
        this.report(pos, "break is not in a loop, switch, or select");
      } else if (token === "continue" && !context.canContinue) {
        this.report(pos, "continue is not in a loop");
      }
    } else if (token === "goto") {
      return this.goto(label, context.block);
    } else {
      this.labeledBranch(stmt, label, context);
    }
    return [];
  }

  private goto(name: ast.Ident, from: Block): ForwardGoto[] {
    const label = this.labels.get(name.name);
    let block: Block | null = from;
    while (block !== null && block !== label?.block) block = block.parent;
    if (label === undefined || block === null) return [{ label: name, jumped: null }];
    label.used = true;
    return [];
  }

  private labeledBranch({ token }: ast.BranchStmt, name: ast.Ident, context: Context): void {
    const target = context.enclosing.get(name.name);
    const label = this.labels.get(name.name);
    if (label !== undefined) label.used = true;
    if (target !== undefined && isTarget(target, token)) return;
    const undefinedLabel = target === undefined && label === undefined;
    const problem = undefinedLabel ? `${token} label not defined:` : `invalid ${token} label`;
    this.report(name.pos, `${problem} ${name.name}`);
  }
}

function outOfClause(context: Context): Context {
  return { ...context, fallthrough: misplaced };
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
