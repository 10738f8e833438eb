// break, continue, goto and the statements they mean (specification: "Break statements", "Continue statements").
import type * as core from "../../core/nodes.ts";
import { bindingName } from "../../plan/names.ts";
import * as b from "../builders.ts";
import type { estree as es } from "../estree.ts";
import type { JumpTarget } from "../frame.ts";
import type { Generator } from "../generator.ts";
import { breakBody, continueBody, exitBody } from "./rangebodies.ts";

export function branchStmt(g: Generator, s: core.Branch): es.Statement[] {
  switch (s.token) {
    case "break":
      return breakStmt(g, s);
    case "continue":
      return continueStmt(g, s);
    default:
      return []; // fallthrough: the switch takes care of it
  }
}

/** Options of a statement that can be left; see JumpTarget. */
export type TargetOptions = Partial<Pick<JumpTarget, "isLoop" | "isJs" | "continueBlock" | "body">>;

/** Generates a statement that `break` can leave, with a label if a jump needs one. */
export function breakable(
  g: Generator,
  label: core.Label | null,
  options: TargetOptions,
  make: (target: JumpTarget) => es.Statement,
): es.Statement {
  const target: JumpTarget = {
    label: label?.name ?? null,
    frame: g.frame,
    isLoop: options.isLoop ?? false,
    isJs: options.isJs ?? true,
    continueBlock: options.continueBlock ?? null,
    body: options.body ?? null,
    breakLabel: null,
  };
  g.frame.targets.push(target);
  const statement = make(target);
  g.frame.targets.pop();
  if (target.breakLabel === null) return statement;
  return b.labeled(b.id(target.breakLabel, label?.pos), statement, label?.pos ?? statement.pos);
}

/** The statement that an unlabelled or labelled jump means, searching outwards through bodies of range loops. */
function findTarget(g: Generator, label: string | null, isContinue: boolean): JumpTarget | null {
  for (let frame = g.frame; ; ) {
    for (let i = frame.targets.length - 1; i >= 0; i--) {
      const target = frame.targets[i];
      if (target.isBarrier) continue;
      if (label !== null ? target.label === label : target.isLoop || !isContinue) return target;
    }
    if (frame.returns.kind !== "range") return null;
    frame = frame.returns.body.outer;
  }
}

function labelOf(g: Generator, target: JumpTarget, s: core.Branch): es.Identifier {
  target.breakLabel ??= target.label !== null ? bindingName(target.label) : g.fn.locals.unique("$out");
  return b.id(target.breakLabel, s.label?.pos);
}

function breakStmt(g: Generator, s: core.Branch): es.Statement[] {
  const target = findTarget(g, s.label?.name ?? null, false);
  if (target === null) return [b.expressionStatement(g.unsupported(s.pos, "this break"))];
  if (target.frame !== g.frame || target.body !== null) return leaveBody(g, target, "break", s.pos);
  const isInnermost = target === innermostJs(g, false);
  return [b.breakTo(isInnermost && target.isJs ? null : labelOf(g, target, s), s.pos)];
}

function continueStmt(g: Generator, s: core.Branch): es.Statement[] {
  const target = findTarget(g, s.label?.name ?? null, true);
  if (target === null) return [b.expressionStatement(g.unsupported(s.pos, "this continue"))];
  if (target.frame !== g.frame || target.body !== null) return leaveBody(g, target, "continue", s.pos);
  if (target.continueBlock !== null) {
    target.continueBlock.used = true;
    return [b.breakTo(b.id(target.continueBlock.label), s.pos)];
  }
  const isInnermost = target === innermostJs(g, true);
  return [b.continueTo(isInnermost ? null : labelOf(g, target, s), s.pos)];
}

/** What an unlabelled JS break or continue would mean here. */
function innermostJs(g: Generator, isContinue: boolean): JumpTarget | null {
  return g.frame.targets.findLast((target) => target.isJs && (target.isLoop || !isContinue)) ?? null;
}

/** A jump out of the closure that a loop's body has become, perhaps out of several. */
function leaveBody(
  g: Generator,
  target: JumpTarget,
  kind: "break" | "continue",
  pos: number,
): es.Statement[] {
  const { returns } = g.frame;
  if (returns.kind !== "range") throw new Error("jump out of a function");
  const { body } = returns;
  if (target.body === body) return kind === "break" ? breakBody(body, pos) : continueBody(body, pos);
  const label = target.label ?? "";
  return exitBody(g, body, `${kind} ${label}`, pos, () => {
    const jump: core.Branch = {
      kind: "Branch",
      token: kind,
      label: label === "" ? null : { name: label, pos },
      source: { pos, end: pos },
      pos,
      end: pos,
    };
    return kind === "break" ? breakStmt(g, jump) : continueStmt(g, jump);
  });
}
