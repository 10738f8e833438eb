// Range loops over integers, arrays, slices, strings, maps and channels (specification: "For statements with range
// clause"). Loops over functions are in rangefunc.ts.
import type * as core from "../../core/nodes.ts";
import { isPackageLevel } from "../../plan/packagevars.ts";
import type { Var } from "../../types/objects.ts";
import type { Type } from "../../types/types.ts";
import * as b from "../builders.ts";
import { receivedNext } from "../channels.ts";
import { cloneOf } from "../copying.ts";
import type { estree as es } from "../estree.ts";
import { readElement } from "../expressions/index.ts";
import { inRef } from "../expressions/names.ts";
import type { Generator } from "../generator.ts";
import { isAggregate } from "../kinds.ts";
import { rangeOf } from "../ranges.ts";
import { isPlain, isSimple } from "../reuse.ts";
import { discard } from "./assign.ts";
import { breakable } from "./branches.ts";
import { hostTurn } from "./hostturns.ts";
import { bindIteration, directVariable, initialShared, isBlank, sharedVariables } from "./iteration.ts";
import { elementIsReadOnly, isQuiet } from "./loopbodies.ts";
import { withLoopSlices } from "./loopslices.ts";
import { rangeOverFunction } from "./rangefunc.ts";
import { inParts } from "./splitloops.ts";

export function rangeStmt(g: Generator, s: core.Range, label: core.Label | null): es.Statement[] {
  const shared = sharedVariables(g, s);
  if (shared.length === 0) return overValues(g, s, label);
  const declarations = shared.map((v) => {
    g.fn.sharedVariables.add(v);
    return b.declare("let", b.id(g.fn.locals.declare(v), v.pos, v.name), initialShared(g, v));
  });
  return [b.block([...declarations, ...overValues(g, s, label)])];
}

function overValues(g: Generator, s: core.Range, label: core.Label | null): es.Statement[] {
  const { over } = s;
  switch (over.kind) {
    case "integer":
      return overInteger(g, s, label);
    case "string":
      return overString(g, s, label);
    case "array":
      return overElements(g, s, label, over.elem, over.length, over.isPointer);
    case "slice":
      return overElements(g, s, label, over.elem, null, false);
    case "map":
      return overMap(g, s, label, over.key, over.elem);
    case "chan":
      return overChannel(g, s, label);
    case "function":
      return rangeOverFunction(g, s, label, over.yield);
  }
}

// ---- Parts of loops

function loopOf(
  g: Generator,
  s: core.Range,
  label: core.Label | null,
  make: () => es.Statement,
): es.Statement[] {
  return withLoopSlices(g, s, () => breakable(g, label, { isLoop: true }, make));
}

function loopBody(g: Generator, s: core.Range, first: es.Statement[]): es.BlockStatement {
  const body = g.block(s.body);
  // Each receive gives it already.
  const turn = s.over.kind === "chan" ? [] : hostTurn(g, s.body);
  body.body.unshift(...turn, ...first);
  return body;
}

/** Counts from 0 to `end`. `v` is the counter if that is a variable of Go; `first` begins each iteration. */
function counting(
  g: Generator,
  s: core.Range,
  label: core.Label | null,
  v: Var | null,
  declared: es.VariableDeclaration,
  end: () => b.Expression,
  counter: () => b.Expression,
  first: () => es.Statement[],
): es.Statement {
  const build = (init: es.VariableDeclaration, test: b.Expression | null) =>
    b.forLoop(
      init,
      test ?? b.binary("<", counter(), end(), s.rangePos),
      b.update("++", counter()),
      loopBody(g, s, first()),
      s.pos,
    );
  const isNumber = s.over.kind !== "integer" || rangeOf(g, s.x) !== null;
  const [start, ...others] = declared.declarations;
  const canCount = v !== null && label === null && isNumber;
  const count = canCount ? { counter: v, start, others, isFromZero: true, limit: end } : null;
  return inParts(g, s, count, build) ?? build(declared, null);
}

/** A `let` of several variables for a loop's head. */
function head(
  kind: "let" | "const",
  ...variables: [es.Identifier | es.ObjectPattern, b.Expression | null][]
): es.VariableDeclaration {
  return {
    type: "VariableDeclaration",
    kind,
    declarations: variables.map(([id, init]) => ({ type: "VariableDeclarator", id, init })),
  };
}

/** The counter of a loop: the Go variable, or one of the generator's own. */
function counter(g: Generator, v: Var | null): { id: es.Identifier; use(): es.Identifier } {
  const name = v === null ? g.fn.locals.unique("$i") : g.fn.locals.declare(v);
  const use = () => (v === null ? b.id(name) : b.id(name, v.pos, v.name));
  return { id: use(), use };
}

/** A value that the loop evaluates once: as it is if it cannot change, else in a variable of the head. `e` null: it may. */
function once(
  g: Generator,
  e: core.Expr | null,
  value: b.Expression,
  name: string,
): { use(): b.Expression; variables: [es.Identifier, b.Expression][] } {
  if (e !== null && (e.kind === "Constant" || (isSimple(value) && isFixed(g, e)))) {
    return { use: () => ({ ...value }) as b.Expression, variables: [] };
  }
  const unique = g.fn.locals.unique(name);
  return { use: () => b.id(unique), variables: [[b.id(unique), value]] };
}

/** A local variable that is never assigned. */
function isFixed(g: Generator, e: core.Expr): boolean {
  if (e.kind !== "Variable") return false;
  const v = e.variable;
  return !isPackageLevel(v) && !g.fn.assigned.has(v) && !inRef(g, v);
}

// ---- Integers

function overInteger(g: Generator, s: core.Range, label: core.Label | null): es.Statement[] {
  const v = directVariable(g, s.key);
  const limit = once(g, s.x, g.expr(s.x), "$n");
  const i = counter(g, v);
  return loopOf(g, s, label, () => {
    const first = () => (v !== null ? [] : withKey(g, i, () => bindIteration(g, s.key)));
    return counting(
      g,
      s,
      label,
      v,
      head("let", [i.id, b.num(0)], ...limit.variables),
      limit.use,
      i.use,
      first,
    );
  });
}

/** Generates what mentions the loop's counter as Result 0. */
function withKey<T>(g: Generator, i: { use(): b.Expression }, build: () => T): T {
  return g.withResults(() => i.use(), build);
}

// ---- Arrays and slices

function overElements(
  g: Generator,
  s: core.Range,
  label: core.Label | null,
  elem: Type,
  length: number | null,
  isPointer: boolean,
): es.Statement[] {
  if (length !== null && isBlank(s.value)) return overIndices(g, s, label, length);
  const wantsValue = !isBlank(s.value);
  const v = directVariable(g, s.key);
  const i = counter(g, v);
  let source = g.expr(s.x);
  // A range over an array goes over a copy, which matters only if the body changes the array.
  const isCopy = length !== null && !isPointer && isHeld(s.x);
  const copies = isCopy && !isQuiet(s.body) && !g.analysis.keepsArray(s.source, g.fn.instance);
  if (copies) source = cloneOf(g, source, s.x.type);
  const list =
    length === null
      ? sliceParts(g, s.x, source, g.options.isTuned && wantsValue)
      : arrayParts(once(g, copies ? null : s.x, source, "$s"), length);
  return loopOf(g, s, label, () => {
    const isBorrowed = wantsValue && borrowsElement(g, s, elem);
    const valueAt = (index: number) =>
      index === 0 ? i.use() : readElement(elem, b.element(list.array(), list.place(i.use())));
    const first = () =>
      g.withResults(valueAt, () => {
        if (!wantsValue) return v === null ? bindIteration(g, s.key) : [];
        return [...(v === null ? bindIteration(g, s.key) : []), ...bindIteration(g, s.value, isBorrowed)];
      });
    return counting(g, s, label, v, head("let", [i.id, b.num(0)], ...list.variables), list.end, i.use, first);
  });
}

/** Somebody else may hold the array that the expression gives. */
function isHeld(e: core.Expr): boolean {
  return !/^(ArrayLit|Call|Receive|Copy)$/.test(e.kind);
}

/** Over an array's indices: their number is a constant, so that Go follows no pointer to find it. */
function overIndices(g: Generator, s: core.Range, label: core.Label | null, length: number): es.Statement[] {
  // But it does for a value that goes into the blank identifier, and for calls.
  const isEvaluated = s.value.isWritten || !isPlain(s.x);
  const before = isEvaluated ? discard(g, s.x, s.pos) : [];
  const v = directVariable(g, s.key);
  const i = counter(g, v);
  const loop = loopOf(g, s, label, () =>
    b.forLoop(
      head("let", [i.id, b.num(0)]),
      b.binary("<", i.use(), b.num(length), s.rangePos),
      b.update("++", i.use()),
      loopBody(g, s, v === null ? withKey(g, i, () => bindIteration(g, s.key)) : []),
      s.pos,
    ),
  );
  return [...before, ...loop];
}

/** Where a loop finds elements, and how many. */
interface Parts {
  array(): b.Expression;
  /** The place in the array of the element of this index. */
  place(index: b.Expression): b.Expression;
  end(): b.Expression;
  /** Of the loop's head. */
  readonly variables: [es.Identifier | es.ObjectPattern, b.Expression][];
}

function arrayParts({ use, variables }: ReturnType<typeof once>, length: number): Parts {
  return { array: use, place: (index) => index, end: () => b.num(length), variables };
}

/** `takesApart`: engines do not have to read the parts at each turn where the head does. */
function sliceParts(g: Generator, x: core.Expr, source: b.Expression, takesApart: boolean): Parts {
  const list = once(g, x, source, "$s");
  if (list.variables.length === 0 || !takesApart) {
    const isRead = x.kind === "Variable" && isFixed(g, x);
    return partsBy(
      (part) => (isRead ? g.fn.slices?.part(x, part) : null) ?? b.member(list.use(), part),
      list.variables,
    );
  }
  const names = new Map(sliceProperties.map((part) => [part, g.fn.locals.unique(`$${part}`)]));
  return partsBy((part) => b.id(names.get(part)!), [[b.objectPattern(names), source]]);
}

const sliceProperties = ["array", "offset", "length"] as const;

function partsBy(
  part: (name: (typeof sliceProperties)[number]) => b.Expression,
  variables: Parts["variables"],
): Parts {
  return {
    array: () => part("array"),
    place: (index) => b.binary("+", part("offset"), index),
    end: () => part("length"),
    variables,
  };
}

/** The value variable may be the struct or array itself, not a copy: the difference cannot be seen. */
function borrowsElement(g: Generator, s: core.Range, elem: Type): boolean {
  const v = s.value.to.kind === "new" ? s.value.to.variable : null;
  if (v === null || !isAggregate(elem)) return false;
  if (!elementIsReadOnly(g, s.body, v) && !g.analysis.borrows(v, s.source, g.fn.instance)) return false;
  g.fn.borrowed.add(v);
  return true;
}

// ---- Strings

function overString(g: Generator, s: core.Range, label: core.Label | null): es.Statement[] {
  const v = directVariable(g, s.key);
  const i = counter(g, v);
  const text = once(g, s.x, g.expr(s.x), "$s");
  const size = g.fn.locals.unique("$size");
  return loopOf(g, s, label, () => {
    const rune = isBlank(s.value) ? null : definedRune(g, s);
    const name = rune ?? b.id(g.fn.locals.unique("$r"));
    const use = () => b.id(name.name);
    // One char for ASCII; the runtime decodes the rest.
    const decode = b.ifThen(
      b.binary("<", use(), b.num(128)),
      b.expressionStatement(b.assign(b.id(size), b.num(1))),
      b.expressionStatement(
        b.assign(b.arrayPattern([use(), b.id(size)]), g.callRuntime("decodeRune", [text.use(), i.use()])),
      ),
    );
    const read = b.declare(
      "let",
      name,
      b.invoke(text.use(), "charCodeAt", [i.use()]),
      s.value.isWritten ? s.value.pos : undefined,
    );
    const valueAt = (index: number) => (index === 0 ? i.use() : use());
    const bind = g.withResults(valueAt, () => {
      const key = v === null ? bindIteration(g, s.key) : [];
      return [...key, ...(rune === null ? bindIteration(g, s.value) : [])];
    });
    return b.forLoop(
      head("let", [i.id, b.num(0)], ...text.variables, [b.id(size), null]),
      b.binary("<", i.use(), b.member(text.use(), "length"), s.rangePos),
      b.assign(i.use(), b.id(size), "+="),
      loopBody(g, s, [read, decode, ...bind]),
      s.pos,
    );
  });
}

/** The rune variable as a plain local, unless it lives in a `Ref` or exists already. */
function definedRune(g: Generator, s: core.Range): es.Identifier | null {
  const v = s.value.to.kind === "new" ? s.value.to.variable : null;
  if (v === null || inRef(g, v) || g.fn.sharedVariables.has(v)) return null;
  return b.id(g.fn.locals.declare(v), v.pos, v.name);
}

// ---- Maps

function overMap(
  g: Generator,
  s: core.Range,
  label: core.Label | null,
  key: Type,
  elem: Type,
): es.Statement[] {
  const [wantsKey, wantsValue] = [!isBlank(s.key), !isBlank(s.value)];
  const isSafe = isQuiet(s.body);
  const map = g.expr(s.x);
  return loopOf(g, s, label, () => {
    const first: es.Statement[] = [];
    const names: (es.Identifier | null)[] = [];
    const bound = (left: core.Iteration, index: number, type: Type, base: string): es.Identifier | null => {
      if (isBlank(left)) return null;
      const v = directVariable(g, left);
      const isBorrowed = v !== null && isAggregate(type) && g.analysis.borrows(v, s.source, g.fn.instance);
      if (isBorrowed) g.fn.borrowed.add(v);
      if (v !== null && (isBorrowed || !isAggregate(type)))
        return b.id(g.fn.locals.declare(v), v.pos, v.name);
      const name = b.id(g.fn.locals.unique(base));
      names[index] = name;
      return name;
    };
    const k = bound(s.key, 0, key, "$k");
    const v = bound(s.value, 1, elem, "$e");
    const valueAt = (index: number) => b.id((index === 0 ? k : v)!.name);
    g.withResults(valueAt, () => {
      if (names[0]) first.push(...bindIteration(g, s.key));
      if (names[1]) first.push(...bindIteration(g, s.value));
    });
    if (isSafe && !wantsValue && wantsKey) {
      return b.forOf(b.declare("const", k!, null), b.invoke(map, "keys", []), loopBody(g, s, first), s.pos);
    }
    if (isSafe && !wantsKey && wantsValue) {
      return b.forOf(b.declare("const", v!, null), b.invoke(map, "values", []), loopBody(g, s, first), s.pos);
    }
    const source = isSafe ? map : g.callRuntime("entries", [map], s.rangePos);
    const pattern = wantsValue
      ? b.arrayPattern([k, v])
      : wantsKey
        ? b.arrayPattern([k])
        : b.id(g.fn.locals.unique("$k"));
    return b.forOf(b.declare("const", pattern, null), source, loopBody(g, s, first), s.pos);
  });
}

// ---- Channels

function overChannel(g: Generator, s: core.Range, label: core.Label | null): es.Statement[] {
  const channel = once(g, s.x, g.expr(s.x), "$ch");
  return loopOf(g, s, label, () => {
    const v = directVariable(g, s.key);
    const name = v !== null ? b.id(g.fn.locals.declare(v), v.pos, v.name) : b.id(g.fn.locals.unique("$x"));
    const bind = () => (v !== null ? [] : bindIteration(g, s.key));
    const first: es.Statement[] = [
      b.declare("const", name, receivedNext(g, s, channel.use()), s.key.pos),
      b.ifThen(b.binary("===", { ...name }, b.undefinedValue()), b.breakTo()),
      ...g.withResults(() => b.id(name.name), bind),
    ];
    return b.forLoop(
      channel.variables.length > 0 ? head("const", ...channel.variables) : null,
      null,
      null,
      loopBody(g, s, first),
      s.pos,
    );
  });
}
