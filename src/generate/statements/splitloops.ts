// Tuned loops that count up to where a slice ends, whatever other slices they index with the counter: `dst[i] += src[i]`. They are
// made twice, one after the other, if they are in another loop. The first stops where the shortest of the slices ends, so that it checks none of these
// indices; the second is the loop as it is, which goes on from there, and panics when it should. An engine takes up to
// twice as long for a loop with such a check.
import { targetsOf } from "../../core/effects.ts";
import type * as core from "../../core/nodes.ts";
import { walk } from "../../core/walk.ts";
import type { Var } from "../../types/objects.ts";
import * as b from "../builders.ts";
import type { estree as es } from "../estree.ts";
import { inRef } from "../expressions/names.ts";
import type { Generator } from "../generator.ts";
import { rangeOf } from "../ranges.ts";
import { isSimple } from "../reuse.ts";
import { isSame } from "../same.ts";

/** A loop of more nodes is not made twice. */
const largest = 80;

/** An index of a slice that the loop does not change: the counter, and a constant that is added to it. */
interface Place {
  readonly index: core.Index;
  readonly added: number;
}

/** How a loop counts: from `start`, by one, while `counter` is below `limit`. */
export interface Count {
  readonly counter: Var;
  readonly start: es.VariableDeclarator;
  /** What else its head declares. */
  readonly others: es.VariableDeclarator[];
  /** The counter starts at 0, and no limit is below that; or there are no turns. */
  readonly isFromZero: boolean;
  limit(): b.Expression;
}

/** Builds a loop: in one, or in two parts. `build` is told what the head is, and what the condition is if it is another one. */
export function inParts(
  g: Generator,
  loop: core.For | core.Range,
  count: Count | null,
  build: (head: es.VariableDeclaration, test: b.Expression | null) => es.Statement,
): es.Statement | null {
  if (!g.fn.slices?.isTuned || count === null || !isInLoop(g) || !isRepeatable(loop)) return null;
  const places = placesBy(g, loop, count.counter);
  if (places.length === 0) return null;
  const { counter, start, others, isFromZero, limit } = count;
  const end = g.fn.locals.unique("$end");
  const ends = places.map(({ index, added }) => {
    const length = g.fn.slices!.part(index.x, "length")!;
    return added === 0 ? length : b.binary(added > 0 ? "-" : "+", length, b.num(Math.abs(added)));
  });
  const shortest = b.invoke(b.id("Math"), "min", [limit(), ...withoutDoubles(ends)]);
  const test = b.binary("<", b.id(g.fn.locals.declare(counter)), b.id(end));
  const checked = places.flatMap(({ index }) => [index, ...rowsOf(index)]);
  for (const index of checked) g.fn.checked.add(index);
  const first = build(counting([start]), test);
  for (const index of checked) g.fn.checked.delete(index);
  // Each with a variable of its own: an engine knows more of that than of one that has been through another loop.
  // The end is below zero where a slice is shorter than what is added to its index.
  const isReached = isFromZero && places.every(({ added }) => added <= 0);
  const again = isReached ? b.id(end) : b.invoke(b.id("Math"), "max", [start.init!, b.id(end)]);
  const rest = build(counting([{ ...start, init: again }]), null);
  const before = others.length === 0 ? [] : [{ ...counting(others), kind: "const" as const }];
  return b.block([...before, b.declare("const", b.id(end), shortest), first, rest]);
}

/** The loop at hand is inside of another one: elsewhere it is not worth twice the code. */
function isInLoop(g: Generator): boolean {
  return g.frame.targets.filter(({ isLoop }) => isLoop).length > 1;
}

/** The rows that the element is in: there are all of them if the innermost one has elements. */
function rowsOf({ x }: core.Index): core.Index[] {
  return x.kind === "Index" ? [x, ...rowsOf(x)] : [];
}

function counting(declarations: es.VariableDeclarator[]): es.VariableDeclaration {
  return { type: "VariableDeclaration", kind: "let", declarations };
}

function withoutDoubles(list: b.Expression[]): b.Expression[] {
  return list.filter((e, i) => list.findIndex((other) => isSame(other, e)) === i);
}

/** The loop is short, and left by returning only. */
function isRepeatable(loop: core.For | core.Range): boolean {
  let nodes = 0;
  let isPlain = true;
  walk(loop.body, (node) => {
    nodes++;
    isPlain &&= !unrepeatable.has(node.kind) && !leaves(node);
    return isPlain;
  });
  return isPlain && nodes <= largest;
}

const unrepeatable: ReadonlySet<core.Node["kind"]> = new Set(["FuncLit", "Labeled", "Select", "Go", "Defer"]);

function leaves(node: core.Node): boolean {
  return node.kind === "Branch" && (node.token === "goto" || node.token === "break" || node.label !== null);
}

function placesBy(g: Generator, loop: core.For | core.Range, counter: Var): Place[] {
  const places: Place[] = [];
  walk(loop.body, (node) => {
    if (node.kind !== "Index" || node.of !== "slice") return true;
    if (g.analysis.indexInBounds(node.source, g.fn.instance)) return true;
    const added = addedTo(counter, node.index);
    const range = rangeOf(g, node.index);
    if (added === null || range === null || range.min < 0) return true;
    if (added < 0 && mayWrap(g, node.index as core.Binary, added)) return true;
    if (g.fn.slices?.part(node.x, "length") != null) places.push({ index: node, added });
    return true;
  });
  return places;
}

/** A counter without a sign may wrap around below zero. */
function mayWrap(g: Generator, { x }: core.Binary, added: number): boolean {
  const range = rangeOf(g, x);
  return range === null || range.min + added < 0;
}

/** The constant c for which `e` is the counter + c; null for others. */
function addedTo(counter: Var, e: core.Expr): number | null {
  if (e.kind === "Variable") return e.variable === counter ? 0 : null;
  if (e.kind !== "Binary" || (e.op !== "+" && e.op !== "-") || e.y.kind !== "Constant") return null;
  if (e.x.kind !== "Variable" || e.x.variable !== counter || e.y.value.kind !== "int") return null;
  const c = Number(e.y.value.value);
  if (Math.abs(c) > 2 ** 31) return null;
  return e.op === "+" ? c : -c;
}

/** How a `for` statement counts; null if it does so in another way. `head` declares its variable. */
export function countOf(g: Generator, s: core.For, head: es.VariableDeclaration): Count | null {
  const { cond, post } = s;
  if (cond?.kind !== "Compare" || (cond.op !== "<" && cond.op !== "<=") || cond.x.kind !== "Variable")
    return null;
  const counter = cond.x.variable;
  const counts = post?.kind === "IncDec" && post.op === "++" && isVariable(post.target, counter);
  if (!counts || !isOwn(g, s, counter) || rangeOf(g, cond.x) === null) return null;
  const [start] = head.declarations;
  if (!isFixedNumber(g, cond.y) || head.declarations.length > 1 || !isFixedStart(g, s, start)) return null;
  const limit = () => (cond.op === "<" ? g.expr(cond.y) : b.binary("+", g.expr(cond.y), b.num(1)));
  return { counter, start, others: [], isFromZero: false, limit };
}

function isVariable(e: core.Expr, v: Var): boolean {
  return e.kind === "Variable" && e.variable === v;
}

/** The loop declares the variable, and nothing but its post statement changes it. */
function isOwn(g: Generator, s: core.For, v: Var): boolean {
  const isDeclared =
    s.init?.kind === "Define" && s.init.left.some((to) => to.kind === "new" && to.variable === v);
  return isDeclared && !inRef(g, v) && !g.fn.uses.isCaptured(v) && !isAssignedIn(s.body, v);
}

/** What the counter starts with can be read again where the loop has run. */
function isFixedStart(g: Generator, s: core.For, { init }: es.VariableDeclarator): boolean {
  if (init == null || !isSimple(init) || s.init?.kind !== "Define") return false;
  const [value] = s.init.values;
  return (
    value.kind === "Constant" ||
    (value.kind === "Variable" && (g.fn.slices?.isFixed(value.variable) ?? false))
  );
}

/** A number that is the same at every turn, and can be read without a panic. */
function isFixedNumber(g: Generator, e: core.Expr): boolean {
  if (rangeOf(g, e) === null) return false;
  if (e.kind === "Constant") return true;
  if (e.kind === "Variable") return g.fn.slices?.isFixed(e.variable) ?? false;
  return (
    e.kind === "Builtin" && e.builtin === "len" && (g.fn.slices?.part(e.args[0], "length") ?? null) !== null
  );
}

function isAssignedIn(body: core.Block, v: Var): boolean {
  let isAssigned = false;
  walk(body, (node) => {
    isAssigned ||= targetsOf(node).some((target) => isVariable(target, v));
    return !isAssigned;
  });
  return isAssigned;
}
