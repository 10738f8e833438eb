// Range loops over integers, arrays, slices, strings, maps and channels (specification: "For statements with range
// clause"). Loops over functions are in rangefunc.ts.
import type * as ast from "../../syntax/nodes.ts";
import { basics, runeType } from "../../types/basics.ts";
import type { Var } from "../../types/objects.ts";
import type { Type } from "../../types/types.ts";
import * as b from "../builders.ts";
import { receivedPair } from "../channels.ts";
import { cloneOf, isFresh } from "../copying.ts";
import type { estree as es } from "../estree.ts";
import { readElement } from "../expressions/index.ts";
import { inRef } from "../expressions/names.ts";
import type { Generator } from "../generator.ts";
import { intKind, isAggregate } from "../kinds.ts";
import { isPlain, isSimple } from "../reuse.ts";
import { definedVariable } from "../variables.ts";
import { discard } from "./assign.ts";
import { breakable } from "./branches.ts";
import {
  assignsPlaces,
  bindBoth,
  bindIteration,
  directVariable,
  initialShared,
  isBlank,
  sharedVariables,
} from "./iteration.ts";
import { elementIsReadOnly, isQuiet } from "./loopbodies.ts";
import { rangeOverFunction } from "./rangefunc.ts";

export function rangeStmt(g: Generator, s: ast.RangeStmt, label: ast.Ident | null): es.Statement[] {
  const shared = sharedVariables(g, s);
  if (shared.length === 0) return overValues(g, s, label);
  const declarations = shared.map((v) => {
    g.fn.sharedVariables.add(v);
    return b.declare("let", b.id(g.fn.locals.declare(v), v.pos, v.name), initialShared(g, v));
  });
  return [b.block([...declarations, ...overValues(g, s, label)])];
}

function overValues(g: Generator, s: ast.RangeStmt, label: ast.Ident | null): es.Statement[] {
  const type = g.typeOf(s.x);
  const actual = g.under(type);
  switch (actual.kind) {
    case "basic":
      return actual.basic.includes("string") ? overString(g, s, label) : overInteger(g, s, label, type);
    case "array":
    case "slice":
      return overElements(
        g,
        s,
        label,
        g.concrete(actual.elem),
        actual.kind === "array" ? actual.len : null,
        false,
      );
    case "pointer": {
      const array = g.under(actual.elem);
      if (array.kind !== "array") break;
      return overElements(g, s, label, g.concrete(array.elem), array.len, true);
    }
    case "map":
      return overMap(g, s, label, g.concrete(actual.key), g.concrete(actual.elem));
    case "chan":
      return overChannel(g, s, label, g.concrete(actual.elem));
    case "signature":
      return rangeOverFunction(g, s, label, actual);
  }
  return [b.expressionStatement(g.unsupported(s.pos, `range over ${actual.kind}`))];
}

// ---- Parts of loops

function loopBody(g: Generator, s: ast.RangeStmt, first: es.Statement[]): es.BlockStatement {
  const body = g.block(s.body);
  body.body.unshift(...first);
  return body;
}

/** A `let` of several variables for a loop's head. */
function head(
  kind: "let" | "const",
  ...variables: [es.Identifier, b.Expression | null][]
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

/** A value that the loop evaluates once: as it is if it cannot change, else in a variable of the head. */
function once(
  g: Generator,
  e: ast.Expr,
  value: b.Expression,
  name: string,
): { use(): b.Expression; variables: [es.Identifier, b.Expression][] } {
  if (g.constant(e) !== null || (isSimple(value) && isFixed(g, e))) {
    return { use: () => ({ ...value }) as b.Expression, variables: [] };
  }
  const unique = g.fn.locals.unique(name);
  return { use: () => b.id(unique), variables: [[b.id(unique), value]] };
}

/** A local variable that is never assigned. */
function isFixed(g: Generator, e: ast.Expr): boolean {
  while (e.kind === "ParenExpr") e = e.x;
  if (e.kind !== "Ident") return false;
  const v = g.object(e);
  return v?.kind === "var" && v.parent !== v.pkg?.scope && !g.fn.assigned.has(v) && !inRef(g, v);
}

// ---- Integers

function overInteger(g: Generator, s: ast.RangeStmt, label: ast.Ident | null, type: Type): es.Statement[] {
  const v = directVariable(g, s, s.key);
  const keyType = s.key !== null && !isBlank(s.key) ? iterationType(g, s, s.key) : type;
  const limit = once(g, s.x, g.value(s.x, keyType), "$n");
  const i = counter(g, v);
  const zero = intKind(keyType)?.form === "big" ? b.big(0n) : b.num(0);
  const loop = breakable(g, label, { isLoop: true }, () => {
    const first = v !== null ? [] : bindIteration(g, s, s.key, i.use(), keyType);
    return b.forLoop(
      head("let", [i.id, zero], ...limit.variables),
      b.binary("<", i.use(), limit.use(), s.rangePos),
      b.update("++", i.use()),
      loopBody(g, s, first),
      s.pos,
    );
  });
  return [loop];
}

function iterationType(g: Generator, s: ast.RangeStmt, e: ast.Expr): Type {
  const v = s.define ? definedVariable(g, e) : null;
  return v === null ? g.typeOf(e) : g.concrete(v.type!);
}

// ---- Arrays and slices

function overElements(
  g: Generator,
  s: ast.RangeStmt,
  label: ast.Ident | null,
  elem: Type,
  length: number | null,
  isPointer: boolean,
): es.Statement[] {
  if (length !== null && isBlank(s.value)) return overIndices(g, s, label, length);
  const wantsValue = !isBlank(s.value);
  const v = directVariable(g, s, s.key);
  const i = counter(g, v);
  let source = g.expr(s.x);
  // A range over an array goes over a copy, which matters only if the body changes the array.
  const isCopy = length !== null && !isPointer && !isFresh(g, s.x);
  const copies = isCopy && !isQuiet(g, s.body) && !g.analysis.keepsArray(s, g.fn.instance);
  if (copies) source = cloneOf(g, source, g.typeOf(s.x));
  const list = once(g, copies ? ({ ...s.x, kind: "BadExpr" } as ast.Expr) : s.x, source, "$s");
  const end = length !== null ? () => b.num(length) : () => b.member(list.use(), "length");
  const loop = breakable(g, label, { isLoop: true }, () => {
    const index = [i.use(), g.concrete(basics.int)] as const;
    const first: es.Statement[] = [];
    if (wantsValue) {
      const value = elementValue(g, s, elementAt(list.use, i.use(), length !== null), elem);
      first.push(
        ...(v === null ? bindBoth(g, s, index, [value, elem]) : bindIteration(g, s, s.value, value, elem)),
      );
    } else if (v === null) {
      first.push(...bindIteration(g, s, s.key, ...index));
    }
    return b.forLoop(
      head("let", [i.id, b.num(0)], ...list.variables),
      b.binary("<", i.use(), end(), s.rangePos),
      b.update("++", i.use()),
      loopBody(g, s, first),
      s.pos,
    );
  });
  return [loop];
}

/** Over an array's indices: their number is a constant, so that Go follows no pointer to find it. */
function overIndices(
  g: Generator,
  s: ast.RangeStmt,
  label: ast.Ident | null,
  length: number,
): es.Statement[] {
  // But it does for a value that goes into the blank identifier, and for calls.
  const isEvaluated = s.value !== null || !isPlain(g, s.x);
  const before = isEvaluated ? discard(g, s.x, s.pos) : [];
  const v = directVariable(g, s, s.key);
  const i = counter(g, v);
  const loop = breakable(g, label, { isLoop: true }, () =>
    b.forLoop(
      head("let", [i.id, b.num(0)]),
      b.binary("<", i.use(), b.num(length), s.rangePos),
      b.update("++", i.use()),
      loopBody(g, s, v === null ? bindIteration(g, s, s.key, i.use(), g.concrete(basics.int)) : []),
      s.pos,
    ),
  );
  return [...before, loop];
}

function elementAt(list: () => b.Expression, index: b.Expression, isArray: boolean): b.Expression {
  if (isArray) return b.element(list(), index);
  return b.element(b.member(list(), "array"), b.binary("+", b.member(list(), "offset"), index));
}

/** An element for the value variable: a copy of a struct or array only if the difference can be seen. */
function elementValue(g: Generator, s: ast.RangeStmt, at: b.Expression, elem: Type): b.Expression {
  const value = readElement(elem, at);
  if (!isAggregate(elem)) return value;
  const v = s.define && s.value !== null ? definedVariable(g, s.value) : null;
  if (v !== null && (elementIsReadOnly(g, s.body, v) || g.analysis.borrows(v, s, g.fn.instance))) {
    g.fn.borrowed.add(v);
    return value;
  }
  return cloneOf(g, value, elem);
}

// ---- Strings

function overString(g: Generator, s: ast.RangeStmt, label: ast.Ident | null): es.Statement[] {
  const v = directVariable(g, s, s.key);
  const i = counter(g, v);
  const text = once(g, s.x, g.expr(s.x), "$s");
  const size = g.fn.locals.unique("$size");
  const loop = breakable(g, label, { isLoop: true }, () => {
    const int = g.concrete(basics.int);
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
    const read = b.declare("let", name, b.invoke(text.use(), "charCodeAt", [i.use()]), s.value?.pos);
    const bind = assignsPlaces(s)
      ? bindBoth(g, s, [i.use(), int], [use(), runeType])
      : [
          ...(v === null ? bindIteration(g, s, s.key, i.use(), int) : []),
          ...(rune === null ? bindIteration(g, s, s.value, use(), runeType) : []),
        ];
    return b.forLoop(
      head("let", [i.id, b.num(0)], ...text.variables, [b.id(size), null]),
      b.binary("<", i.use(), b.member(text.use(), "length"), s.rangePos),
      b.assign(i.use(), b.id(size), "+="),
      loopBody(g, s, [read, decode, ...bind]),
      s.pos,
    );
  });
  return [loop];
}

/** The rune variable as a plain local, unless it lives in a `Ref` or exists already. */
function definedRune(g: Generator, s: ast.RangeStmt): es.Identifier | null {
  const v = s.define && s.value !== null ? definedVariable(g, s.value) : null;
  if (v === null || inRef(g, v) || g.fn.sharedVariables.has(v)) return null;
  return b.id(g.fn.locals.declare(v), v.pos, v.name);
}

// ---- Maps

function overMap(
  g: Generator,
  s: ast.RangeStmt,
  label: ast.Ident | null,
  key: Type,
  elem: Type,
): es.Statement[] {
  const [wantsKey, wantsValue] = [!isBlank(s.key), !isBlank(s.value)];
  const isSafe = isQuiet(g, s.body);
  const map = g.expr(s.x);
  const loop = breakable(g, label, { isLoop: true }, () => {
    const first: es.Statement[] = [];
    const bound = (e: ast.Expr | null, type: Type, base: string): es.Identifier | null => {
      if (isBlank(e)) return null;
      const v = directVariable(g, s, e);
      const isBorrowed = v !== null && isAggregate(type) && g.analysis.borrows(v, s, g.fn.instance);
      if (isBorrowed) g.fn.borrowed.add(v);
      if (v !== null && (isBorrowed || !isAggregate(type)))
        return b.id(g.fn.locals.declare(v), v.pos, v.name);
      const name = g.fn.locals.unique(base);
      first.push(...bindIteration(g, s, e, cloneOf(g, b.id(name), type), type));
      return b.id(name);
    };
    const isPair = assignsPlaces(s);
    const k = isPair ? b.id(g.fn.locals.unique("$k")) : bound(s.key, key, "$k");
    const v = isPair ? b.id(g.fn.locals.unique("$e")) : bound(s.value, elem, "$e");
    if (isPair) {
      const copy = (id: es.Identifier | null, type: Type) =>
        [cloneOf(g, b.id(id!.name), type), type] as const;
      first.push(...bindBoth(g, s, copy(k, key), copy(v, elem)));
    }
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
  return [loop];
}

// ---- Channels

function overChannel(g: Generator, s: ast.RangeStmt, label: ast.Ident | null, elem: Type): es.Statement[] {
  const channel = once(g, s.x, g.expr(s.x), "$ch");
  const loop = breakable(g, label, { isLoop: true }, () => {
    const v = directVariable(g, s, s.key);
    const name = v !== null ? b.id(g.fn.locals.declare(v), v.pos, v.name) : b.id(g.fn.locals.unique("$x"));
    const ok = g.fn.locals.unique("$ok");
    const received = receivedPair(g, s, channel.use(), s.rangePos);
    const first: es.Statement[] = [
      b.declare("const", b.arrayPattern([name, b.id(ok)]), received, s.key?.pos ?? s.pos),
      b.ifThen(b.not(b.id(ok)), b.breakTo()),
      ...(v !== null ? [] : bindIteration(g, s, s.key, b.id(name.name), elem)),
    ];
    return b.forLoop(
      channel.variables.length > 0 ? head("const", ...channel.variables) : null,
      null,
      null,
      loopBody(g, s, first),
      s.pos,
    );
  });
  return [loop];
}
