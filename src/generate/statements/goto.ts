// Goto statements (specification: "Goto statements", "Labeled statements"). A goto cannot enter a block, so that its
// label is in a list of statements around it. A jump back repeats the rest of the list, a jump forward leaves a block
// that ends at the label; where these do not nest, the list becomes a loop around a `switch` of its parts.
import type * as core from "../../core/nodes.ts";
import { walk } from "../../core/walk.ts";
import { bindingName } from "../../plan/names.ts";
import type { Var } from "../../types/objects.ts";
import * as b from "../builders.ts";
import type { estree as es } from "../estree.ts";
import type { Frame, GotoLabel } from "../frame.ts";
import type { Generator } from "../generator.ts";
import { isInWords, wordsOfVariable } from "../inwords.ts";
import { exitBody } from "./rangebodies.ts";
import { endsAbruptly } from "./scopes.ts";

export function gotoStmt(g: Generator, s: core.Branch): es.Statement[] {
  const name = s.label!.name;
  const label = g.frame.gotos.get(name);
  if (label !== undefined) return jump(label, s.pos);
  const { returns } = g.frame;
  if (returns.kind !== "range") return [b.expressionStatement(g.unsupported(s.pos, `goto ${name}`))];
  return exitBody(g, returns.body, `goto ${name}`, s.pos, () => gotoStmt(g, s));
}

function jump(label: GotoLabel, pos: number): es.Statement[] {
  const target = b.id(label.jsLabel);
  if (label.kind !== "state")
    return [label.kind === "break" ? b.breakTo(target, pos) : b.continueTo(target, pos)];
  const set = b.expressionStatement(b.assign(b.id(label.state), b.num(label.part)), pos);
  return [set, b.continueTo(target)];
}

/** A label that gotos name, in the list at hand. */
interface Target {
  name: string;
  /** Index of its statement. */
  index: number;
  /** Indices of the statements that hold the gotos. */
  from: number[];
}

/** Labels of a list that are jumped to; `jumps` are the gotos of the function. */
function targetsIn(list: readonly core.Stmt[], jumps: readonly core.Branch[]): Target[] {
  const targets: Target[] = [];
  list.forEach((s, index) => {
    for (let inner = s; inner.kind === "Labeled"; inner = inner.stmt) {
      const { name } = inner.label;
      const from = jumps
        .filter((jump) => jump.label!.name === name)
        .map((jump) => list.findIndex((other) => other.pos <= jump.pos && jump.pos < other.end));
      if (from.length > 0 && from.every((i) => i >= 0)) targets.push({ name, index, from });
    }
  });
  return targets;
}

const known = new WeakMap<readonly core.Stmt[], Target[]>();

/** Makes the statements of a list in which labels are jumped to; null if there are none. */
export function withGotos(
  g: Generator,
  list: readonly core.Stmt[],
  make: (from: number, to: number) => es.Statement[],
): es.Statement[] | null {
  if (!list.some((s) => s.kind === "Labeled")) return null;
  let targets = known.get(list);
  if (targets === undefined) known.set(list, (targets = targetsIn(list, jumpsIn(list))));
  if (targets.length === 0) return null;
  const plan = nest(arcsOf(targets), 0, list.length);
  return plan === null ? machine(g, targets, list, make) : nested(g, plan, make);
}

/** The jumps to a label from behind it, which a loop repeats, or those from before it, which leave a block. */
interface Arc {
  name: string;
  kind: "loop" | "block";
  index: number;
  from: number[];
  /** Where the loop or block begins. */
  start: number;
}

function arcsOf(targets: Target[]): Arc[] {
  return targets.flatMap(({ name, index, from }) => {
    const arcs: Arc[] = [];
    const back = from.filter((i) => i >= index);
    const ahead = from.filter((i) => i < index);
    if (back.length > 0) arcs.push({ name, kind: "loop", index, from: back, start: index });
    if (ahead.length > 0) arcs.push({ name, kind: "block", index, from: ahead, start: Math.min(...ahead) });
    return arcs;
  });
}

/** A part of a list: statements, or a loop or block. */
type Part = { from: number; to: number } | { arc: Arc; body: Part[] };

/** How loops and blocks nest in a part of a list; null if a jump would enter one. */
function nest(arcs: Arc[], from: number, to: number): Part[] | null {
  if (arcs.length === 0) return [{ from, to }];
  const first = arcs.reduce((x, y) =>
    y.start < x.start || (y.start === x.start && y.kind === "loop") ? y : x,
  );
  const others = arcs.filter((arc) => arc !== first);
  const before = { from, to: first.start };
  if (first.kind === "loop") {
    const body = nest(others, first.index, to);
    return body && [before, { arc: first, body }];
  }
  const outer = arcs.reduce(
    (x, y) => (y.kind === "block" && y.start < x.index && y.index > x.index ? y : x),
    first,
  );
  const inside = arcs.filter((arc) => arc !== outer && arc.start < outer.index);
  if (
    inside.some(
      ({ kind, index, from }) =>
        index > outer.index || (kind === "loop" && from.some((i) => i >= outer.index)),
    )
  ) {
    return null;
  }
  const body = nest(inside, first.start, outer.index);
  const rest = nest(
    arcs.filter((arc) => arc !== outer && arc.start >= outer.index),
    outer.index,
    to,
  );
  return body && rest && [before, { arc: outer, body }, ...rest];
}

/** The statements of such parts: `L: for (;;) { the rest of the list; break; }`, `L: { up to the label }`. */
function nested(
  g: Generator,
  parts: Part[],
  make: (from: number, to: number) => es.Statement[],
): es.Statement[] {
  return parts.flatMap((part) => {
    if (!("arc" in part)) return make(part.from, part.to);
    const { name, kind } = part.arc;
    const jsLabel = labelName(g, name);
    const label = b.id(jsLabel);
    enter(g.frame, name, { kind: kind === "loop" ? "continue" : "break", jsLabel });
    if (kind === "block") return [b.labeled(label, b.block(nested(g, part.body, make)))];
    const body = inBarrier(g, () => nested(g, part.body, make));
    if (!endsAbruptly(body)) body.push(b.breakTo());
    return [b.labeled(label, b.forLoop(null, null, null, b.block(body)))];
  });
}

/** Gotos in the statements, without those in function literals. */
function jumpsIn(list: readonly core.Stmt[]): core.Branch[] {
  const jumps: core.Branch[] = [];
  for (const s of list) {
    walk(s, (node) => {
      if (node.kind === "Branch" && node.token === "goto") jumps.push(node);
      return node.kind !== "FuncLit";
    });
  }
  return jumps;
}

function enter(frame: Frame, name: string, label: GotoLabel): void {
  frame.gotos.set(name, label);
}

function labelName(g: Generator, name: string): string {
  return g.fn.locals.unique(`${bindingName(name)}$`);
}

/** A loop of the generator's own: no Go statement means it, but JS's plain break and continue would. */
function inBarrier<T>(g: Generator, make: () => T): T {
  const { frame } = g;
  frame.targets.push({
    label: null,
    frame,
    isLoop: true,
    isJs: true,
    breakLabel: null,
    continueBlock: null,
    body: null,
    isBarrier: true,
  });
  const result = make();
  frame.targets.pop();
  return result;
}

/** `for (;;) { switch ($part) { case 0: …; case 1: …; } break; }` */
function machine(
  g: Generator,
  targets: Target[],
  list: readonly core.Stmt[],
  make: (from: number, to: number) => es.Statement[],
): es.Statement[] {
  const jsLabel = g.fn.locals.unique("$goto");
  const state = g.fn.locals.unique("$part");
  const starts = [...new Set([0, ...targets.map(({ index }) => index)])].sort((x, y) => x - y);
  for (const { name, index } of targets) {
    enter(g.frame, name, { kind: "state", jsLabel, state, part: starts.indexOf(index) });
  }
  const hoisted = new Set<string>();
  const cases = inBarrier(g, () =>
    starts.map((from, i) => {
      const to = starts[i + 1] ?? list.length;
      const statements = make(from, to);
      const own = ownVariables(g, list, from, to);
      const hoist = (s: es.Statement) => hoistDeclaration(s, own, hoisted);
      const body = statements.flatMap(hoist);
      return b.switchCase(b.num(i), own.size > 0 ? [b.block(body)] : body);
    }),
  );
  const loop = b.forLoop(null, null, null, b.block([b.switchOf(b.id(state), cases), b.breakTo()]));
  const declared = [...hoisted].map((name) => b.declare("let", b.id(name), null));
  return [...declared, b.declare("let", b.id(state), b.num(0)), b.labeled(b.id(jsLabel), loop)];
}

/** Names of the variables of a part that closures capture and no other part uses: they are new each time. */
function ownVariables(g: Generator, list: readonly core.Stmt[], from: number, to: number): Set<string> {
  const own = new Set<string>();
  const [start, end] = [list[from].pos, list[to - 1].end];
  for (const s of list.slice(from, to)) {
    walk(s, (node) => {
      if (node.kind !== "Variable") return;
      const v = node.variable;
      const isDeclaredHere = v.pos >= start && v.pos < end;
      if (isDeclaredHere && g.fn.uses.isCaptured(v) && !isUsedAround(g, v, list, start, end)) {
        own.add(g.fn.locals.declare(v));
        if (isInWords(g, v)) own.add(wordsOfVariable(g, v).high.name);
      }
    });
  }
  return own;
}

function isUsedAround(g: Generator, v: Var, list: readonly core.Stmt[], start: number, end: number): boolean {
  return (
    g.fn.uses.usedWithin(v, list[0].pos, start - 1) || g.fn.uses.usedWithin(v, end, list[list.length - 1].end)
  );
}

/** A declaration as an assignment; its names are declared around the loop, where all parts see them. */
function hoistDeclaration(s: es.Statement, own: Set<string>, names: Set<string>): es.Statement[] {
  if (s.type !== "VariableDeclaration") return [s];
  return s.declarations.flatMap((declaration): es.Statement[] => {
    const { id, init } = declaration;
    if (id.type === "Identifier" && own.has(id.name)) return [{ ...s, declarations: [declaration] }];
    collectNames(id, names);
    if (init == null) return [];
    const statement = b.expressionStatement(b.assign(id, init), s.pos);
    statement.above = s.above;
    return [statement];
  });
}

function collectNames(pattern: es.Pattern, into: Set<string>): void {
  if (pattern.type === "Identifier") into.add(pattern.name);
  if (pattern.type === "ArrayPattern")
    for (const item of pattern.elements) if (item !== null) collectNames(item, into);
}
